/** object: the defaults every class inherits. */
import { argument } from '../builtins/native';
import { ModuleObject, ObjectHeader, TYPE_ABSTRACT, TYPE_BUILTIN, TYPE_NO_DICT, TYPE_SETTLED, TypeObject } from '../heap/layout';
import { attributeFlushCaches, attributeDeleteGeneric, attributeGetOrUnbound, attributeSetGeneric, raiseAttributeError } from '../protocols/attribute';
import { repr, reprDefault } from '../protocols/repr';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc, Type } from '../value/type-id';
import { ERROR, FALSE, fromPointer, fromSmallInt, isPointer, NONE, NOT_IMPLEMENTED, toPointer, TRUE, UNBOUND, Value } from '../value/value';
import { pythonCall } from '../vm/python-native';
import { raise, raiseFormat } from '../vm/raise';
import { state, typeObject } from '../vm/record';
import { rootPop, rootPush } from '../vm/state';
import { classSameLayout } from './class-bases';
import { instanceDict, instanceNew, instanceSetDict, unwrap } from './instance';
import { introspectNames } from '../builtins/introspect';
import { listFromIterable } from './list';
import { listSort } from './list-sort';
import { sequenceItems, sequenceLength } from './sequence';
import { internAscii, strFromAscii, strIntern } from './str';
import { joinValues } from './str-join';
import { dictGetName, dictNew } from './dict-table';
import { isType, kindOf, typeLookup, typeModified, typeOf } from './type';
import { callSpecial1 } from '../vm/call';
import { isTrue } from '../protocols/truth';

/** object.__new__(cls): arguments are errors unless the class has an __init__ of its own. */
export function objectConstruct(args: usize, count: i32): Value {
  const type = toPointer(argument(args, 0));
  if (count > 1 || state.keywords) {
    const ownInit = typeLookup(type, name(Name.__init__)) != typeLookup(typeObject(Type.OBJECT), name(Name.__init__));
    const ownNew = typeLookup(type, name(Name.__new__)) != typeLookup(typeObject(Type.OBJECT), name(Name.__new__));
    if (ownNew) return raise(Exc.TypeError, ascii("object.__new__() takes exactly one argument (the type to instantiate)"));
    if (!ownInit) return raiseFormat(Exc.TypeError, ascii("%n() takes no arguments"), fromPointer(type));
  }
  if (changetype<TypeObject>(type).typeFlags & TYPE_ABSTRACT) return abstractError(type);
  const p = instanceNew(type, UNBOUND);
  return p ? fromPointer(p) : ERROR;
}

export function objectInit(args: usize, count: i32): Value {
  if (count > 1 || state.keywords) {
    const type = typeOf(argument(args, 0));
    const ownNew = typeLookup(type, name(Name.__new__)) != typeLookup(typeObject(Type.OBJECT), name(Name.__new__));
    const ownInit = typeLookup(type, name(Name.__init__)) != typeLookup(typeObject(Type.OBJECT), name(Name.__init__));
    if (ownInit) return raise(Exc.TypeError, ascii("object.__init__() takes exactly one argument (the instance to initialize)"));
    if (!ownNew) return raiseFormat(Exc.TypeError, ascii("%n.__init__() takes exactly one argument (the instance to initialize)"), fromPointer(type));
  }
  return NONE;
}

export function objectRepr(args: usize, count: i32): Value { return reprDefault(argument(args, 0)); }
export function objectStr(args: usize, count: i32): Value { return repr(argument(args, 0)); }
export function objectEq(args: usize, count: i32): Value { return argument(args, 0) == argument(args, 1) ? TRUE : NOT_IMPLEMENTED; }
/** The contrary of what the class's `__eq__` answers. @mayCallPython */
export function objectNe(args: usize, count: i32): Value {
  const same = callSpecial1(argument(args, 0), name(Name.__eq__), argument(args, 1));
  if (same == ERROR || same == UNBOUND || same == NOT_IMPLEMENTED) return same == UNBOUND ? NOT_IMPLEMENTED : same;
  const truth = isTrue(same);
  return truth < 0 ? ERROR : truth ? FALSE : TRUE;
}
export function objectNotImplemented(args: usize, count: i32): Value { return NOT_IMPLEMENTED; }
export function objectHash(args: usize, count: i32): Value { return fromSmallInt(isPointer(argument(args, 0)) ? <i64>(toPointer(argument(args, 0)) >> 3) : 0); }

