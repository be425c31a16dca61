/**
 * list: a header and a VALUES cell of its own that grows by half. Items at and beyond `length` are garbage, not traced.
 *
 * Invariant: `length <= capacity`, and `items` is 0 only while `capacity` is. Whatever runs Python in the middle of a routine (comparisons,
 * `__index__`, iteration) may change the list: length and items are read anew after it.
 */
import { Value, ERROR, STOP, fromPointer, fromSmallInt, isPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc, Type } from '../value/type-id';
import { Compare } from '../bytecode/opcode';
import { BUFFER_PAYLOAD, ListObject, ObjectHeader, SliceObject } from '../heap/layout';
import { allocate, allocateRaw, cellCapacity, freeCell, resizeBuffer } from '../heap/alloc';
import { typeObject } from '../vm/record';
import { chargeFuel, rootPopInline, rootPushInline, FUEL_VALUES_SHIFT, spendFuel } from '../vm/state';
import { errorClear, errorMatches, errorPending, raise, raiseFormat, raiseMemoryError } from '../vm/raise';
import { kindOf } from './type';
import { iter, iterDrain, lengthHint } from '../protocols/iterate';
import { Sink } from './generator-sink';
import { stepsItems } from '../vm/steps';
import { unwrap } from './instance';
import {
  SEQUENCE_MAXIMUM, sequenceAt, sequenceCompare, sequenceFill, sequenceIndex,
  sequenceItems, sequenceLength, sequenceRepeatedLength,
} from './sequence';
import { SLICE_RESULT, sliceAdjust, sliceCount, slicePrepare, sliceStart, sliceStep, sliceStop } from './slice';

/** An empty list with room for `capacity` items; 0 on failure. */
export function listNew(capacity: u32): usize {
  const p = allocate(offsetof<ListObject>(), Kind.LIST, typeObject(Type.LIST));
  if (!p) return 0;
  if (capacity && !reserve(changetype<ListObject>(p), capacity)) return 0;
  return p;
}

/** Room for exactly `capacity` items at the least. */
function reserve(list: ListObject, capacity: u64): bool {
  if (capacity <= <u64>list.capacity) return true;
  if (capacity > SEQUENCE_MAXIMUM) {
    raiseMemoryError();
    return false;
  }
  const bytes = <usize>capacity << 3;
  const cell = list.items ? resizeBuffer(list.items, bytes) : allocateRaw(bytes + BUFFER_PAYLOAD, Kind.VALUES, 0);
  if (!cell) return false;
  list.items = <u32>cell;
  // What the allocator gave beyond the wish serves the next items.
  list.capacity = <u32>((cellCapacity(cell) - BUFFER_PAYLOAD) >> 3);
  return true;
}

/** Room for `length` items, with slack for more when it must grow. */
function grow(list: ListObject, length: u64): bool {
  if (length <= <u64>list.capacity) return true;
  let wanted = length + (length >> 1) + 3;
  if (wanted > SEQUENCE_MAXIMUM) wanted = length;
  return reserve(list, wanted);
}

/** Gives storage back when less than a quarter is used. */
function shrink(list: ListObject): void {
  const length = list.length;
  if (list.capacity < 16 || length >= list.capacity >> 2) return;
  if (length == 0) {
    freeCell(list.items);
    list.items = 0;
    list.capacity = 0;
    return;
  }
  const cell = resizeBuffer(list.items, <usize>(length + (length >> 2) + 4) << 3);
  // Shrinking may not fail; where it does, the old storage serves.
  if (!cell) return;
  list.items = <u32>cell;
  list.capacity = <u32>((cellCapacity(cell) - BUFFER_PAYLOAD) >> 3);
}

// @ts-ignore: decorator
@inline function slot(list: ListObject, i: u32): usize { return <usize>list.items + BUFFER_PAYLOAD + (<usize>i << 3); }

