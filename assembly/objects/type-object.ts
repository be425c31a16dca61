/** Attributes and methods of classes, native functions and descriptors as Python sees them. */
import { argument } from '../builtins/native';
import { attributeGet, typeSetAttribute } from '../protocols/attribute';
import { BUILTIN_NEW, BuiltinObject, DescriptorObject, ListObject, MethodObject, ObjectHeader, TupleObject, TYPE_ABSTRACT, TYPE_BUILTIN, TypeObject, ViewObject } from '../heap/layout';
import { allocate } from '../heap/alloc';
import { isTrue } from '../protocols/truth';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc, Type } from '../value/type-id';
import { ERROR, fromBool, fromPointer, fromSmallInt, NONE, toPointer, UNBOUND, Value } from '../value/value';
import { call, call1 } from '../vm/call';
import { pythonCall } from '../vm/python-native';
import { raiseFormat } from '../vm/raise';
import { state, typeObject } from '../vm/record';
import { nativeName } from './builtin-function';
import { classBasesSet } from './class-bases';
import { dictGet, dictGetName, dictNew } from './dict-table';
import { listNew, listPush } from './list';
import { internAscii, strConcat, strFromAscii } from './str';
import { typeCallDefault } from './type-call';
import { isType, kindOf, typeDeleteOwn, typeIsSubtype, typeOf, typeSetOwn } from './type';
import { mroCompute } from './mro';
import { tupleFromArgs } from './tuple';

// @ts-ignore: decorator
@inline function self(args: usize): TypeObject { return changetype<TypeObject>(toPointer(load<Value>(args))); }

/** x.__call__(…): args[0] is the callable, the rest is passed on. */
export function callMethod(args: usize, count: i32): Value {
  const keywords = <usize>state.keywords;
  return call(argument(args, 0), args + 8, count - 1, keywords);
}
/** type.__call__(cls, …): what calling a class does, metaclass hooks aside. */
export function typeCallMethod(args: usize, count: i32): Value {
  const keywords = <usize>state.keywords;
  const cls = argument(args, 0);
  if (!isType(cls)) return raiseFormat(Exc.TypeError, ascii("descriptor '__call__' requires a 'type' object but received a '%t'"), cls);
  return typeCallDefault(toPointer(cls), args + 8, count - 1, keywords);
}
export function typeInit(args: usize, count: i32): Value { return NONE; }
export function typeMroMethod(args: usize, count: i32): Value {
  const mro = mroCompute(toPointer(argument(args, 0)), self(args).bases);
  return mro ? tupleToList(mro) : ERROR;
}
function tupleToList(p: usize): Value {
  const count = changetype<TupleObject>(p).length;
  const list = listNew(count);
  if (!list) return ERROR;
  for (let i: u32 = 0; i < count; i++) if (!listPush(list, load<Value>(p + 16 + (<usize>i << 3)))) return ERROR;
  return fromPointer(list);
}
export function typeSubclassesMethod(args: usize, count: i32): Value {
  const subclasses = <usize>self(args).subclasses;
  const list = listNew(4);
  if (!list) return ERROR;
  const n: u32 = subclasses ? changetype<ListObject>(subclasses).length : 0;
  for (let i: u32 = 0; i < n; i++) if (!listPush(list, load<Value>(<usize>changetype<ListObject>(subclasses).items + 8 + (<usize>i << 3)))) return ERROR;
  return fromPointer(list);
}
export function typeInstancecheck(args: usize, count: i32): Value { return fromBool(typeIsSubtype(typeOf(argument(args, 1)), toPointer(argument(args, 0)))); }
export function typeSubclasscheck(args: usize, count: i32): Value {
  const candidate = argument(args, 1);
  if (!isType(candidate)) return raiseFormat(Exc.TypeError, ascii("issubclass() arg 1 must be a class"));
  return fromBool(typeIsSubtype(toPointer(candidate), toPointer(argument(args, 0))));
}
export function typePrepare(args: usize, count: i32): Value {
  const dict = dictNew();
  return dict ? fromPointer(dict) : ERROR;
}
export function typeNameGetter(args: usize, count: i32): Value { return self(args).name; }

