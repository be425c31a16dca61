/**
 * bytes: making, reading, comparing. A bytes cell has the layout of a str of width 0, so the methods are those of the str-… files, which work on
 * either; what only bytes and bytearray have is in bytes-methods.ts. Where a parameter is called bytes-like, a bytearray is
 * allowed as well.
 */
import { FUEL_BYTES_SHIFT, spendFuel } from '../vm/state';
import { Value, ERROR, FALSE, TRUE, UNBOUND, fromPointer, fromSmallInt, isPointer, isSmallInt, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc, Type } from '../value/type-id';
import { ByteArrayObject, BytesObject, ObjectHeader, SliceObject, BUFFER_PAYLOAD, BYTES_DATA } from '../heap/layout';
import { allocate } from '../heap/alloc';
import { state, typeObject } from '../vm/record';
import { pythonCall } from '../vm/python-native';
import { errorClear, errorPending, raise, raiseFormat, raiseMemoryError } from '../vm/raise';
import { bytearrayFromMemory } from './bytearray';
import { unwrap } from './instance';
import { intFitsI64, intToI64 } from './int';
import { sequenceIndex } from './sequence';
import { SLICE_RESULT, sliceAdjust, sliceCount, slicePrepare, sliceStart, sliceStep } from './slice';
import { STR_MAXIMUM, memoryRepeat, strComputeHash, strCopyBytes } from './str';
import { searchByte, searchContains } from './str-search';
import { textFrom } from './str-text';
import { kindOf, typeLookup, typeOf } from './type';

export { bytesFromIterable } from './bytes-methods';

/** A bytes cell of `length` zeros; 0 with MemoryError. */
export function bytesNew(length: u32): usize {
  if (!length && state.emptyBytes) return state.emptyBytes;
  if (<u64>length > STR_MAXIMUM) { raiseMemoryError(); return 0; }
  const p = allocate(BYTES_DATA + <usize>length, Kind.BYTES, typeObject(Type.BYTES));
  if (!p) return 0;
  changetype<BytesObject>(p).length = length;
  if (!length) state.emptyBytes = <u32>p;
  return p;
}

export function bytesFromMemory(address: usize, length: u32): Value {
  const p = bytesNew(length);
  if (!p) return ERROR;
  strCopyBytes(p + BYTES_DATA, address, length);
  return fromPointer(p);
}

/** Is v bytes or bytearray (not of a subclass)? */
export function isBytesLike(v: Value): bool {
  if (!isPointer(v)) return false;
  const kind = changetype<ObjectHeader>(toPointer(v)).kind;
  return kind == <u8>Kind.BYTES || kind == <u8>Kind.BYTEARRAY;
}

/**
 * The plain value of an argument that should be bytes-like: the bytes of an object with `__buffer__`, as a memoryview is. `full` is for
 * CPython's requests that allow gaps. ERROR with an exception pending. @mayCallPython
 */
export function bytesOfBuffer(v: Value, full: bool = false): Value {
  const plain = unwrap(v);
  if (kindOf(plain) != Kind.INSTANCE || typeLookup(typeOf(plain), name(Name.__buffer__)) == UNBOUND) return plain;
  return pythonCall(ascii("buffers.content"), v, full ? TRUE : FALSE, UNBOUND);
}

/** Length of a bytes-like Value. */
// @ts-ignore: decorator
@inline export function bytesLength(v: Value): u32 { return changetype<BytesObject>(toPointer(v)).length; }

/** Address of the first byte of a bytes-like Value; valid until a bytearray changes. */
export function bytesData(v: Value): usize {
  const p = toPointer(v);
  return changetype<ObjectHeader>(p).kind == <u8>Kind.BYTES ? p + BYTES_DATA : <usize>changetype<ByteArrayObject>(p).buffer + BUFFER_PAYLOAD;
}

/** A new object of the kind of `like` with these bytes. */
export function bytesLike(like: Value, address: usize, length: u32): Value {
  return changetype<ObjectHeader>(toPointer(like)).kind == <u8>Kind.BYTES ? bytesFromMemory(address, length) : bytearrayFromMemory(address, length);
}

/** v[key] of a bytes-like value. @mayCallPython (`__index__`) */
export function bytesGetItem(v: Value, key: Value): Value {
  if (kindOf(key) == Kind.SLICE) {
    if (!slicePrepare(changetype<SliceObject>(toPointer(key)), SLICE_RESULT)) return ERROR;
    // Only now, since `__index__` of a bound may have changed a bytearray.
    sliceAdjust(bytesLength(v), SLICE_RESULT);
    const start = sliceStart();
    const step = sliceStep();
    const count = <u32>sliceCount();
    const data = bytesData(v);
    if (step == 1) {
      if (count == bytesLength(v) && kindOf(v) == Kind.BYTES) return v;
      return bytesLike(v, data + <usize>start, count);
    }
    const result = bytesLike(v, data, 0);
    if (result == ERROR || !count) return result;
    const p = bytesNew(count);
    if (!p) return ERROR;
    for (let i: u32 = 0, at = start; i < count; i++, at += step) store<u8>(p + BYTES_DATA + i, load<u8>(data + <usize>at));
    return kindOf(v) == Kind.BYTES ? fromPointer(p) : bytearrayFromMemory(p + BYTES_DATA, count);
  }
  const i = bytesIndex(v, key);
  return i < 0 ? ERROR : fromSmallInt(load<u8>(bytesData(v) + <usize>i));
}

