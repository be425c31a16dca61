/** Builtins that look at objects: getattr and friends, isinstance, callable, dir, vars, id, hash. */
import { Value, ERROR, NONE, UNBOUND, fromBool, fromPointer, isPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc, Type } from '../value/type-id';
import { Name, name } from '../value/names';
import { ModuleObject, ObjectHeader, TupleObject, TypeObject, TYPE_CUSTOM_GETATTR, TYPE_CUSTOM_GETATTRIBUTE } from '../heap/layout';
import { state, typeObject } from '../vm/record';
import { rootPop, rootPush } from '../vm/state';
import { errorClear, errorMatches, errorPending, nativeEnter, nativeLeave, raise, raiseFormat } from '../vm/raise';
import { callMethod0, callSpecial0, callSpecial1 } from '../vm/call';
import { pythonCall } from '../vm/python-native';
import { frameGlobals } from '../vm/frame';
import { argument } from './native';
import { frameLocals, frameObject, frameObjectDict } from '../objects/frame-object';
import { intFromI64, intFromU64 } from '../objects/int';
import { listFromIterable } from '../objects/list';
import { internAscii, isStr, strIntern } from '../objects/str';
import { tupleGet } from '../objects/tuple';
import { isType, kindOfInline, typeIsSubtype, typeLookup, typeOfInline } from '../objects/type';
import { unionMembers } from '../objects/union';
import { attributeDelete, attributeGet, attributeGetOrUnbound, attributeSet } from '../protocols/attribute';
import { hash } from '../protocols/hash';
import { isTrue } from '../protocols/truth';

/** The interned attribute name in an argument; ERROR when it is no str. */
function attributeName(v: Value, who: usize): Value {
  if (isStr(v)) return strIntern(v);
  return raiseFormat(Exc.TypeError, who, v);
}

/**
 * Attribute of a value, hooks of its class and module included; UNBOUND when that raises AttributeError, whoever raised it.
 * @mayCallPython
 */
export function introspectGet(v: Value, key: Value): Value {
  // Where no Python code can answer, nothing need be raised to find an attribute missing.
  const hooked = (changetype<TypeObject>(typeOfInline(v)).typeFlags & (TYPE_CUSTOM_GETATTRIBUTE | TYPE_CUSTOM_GETATTR)) != 0 || kindOfInline(v) == Kind.MODULE;
  const attribute = hooked ? attributeGet(v, key) : attributeGetOrUnbound(v, key);
  if (attribute != ERROR || !errorMatches(Exc.AttributeError)) return attribute;
  errorClear();
  return UNBOUND;
}

export function introspectGetattr(args: usize, count: i32): Value {
  const key = attributeName(argument(args, 1), ascii("attribute name must be string, not '%t'"));
  if (key == ERROR) return ERROR;
  const fallback = argument(args, 2);
  if (fallback == UNBOUND) return attributeGet(argument(args, 0), key);
  const v = introspectGet(argument(args, 0), key);
  return v == UNBOUND ? fallback : v;
}

export function introspectHasattr(args: usize, count: i32): Value {
  const key = attributeName(argument(args, 1), ascii("attribute name must be string, not '%t'"));
  if (key == ERROR) return ERROR;
  const v = introspectGet(argument(args, 0), key);
  return v == ERROR ? ERROR : fromBool(v != UNBOUND);
}

export function introspectSetattr(args: usize, count: i32): Value {
  const key = attributeName(argument(args, 1), ascii("attribute name must be string, not '%t'"));
  if (key == ERROR) return ERROR;
  return attributeSet(argument(args, 0), key, argument(args, 2)) ? NONE : ERROR;
}

export function introspectDelattr(args: usize, count: i32): Value {
  const key = attributeName(argument(args, 1), ascii("attribute name must be string, not '%t'"));
  if (key == ERROR) return ERROR;
  return attributeDelete(argument(args, 0), key) ? NONE : ERROR;
}

// ---- isinstance, issubclass

/** Is `v` an instance of a class, a tuple of classes, or a union? 1, 0, -1. @mayCallPython */
export function introspectIsInstance(v: Value, cls: Value): i32 {
  if (isType(cls)) {
    if (typeOfInline(v) == toPointer(cls)) return 1;
    if (typeOfInline(cls) == typeObject(Type.TYPE)) return plainInstance(v, cls);
  } else if (kindOfInline(cls) == Kind.TUPLE) return eachOf(v, cls, true);
  const members = unionMembers(cls);
  if (members) return eachOf(v, fromPointer(members), true);
  const hook = typeLookup(typeOfInline(cls), name(Name.__instancecheck__));
  if (hook != UNBOUND && !(isType(cls) && isNativeHook(hook))) return truthOf(callSpecial1(cls, name(Name.__instancecheck__), v));
  if (isType(cls)) return plainInstance(v, cls);
  raise(Exc.TypeError, ascii("isinstance() arg 2 must be a type, a tuple of types, or a union"));
  return -1;
}

/** By the type, and failing that by what `__class__` says when a class overrides it. */
function plainInstance(v: Value, cls: Value): i32 {
  if (typeIsSubtype(typeOfInline(v), toPointer(cls))) return 1;
  if (!isPointer(v) || changetype<ObjectHeader>(toPointer(v)).kind != Kind.INSTANCE) return 0;
  const own = typeLookup(typeOfInline(v), name(Name.__class__));
  if (own == UNBOUND || kindOfInline(own) != Kind.PROPERTY) return 0;
  const claimed = introspectGet(v, name(Name.__class__));
  if (claimed == ERROR) return -1;
  return isType(claimed) && typeIsSubtype(toPointer(claimed), toPointer(cls)) ? 1 : 0;
}