/** Appends; false: MemoryError. */
export function listPush(p: usize, v: Value): bool {
  const list = changetype<ListObject>(p);
  const length = list.length;
  if (length == list.capacity && !grow(list, <u64>length + 1)) return false;
  store<Value>(slot(list, length), v);
  list.length = length + 1;
  return true;
}

/** Makes room for `more` items behind the last. False with MemoryError pending. */
export function listRoom(p: usize, more: u32): bool {
  const list = changetype<ListObject>(p);
  return grow(list, <u64>list.length + more);
}

/** Where item `i` is, or will be; it moves when the list grows. */
// @ts-ignore: decorator
@inline export function listAddress(p: usize, i: u32): usize { return slot(changetype<ListObject>(p), i); }

// @ts-ignore: decorator
@inline export function listGet(p: usize, i: u32): Value { return load<Value>(slot(changetype<ListObject>(p), i)); }
// @ts-ignore: decorator
@inline export function listSet(p: usize, i: u32, v: Value): void { store<Value>(slot(changetype<ListObject>(p), i), v); }

/** List of the `count` values from address `args`. */
export function listFromArgs(args: usize, count: i32): Value {
  const p = listNew(<u32>count);
  if (!p) return ERROR;
  if (count) memory.copy(slot(changetype<ListObject>(p), 0), args, <usize>count << 3);
  changetype<ListObject>(p).length = <u32>count;
  return fromPointer(p);
}

/** list(v): always a new list. @mayCallPython */
export function listFromIterable(v: Value): Value {
  const p = listNew(0);
  if (!p) return ERROR;
  rootPushInline(fromPointer(p));
  const done = listExtend(p, v);
  rootPopInline(1);
  return done ? fromPointer(p) : ERROR;
}

/** p.extend(iterable). False: an error is pending (what came before it was appended). @mayCallPython */
export function listExtend(p: usize, iterable: Value): bool {
  const list = changetype<ListObject>(p);
  if (isPointer(iterable)) {
    const source = toPointer(iterable);
    const kind = changetype<ObjectHeader>(source).kind;
    if (kind == Kind.LIST || kind == Kind.TUPLE) {
      const count = sequenceLength(source);
      const length = list.length;
      if (!grow(list, <u64>length + <u64>count)) return false;
      spendFuel(<i32>(count >> FUEL_VALUES_SHIFT));
      if (count) memory.copy(slot(list, length), sequenceItems(source), <usize>count << 3);
      list.length = length + count;
      return true;
    }
  }
  const iterator = iter(iterable);
  if (iterator == ERROR) return false;
  const kind = kindOf(iterable);
  return listExtendFrom(p, iterator, kind == Kind.INSTANCE || kind == Kind.TYPE ? iterable : iterator);
}

/** Appends everything an iterator gives; `asked` may say how much that is. @mayCallPython */
export function listExtendFrom(p: usize, iterator: Value, asked: Value): bool {
  const list = changetype<ListObject>(p);
  rootPushInline(iterator);
  const hint = lengthHint(asked);
  let done = hint >= 0;
  if (hint > 0) {
    const wanted = <u64>list.length + <u64>hint;
    // A hint may lie: reserve for what is plausible only, and let a failure wait for the items.
    if (wanted <= 1 << 20) done = reserve(list, wanted);
  }
  for (let i = 1; done; i++) {
    const v = iterDrain(iterator, Sink.LIST, p);
    if (v == STOP) break;
    done = v != ERROR && listPush(p, v);
    if ((i & 1023) == 0 && done) done = chargeFuel(16);
  }
  rootPopInline(1);
  return done;
}

/** list[key] with an index or a slice. @mayCallPython */
export function listGetItem(p: usize, key: Value): Value {
  if (isPointer(key) && changetype<ObjectHeader>(toPointer(key)).kind == Kind.SLICE) return listGetSlice(p, key);
  let index = sequenceIndex(key, ascii('list indices must be integers or slices, not %t'), Exc.IndexError);
  if (index == 0 && errorPending()) return ERROR;
  const length = changetype<ListObject>(p).length;
  if (index < 0) index += length;
  if (<u64>index >= <u64>length) return raise(Exc.IndexError, ascii('list index out of range'));
  return listGet(p, <u32>index);
}