/** May the attribute be set to args[1]? CPython words the deletion of one that cannot be deleted as for an immutable type. */
function mutable(args: usize, attribute: usize): bool {
  const isFixed = self(args).typeFlags & TYPE_BUILTIN;
  if (!isFixed && argument(args, 1) != UNBOUND) return true;
  raiseFormat(Exc.TypeError, isFixed ? ascii("cannot set '%s' attribute of immutable type '%n'") : ascii("cannot delete '%s' attribute of immutable type '%n'"), strFromAscii(attribute), argument(args, 0));
  return false;
}
export function typeSetName(args: usize, count: i32): Value {
  if (!mutable(args, ascii("__name__"))) return ERROR;
  if (kindOf(argument(args, 1)) != Kind.STR) return raiseFormat(Exc.TypeError, ascii("can only assign string to %n.__name__, not '%t'"), argument(args, 0), argument(args, 1));
  self(args).name = argument(args, 1);
  return NONE;
}
export function typeQualname(args: usize, count: i32): Value { return self(args).qualname; }
export function typeSetQualname(args: usize, count: i32): Value {
  if (!mutable(args, ascii("__qualname__"))) return ERROR;
  if (kindOf(argument(args, 1)) != Kind.STR) return raiseFormat(Exc.TypeError, ascii("can only assign string to %n.__qualname__, not '%t'"), argument(args, 0), argument(args, 1));
  self(args).qualname = argument(args, 1);
  return NONE;
}
function own(args: usize, key: Name): Value { return dictGetName(self(args).dict, name(key)); }
export function typeModule(args: usize, count: i32): Value {
  const v = own(args, Name.__module__);
  // In `type` itself it is this very attribute.
  return v == UNBOUND || kindOf(v) == Kind.GETSET ? name(Name.builtins) : v;
}
export function typeSetModule(args: usize, count: i32): Value {
  return mutable(args, ascii("__module__")) && typeSetOwn(toPointer(argument(args, 0)), name(Name.__module__), argument(args, 1)) ? NONE : ERROR;
}
export function typeDoc(args: usize, count: i32): Value {
  if (self(args).typeFlags & TYPE_BUILTIN) return pythonCall(ascii("docs.type_doc"), argument(args, 0), UNBOUND, UNBOUND);
  const v = own(args, Name.__doc__);
  return v == UNBOUND ? NONE : v;
}
export function typeSetDoc(args: usize, count: i32): Value {
  return mutable(args, ascii("__doc__")) && typeSetOwn(toPointer(argument(args, 0)), name(Name.__doc__), argument(args, 1)) ? NONE : ERROR;
}
export function typeDict(args: usize, count: i32): Value {
  const p = allocate(offsetof<ViewObject>(), Kind.MAPPING_PROXY, typeObject(Type.MAPPING_PROXY));
  if (!p) return ERROR;
  changetype<ViewObject>(p).source = fromPointer(self(args).dict);
  return fromPointer(p);
}
export function typeBases(args: usize, count: i32): Value { return fromPointer(self(args).bases); }
export function typeSetBases(args: usize, count: i32): Value {
  const mayLeave = state.mayLeave;
  // What has been changed when an `mro` is called cannot be changed again.
  state.mayLeave = 0;
  const good = mutable(args, ascii("__bases__")) && classBasesSet(argument(args, 0), argument(args, 1));
  state.mayLeave = mayLeave;
  return good ? NONE : ERROR;
}
export function typeBase(args: usize, count: i32): Value { return self(args).base ? fromPointer(self(args).base) : NONE; }
export function typeMro(args: usize, count: i32): Value { return fromPointer(self(args).mro); }
export function typeAbstractmethods(args: usize, count: i32): Value {
  const v = dictGetName(self(args).dict, internAscii(ascii("__abstractmethods__")));
  return v == UNBOUND ? raiseFormat(Exc.AttributeError, ascii("__abstractmethods__")) : v;
}
export function typeSetAbstractmethods(args: usize, count: i32): Value {
  const key = internAscii(ascii("__abstractmethods__"));
  const truth = argument(args, 1) == UNBOUND ? 0 : isTrue(argument(args, 1));
  if (truth < 0) return ERROR;
  if (truth) self(args).typeFlags |= TYPE_ABSTRACT;
  else self(args).typeFlags &= ~TYPE_ABSTRACT;
  if (argument(args, 1) == UNBOUND) return removed(typeDeleteOwn(toPointer(argument(args, 0)), key), key);
  return typeSetOwn(toPointer(argument(args, 0)), key, argument(args, 1)) ? NONE : ERROR;
}
/** The end of a deletion: what dictDelete said about the key. */
function removed(deleted: i32, key: Value): Value {
  return deleted > 0 ? NONE : deleted < 0 ? ERROR : raiseFormat(Exc.AttributeError, ascii("%s"), key);
}
/** Annotations of a class: computed once by its `__annotate__` (PEP 649). */
/** Type parameters are the class's own: heirs have none. */
export function typeParameters(args: usize, count: i32): Value {
  const v = own(args, Name.__type_params__);
  return v == UNBOUND ? tupleFromArgs(0, 0) : v;
}
export function typeSetParameters(args: usize, count: i32): Value {
  return mutable(args, ascii("__type_params__")) && typeSetAttribute(toPointer(argument(args, 0)), name(Name.__type_params__), argument(args, 1)) ? NONE : ERROR;
}
export function typeAnnotations(args: usize, count: i32): Value {
  const dict = self(args).dict;
  const cache = internAscii(ascii("__annotations_cache__"));
  let v = own(args, Name.__annotations__);
  if (v == UNBOUND) v = dictGetName(dict, cache);
  if (v != UNBOUND) return v;
  if (self(args).typeFlags & TYPE_BUILTIN) return raiseFormat(Exc.AttributeError, ascii("type object '%n' has no attribute '__annotations__'"), argument(args, 0));
  const annotate = typeAnnotate(args, 1);
  if (annotate == ERROR) return ERROR;
  if (annotate != NONE) v = call1(annotate, fromSmallInt(1));
  else {
    const empty = dictNew();
    v = empty ? fromPointer(empty) : ERROR;
  }
  return v != ERROR && typeSetOwn(toPointer(argument(args, 0)), cache, v) ? v : ERROR;
}
export function typeSetAnnotations(args: usize, count: i32): Value {
  const p = toPointer(argument(args, 0));
  const v = argument(args, 1);
  const cache = internAscii(ascii("__annotations_cache__"));
  if ((v != UNBOUND || self(args).typeFlags & TYPE_BUILTIN) && !mutable(args, ascii("__annotations__"))) return ERROR;
  const key = own(args, Name.__annotations__) == UNBOUND ? cache : name(Name.__annotations__);
  if (v != UNBOUND) {
    if (!typeSetOwn(p, key, v)) return ERROR;
  } else if (removed(typeDeleteOwn(p, key), name(Name.__annotations__)) == ERROR) return ERROR;
  return typeSetOwn(p, internAscii(ascii("__annotate_func__")), NONE) ? NONE : ERROR;
}
export function typeAnnotate(args: usize, count: i32): Value {
  if (self(args).typeFlags & TYPE_BUILTIN) return raiseFormat(Exc.AttributeError, ascii("type object '%n' has no attribute '__annotate__'"), argument(args, 0));
  let v = own(args, Name.__annotate__);
  if (v == UNBOUND) v = dictGetName(self(args).dict, internAscii(ascii("__annotate_func__")));
  return v == UNBOUND ? NONE : v;
}
export function typeSetAnnotate(args: usize, count: i32): Value {
  const p = toPointer(argument(args, 0));
  if (argument(args, 1) == UNBOUND) return raiseFormat(Exc.TypeError, ascii("cannot delete __annotate__ attribute"));
  if (!mutable(args, ascii("__annotate__"))) return ERROR;
  return typeSetOwn(p, internAscii(ascii("__annotate_func__")), argument(args, 1)) && typeDeleteOwn(p, internAscii(ascii("__annotations_cache__"))) >= 0 ? NONE : ERROR;
}