/** `type` has these hooks too; those of the module itself need no call. */
function isNativeHook(hook: Value): bool { return kindOfInline(hook) == Kind.METHOD_DESCRIPTOR; }

function truthOf(answer: Value): i32 { return answer == ERROR ? -1 : answer == UNBOUND ? 0 : isTrue(answer); }

function eachOf(v: Value, classes: Value, instance: bool): i32 {
  if (!nativeEnter()) return -1;
  const p = toPointer(classes);
  let answer = 0;
  for (let i: u32 = 0; answer == 0 && i < changetype<TupleObject>(p).length; i++) {
    answer = instance ? introspectIsInstance(v, tupleGet(p, i)) : introspectIsSubclass(v, tupleGet(p, i));
  }
  nativeLeave();
  return answer;
}

/** 1, 0, -1. @mayCallPython */
export function introspectIsSubclass(v: Value, cls: Value): i32 {
  if (kindOfInline(cls) == Kind.TUPLE) return eachOf(v, cls, false);
  const members = unionMembers(cls);
  if (members) return eachOf(v, fromPointer(members), false);
  const hook = typeLookup(typeOfInline(cls), name(Name.__subclasscheck__));
  if (hook != UNBOUND && !(isType(cls) && isNativeHook(hook))) return truthOf(callSpecial1(cls, name(Name.__subclasscheck__), v));
  if (!isType(v)) {
    raise(Exc.TypeError, ascii("issubclass() arg 1 must be a class"));
    return -1;
  }
  if (isType(cls)) return typeIsSubtype(toPointer(v), toPointer(cls)) ? 1 : 0;
  raise(Exc.TypeError, ascii("issubclass() arg 2 must be a class, a tuple of classes, or a union"));
  return -1;
}

export function introspectIsinstanceNative(args: usize, count: i32): Value {
  const answer = introspectIsInstance(argument(args, 0), argument(args, 1));
  return answer < 0 ? ERROR : fromBool(answer != 0);
}

export function introspectIssubclassNative(args: usize, count: i32): Value {
  const answer = introspectIsSubclass(argument(args, 0), argument(args, 1));
  return answer < 0 ? ERROR : fromBool(answer != 0);
}

export function introspectIsCallable(v: Value): bool {
  switch (kindOfInline(v)) {
    case Kind.FUNCTION:
    case Kind.BUILTIN:
    case Kind.METHOD_DESCRIPTOR:
    case Kind.METHOD:
    case Kind.TYPE:
    case Kind.STATICMETHOD:
    case Kind.HOST_FUNCTION: return true;
    default: return typeLookup(typeOfInline(v), name(Name.__call__)) != UNBOUND;
  }
}

export function introspectCallable(args: usize, count: i32): Value { return fromBool(introspectIsCallable(argument(args, 0))); }

// ---- id, hash

export function introspectId(args: usize, count: i32): Value {
  const v = argument(args, 0);
  // Floats and small ints are no objects in memory: their bits tell them apart, beyond every address.
  return isPointer(v) ? intFromI64(<i64>toPointer(v)) : intFromU64((rotl<u64>(v, 20) >> 1) | 0x100000000);
}

export function introspectHash(args: usize, count: i32): Value {
  const h = hash(argument(args, 0));
  return errorPending() ? ERROR : intFromI64(<i64>h);
}

// ---- dir, vars, globals, locals

/** Names of an object as `object.__dir__` gives them: a list, not sorted (lib/_natives/). @mayCallPython */
export function introspectNames(v: Value): Value { return pythonCall(ascii("classes.names"), v, UNBOUND, UNBOUND); }

/** dir(v) as a sorted list. @mayCallPython */
export function introspectDir(v: Value): Value {
  const hook = typeLookup(typeOfInline(v), name(Name.__dir__));
  let list = hook == UNBOUND || (kindOfInline(v) == Kind.TYPE && typeOfInline(v) == typeObject(Type.TYPE)) ? introspectNames(v) : callSpecial0(v, name(Name.__dir__));
  if (list == ERROR) return ERROR;
  rootPush(list);
  list = listFromIterable(list);
  rootPop(1);
  return list == ERROR ? ERROR : sorted(list);
}

function sorted(list: Value): Value {
  rootPush(list);
  const key = internAscii(ascii("sort"));
  const done = key == ERROR ? ERROR : callMethod0(list, key);
  rootPop(1);
  return done == ERROR ? ERROR : list;
}

export function introspectDirNative(args: usize, count: i32): Value {
  if (argument(args, 0) != UNBOUND) return introspectDir(argument(args, 0));
  const locals = introspectLocals(args, count);
  if (locals == ERROR) return ERROR;
  const list = listFromIterable(locals);
  return list == ERROR ? ERROR : sorted(list);
}

export function introspectVars(args: usize, count: i32): Value {
  const v = argument(args, 0);
  if (v == UNBOUND) return introspectLocals(args, count);
  const dict = introspectGet(v, name(Name.__dict__));
  return dict == UNBOUND ? raise(Exc.TypeError, ascii("vars() argument must have __dict__ attribute")) : dict;
}

export function introspectGlobals(args: usize, count: i32): Value {
  return state.base ? fromPointer(frameGlobals(state.base)) : fromPointer(changetype<ModuleObject>(<usize>state.mainModule).dict);
}

export function introspectLocals(args: usize, count: i32): Value {
  if (!state.base) return introspectGlobals(args, count);
  const frame = frameObject(state.base);
  const dict = frame ? frameObjectDict(frame) : frameLocals(state.base);
  return dict ? fromPointer(dict) : ERROR;
}
