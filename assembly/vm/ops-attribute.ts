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
import { Op } from '../bytecode/opcode';
import { BuiltinObject, CodeObject, INSTANCE_DICT, InstanceObject, ObjectHeader, PropertyObject, TYPE_BUILTIN, TYPE_CUSTOM_GETATTR, TYPE_CUSTOM_GETATTRIBUTE, TYPE_CUSTOM_SETATTR, TYPE_NO_DICT, TypeObject } from '../heap/layout';
import { instanceGet, instanceInlineOffset, instanceSet } from '../objects/instance';
import { strFromAscii } from '../objects/str';
import { superLookup } from '../objects/super';
import { kindOf, typeLookup, typeOfInline } from '../objects/type';
import { attributeFailed, attributeGet, attributeGetOrUnbound, attributeMissing, attributeSet, bindDescriptor, isDataDescriptor } from '../protocols/attribute';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc, Type } from '../value/type-id';
import { ERROR, fromPointer, isPointer, toPointer, UNBOUND, Value } from '../value/value';
import { call2, invoke } from './call';
import { Continue, FRAME_SIZE, frameCode } from './frame';
import { raiseFormat } from './raise';
import { state, typeObject } from './record';

export const CACHE_SLOT: u32 = 0;
export const CACHE_CLASS: u32 = 1;
export const CACHE_ADD: u32 = 2;

// @ts-ignore: decorator
@inline function guardOf(p: usize): u64 { return load<u64>(p, 4); }
// @ts-ignore: decorator
@inline function forget(cache: usize): void { store<u32>(cache, 0, 4); }

/** R[dst] = v.name: the value, ERROR, or STOP when a property's frame was pushed whose result goes to register `result`. */
export function opLoadAttr(v: Value, cache: usize, result: u32): Value {
  const key = fromPointer(load<u32>(cache));
  if (!isPointer(v)) return attributeGet(v, key);
  const p = toPointer(v);
  const type = changetype<TypeObject>(<usize>changetype<ObjectHeader>(p).type);
  if (changetype<ObjectHeader>(p).kind != Kind.INSTANCE || type.typeFlags & (TYPE_CUSTOM_GETATTRIBUTE | TYPE_CUSTOM_GETATTR)) return attributeGet(v, key);
  const attribute = typeLookup(changetype<usize>(type), key);
  if (attribute != UNBOUND && isDataDescriptor(attribute)) {
    const getter = load<u8>(toPointer(attribute), 4) == Kind.PROPERTY ? changetype<PropertyObject>(toPointer(attribute)).getter : UNBOUND;
    if (getter == UNBOUND || !isPointer(getter) || load<u8>(toPointer(getter), 4) != Kind.FUNCTION) return attributeGet(v, key);
    // A property written in Python runs in a frame of this loop.
    const args = <usize>state.stackTop + FRAME_SIZE;
    if (args + 64 > <usize>state.stackLimit) return attributeGet(v, key);
    store<Value>(args, v);
    return invoke(getter, args, 1, 0, result, Continue.REGISTER);
  }
  if (type.typeFlags & TYPE_NO_DICT) return attributeGet(v, key);
  const offset = instanceInlineOffset(p, key);
  if (offset) {
    store<u64>(cache, guardOf(p), 4);
    store<u32>(cache, offset, 12);
    store<u32>(cache, CACHE_SLOT, 28);
    return load<Value>(p + offset);
  }
  const own = instanceGet(p, key);
  if (own != UNBOUND) return own;
  if (attribute != UNBOUND && !needsBinding(attribute) && !(changetype<InstanceObject>(p).flags & INSTANCE_DICT)) {
    store<u64>(cache, guardOf(p), 4);
    store<Value>(cache, attribute, 16);
    store<u32>(cache, type.version, 24);
    store<u32>(cache, CACHE_CLASS, 28);
    return attribute;
  }
  return attribute == UNBOUND ? attributeGet(v, key) : bindDescriptor(attribute, v, changetype<usize>(type));
}

/** The exception has left a frame that an instruction of the running one pushed: when that was a property's, it learns what it is about. */
export function opLoadAttrUnwound(): void {
  const ins = load<u64>(<usize>state.pc - 8);
  if (<u8>ins != <u8>Op.LOAD_ATTR) return;
  const base = <usize>state.base;
  const cache = changetype<CodeObject>(frameCode(base)).constants - ((<u32>(ins >> 48) + 1) << 5);
  attributeFailed(load<Value>(base + (<usize>(<u16>(ins >> 32)) << 3)), fromPointer(load<u32>(cache)));
}

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

