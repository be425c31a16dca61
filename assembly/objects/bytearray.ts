/**
 * bytearray: a mutable sequence of bytes in a buffer of its own, which grows by an eighth. What reads it is in bytes.ts and the
 * str-… files. Every routine that calls back into Python reads length and buffer anew afterwards.
 */
import { Value, ERROR, NONE, fromPointer, fromSmallInt, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc, Type } from '../value/type-id';
import { ByteArrayObject, SliceObject, BUFFER_PAYLOAD, BYTES_DATA } from '../heap/layout';
import { allocate, allocateBuffer, freeCell, resizeBuffer } from '../heap/alloc';
import { typeObject } from '../vm/record';
import { errorClear, raise, raiseFormat, raiseMemoryError } from '../vm/raise';
import { FUEL_BYTES_SHIFT, rootPop, rootPush, spendFuel } from '../vm/state';
import { argument } from '../builtins/native';
import { bytesByte, bytesData, bytesIndex, bytesLength, bytesOfBuffer, bytesRepeat, isBytesLike } from './bytes';
import { bytesFromValue } from './bytes-methods';
import { stepsItems } from '../vm/steps';
import { unwrap } from './instance';
import { SLICE_RESULT, sliceAdjust, sliceCount, slicePrepare, sliceStart, sliceStep } from './slice';
import { STR_MAXIMUM, isStr } from './str';
import { kindOf } from './type';

/** A bytearray of `length` zeros; 0 with MemoryError. */
export function bytearrayNew(length: u32): usize {
  const p = allocate(offsetof<ByteArrayObject>(), Kind.BYTEARRAY, typeObject(Type.BYTEARRAY));
  if (!p || !length) return p;
  if (!resize(changetype<ByteArrayObject>(p), length)) return 0;
  memory.fill(<usize>changetype<ByteArrayObject>(p).buffer + BUFFER_PAYLOAD, 0, length);
  return p;
}

export function bytearrayFromMemory(address: usize, length: u32): Value {
  const p = bytearrayNew(length);
  if (!p) return ERROR;
  if (length) memory.copy(<usize>changetype<ByteArrayObject>(p).buffer + BUFFER_PAYLOAD, address, length);
  return fromPointer(p);
}

/** False with BufferError pending when a memoryview (lib/_builtins.py) looks at the bytes. */
export function bytearrayMayResize(array: ByteArrayObject): bool {
  if (!array.spare) return true;
  raise(Exc.BufferError, ascii("Existing exports of data: object cannot be re-sized"));
  return false;
}

/** _introspection.buffer_export(object, change): counts the views of a bytearray. */
export function bytearrayExport(args: usize, count: i32): Value {
  const v = unwrap(argument(args, 0));
  if (kindOf(v) != Kind.BYTEARRAY) return NONE;
  const array = arrayAt(v);
  if (argument(args, 1) == fromSmallInt(1)) array.spare++;
  else if (array.spare) array.spare--;
  return NONE;
}

/** Sets the length; new bytes are undefined. False with MemoryError or BufferError and nothing changed. */
function resize(array: ByteArrayObject, length: u64): bool {
  if (length != <u64>array.length && !bytearrayMayResize(array)) return false;
  if (length > STR_MAXIMUM) { raiseMemoryError(); return false; }
  if (<u32>length > array.capacity) {
    const capacity = <u32>(array.buffer ? length + (length >> 3) + 8 : length);
    const buffer = array.buffer ? resizeBuffer(array.buffer, capacity) : allocateBuffer(capacity);
    if (!buffer) return false;
    array.buffer = <u32>buffer;
    array.capacity = capacity;
  }
  array.length = <u32>length;
  return true;
}

// @ts-ignore: decorator
@inline function arrayAt(v: Value): ByteArrayObject { return changetype<ByteArrayObject>(toPointer(v)); }
// @ts-ignore: decorator
@inline function dataOf(array: ByteArrayObject): usize { return <usize>array.buffer + BUFFER_PAYLOAD; }

/** Replaces `removed` bytes at `at` by `length` bytes from memory outside of the array. */
function splice(array: ByteArrayObject, at: u32, removed: u32, from: usize, length: u32): bool {
  const old = array.length;
  if (length != removed && !bytearrayMayResize(array)) return false;
  if (length > removed) {
    if (!resize(array, <u64>old + length - removed)) return false;
  }
  const data = dataOf(array);
  spendFuel(<i32>((old - at - removed + length) >> FUEL_BYTES_SHIFT));
  if (array.buffer) memory.copy(data + at + length, data + at + removed, old - at - removed);
  if (length < removed) array.length = old - removed + length;
  if (length) memory.copy(data + at, from, length);
  return true;
}

