/**
 * How the host reads values: every function takes the address of a slot that holds one. Reading never runs Python and
 * never allocates, so addresses stay valid throughout.
 */
import { Value, FALSE, NONE, TRUE, UNBOUND, isFloat, isPointer, isSmallInt, toFloat, toPointer, toSmallInt } from '../value/value';
import { Kind } from '../value/kind';
import {
  BYTES_DATA, BUFFER_PAYLOAD, ByteArrayObject, BytesObject, DICT_ENTRY_SIZE, DictObject, HostFunctionObject, INSTANCE_PAYLOAD, INSTANCE_SLOTS,
  INT_LIMBS, INT_NEGATIVE, InstanceObject, IntObject, ListObject, ObjectHeader, SetObject, STR_TEXT, STR_WIDTH_MASK, StrObject, TUPLE_ITEMS, TupleObject,
} from '../heap/layout';
import { dictNext } from '../objects/dict-table';
import { setNext } from '../objects/set';

/** What the host tells apart. */
export const enum Shape {
  NONE, FALSE, TRUE, INT, BIG_INT, FLOAT, STR, BYTES, BYTEARRAY, LIST, TUPLE, DICT, SET, FROZENSET, EXCEPTION, HOST_FUNCTION, OBJECT, UNBOUND,
}

/** Shape of the value in a slot. Only exact built-in types have a shape of their own. */
export function valueShape(slot: usize): i32 {
  const v = load<Value>(slot);
  if (isFloat(v)) return Shape.FLOAT;
  if (isSmallInt(v)) return Shape.INT;
  if (v == NONE) return Shape.NONE;
  if (v == TRUE) return Shape.TRUE;
  if (v == FALSE) return Shape.FALSE;
  if (v == UNBOUND) return Shape.UNBOUND;
  switch (<i32>changetype<ObjectHeader>(toPointer(v)).kind) {
    case Kind.INT: return Shape.BIG_INT;
    case Kind.STR: return Shape.STR;
    case Kind.BYTES: return Shape.BYTES;
    case Kind.BYTEARRAY: return Shape.BYTEARRAY;
    case Kind.LIST: return Shape.LIST;
    case Kind.TUPLE: return Shape.TUPLE;
    case Kind.DICT: return Shape.DICT;
    case Kind.SET: return Shape.SET;
    case Kind.FROZENSET: return Shape.FROZENSET;
    case Kind.EXCEPTION: return Shape.EXCEPTION;
    case Kind.HOST_FUNCTION: return Shape.HOST_FUNCTION;
    default: return Shape.OBJECT;
  }
}

/** Address of the value of the built-in base that an instance carries, else the slot itself. */
export function valuePayload(slot: usize): usize {
  const v = load<Value>(slot);
  if (!isPointer(v)) return slot;
  const object = changetype<InstanceObject>(toPointer(v));
  if (object.kind != Kind.INSTANCE || !(object.flags & INSTANCE_PAYLOAD)) return slot;
  return toPointer(v) + INSTANCE_SLOTS;
}

/** A float or an int of Shape.INT, which JavaScript's numbers hold exactly. */
export function valueNumber(slot: usize): f64 {
  const v = load<Value>(slot);
  return isFloat(v) ? toFloat(v) : <f64>toSmallInt(v);
}

/** Identity of a value: its address. 0 for what is no heap object. */
export function valueAddress(slot: usize): usize {
  const v = load<Value>(slot);
  return isPointer(v) ? toPointer(v) : 0;
}

/** Code points, bytes, items or limbs. */
export function valueLength(slot: usize): u32 {
  const p = toPointer(load<Value>(slot));
  switch (<i32>changetype<ObjectHeader>(p).kind) {
    case Kind.STR: return changetype<StrObject>(p).length;
    case Kind.BYTES: return changetype<BytesObject>(p).length;
    case Kind.BYTEARRAY: return changetype<ByteArrayObject>(p).length;
    case Kind.INT: return changetype<IntObject>(p).length;
    case Kind.LIST: return changetype<ListObject>(p).length;
    case Kind.TUPLE: return changetype<TupleObject>(p).length;
    case Kind.DICT: return changetype<DictObject>(p).length;
    case Kind.SET:
    case Kind.FROZENSET: return changetype<SetObject>(p).length;
    default: return 0;
  }
}

/** Address of the text, bytes, limbs or first item slot. */
export function valueData(slot: usize): usize {
  const p = toPointer(load<Value>(slot));
  switch (<i32>changetype<ObjectHeader>(p).kind) {
    case Kind.STR: return p + STR_TEXT;
    case Kind.BYTES: return p + BYTES_DATA;
    case Kind.BYTEARRAY: return changetype<ByteArrayObject>(p).buffer + BUFFER_PAYLOAD;
    case Kind.INT: return p + INT_LIMBS;
    case Kind.LIST: return changetype<ListObject>(p).items + BUFFER_PAYLOAD;
    case Kind.TUPLE: return p + TUPLE_ITEMS;
    default: return 0;
  }
}

/** str: log2 of bytes per code point. int: 1 when negative. HOST_FUNCTION: its number. */
export function valueDetail(slot: usize): u32 {
  const p = toPointer(load<Value>(slot));
  switch (<i32>changetype<ObjectHeader>(p).kind) {
    case Kind.STR: return changetype<StrObject>(p).flags & STR_WIDTH_MASK;
    case Kind.INT: return changetype<IntObject>(p).flags & INT_NEGATIVE;
    case Kind.HOST_FUNCTION: return changetype<HostFunctionObject>(p).id;
    default: return 0;
  }
}

/** Index of the next live entry of a dict or set (its address) at or after `position`; -1 at the end. */
export function valueNextEntry(p: usize, position: u32): i32 {
  return changetype<ObjectHeader>(p).kind == Kind.DICT ? dictNext(p, position) : setNext(p, position);
}

/** Address of the key slot of an entry; in a dict the value lies in the slot behind it. */
export function valueEntry(p: usize, index: i32): usize {
  if (changetype<ObjectHeader>(p).kind == Kind.DICT) {
    return changetype<DictObject>(p).entries + BUFFER_PAYLOAD + <usize>index * DICT_ENTRY_SIZE + 8;
  }
  return changetype<SetObject>(p).slots + BUFFER_PAYLOAD + (<usize>index << 4) + 8;
}