/** v.name = value. False with an error pending. */
export function opStoreAttr(v: Value, value: Value, cache: usize): bool {
  const key = fromPointer(load<u32>(cache));
  if (!isPointer(v)) return attributeSet(v, key, value);
  const p = toPointer(v);
  const type = changetype<TypeObject>(<usize>changetype<ObjectHeader>(p).type);
  if (changetype<ObjectHeader>(p).kind != Kind.INSTANCE || type.typeFlags & (TYPE_CUSTOM_SETATTR | TYPE_NO_DICT)) return attributeSet(v, key, value);
  const attribute = typeLookup(changetype<usize>(type), key);
  if (attribute != UNBOUND && isDataDescriptor(attribute)) return attributeSet(v, key, value);
  const guard = guardOf(p);
  const offset = instanceInlineOffset(p, key);
  if (offset) {
    store<u64>(cache, guard, 4);
    store<u32>(cache, offset, 12);
    store<u32>(cache, CACHE_SLOT, 28);
    store<Value>(p + offset, value);
    return true;
  }
  if (!instanceSet(p, key, value)) return false;
  const added = instanceInlineOffset(p, key);
  if (added && !(changetype<InstanceObject>(p).flags & INSTANCE_DICT)) {
    store<u64>(cache, guard, 4);
    store<u32>(cache, added, 12);
    store<u32>(cache, changetype<InstanceObject>(p).shape, 24);
    store<u32>(cache, CACHE_ADD, 28);
  }
  return true;
}

/**
 * Prepares the window for a method call: function at `window`, self or UNBOUND six slots on. False with an error pending.
 */
export function opLoadMethod(window: usize, v: Value, cache: usize): bool {
  const key = fromPointer(load<u32>(cache));
  const p = isPointer(v) ? toPointer(v) : 0;
  const type = typeOfInline(v);
  const t = changetype<TypeObject>(type);
  const kind = p ? changetype<ObjectHeader>(p).kind : Kind.INT;
  if (kind == Kind.TYPE || kind == Kind.MODULE || kind == Kind.SUPER || kind == Kind.METHOD || t.typeFlags & (TYPE_CUSTOM_GETATTRIBUTE | TYPE_CUSTOM_GETATTR)) return plainMethod(window, v, key);
  const attribute = typeLookup(type, key);
  if (attribute == UNBOUND) return plainMethod(window, v, key);
  if (!isPointer(attribute)) return describedMethod(window, v, key);
  const found = load<u8>(toPointer(attribute), 4);
  if (found != Kind.FUNCTION && found != Kind.METHOD_DESCRIPTOR) return describedMethod(window, v, key);
  if (kind == Kind.INSTANCE) {
    const own = instanceGet(p, key);
    if (own != UNBOUND) {
      store<Value>(window, own);
      store<Value>(window + FRAME_SIZE, UNBOUND);
      return true;
    }
    if (!(changetype<InstanceObject>(p).flags & INSTANCE_DICT)) {
      store<u64>(cache, guardOf(p), 4);
      store<Value>(cache, attribute, 16);
      store<u32>(cache, t.version, 24);
      store<u32>(cache, 0, 28);
    }
  } else if (kind == Kind.EXCEPTION || kind == Kind.FUNCTION) {
    if (!plainMethod(window, v, key)) return false;
    // One of the class is called by itself, as tools see.
    const f = load<Value>(window);
    if (kindOf(f) != Kind.BUILTIN || changetype<BuiltinObject>(toPointer(f)).self != v || !changetype<BuiltinObject>(toPointer(f)).descriptor) return true;
  }
  else if (t.typeFlags & TYPE_BUILTIN) {
    forget(cache);
    store<Value>(cache, attribute, 16);
    store<u32>(cache, <u32>type, 28);
  }
  store<Value>(window, attribute);
  store<Value>(window + FRAME_SIZE, v);
  return true;
}

function plainMethod(window: usize, v: Value, key: Value): bool { return useMethod(window, attributeGet(v, key)); }

/** For a call the AttributeError of a property does not learn what it is about. */
function describedMethod(window: usize, v: Value, key: Value): bool {
  const f = attributeGetOrUnbound(v, key);
  return useMethod(window, f == UNBOUND ? attributeMissing(v, key) : f);
}

function useMethod(window: usize, f: Value): bool {
  if (f == ERROR) return false;
  store<Value>(window, f);
  store<Value>(window + FRAME_SIZE, UNBOUND);
  return true;
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
    const asynchronous = which >= 2;
    const other = typeLookup(type, asynchronous ? name(Name.__enter__) : name(Name.__aenter__)) != UNBOUND && typeLookup(type, asynchronous ? name(Name.__exit__) : name(Name.__aexit__)) != UNBOUND;
    const hint = !other
      ? ascii("")
      : asynchronous
        ? ascii(" but it supports the context manager protocol. Did you mean to use 'with'?")
        : ascii(" but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?");
    raiseFormat(Exc.TypeError, ascii("'%t' object does not support the %scontext manager protocol (missed %s method)%s"), v, strFromAscii(asynchronous ? ascii("asynchronous ") : ascii("")), key, strFromAscii(hint));
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