/** @mayCallPython */
export function listGetSlice(p: usize, slice: Value): Value {
  if (!slicePrepare(changetype<SliceObject>(toPointer(slice)), SLICE_RESULT)) return ERROR;
  sliceAdjust(<i64>changetype<ListObject>(p).length, SLICE_RESULT);
  const count = <u32>sliceCount();
  const step = sliceStep();
  const at = sliceStart();
  const result = listNew(count);
  if (!result) return ERROR;
  if (!count) return fromPointer(result);
  const target = changetype<ListObject>(result);
  target.length = count;
  if (step == 1) memory.copy(slot(target, 0), slot(changetype<ListObject>(p), <u32>at), <usize>count << 3);
  else {
    // `stride` may be negative: addresses wrap as they should.
    let source = slot(changetype<ListObject>(p), <u32>at);
    const stride = <usize>step << 3;
    for (let to = slot(target, 0), end = slot(target, count); to < end; to += 8, source += stride) store<Value>(to, load<Value>(source));
  }
  return fromPointer(result);
}

/** list[key] = value. @mayCallPython */
export function listSetItem(p: usize, key: Value, value: Value): bool {
  if (isPointer(key) && changetype<ObjectHeader>(toPointer(key)).kind == Kind.SLICE) return setSlice(p, key, value);
  let index = sequenceIndex(key, ascii('list indices must be integers or slices, not %t'), Exc.IndexError);
  if (index == 0 && errorPending()) return false;
  const length = changetype<ListObject>(p).length;
  if (index < 0) index += length;
  if (<u64>index >= <u64>length) {
    raise(Exc.IndexError, ascii('list assignment index out of range'));
    return false;
  }
  listSet(p, <u32>index, value);
  return true;
}

/** Replaces `removed` items at `at` by `count` values from address `source` (outside of the list). */
function splice(list: ListObject, at: u32, removed: u32, source: usize, count: u32): bool {
  const length = list.length;
  spendFuel(<i32>((length - at - removed + count) >> FUEL_VALUES_SHIFT));
  if (count > removed && !grow(list, <u64>length + <u64>(count - removed))) return false;
  if (count != removed && at + removed < length) {
    memory.copy(slot(list, at + count), slot(list, at + removed), <usize>(length - at - removed) << 3);
  }
  if (count) memory.copy(slot(list, at), source, <usize>count << 3);
  list.length = length - removed + count;
  if (count < removed) shrink(list);
  return true;
}

/** list[slice] = value. @mayCallPython */
function setSlice(p: usize, key: Value, value: Value): bool {
  const list = changetype<ListObject>(p);
  const slice = changetype<SliceObject>(toPointer(key));
  value = stepsItems(value);
  if (value == ERROR) return false;
  let items = unwrap(value);
  const kind = isPointer(items) ? <i32>changetype<ObjectHeader>(toPointer(items)).kind : 0;
  // A copy when the source is the list itself: its items move while they are read.
  if ((kind != Kind.LIST && kind != Kind.TUPLE) || toPointer(items) == p) {
    if (kind != Kind.LIST) {
      const iterator = iter(value);
      if (iterator == ERROR) {
        if (errorMatches(Exc.TypeError)) {
          errorClear();
          raise(Exc.TypeError, ascii('must assign iterable to extended slice'));
        }
        return false;
      }
      items = listFromIterable(iterator);
    } else items = listFromIterable(items);
    if (items == ERROR) return false;
  }
  rootPushInline(items);
  const prepared = slicePrepare(slice, SLICE_RESULT);
  rootPopInline(1);
  if (!prepared) return false;
  sliceAdjust(<i64>list.length, SLICE_RESULT);
  const source = toPointer(items);
  const count = sequenceLength(source);
  const step = sliceStep();
  let at = sliceStart();
  if (step == 1) {
    const stop = max(sliceStop(), at);
    return splice(list, <u32>at, <u32>(stop - at), sequenceItems(source), count);
  }
  if (<i64>count != sliceCount()) {
    raiseFormat(Exc.ValueError, ascii('attempt to assign sequence of size %d to extended slice of size %d'), fromSmallInt(count), fromSmallInt(sliceCount()));
    return false;
  }
  for (let i: u32 = 0; i < count; i++, at += step) listSet(p, <u32>at, sequenceAt(source, i));
  return true;
}