/** v[key] = value. @mayCallPython */
export function bytearraySetItem(v: Value, key: Value, value: Value): bool {
  const array = arrayAt(v);
  if (kindOf(key) != Kind.SLICE) {
    const byte = bytesByte(value);
    if (byte < 0) return false;
    const i = bytesIndex(v, key);
    if (i < 0) return false;
    store<u8>(dataOf(array) + <usize>i, <u8>byte);
    return true;
  }
  // The new bytes are copied first: they may come from this array, and making them may run Python.
  value = stepsItems(value);
  const bytes = value == ERROR ? ERROR : bytesFromValue(value, ascii("can assign only bytes, buffers, or iterables of ints in range(0, 256)"), false);
  if (bytes == ERROR) return false;
  rootPush(bytes);
  const good = slicePrepare(changetype<SliceObject>(toPointer(key)), SLICE_RESULT);
  rootPop(1);
  if (!good) return false;
  sliceAdjust(array.length, SLICE_RESULT);
  const start = <u32>sliceStart();
  const count = <u32>sliceCount();
  const length = bytesLength(bytes);
  if (sliceStep() == 1) return splice(array, start, count, toPointer(bytes) + BYTES_DATA, length);
  // Unlike a list, a bytearray gives up what it is to have nothing for.
  if (!length) return bytearrayDeleteItem(v, key);
  if (count != length) {
    raiseFormat(Exc.ValueError, ascii("attempt to assign bytes of size %d to extended slice of size %d"), fromSmallInt(length), fromSmallInt(count));
    return false;
  }
  let at = sliceStart();
  for (let i: u32 = 0; i < count; i++, at += sliceStep()) store<u8>(dataOf(array) + <usize>at, load<u8>(toPointer(bytes) + BYTES_DATA + i));
  return true;
}

/** del v[key]. @mayCallPython */
export function bytearrayDeleteItem(v: Value, key: Value): bool {
  const array = arrayAt(v);
  if (kindOf(key) != Kind.SLICE) {
    const i = bytesIndex(v, key);
    return i >= 0 && splice(array, <u32>i, 1, 0, 0);
  }
  if (!slicePrepare(changetype<SliceObject>(toPointer(key)), SLICE_RESULT)) return false;
  sliceAdjust(array.length, SLICE_RESULT);
  const count = <u32>sliceCount();
  let step = sliceStep();
  let start = sliceStart();
  if (!count) return true;
  if (!bytearrayMayResize(array)) return false;
  if (step == 1) return splice(array, <u32>start, count, 0, 0);
  if (step < 0) {
    start += step * (<i64>count - 1);
    step = -step;
  }
  const data = dataOf(array);
  let to = <u32>start;
  let gone: u32 = 0;
  for (let i = <u32>start; i < array.length; i++) {
    if (gone < count && <i64>i == start + <i64>gone * step) gone++;
    else store<u8>(data + to++, load<u8>(data + i));
  }
  array.length = to;
  return true;
}

/** `to += other`; the plain bytearray, or ERROR. @mayCallPython */
export function bytearrayExtendInPlace(to: Value, other: Value): Value {
  const v = unwrap(to);
  const plain = bytesOfBuffer(other);
  errorClear();
  if (!isBytesLike(plain)) return raiseFormat(Exc.TypeError, ascii("can't concat %t to %t"), other, to);
  if (plain == v) return raise(Exc.BufferError, ascii("Existing exports of data: object cannot be re-sized"));
  const array = arrayAt(v);
  const length = array.length;
  const more = bytesLength(plain);
  if (!resize(array, <u64>length + more)) return ERROR;
  if (more) memory.copy(dataOf(array) + length, bytesData(plain), more);
  return v;
}

/** `v *= times` (an int Value); v, or ERROR. */
export function bytearrayRepeatInPlace(v: Value, times: Value): Value {
  const result = bytearrayMayResize(arrayAt(v)) ? bytesRepeat(v, times) : ERROR;
  if (result == ERROR) return ERROR;
  bytearrayTake(v, result);
  return v;
}

/** Gives v the content of another bytearray, which becomes empty. */
export function bytearrayTake(v: Value, from: Value): void {
  const array = arrayAt(v);
  const source = arrayAt(from);
  const buffer = array.buffer;
  array.buffer = source.buffer;
  array.length = source.length;
  array.capacity = source.capacity;
  source.buffer = 0;
  source.length = 0;
  source.capacity = 0;
  if (buffer) freeCell(buffer);
}

// ---- methods

export function bytearrayAppend(args: usize, count: i32): Value {
  const byte = bytesByte(argument(args, 1));
  if (byte < 0) return ERROR;
  const array = arrayAt(argument(args, 0));
  if (!resize(array, <u64>array.length + 1)) return ERROR;
  store<u8>(dataOf(array) + array.length - 1, <u8>byte);
  return NONE;
}

export function bytearrayExtend(args: usize, count: i32): Value {
  const text = isStr(unwrap(argument(args, 1)));
  const bytes = bytesFromValue(argument(args, 1), text ? ascii("expected iterable of integers; got: '%t'") : ascii("can't extend bytearray with %t"), false, true);
  if (bytes == ERROR) return ERROR;
  return bytearrayExtendInPlace(argument(args, 0), bytes) == ERROR ? ERROR : NONE;
}

export function bytearrayClear(args: usize, count: i32): Value {
  const array = arrayAt(argument(args, 0));
  if (array.length && !bytearrayMayResize(array)) return ERROR;
  array.length = 0;
  return NONE;
}

export function bytearrayCopy(args: usize, count: i32): Value {
  const v = argument(args, 0);
  return bytearrayFromMemory(bytesData(v), bytesLength(v));
}
