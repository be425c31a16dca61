/** Instances: cells of kind INSTANCE, their attributes by shape or dict, and the payload of subclasses of built-in types. */
import { allocateRaw, allocateValues, resizeValues } from '../heap/alloc';
import {
  DescriptorObject, ExceptionObject, InstanceObject, ModuleObject, ObjectHeader, ShapeObject, StrObject, TypeObject, BUFFER_PAYLOAD, INSTANCE_DICT, INSTANCE_PAYLOAD, INSTANCE_SLOTS, NO_SHAPE, STR_PRIVATE,
  TYPE_FINALIZED, TYPE_MIXED,
} from '../heap/layout';
import { Kind } from '../value/kind';
import { fromPointer, isPointer, toPointer, UNBOUND, Value } from '../value/value';
import { dictDelete, dictGetName, dictNew, dictSetName } from './dict-table';
import { shapeAdd, shapeFind } from './shape';
import { weakFinalize } from './weak';

/** Inline slots are bounded, so that a class with one huge instance does not make all the others huge. */
const INLINE_LIMIT: u32 = 24;

/** A new instance without attributes; 0 with MemoryError pending. `payload` UNBOUND for none. */
export function instanceNew(type: usize, payload: Value): usize {
  const t = changetype<TypeObject>(type);
  const inline = <usize>t.inlineSlots;
  const p = allocateRaw(INSTANCE_SLOTS + (inline << 3), Kind.INSTANCE, type);
  if (!p) return 0;
  store<u64>(p, <u64>Kind.INSTANCE | (<u64>(payload != UNBOUND ? INSTANCE_PAYLOAD : 0) << 8) | (<u64>inline << 16) | (<u64>t.rootShape << 32), 4);
  store<u32>(p, 0, 12);
  const end = p + INSTANCE_SLOTS + (inline << 3);
  for (let at = p + INSTANCE_SLOTS; at < end; at += 8) store<Value>(at, UNBOUND);
  if (payload != UNBOUND) store<Value>(p, payload, INSTANCE_SLOTS);
  if (t.typeFlags & TYPE_FINALIZED && !weakFinalize(p)) return 0;
  return p;
}

/** The plain value of an instance of a subclass of a built-in type; any other value as it is. */
export function unwrap(v: Value): Value {
  if (!isPointer(v)) return v;
  const header = changetype<ObjectHeader>(toPointer(v));
  if (header.kind != Kind.INSTANCE || !(header.flags & INSTANCE_PAYLOAD)) return v;
  return load<Value>(toPointer(v), INSTANCE_SLOTS);
}

/** Address of slot `index`. */
// @ts-ignore: decorator
@inline function slotAddress(instance: InstanceObject, index: u32): usize {
  const inline = <u32>instance.extra;
  if (index < inline) return changetype<usize>(instance) + INSTANCE_SLOTS + (<usize>index << 3);
  return <usize>instance.overflow + BUFFER_PAYLOAD + (<usize>(index - inline) << 3);
}

// @ts-ignore: decorator
@inline function isMixed(p: usize): bool { return (changetype<TypeObject>(<usize>changetype<InstanceObject>(p).type).typeFlags & TYPE_MIXED) != 0; }

/** Address of the slot, before the attributes, that keeps a mixed instance's members once the attributes are in a dict: UNBOUND or a dict. */
// @ts-ignore: decorator
@inline function membersAt(p: usize): usize { return p + INSTANCE_SLOTS + (changetype<InstanceObject>(p).flags & INSTANCE_PAYLOAD ? 8 : 0); }

/** Dict of a module of a class with members, which are among its names; 0: it is no module. */
// @ts-ignore: decorator
@inline function namesOf(p: usize): usize { return changetype<ObjectHeader>(p).kind == <u8>Kind.MODULE ? <usize>changetype<ModuleObject>(p).dict : 0; }

// @ts-ignore: decorator
@inline function isException(p: usize): bool { return changetype<ObjectHeader>(p).kind == <u8>Kind.EXCEPTION; }

/** Value of a member that `__slots__` declares, or UNBOUND. Where there is a dict as well, it stands under a private name and `__dict__` does not show it. */
export function memberGet(p: usize, member: DescriptorObject): Value {
  if (namesOf(p)) return dictGetName(namesOf(p), member.name);
  const key = fromPointer(member.privateName);
  if (isException(p)) {
    const members = changetype<ExceptionObject>(p).members;
    return members ? dictGetName(members, key) : UNBOUND;
  }
  if (!isMixed(p)) return instanceGet(p, member.name);
  if (!(changetype<InstanceObject>(p).flags & INSTANCE_DICT)) return instanceGet(p, key);
  const members = load<Value>(membersAt(p));
  return members == UNBOUND ? UNBOUND : dictGetName(toPointer(members), key);
}

export function memberSet(p: usize, member: DescriptorObject, value: Value): bool {
  if (namesOf(p)) return dictSetName(namesOf(p), member.name, value);
  if (isException(p)) {
    const exception = changetype<ExceptionObject>(p);
    if (!exception.members) exception.members = <u32>dictNew();
    return exception.members != 0 && dictSetName(exception.members, fromPointer(member.privateName), value);
  }
  return instanceSet(p, isMixed(p) ? fromPointer(member.privateName) : member.name, value);
}

/** 1 deleted, 0 absent, -1 error pending. */
export function memberDelete(p: usize, member: DescriptorObject): i32 {
  if (namesOf(p)) return dictDelete(namesOf(p), member.name);
  if (memberGet(p, member) == UNBOUND) return 0;
  if (isException(p)) return dictDelete(changetype<ExceptionObject>(p).members, fromPointer(member.privateName));
  if (!isMixed(p)) return instanceDelete(p, member.name);
  if (!instanceUseDict(p)) return -1;
  return dictDelete(toPointer(load<Value>(membersAt(p))), fromPointer(member.privateName));
}