// ---- bound methods
function boundFunction(args: usize): Value { return changetype<MethodObject>(toPointer(load<Value>(args))).function; }
export function methodDoc(args: usize, count: i32): Value { return attributeGet(boundFunction(args), name(Name.__doc__)); }

// ---- native functions and descriptors
/** Name of a BUILTIN, METHOD_DESCRIPTOR, GETSET or MEMBER. */
export function builtinName(args: usize, count: i32): Value {
  const p = toPointer(argument(args, 0));
  if (changetype<ObjectHeader>(p).kind == Kind.BUILTIN && changetype<ObjectHeader>(p).flags & BUILTIN_NEW) return name(Name.__new__);
  return changetype<ObjectHeader>(p).kind == Kind.BUILTIN ? nativeName(changetype<BuiltinObject>(p).native) : changetype<DescriptorObject>(p).name;
}
export function builtinQualname(args: usize, count: i32): Value {
  const p = toPointer(argument(args, 0));
  const short = builtinName(args, 1);
  let owner: usize = 0;
  if (changetype<ObjectHeader>(p).kind != Kind.BUILTIN || typeOf(load<Value>(args)) == typeObject(Type.METHOD_WRAPPER)) owner = toPointer(descriptorOwner(args, 1));
  else {
    const self = changetype<BuiltinObject>(p).self;
    if (self != UNBOUND) owner = isType(self) ? toPointer(self) : typeOf(self);
  }
  if (!owner) return short;
  const prefix = strConcat(changetype<TypeObject>(owner).qualname, strFromAscii(ascii(".")));
  return prefix == ERROR ? ERROR : strConcat(prefix, short);
}
export function builtinSelf(args: usize, count: i32): Value {
  const builtin = changetype<BuiltinObject>(toPointer(argument(args, 0)));
  if (builtin.self != UNBOUND) return builtin.self;
  const module = state.modules ? dictGet(state.modules, builtin.module) : UNBOUND;
  return module == UNBOUND ? NONE : module;
}
export function builtinModule(args: usize, count: i32): Value { return changetype<BuiltinObject>(toPointer(argument(args, 0))).module; }
/** The class in which a descriptor, or the descriptor of a method-wrapper, lies. */
export function descriptorOwner(args: usize, count: i32): Value {
  let p = toPointer(load<Value>(args));
  if (changetype<ObjectHeader>(p).kind == Kind.BUILTIN) p = changetype<BuiltinObject>(p).descriptor;
  return fromPointer(changetype<DescriptorObject>(p).owner);
}
