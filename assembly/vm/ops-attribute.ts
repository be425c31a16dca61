/**
 * Attribute instructions off their fast path, where inline caches learn.
 *
 *   cache entry (32 bytes below the constants)   +0 name   +4 guard (u64)   +12 slot   +16 value   +24 version   +28 kind or type
 *
 * The guard is the 8 bytes of an instance from its kind to its shape: kind, flags, number of inline slots and shape at once.
 *   LOAD_ATTR, STORE_ATTR   kind CACHE_SLOT: the attribute is at offset `slot`; STORE_ATTR also CACHE_ADD: `version` is the shape that
 *                           the instance gets. LOAD_ATTR also CACHE_CLASS: `value` while the type's version is `version`.
 *   LOAD_METHOD             `value` is a function found in the class while the type's version is `version`; for built-in types, which
 *                           never change, +28 is the type instead.
 */
import { BuiltinObject, CodeObject, DescriptorObject, INSTANCE_DICT, InstanceObject, ObjectHeader, PropertyObject, TYPE_BUILTIN, TYPE_CUSTOM_GETATTR, TYPE_CUSTOM_GETATTRIBUTE, TYPE_CUSTOM_SETATTR, TYPE_MIXED, TYPE_NO_DICT, TypeObject } from '../heap/layout';
import { isRoutine } from '../objects/function';
import { instanceGet, instanceInlineOffset, instanceSet } from '../objects/instance';
import { superLookup } from '../objects/super';
import { kindOf, typeIsSubtype, typeLookup, typeOfInline } from '../objects/type';
import { attributeGet, attributeGetOrUnbound, attributeMissing, attributeSet, bindDescriptor, isDataDescriptor } from '../protocols/attribute';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Type } from '../value/type-id';
import { ERROR, fromPointer, isPointer, NONE, STOP, toPointer, UNBOUND, Value } from '../value/value';
import { call2 } from './call';
import { Continue, FRAME_SIZE, frameCode } from './frame';
import { specialPushCall } from './ops-special';
import { pythonCall } from './python-native';
import { typeObject } from './record';

export const CACHE_SLOT: u32 = 0;
export const CACHE_CLASS: u32 = 1;
export const CACHE_ADD: u32 = 2;

// @ts-ignore: decorator
@inline function guardOf(p: usize): u64 { return load<u64>(p, 4); }
// @ts-ignore: decorator
@inline function forget(cache: usize): void { store<u32>(cache, 0, 4); }

/**
 * What an instance of the class has its own attribute by that name under, whatever the class has (`attribute` or UNBOUND): the name where that is no data descriptor, or for a
 * member that `__slots__` declares and that lies there the name that it has for that. UNBOUND: the class says what it is. When a member goes from its class, the caches are void.
 */
function ownKey(type: TypeObject, attribute: Value, key: Value): Value {
  if (!(type.typeFlags & TYPE_NO_DICT) && (attribute == UNBOUND || !isDataDescriptor(attribute))) return key;
  if (!isPointer(attribute) || load<u8>(toPointer(attribute), 4) != Kind.MEMBER) return UNBOUND;
  const member = changetype<DescriptorObject>(toPointer(attribute));
  if (member.name != key || !typeIsSubtype(changetype<usize>(type), <usize>member.owner)) return UNBOUND;
  return type.typeFlags & TYPE_MIXED ? fromPointer(member.privateName) : key;
}