/** The byte index a subscript means, in range; -1 with an error pending. @mayCallPython */
export function bytesIndex(v: Value, key: Value): i64 {
  const array = kindOf(v) == Kind.BYTEARRAY;
  let i: i64 = isSmallInt(key) ? intToI64(key) : sequenceIndex(key, array ? ascii("bytearray indices must be integers or slices, not %t") : ascii("byte indices must be integers or slices, not %t"), Exc.IndexError);
  if (i == 0 && errorPending()) return -1;
  const length = <i64>bytesLength(v);
  if (i < 0) i += length;
  if (<u64>i >= <u64>length) {
    raise(Exc.IndexError, array ? ascii("bytearray index out of range") : ascii("index out of range"));
    return -1;
  }
  return i;
}

/** A byte given as an int; -1 with TypeError or ValueError. @mayCallPython */
export function bytesByte(v: Value, plural: bool = false): i32 {
  const i = sequenceIndex(v, ascii("'%t' object cannot be interpreted as an integer"));
  if (i == 0 && errorPending()) return -1;
  if (<u64>i > 255) {
    raise(Exc.ValueError, plural ? ascii("bytes must be in range(0, 256)") : ascii("byte must be in range(0, 256)"));
    return -1;
  }
  return <i32>i;
}

/** `item in v`: 1, 0, or -1 with an error pending. v is bytes-like. @mayCallPython */
export function bytesContains(v: Value, item: Value): i32 {
  const needle = bytesOfBuffer(item);
  if (needle == ERROR) return -1;
  if (isBytesLike(needle)) {
    const p = textFrom(v);
    const q = p ? textFrom(needle) : 0;
    return q ? searchContains(p, q) : -1;
  }
  const i = sequenceIndex(item, ascii("a bytes-like object is required, not '%t'"));
  if (i == 0 && errorPending()) return -1;
  if (<u64>i > 255) {
    raise(Exc.ValueError, ascii("byte must be in range(0, 256)"));
    return -1;
  }
  const data = bytesData(v);
  const end = data + bytesLength(v);
  return <i32>(searchByte(data, end, <u32>i) < end);
}

/** left + b where left is bytes-like, or of a subclass; the result is of the plain kind. */
export function bytesConcat(left: Value, b: Value): Value {
  const a = unwrap(left);
  const other = bytesOfBuffer(b);
  errorClear();
  if (!isBytesLike(other)) return raiseFormat(Exc.TypeError, ascii("can't concat %t to %t"), b, left);
  const aLength = bytesLength(a);
  const bLength = bytesLength(other);
  const total = <u64>aLength + bLength;
  if (total > STR_MAXIMUM) return raiseMemoryError();
  const p = bytesNew(<u32>total);
  if (!p) return ERROR;
  if (aLength) memory.copy(p + BYTES_DATA, bytesData(a), aLength);
  if (bLength) memory.copy(p + BYTES_DATA + aLength, bytesData(other), bLength);
  return kindOf(a) == Kind.BYTES ? fromPointer(p) : bytearrayFromMemory(p + BYTES_DATA, <u32>total);
}

/** Bytes-like times an int Value. */
export function bytesRepeat(v: Value, times: Value): Value {
  const length = bytesLength(v);
  let n = intToI64(times);
  if (n < 0 || !length) n = 0;
  if (!intFitsI64(times)) return raise(Exc.OverflowError, ascii("cannot fit 'int' into an index-sized integer"));
  if (<u64>n > STR_MAXIMUM || <u64>n * length > STR_MAXIMUM) return raiseMemoryError();
  if (n == 1 && kindOf(v) == Kind.BYTES) return v;
  const p = bytesNew(<u32>n * length);
  if (!p) return ERROR;
  if (n) memoryRepeat(p + BYTES_DATA, bytesData(v), length, <usize>n);
  return kindOf(v) == Kind.BYTES ? fromPointer(p) : bytearrayFromMemory(p + BYTES_DATA, <u32>n * length);
}

/** -1, 0 or 1; both bytes-like. */
export function bytesCompare(a: Value, b: Value): i32 {
  const aLength = bytesLength(a);
  const bLength = bytesLength(b);
  const order = memory.compare(bytesData(a), bytesData(b), min(aLength, bLength));
  spendFuel(<i32>(min(aLength, bLength) >> FUEL_BYTES_SHIFT));
  if (order) return order < 0 ? -1 : 1;
  return aLength == bLength ? 0 : aLength < bLength ? -1 : 1;
}

/** Hash of a bytes value (a bytearray has none). */
export function bytesHash(v: Value): u32 {
  const known = changetype<BytesObject>(toPointer(v)).hash;
  return known ? known : strComputeHash(toPointer(v));
}
