/**
 * Builder: a text that grows. It widens when a wider code point arrives.
 *
 * A builder is a BYTEARRAY cell (so the collector finds its buffer): `length` counts code points, `capacity` bytes of the buffer,
 * `spare` is the width, with BROKEN once a step failed (the exception is pending then, and later steps do nothing).
 * Builders in use, and the values whose repr is being made, are items of the list state.reprStack, which is a root: a builder stays
 * alive while Python code runs between two steps. Every builder must end in builderFinish or builderDrop.
 */
import { Value, ERROR, fromPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Type } from '../value/type-id';
import { ByteArrayObject, ListObject, ObjectHeader, StrObject, STR_TEXT, BUFFER_PAYLOAD } from '../heap/layout';
import { allocate, allocateBuffer, allocateValues, freeCell, resizeBuffer, resizeValues } from '../heap/alloc';
import { state, typeObject } from '../vm/record';
import { raiseMemoryError } from '../vm/raise';
import { chargeRound } from '../vm/state';
import { asciiLength } from './ascii';
import { STR_MAXIMUM, strCopyBytes, strCopyCodes, strFromCodes, strNew, strWidth, strWidthOf } from '../objects/str';

const BROKEN: u32 = 4;
const FIRST_CAPACITY: usize = 56;

// ---- the stack of builders and of values being shown

/** Pushes a value on state.reprStack; false with MemoryError. */
export function reprStackPush(v: Value): bool {
  if (!state.reprStack) {
    state.reprStack = <u32>allocate(offsetof<ListObject>(), Kind.LIST, typeObject(Type.LIST));
    if (!state.reprStack) return false;
  }
  const list = changetype<ListObject>(state.reprStack);
  if (list.length == list.capacity) {
    const capacity = list.capacity ? list.capacity << 1 : 16;
    const items = list.items ? resizeValues(list.items, list.capacity, capacity) : allocateValues(capacity);
    if (!items) return false;
    list.items = <u32>items;
    list.capacity = capacity;
  }
  store<Value>(<usize>list.items + BUFFER_PAYLOAD + (<usize>list.length << 3), v);
  list.length++;
  return true;
}

/** Takes a value off again: the last one that is the same. */
export function reprStackRemove(v: Value): void {
  const list = changetype<ListObject>(state.reprStack);
  const items = <usize>list.items + BUFFER_PAYLOAD;
  for (let i = list.length; i > 0; i--) {
    if (load<Value>(items + (<usize>(i - 1) << 3)) != v) continue;
    for (; i < list.length; i++) store<Value>(items + (<usize>(i - 1) << 3), load<Value>(items + (<usize>i << 3)));
    list.length--;
    return;
  }
}

export function reprStackHas(v: Value): bool {
  if (!state.reprStack) return false;
  const list = changetype<ListObject>(state.reprStack);
  for (let i: u32 = 0; i < list.length; i++) if (load<Value>(<usize>list.items + BUFFER_PAYLOAD + (<usize>i << 3)) == v) return true;
  return false;
}

// @ts-ignore: decorator
@inline export function reprStackLength(): u32 { return state.reprStack ? changetype<ListObject>(state.reprStack).length : 0; }

/** Takes off all but the first `length`. */
export function reprStackCut(length: u32): void {
  if (length < reprStackLength()) changetype<ListObject>(state.reprStack).length = length;
}

/** Is \`v\` the only value that the running routine shows, builders apart? */
export function reprStackIsFirst(v: Value): bool {
  const list = changetype<ListObject>(state.reprStack);
  for (let i = state.reprKept; i < list.length; i++) {
    const each = load<Value>(<usize>list.items + BUFFER_PAYLOAD + (<usize>i << 3));
    if (each != v && changetype<ObjectHeader>(toPointer(each)).kind != <u8>Kind.BYTEARRAY) return false;
  }
  return true;
}

// ---- builders

/** A new empty builder, or 0 with MemoryError. */
export function builderNew(): usize {
  const b = allocate(offsetof<ByteArrayObject>(), Kind.BYTEARRAY, typeObject(Type.BYTEARRAY));
  if (!b) return 0;
  const buffer = allocateBuffer(FIRST_CAPACITY);
  if (!buffer || !reprStackPush(fromPointer(b))) return 0;
  const builder = changetype<ByteArrayObject>(b);
  builder.buffer = <u32>buffer;
  builder.capacity = <u32>FIRST_CAPACITY;
  return b;
}

// @ts-ignore: decorator
@inline export function builderLength(b: usize): u32 { return changetype<ByteArrayObject>(b).length; }
// @ts-ignore: decorator
@inline export function builderBroken(b: usize): bool { return (changetype<ByteArrayObject>(b).spare & BROKEN) != 0; }

/** Drops what was appended since it had that length. */
export function builderCut(b: usize, length: u32): void { changetype<ByteArrayObject>(b).length = length; }

/** Makes the builder broken: an error is pending, and builderFinish will say so. */
export function builderFail(b: usize): usize {
  changetype<ByteArrayObject>(b).spare |= BROKEN;
  return 0;
}

/** As chargeRound in a loop that fills `b`, which the limit's error breaks. */
// @ts-ignore: decorator
@inline export function builderRound(b: usize, index: u32, shift: u32): bool { return chargeRound(index, shift) || builderFail(b) != 0; }