/** R[dst] = v.name: the value, ERROR, or STOP when a property's frame was pushed whose result goes to register `result`. */
export function opLoadAttr(v: Value, cache: usize, result: u32): Value {
  const key = fromPointer(load<u32>(cache));
  if (!isPointer(v)) return attributeGet(v, key);
  const p = toPointer(v);
  const type = changetype<TypeObject>(<usize>changetype<ObjectHeader>(p).type);
  if (changetype<ObjectHeader>(p).kind != Kind.INSTANCE) return attributeGet(v, key);
  const attribute = typeLookup(changetype<usize>(type), key);
  const own = ownKey(type, attribute, key);
  if (type.typeFlags & TYPE_CUSTOM_GETATTRIBUTE || own == UNBOUND) return pythonAttribute(v, attribute, key, result);
  const offset = instanceInlineOffset(p, own);
  if (offset) {
    store<u64>(cache, guardOf(p), 4);
    store<u32>(cache, offset, 12);
    store<u32>(cache, CACHE_SLOT, 28);
    return load<Value>(p + offset);
  }
  const value = instanceGet(p, own);
  if (value != UNBOUND) return value;
  if (attribute != UNBOUND && !needsBinding(attribute) && !(changetype<InstanceObject>(p).flags & INSTANCE_DICT)) {
    store<u64>(cache, guardOf(p), 4);
    store<Value>(cache, attribute, 16);
    store<u32>(cache, type.version, 24);
    store<u32>(cache, CACHE_CLASS, 28);
    return attribute;
  }
  return pythonAttribute(v, attribute, key, result);
}

/**
 * An attribute of an instance that no dictionary or slot of its own gives, where `attribute` is what its class has by that name or UNBOUND. Whatever in
 * Python has to be asked (a property, `__get__`, `__getattribute__`, `__getattr__`) gets a frame of this loop: STOP then.
 */
function pythonAttribute(v: Value, attribute: Value, key: Value, result: u32): Value {
  const type = typeOfInline(v);
  const flags = changetype<TypeObject>(type).typeFlags;
  const then = flags & TYPE_CUSTOM_GETATTR ? Continue.ATTRIBUTE : Continue.REGISTER;
  if (flags & TYPE_CUSTOM_GETATTRIBUTE) {
    if (specialPushCall(typeLookup(type, name(Name.__getattribute__)), v, key, UNBOUND, 2, result, then)) return STOP;
  } else if (attribute != UNBOUND && isPointer(attribute)) {
    const p = toPointer(attribute);
    if (load<u8>(p, 4) == Kind.PROPERTY) {
      if (specialPushCall(changetype<PropertyObject>(p).getter, v, UNBOUND, UNBOUND, 1, result, then)) return STOP;
    } else if (load<u8>(p, 4) == Kind.INSTANCE) {
      if (specialPushCall(typeLookup(typeOfInline(attribute), name(Name.__get__)), attribute, v, fromPointer(type), 3, result, then)) return STOP;
    } else if (!isDataDescriptor(attribute)) return bindDescriptor(attribute, v, type);
  } else if (attribute == UNBOUND && then == Continue.ATTRIBUTE && specialPushCall(typeLookup(type, name(Name.__getattr__)), v, key, UNBOUND, 2, result, Continue.REGISTER)) return STOP;
  return attributeGet(v, key);
}

/** The name in the cache of an instruction that has the cache's number in C. */
export function attributeName(base: usize, ins: u64): Value { return fromPointer(load<u32>(changetype<CodeObject>(frameCode(base)).constants - ((<u32>(ins >> 48) + 1) << 5))); }

function needsBinding(attribute: Value): bool {
  if (!isPointer(attribute)) return false;
  switch (<i32>load<u8>(toPointer(attribute), 4)) {
    case Kind.FUNCTION:
    case Kind.METHOD_DESCRIPTOR:
    case Kind.STATICMETHOD:
    case Kind.CLASSMETHOD:
    case Kind.CLASSMETHOD_DESCRIPTOR:
    case Kind.PROPERTY:
    case Kind.GETSET:
    case Kind.MEMBER:
    case Kind.INSTANCE: return true;
  }
  return false;
}