function attributeName(v: Value): Value {
  const plain = unwrap(v);
  return kindOf(plain) == Kind.STR ? strIntern(plain) : raiseFormat(Exc.TypeError, ascii("attribute name must be string, not '%t'"), v);
}
export function objectGetattribute(args: usize, count: i32): Value {
  const key = attributeName(argument(args, 1));
  if (key == ERROR) return ERROR;
  const result = attributeGetOrUnbound(argument(args, 0), key);
  return result == UNBOUND ? raiseAttributeError(argument(args, 0), key) : result;
}
/** False with a TypeError pending for classes, whose attributes are set by their own routine. */
function isNoType(v: Value, what: Name): bool {
  if (isType(v)) raiseFormat(Exc.TypeError, ascii("can't apply this %s to %t object"), name(what), v);
  return !isType(v);
}
export function objectSetattr(args: usize, count: i32): Value { return isNoType(argument(args, 0), Name.__setattr__) ? typeSetattr(args, count) : ERROR; }
export function objectDelattr(args: usize, count: i32): Value { return isNoType(argument(args, 0), Name.__delattr__) ? typeDelattr(args, count) : ERROR; }
export function typeSetattr(args: usize, count: i32): Value {
  const key = attributeName(argument(args, 1));
  return key != ERROR && attributeSetGeneric(argument(args, 0), key, argument(args, 2)) ? NONE : ERROR;
}
export function typeDelattr(args: usize, count: i32): Value {
  const key = attributeName(argument(args, 1));
  return key != ERROR && attributeDeleteGeneric(argument(args, 0), key) ? NONE : ERROR;
}
export function objectDir(args: usize, count: i32): Value { return introspectNames(argument(args, 0)); }
export function objectClass(args: usize, count: i32): Value { return fromPointer(typeOf(argument(args, 0))); }
export function objectSetClass(args: usize, count: i32): Value {
  const self = argument(args, 0);
  const wanted = argument(args, 1);
  if (wanted == UNBOUND) return raise(Exc.TypeError, ascii("can't delete __class__ attribute"));
  if (!isType(wanted)) return raiseFormat(Exc.TypeError, ascii("__class__ must be set to a class, not '%t' object"), wanted);
  const from = changetype<TypeObject>(typeOf(self));
  const to = changetype<TypeObject>(toPointer(wanted));
  const kind = kindOf(self);
  const isModule = kind == Kind.MODULE && to.instanceKind == Kind.MODULE;
  if (!isModule && (to.typeFlags | from.typeFlags) & (TYPE_BUILTIN | TYPE_SETTLED)) {
    return raise(Exc.TypeError, ascii("__class__ assignment only supported for mutable types or ModuleType subclasses"));
  }
  const isSame = isModule || (kind == to.instanceKind && classSameLayout(toPointer(wanted), changetype<usize>(from)));
  if (pythonCall(ascii("layouts.fits"), wanted, fromPointer(changetype<usize>(from)), fromSmallInt(2 | i64(isSame))) == ERROR) return ERROR;
  // Shapes belong to a class: the attributes go over to a dict, which does not.
  if (kind == Kind.INSTANCE && !instanceDict(toPointer(self))) return ERROR;
  changetype<ObjectHeader>(toPointer(self)).type = <u32>toPointer(wanted);
  if (kind == Kind.TYPE) {
    typeModified(toPointer(self));
    attributeFlushCaches();
  }
  return NONE;
}

export function objectDict(args: usize, count: i32): Value {
  const self = argument(args, 0);
  const p = toPointer(self);
  switch (<i32>kindOf(self)) {
    case Kind.INSTANCE: {
      if (changetype<TypeObject>(typeOf(self)).typeFlags & TYPE_NO_DICT) break;
      const dict = instanceDict(p);
      return dict ? fromPointer(dict) : ERROR;
    }
    case Kind.MODULE: return fromPointer(changetype<ModuleObject>(p).dict);
  }
  return raiseAttributeError(self, name(Name.__dict__));
}
export function objectSetDict(args: usize, count: i32): Value {
  const self = argument(args, 0);
  const fresh: usize = argument(args, 1) == UNBOUND ? dictNew() : 0;
  const dict = fresh ? fromPointer(fresh) : argument(args, 1);
  if (dict == UNBOUND) return ERROR;
  if (kindOf(dict) != Kind.DICT) return raiseFormat(Exc.TypeError, ascii("__dict__ must be set to a dictionary, not a '%t'"), dict);
  if (kindOf(self) != Kind.INSTANCE || changetype<TypeObject>(typeOf(self)).typeFlags & TYPE_NO_DICT) return raiseAttributeError(self, name(Name.__dict__));
  return instanceSetDict(toPointer(self), toPointer(dict)) ? NONE : ERROR;
}
export function objectInitSubclass(args: usize, count: i32): Value { return NONE; }
export function objectSubclasshook(args: usize, count: i32): Value { return NOT_IMPLEMENTED; }

/** Names the methods that are missing, in order. */
function abstractError(type: usize): Value {
  const names = listFromIterable(dictGetName(changetype<TypeObject>(type).dict, internAscii(ascii("__abstractmethods__"))));
  if (names == ERROR) return ERROR;
  rootPush(names);
  const list = toPointer(names);
  const between = strFromAscii(ascii("', '"));
  let joined = ERROR;
  if (between != ERROR && listSort(list, NONE, false)) joined = joinValues(toPointer(between), sequenceItems(list), sequenceLength(list), Kind.STR);
  rootPop(1);
  return joined == ERROR ? ERROR : raiseFormat(
    Exc.TypeError,
    sequenceLength(list) == 1 ? ascii("Can't instantiate abstract class %n without an implementation for abstract method '%s'")
      : ascii("Can't instantiate abstract class %n without an implementation for abstract methods '%s'"),
    fromPointer(type), joined,
  );
}