/** del list[key]. @mayCallPython */
export function listDeleteItem(p: usize, key: Value): bool {
  const list = changetype<ListObject>(p);
  if (isPointer(key) && changetype<ObjectHeader>(toPointer(key)).kind == Kind.SLICE) {
    if (!slicePrepare(changetype<SliceObject>(toPointer(key)), SLICE_RESULT)) return false;
    sliceAdjust(<i64>list.length, SLICE_RESULT);
    deleteSlice(list, sliceStart(), sliceStep(), <u32>sliceCount());
    return true;
  }
  let index = sequenceIndex(key, ascii('list indices must be integers or slices, not %t'), Exc.IndexError);
  if (index == 0 && errorPending()) return false;
  if (index < 0) index += list.length;
  if (<u64>index >= <u64>list.length) {
    raise(Exc.IndexError, ascii('list assignment index out of range'));
    return false;
  }
  splice(list, <u32>index, 1, 0, 0);
  return true;
}

function deleteSlice(list: ListObject, start: i64, step: i64, count: u32): void {
  if (!count) return;
  if (step < 0) {
    start += step * <i64>(count - 1);
    step = -step;
  }
  if (step == 1) {
    splice(list, <u32>start, count, 0, 0);
    return;
  }
  // Each gap closes by moving what lies up to the next removed item.
  let target = <u32>start;
  const length = list.length;
  for (let i: u32 = 0; i < count; i++) {
    const from = <u32>(start + <i64>i * step) + 1;
    const to = i + 1 < count ? from + <u32>step - 1 : length;
    memory.copy(slot(list, target), slot(list, from), <usize>(to - from) << 3);
    target += to - from;
  }
  list.length = target;
  shrink(list);
}

/** @mayCallPython */
export function listCompare(a: Value, b: Value, operator: Compare): Value { return sequenceCompare(toPointer(a), toPointer(b), operator); }

/** a + b; `b` may be anything (TypeError). */
export function listConcat(a: Value, b: Value): Value {
  const other = unwrap(b);
  if (!isPointer(other) || changetype<ObjectHeader>(toPointer(other)).kind != Kind.LIST) {
    return raiseFormat(Exc.TypeError, ascii('can only concatenate list (not "%t") to list'), b);
  }
  const x = changetype<ListObject>(toPointer(a));
  const y = changetype<ListObject>(toPointer(other));
  const total = <u64>x.length + <u64>y.length;
  if (total > SEQUENCE_MAXIMUM) return raiseMemoryError();
  const result = listNew(<u32>total);
  if (!result) return ERROR;
  const target = changetype<ListObject>(result);
  spendFuel(<i32>(<u32>total >> FUEL_VALUES_SHIFT));
  if (x.length) memory.copy(slot(target, 0), slot(x, 0), <usize>x.length << 3);
  if (y.length) memory.copy(slot(target, x.length), slot(y, 0), <usize>y.length << 3);
  target.length = <u32>total;
  return fromPointer(result);
}