/** v.name = value: NONE, ERROR, or STOP when a frame that does it was pushed. */
export function opStoreAttr(v: Value, value: Value, cache: usize): Value {
  const key = fromPointer(load<u32>(cache));
  if (!isPointer(v)) return plainStore(v, key, value);
  const p = toPointer(v);
  const type = changetype<TypeObject>(<usize>changetype<ObjectHeader>(p).type);
  if (changetype<ObjectHeader>(p).kind != Kind.INSTANCE) return plainStore(v, key, value);
  const attribute = typeLookup(changetype<usize>(type), key);
  const own = ownKey(type, attribute, key);
  if (type.typeFlags & TYPE_CUSTOM_SETATTR || own == UNBOUND) {
    return pythonStore(v, attribute, key, value) ? STOP : plainStore(v, key, value);
  }
  const guard = guardOf(p);
  const offset = instanceInlineOffset(p, own);
  if (offset) {
    store<u64>(cache, guard, 4);
    store<u32>(cache, offset, 12);
    store<u32>(cache, CACHE_SLOT, 28);
    store<Value>(p + offset, value);
    return NONE;
  }
  if (!instanceSet(p, own, value)) return ERROR;
  const added = instanceInlineOffset(p, own);
  if (added && !(changetype<InstanceObject>(p).flags & INSTANCE_DICT)) {
    store<u64>(cache, guard, 4);
    store<u32>(cache, added, 12);
    store<u32>(cache, changetype<InstanceObject>(p).shape, 24);
    store<u32>(cache, CACHE_ADD, 28);
  }
  return NONE;
}

function plainStore(v: Value, key: Value, value: Value): Value { return attributeSet(v, key, value) ? NONE : ERROR; }

/** Pushes the frame of the `__setattr__`, setter or `__set__` in Python that an assignment to an attribute calls. False: nothing was done. */
function pythonStore(v: Value, attribute: Value, key: Value, value: Value): bool {
  const type = typeOfInline(v);
  if (changetype<TypeObject>(type).typeFlags & TYPE_CUSTOM_SETATTR) return specialPushCall(typeLookup(type, name(Name.__setattr__)), v, key, value, 3, 0, Continue.DISCARD);
  if (attribute == UNBOUND || !isPointer(attribute)) return false;
  const p = toPointer(attribute);
  if (load<u8>(p, 4) == Kind.PROPERTY) return specialPushCall(changetype<PropertyObject>(p).setter, v, value, UNBOUND, 2, 0, Continue.DISCARD);
  return load<u8>(p, 4) == Kind.INSTANCE && specialPushCall(typeLookup(typeOfInline(attribute), name(Name.__set__)), attribute, v, value, 3, 0, Continue.DISCARD);
}

/**
 * Prepares the window for a method call: function at `window`, self or UNBOUND six slots on: NONE, ERROR, or STOP when a frame was pushed that gives
 * the function to register `result`, the window's first.
 */
export function opLoadMethod(window: usize, v: Value, cache: usize, result: u32): Value {
  const key = fromPointer(load<u32>(cache));
  const p = isPointer(v) ? toPointer(v) : 0;
  const type = typeOfInline(v);
  const t = changetype<TypeObject>(type);
  const kind = p ? changetype<ObjectHeader>(p).kind : Kind.INT;
  if (kind == Kind.TYPE || kind == Kind.MODULE || kind == Kind.SUPER || kind == Kind.METHOD) return plainMethod(window, v, key);
  const attribute = typeLookup(type, key);
  const found = attribute != UNBOUND && isPointer(attribute) ? load<u8>(toPointer(attribute), 4) : <u8>Kind.NONE;
  if (t.typeFlags & TYPE_CUSTOM_GETATTRIBUTE || (found != Kind.METHOD_DESCRIPTOR && (found != Kind.FUNCTION || isRoutine(toPointer(attribute))))) {
    if (kind != Kind.INSTANCE) return attribute == UNBOUND || t.typeFlags & TYPE_CUSTOM_GETATTR ? plainMethod(window, v, key) : describedMethod(window, v, key);
    return instanceMethod(window, v, attribute, key, result);
  }
  if (kind == Kind.INSTANCE) {
    const own = instanceGet(p, key);
    if (own != UNBOUND) {
      store<Value>(window, own);
      store<Value>(window + FRAME_SIZE, UNBOUND);
      return NONE;
    }
    if (!(changetype<InstanceObject>(p).flags & INSTANCE_DICT)) {
      store<u64>(cache, guardOf(p), 4);
      store<Value>(cache, attribute, 16);
      store<u32>(cache, t.version, 24);
      store<u32>(cache, 0, 28);
    }
  } else if (kind == Kind.EXCEPTION || kind == Kind.FUNCTION) {
    if (plainMethod(window, v, key) == ERROR) return ERROR;
    // One of the class is called by itself, as tools see.
    const f = load<Value>(window);
    if (kindOf(f) != Kind.BUILTIN || changetype<BuiltinObject>(toPointer(f)).self != v || !changetype<BuiltinObject>(toPointer(f)).descriptor) return NONE;
  }
  else if (t.typeFlags & TYPE_BUILTIN) {
    forget(cache);
    store<Value>(cache, attribute, 16);
    store<u32>(cache, <u32>type, 28);
  }
  store<Value>(window, attribute);
  store<Value>(window + FRAME_SIZE, v);
  return NONE;
}