/** Address where `count` more code points of at least `width` may be written, counted already; 0 when broken. */
function reserve(b: usize, count: u32, width: u32): usize {
  const builder = changetype<ByteArrayObject>(b);
  if (builder.spare & BROKEN) return 0;
  const length = builder.length;
  const total = <u64>length + count;
  if (total > STR_MAXIMUM) { raiseMemoryError(); return builderFail(b); }
  const oldWidth = builder.spare;
  if (width > oldWidth) {
    const capacity = max<usize>(<usize>total << width, builder.capacity);
    const buffer = allocateBuffer(capacity);
    if (!buffer) return builderFail(b);
    strCopyCodes(buffer + BUFFER_PAYLOAD, width, <usize>builder.buffer + BUFFER_PAYLOAD, oldWidth, length);
    freeCell(builder.buffer);
    builder.buffer = <u32>buffer;
    builder.capacity = <u32>capacity;
    builder.spare = width;
  } else width = oldWidth;
  const needed = <usize>total << width;
  if (needed > <usize>builder.capacity) {
    let capacity = <usize>builder.capacity << 1;
    if (capacity < needed) capacity = needed;
    let buffer = resizeBuffer(builder.buffer, capacity);
    if (!buffer) return builderFail(b);
    builder.buffer = <u32>buffer;
    builder.capacity = <u32>capacity;
  }
  builder.length = <u32>total;
  return <usize>builder.buffer + BUFFER_PAYLOAD + (<usize>length << width);
}

// @ts-ignore: decorator
@inline function widthOf(b: usize): u32 { return changetype<ByteArrayObject>(b).spare & 3; }

/** Appends a str. */
export function builderAppend(b: usize, v: Value): void {
  const p = toPointer(v);
  builderCodes(b, p + STR_TEXT, changetype<StrObject>(p).length, strWidth(p));
}

/** Appends part of the text at p, a StrObject. */
export function builderPart(b: usize, p: usize, from: u32, to: u32): void {
  if (from < to) builderCodes(b, p + STR_TEXT + (<usize>from << strWidth(p)), to - from, strWidth(p));
}

/** Appends code points from memory. */
export function builderCodes(b: usize, address: usize, length: u32, width: u32): void {
  if (!length) return;
  const to = reserve(b, length, width);
  if (to) strCopyCodes(to, widthOf(b), address, width, length);
}

/** Appends a static text. */
export function builderAscii(b: usize, text: usize): void { builderCodes(b, text, asciiLength(text), 0); }

export function builderCode(b: usize, c: u32): void {
  const to = reserve(b, 1, strWidthOf(c));
  if (!to) return;
  const width = widthOf(b);
  if (!width) store<u8>(to, <u8>c);
  else if (width == 1) store<u16>(to, <u16>c);
  else store<u32>(to, c);
}

/** The same code point `count` times; count ≤ 0 does nothing. */
export function builderFill(b: usize, c: u32, count: i64): void {
  if (count <= 0 || builderBroken(b)) return;
  if (<u64>count > STR_MAXIMUM) { raiseMemoryError(); builderFail(b); return; }
  const to = reserve(b, <u32>count, strWidthOf(c));
  if (!to) return;
  const width = widthOf(b);
  if (!width) memory.fill(to, <u8>c, <usize>count);
  else if (width == 1) for (let i: usize = 0; i < <usize>count; i++) store<u16>(to + (i << 1), <u16>c);
  else for (let i: usize = 0; i < <usize>count; i++) store<u32>(to + (i << 2), c);
}

/** Appends an integer in decimal. */
export function builderInt(b: usize, i: i64): void {
  let rest = i < 0 ? <u64>0 - <u64>i : <u64>i;
  let digits: u32 = 1;
  for (let r = rest; r >= 10; r /= 10) digits++;
  if (i < 0) builderCode(b, 0x2d);
  const from = builderLength(b);
  builderFill(b, 0x30, digits);
  if (builderBroken(b)) return;
  for (let at = from + digits - 1; rest; at--, rest /= 10) builderPut(b, at, 48 + <u32>(rest % 10));
}

/** Appends the low bits of a number as hexadecimal digits: all that matter, at least `width` of them. */
export function builderHex(b: usize, n: u32, width: u32): void {
  let digits: u32 = 1;
  for (let r = n >> 4; r; r >>= 4) digits++;
  if (digits < width) digits = width;
  while (digits--) {
    const d = n >> (digits << 2) & 15;
    builderCode(b, d < 10 ? 48 + d : 87 + d);
  }
}

/** Overwrites code point i, which is in range, with one that the present width holds. */
export function builderPut(b: usize, i: u32, c: u32): void {
  const data = <usize>changetype<ByteArrayObject>(b).buffer + BUFFER_PAYLOAD;
  const width = widthOf(b);
  if (!width) store<u8>(data + i, <u8>c);
  else if (width == 1) store<u16>(data + (<usize>i << 1), <u16>c);
  else store<u32>(data + (<usize>i << 2), c);
}

/** The text; frees the builder. ERROR when any step failed. */
export function builderFinish(b: usize): Value {
  const builder = changetype<ByteArrayObject>(b);
  let result: Value = ERROR;
  if (!builderBroken(b)) {
    const data = <usize>builder.buffer + BUFFER_PAYLOAD;
    const width = builder.spare;
    if (width || builder.length < 2) result = strFromCodes(data, builder.length, width);
    else {
      const p = strNew(builder.length, 0);
      if (p) {
        strCopyBytes(p + STR_TEXT, data, builder.length);
        result = fromPointer(p);
      }
    }
  }
  builderDrop(b);
  return result;
}

/** Frees a builder whose text is not wanted. */
export function builderDrop(b: usize): void {
  reprStackRemove(fromPointer(b));
  freeCell(changetype<ByteArrayObject>(b).buffer);
  freeCell(b);
}