/** list * n. @mayCallPython */
export function listRepeat(a: Value, n: Value): Value {
  const count = sequenceIndex(n, ascii("can't multiply sequence by non-int of type '%t'"), Exc.OverflowError);
  if (count == 0 && errorPending()) return ERROR;
  const list = changetype<ListObject>(toPointer(a));
  const total = sequenceRepeatedLength(list.length, count);
  if (total < 0) return ERROR;
  const result = listNew(<u32>total);
  if (!result || !total) return result ? fromPointer(result) : ERROR;
  const target = changetype<ListObject>(result);
  spendFuel(<i32>(<u32>total >> FUEL_VALUES_SHIFT));
  const bytes = <usize>list.length << 3;
  if (list.length == 1) {
    const v = load<Value>(slot(list, 0));
    for (let at = slot(target, 0), end = slot(target, <u32>total); at < end; at += 8) store<Value>(at, v);
  } else {
    memory.copy(slot(target, 0), slot(list, 0), bytes);
    sequenceFill(slot(target, 0), bytes, <usize>total << 3);
  }
  target.length = <u32>total;
  return fromPointer(result);
}

/** list += iterable: the list itself. @mayCallPython */
export function listInPlaceConcat(a: Value, b: Value): Value { return listExtend(toPointer(a), b) ? a : ERROR; }

/** list *= n: the list itself. @mayCallPython */
export function listInPlaceRepeat(a: Value, n: Value): Value {
  const count = sequenceIndex(n, ascii("can't multiply sequence by non-int of type '%t'"), Exc.OverflowError);
  if (count == 0 && errorPending()) return ERROR;
  const list = changetype<ListObject>(toPointer(a));
  const total = sequenceRepeatedLength(list.length, count);
  if (total < 0 || !reserve(list, <u64>total)) return ERROR;
  if (total) sequenceFill(slot(list, 0), <usize>list.length << 3, <usize>total << 3);
  list.length = <u32>total;
  shrink(list);
  return a;
}

/** Takes all items away. */
export function listClear(p: usize): void {
  const list = changetype<ListObject>(p);
  if (list.items) freeCell(list.items);
  list.items = 0;
  list.capacity = 0;
  list.length = 0;
}

/** Inserts before `index` (clamped). False: MemoryError. */
export function listInsert(p: usize, index: i64, v: Value): bool {
  const list = changetype<ListObject>(p);
  const length = <i64>list.length;
  if (index < 0) index = max<i64>(index + length, 0);
  if (index > length) index = length;
  if (!grow(list, <u64>length + 1)) return false;
  const at = slot(list, <u32>index);
  memory.copy(at + 8, at, <usize>(length - index) << 3);
  spendFuel(<i32>(<u32>(length - index) >> FUEL_VALUES_SHIFT));
  store<Value>(at, v);
  list.length = <u32>length + 1;
  return true;
}

/** Removes and answers the item at `index` (negative: from the end). */
export function listPop(p: usize, index: i64): Value {
  const list = changetype<ListObject>(p);
  const length = list.length;
  if (!length) return raise(Exc.IndexError, ascii('pop from empty list'));
  if (index < 0) index += length;
  if (<u64>index >= <u64>length) return raise(Exc.IndexError, ascii('pop index out of range'));
  const v = listGet(p, <u32>index);
  if (<u32>index == length - 1) {
    list.length = length - 1;
    if (length - 1 < list.capacity >> 2) shrink(list);
  } else {
    splice(list, <u32>index, 1, 0, 0);
    spendFuel(<i32>((length - <u32>index) >> FUEL_VALUES_SHIFT));
  }
  return v;
}

export function listReverse(p: usize): void {
  const list = changetype<ListObject>(p);
  if (list.length < 2) return;
  spendFuel(<i32>(list.length >> FUEL_VALUES_SHIFT));
  let low = slot(list, 0);
  let high = slot(list, list.length - 1);
  for (; low < high; low += 8, high -= 8) {
    const v = load<Value>(low);
    store<Value>(low, load<Value>(high));
    store<Value>(high, v);
  }
}