/** Sets an attribute or member of an instance whose attributes are in dict `attributes`. */
function setInDict(p: usize, attributes: usize, key: Value, value: Value): bool {
  let dict = attributes;
  if (changetype<StrObject>(toPointer(key)).flags & STR_PRIVATE) {
    const at = membersAt(p);
    dict = load<Value>(at) == UNBOUND ? dictNew() : toPointer(load<Value>(at));
    if (!dict) return false;
    store<Value>(at, fromPointer(dict));
  }
  return dictSetName(dict, key, value);
}

/** Attribute in the instance itself, or UNBOUND. `key` is interned. */
export function instanceGet(p: usize, key: Value): Value {
  const instance = changetype<InstanceObject>(p);
  if (instance.flags & INSTANCE_DICT) return dictGetName(instance.overflow, key);
  const index = shapeFind(instance.shape, key);
  return index < 0 ? UNBOUND : load<Value>(slotAddress(instance, index));
}

/** Offset of an attribute from the cell when it has an inline slot, else 0: what an inline cache keeps. */
export function instanceInlineOffset(p: usize, key: Value): u32 {
  const instance = changetype<InstanceObject>(p);
  if (instance.flags & INSTANCE_DICT) return 0;
  const index = shapeFind(instance.shape, key);
  return index < 0 || index >= <i32>instance.extra ? 0 : <u32>INSTANCE_SLOTS + (<u32>index << 3);
}

/** Sets an attribute of the instance itself. False with an error pending. */
export function instanceSet(p: usize, key: Value, value: Value): bool {
  const instance = changetype<InstanceObject>(p);
  if (instance.flags & INSTANCE_DICT) return setInDict(p, instance.overflow, key, value);
  const index = shapeFind(instance.shape, key);
  if (index >= 0) {
    store<Value>(slotAddress(instance, index), value);
    return true;
  }
  const shape = shapeAdd(instance.shape, key);
  if (!shape) return false;
  if (shape == NO_SHAPE) return instanceUseDict(p) && setInDict(p, instance.overflow, key, value);
  const slot = changetype<ShapeObject>(shape).index;
  const inline = <u32>instance.extra;
  if (slot >= inline) {
    // The next instance of the class gets the slot inline.
    const type = changetype<TypeObject>(<usize>instance.type);
    if (slot < INLINE_LIMIT && type.inlineSlots <= <u8>slot) type.inlineSlots = <u8>slot + 1;
    if (!growOverflow(instance, slot - inline)) return false;
  }
  instance.shape = <u32>shape;
  store<Value>(slotAddress(instance, slot), value);
  return true;
}

/** Room for overflow slot `index`: 4, 8, 16… slots, so the size need not be kept. */
function growOverflow(instance: InstanceObject, index: u32): bool {
  if (!instance.overflow) {
    const cell = allocateValues(4);
    if (!cell) return false;
    instance.overflow = <u32>cell;
    return true;
  }
  if (index < 4 || (index & (index - 1)) != 0) return true;
  const cell = resizeValues(instance.overflow, index, index << 1);
  if (!cell) return false;
  instance.overflow = <u32>cell;
  return true;
}

/** Moves the attributes to a dict, and a mixed instance's members to another. False with MemoryError pending, the instance unchanged. */
export function instanceUseDict(p: usize): bool {
  const instance = changetype<InstanceObject>(p);
  if (instance.flags & INSTANCE_DICT) return true;
  const dict = dictNew();
  if (!dict) return false;
  const first: u32 = (instance.flags & INSTANCE_PAYLOAD ? 1 : 0) + (isMixed(p) ? 1 : 0);
  const count = changetype<ShapeObject>(<usize>instance.shape).count;
  for (let i = first; i < count; i++) {
    const v = load<Value>(slotAddress(instance, i));
    if (v != UNBOUND && !setInDict(p, dict, shapeKeyAt(instance.shape, i), v)) return false;
  }
  instance.flags |= INSTANCE_DICT;
  instance.shape = NO_SHAPE;
  instance.overflow = <u32>dict;
  return true;
}

/** Name of the attribute in a slot. */
export function shapeKeyAt(p: usize, index: u32): Value {
  let shape = changetype<ShapeObject>(p);
  while (shape.index != index || !shape.key) shape = changetype<ShapeObject>(<usize>shape.parent);
  return fromPointer(shape.key);
}

/** 1 deleted, 0 absent, -1 error pending. */
export function instanceDelete(p: usize, key: Value): i32 {
  const instance = changetype<InstanceObject>(p);
  if (!(instance.flags & INSTANCE_DICT)) {
    if (shapeFind(instance.shape, key) < 0) return 0;
    if (!instanceUseDict(p)) return -1;
  }
  return dictDelete(instance.overflow, key);
}

/**
 * The attributes as a dict that stays theirs (`obj.__dict__`): the instance goes over to it. 0 with an error pending.
 */
export function instanceDict(p: usize): usize {
  if (!instanceUseDict(p)) return 0;
  return changetype<InstanceObject>(p).overflow;
}

/** Replaces the attributes by those of a dict (`obj.__dict__ = d`). */
export function instanceSetDict(p: usize, dict: usize): bool {
  if (!instanceUseDict(p)) return false;
  changetype<InstanceObject>(p).overflow = <u32>dict;
  return true;
}