/** What is called is no function of the instance's class: an own attribute, or what pythonAttribute finds. */
function instanceMethod(window: usize, v: Value, attribute: Value, key: Value, result: u32): Value {
  const type = changetype<TypeObject>(typeOfInline(v));
  const own = type.typeFlags & TYPE_CUSTOM_GETATTRIBUTE ? UNBOUND : ownKey(type, attribute, key);
  if (own != UNBOUND) {
    const value = instanceGet(toPointer(v), own);
    if (value != UNBOUND) return useMethod(window, value);
  }
  const f = pythonAttribute(v, attribute, key, result);
  if (f == STOP) store<Value>(window + FRAME_SIZE, UNBOUND);
  return f == STOP ? STOP : useMethod(window, f);
}

function plainMethod(window: usize, v: Value, key: Value): Value { return useMethod(window, attributeGet(v, key)); }

/** For a call the AttributeError of a property does not learn what it is about. */
function describedMethod(window: usize, v: Value, key: Value): Value {
  const f = attributeGetOrUnbound(v, key);
  return useMethod(window, f == UNBOUND ? attributeMissing(v, key) : f);
}

function useMethod(window: usize, f: Value): Value {
  if (f == ERROR) return ERROR;
  store<Value>(window, f);
  store<Value>(window + FRAME_SIZE, UNBOUND);
  return NONE;
}

/** super(start, self).key where `callee` is what the name `super` gave. */
export function opLoadSuperAttr(callee: Value, start: Value, self: Value, key: Value): Value {
  if (callee == fromPointer(typeObject(Type.SUPER))) {
    const found = superLookup(start, self, key);
    if (found != UNBOUND) return found;
  }
  const object = call2(callee, start, self);
  return object == ERROR ? ERROR : attributeGet(object, key);
}

/** Window for a special method found in the class: 0 __enter__, 1 __exit__, 2 __aenter__, 3 __aexit__. */
export function opLoadSpecial(window: usize, v: Value, which: i32): bool {
  const key = which == 0 ? name(Name.__enter__) : which == 1 ? name(Name.__exit__) : which == 2 ? name(Name.__aenter__) : name(Name.__aexit__);
  const type = typeOfInline(v);
  const f = typeLookup(type, key);
  if (f == UNBOUND) {
    pythonCall(ascii("errors.no_context_manager"), v, key, UNBOUND);
    return false;
  }
  if (isPointer(f) && (load<u8>(toPointer(f), 4) == Kind.FUNCTION || load<u8>(toPointer(f), 4) == Kind.METHOD_DESCRIPTOR)) {
    store<Value>(window, f);
    store<Value>(window + FRAME_SIZE, v);
    return true;
  }
  const bound = bindDescriptor(f, v, type);
  if (bound == ERROR) return false;
  store<Value>(window, bound);
  store<Value>(window + FRAME_SIZE, UNBOUND);
  return true;
}
