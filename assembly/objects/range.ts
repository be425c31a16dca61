/**
 * range: start, stop, step and length as ints. Ranges whose four numbers are small take plain arithmetic; others go through
 * the number protocol, so that range(10**30) works. The length is counted once, when the range is made.
 */
import { Value, ERROR, NONE, TRUE, UNBOUND, areSmallInts, fromPointer, fromSmallInt, isPointer, isSmallInt, toPointer, toSmallInt } from '../value/value';
import { Kind } from '../value/kind';
import { Exc, Type } from '../value/type-id';
import { Binary, Compare } from '../bytecode/opcode';
import { IteratorObject, ObjectHeader, RangeObject, SliceObject } from '../heap/layout';
import { allocate } from '../heap/alloc';
import { typeObject } from '../vm/record';
import { pythonCall } from '../vm/python-native';
import { rootPop, rootPush } from '../vm/state';
import { raise, raiseFormat } from '../vm/raise';
import { argument } from '../builtins/native';
import { compare, equal } from '../protocols/compare';
import { binary } from '../protocols/number';
import { intFitsI64, intFromI64, intIndex, intToI64, isInt } from './int';
import { iteratorNew } from './iterators';
import { sliceLength } from './slice';
import { tuple3 } from './tuple';
import { unwrap } from './instance';
import { typeLookup, typeOf } from './type';
import { name, Name } from '../value/names';

// @ts-ignore: decorator
@inline function at(p: usize): RangeObject { return changetype<RangeObject>(p); }

/** Are all four numbers small? Then every item is too. */
// @ts-ignore: decorator
@inline function isSmall(r: RangeObject): bool { return isSmallInt(r.start) && isSmallInt(r.stop) && isSmallInt(r.step) && isSmallInt(r.length); }

function add(a: Value, b: Value): Value { return areSmallInts(a, b) ? intFromI64(toSmallInt(a) + toSmallInt(b)) : binary(Binary.ADD, a, b); }
function subtract(a: Value, b: Value): Value { return areSmallInts(a, b) ? intFromI64(toSmallInt(a) - toSmallInt(b)) : binary(Binary.SUB, a, b); }
/** a < b of ints (no error is possible but MemoryError, which reads as false). */
function less(a: Value, b: Value): bool { return areSmallInts(a, b) ? toSmallInt(a) < toSmallInt(b) : compare(a, b, Compare.LT) == TRUE; }

/** Number of items, as an int; ERROR. */
function countItems(start: Value, stop: Value, step: Value): Value {
  const zero = fromSmallInt(0);
  if (isSmallInt(start) && isSmallInt(stop) && isSmallInt(step)) return intFromI64(sliceLength(toSmallInt(start), toSmallInt(stop), toSmallInt(step)));
  const upward = less(zero, step);
  const low = upward ? start : stop;
  const high = upward ? stop : start;
  if (!less(low, high)) return zero;
  const span = subtract(subtract(high, low), fromSmallInt(1));
  if (span == ERROR) return ERROR;
  const size = upward ? step : subtract(zero, step);
  if (size == ERROR) return ERROR;
  const jumps = binary(Binary.FLOORDIV, span, size);
  return jumps == ERROR ? ERROR : add(jumps, fromSmallInt(1));
}

/** A range of ints; step is not 0. ERROR. */
export function rangeNew(start: Value, stop: Value, step: Value): Value {
  const length = countItems(start, stop, step);
  if (length == ERROR) return ERROR;
  const p = allocate(offsetof<RangeObject>(), Kind.RANGE, typeObject(Type.RANGE));
  if (!p) return ERROR;
  const range = at(p);
  range.start = start;
  range.stop = stop;
  range.step = step;
  range.length = length;
  return fromPointer(p);
}

/** start + i * step */
function item(r: RangeObject, i: Value): Value {
  if (isSmallInt(i) && isSmall(r)) return intFromI64(toSmallInt(r.start) + toSmallInt(i) * toSmallInt(r.step));
  const offset = binary(Binary.MUL, i, r.step);
  return offset == ERROR ? ERROR : add(r.start, offset);
}

export function rangeIter(p: usize): Value {
  const r = at(p);
  if (isSmall(r)) {
    const v = iteratorNew(Kind.RANGE_ITERATOR, Type.RANGE_ITERATOR, fromPointer(p), toSmallInt(r.start));
    if (v == ERROR) return ERROR;
    const iterator = changetype<IteratorObject>(toPointer(v));
    iterator.limit = toSmallInt(r.length);
    iterator.aux = <Value>toSmallInt(r.step);
    return v;
  }
  return longIterator(fromPointer(p), r.start, r.length, r.step);
}

function longIterator(source: Value, first: Value, count: Value, step: Value): Value {
  const v = iteratorNew(Kind.LONG_RANGE_ITERATOR, Type.LONG_RANGE_ITERATOR, source, <i64>first);
  if (v == ERROR) return ERROR;
  const iterator = changetype<IteratorObject>(toPointer(v));
  iterator.limit = <i64>count;
  iterator.aux = step;
  return v;
}

/** reversed(range) */
export function rangeReversedMethod(args: usize, count: i32): Value {
  const v = argument(args, 0);
  const r = at(toPointer(v));
  const last = item(r, subtract(r.length, fromSmallInt(1)));
  const step = subtract(fromSmallInt(0), r.step);
  if (last == ERROR || step == ERROR) return ERROR;
  if (isSmall(r)) {
    const iterator = iteratorNew(Kind.RANGE_ITERATOR, Type.RANGE_ITERATOR, v, toSmallInt(last));
    if (iterator == ERROR) return ERROR;
    changetype<IteratorObject>(toPointer(iterator)).limit = toSmallInt(r.length);
    changetype<IteratorObject>(toPointer(iterator)).aux = <Value>-toSmallInt(r.step);
    return iterator;
  }
  return longIterator(v, last, r.length, step);
}

/** len(range); -1 with OverflowError pending when it is beyond 63 bits. */
export function rangeLength(p: usize): i64 {
  const length = at(p).length;
  if (isSmallInt(length)) return toSmallInt(length);
  if (intFitsI64(length)) return intToI64(length);
  raise(Exc.OverflowError, ascii('Python int too large to convert to C ssize_t'));
  return -1;
}

/** range[key] with an index or a slice. @mayCallPython */
export function rangeGetItem(p: usize, key: Value): Value {
  const r = at(p);
  if (isPointer(key) && changetype<ObjectHeader>(toPointer(key)).kind == Kind.SLICE) return subrange(r, key);
  let i = key;
  if (!isSmallInt(i)) {
    i = intIndexOf(key);
    if (i == ERROR) return ERROR;
  }
  if (less(i, fromSmallInt(0))) i = add(i, r.length);
  if (i == ERROR) return ERROR;
  if (less(i, fromSmallInt(0)) || !less(i, r.length)) return raise(Exc.IndexError, ascii('range object index out of range'));
  return item(r, i);
}

function intIndexOf(key: Value): Value {
  const plain = unwrap(key);
  if (!isInt(plain) && (!isPointer(plain) || typeLookup(typeOf(plain), name(Name.__index__)) == UNBOUND)) {
    return raiseFormat(Exc.TypeError, ascii('range indices must be integers or slices, not %t'), key);
  }
  return plainInt(key);
}

/** `__index__` of any value as an int that is no bool; ERROR. @mayCallPython */
function plainInt(v: Value): Value {
  if (isSmallInt(v)) return v;
  const i = intIndex(v);
  if (i == ERROR || isSmallInt(i) || changetype<ObjectHeader>(toPointer(i)).kind != Kind.BOOL) return i;
  return fromSmallInt(i == TRUE ? 1 : 0);
}

/** A part of a slice. @mayCallPython */
function slicePart(v: Value): Value {
  if (typeLookup(typeOf(v), name(Name.__index__)) != UNBOUND) return plainInt(v);
  return raise(Exc.TypeError, ascii('slice indices must be integers or None or have an __index__ method'));
}

/** A bound of a slice clamped to the length, exact for any ints. */
function clampBound(v: Value, length: Value, low: Value, high: Value): Value {
  if (!isSmallInt(v)) v = slicePart(v);
  if (v == ERROR) return ERROR;
  if (less(v, fromSmallInt(0))) {
    v = add(v, length);
    if (v == ERROR) return ERROR;
    return less(v, low) ? low : v;
  }
  return less(high, v) ? high : v;
}

function subrange(r: RangeObject, key: Value): Value {
  const slice = changetype<SliceObject>(toPointer(key));
  const zero = fromSmallInt(0);
  let step = fromSmallInt(1);
  if (slice.step != NONE) {
    step = slicePart(slice.step);
    if (step == ERROR) return ERROR;
    if (step == zero) return raise(Exc.ValueError, ascii('slice step cannot be zero'));
  }
  const backward = less(step, zero);
  const low = backward ? fromSmallInt(-1) : zero;
  const high = backward ? subtract(r.length, fromSmallInt(1)) : r.length;
  if (high == ERROR) return ERROR;
  const start = slice.start == NONE ? (backward ? high : low) : clampBound(slice.start, r.length, low, high);
  if (start == ERROR) return ERROR;
  const stop = slice.stop == NONE ? (backward ? low : high) : clampBound(slice.stop, r.length, low, high);
  if (stop == ERROR) return ERROR;
  const first = item(r, start);
  const end = item(r, stop);
  const size = binary(Binary.MUL, r.step, step);
  if (first == ERROR || end == ERROR || size == ERROR) return ERROR;
  return rangeNew(first, end, size);
}

/** Position of an int in the range, as an int; UNBOUND when it is not in it, ERROR. */
function position(r: RangeObject, v: Value): Value {
  const zero = fromSmallInt(0);
  const upward = less(zero, r.step);
  if (upward ? less(v, r.start) || !less(v, r.stop) : less(r.start, v) || !less(r.stop, v)) return UNBOUND;
  const offset = subtract(v, r.start);
  if (offset == ERROR) return ERROR;
  if (areSmallInts(offset, r.step)) {
    const n = toSmallInt(offset);
    const step = toSmallInt(r.step);
    return n % step == 0 ? fromSmallInt(n / step) : UNBOUND;
  }
  const rest = binary(Binary.MOD, offset, r.step);
  if (rest == ERROR) return ERROR;
  return rest == zero ? binary(Binary.FLOORDIV, offset, r.step) : UNBOUND;
}

/** Ints and bools are found by arithmetic, everything else by comparing with each item. */
function plainMember(v: Value): Value {
  if (isSmallInt(v)) return v;
  if (!isPointer(v)) return UNBOUND;
  const kind = changetype<ObjectHeader>(toPointer(v)).kind;
  if (kind == Kind.BOOL) return fromSmallInt(v == TRUE ? 1 : 0);
  return kind == Kind.INT ? v : UNBOUND;
}

/** 1 contained, 0 not, -1 error. @mayCallPython */
export function rangeContains(p: usize, v: Value): i32 {
  const exact = plainMember(v);
  if (exact == UNBOUND) {
    const found = pythonCall(ascii("containers.range_contains"), fromPointer(p), v, UNBOUND);
    return found == ERROR ? -1 : <i32>(found == TRUE);
  }
  const found = position(at(p), exact);
  return found == ERROR ? -1 : <i32>(found != UNBOUND);
}

/** What decides equality: (length, start or None, step or None); ERROR. */
export function rangeParts(v: Value): Value {
  const r = at(toPointer(v));
  const few = less(r.length, fromSmallInt(2));
  return tuple3(r.length, r.length == fromSmallInt(0) ? NONE : r.start, few ? NONE : r.step);
}

/** 1 equal, 0 not, -1 error. */
export function rangeEqual(a: Value, b: Value): i32 {
  if (a == b) return 1;
  const x = rangeParts(a);
  if (x == ERROR) return -1;
  const y = rangeParts(b);
  return y == ERROR ? -1 : equal(x, y);
}

// ---- natives

/** range(stop), range(start, stop[, step]); signature range(cls, /, *args) */
export function rangeConstruct(args: usize, count: i32): Value {
  if (count < 2) return raise(Exc.TypeError, ascii('range expected at least 1 argument, got 0'));
  if (count > 4) return raiseFormat(Exc.TypeError, ascii('range expected at most 3 arguments, got %d'), fromSmallInt(count - 1));
  const first = plainInt(argument(args, 1));
  if (first == ERROR) return ERROR;
  if (count == 2) return rangeNew(fromSmallInt(0), first, fromSmallInt(1));
  rootPush(first);
  const second = plainInt(argument(args, 2));
  rootPush(second);
  const step = second == ERROR || count < 4 ? fromSmallInt(1) : plainInt(argument(args, 3));
  rootPop(2);
  if (second == ERROR || step == ERROR) return ERROR;
  if (step == fromSmallInt(0)) return raise(Exc.ValueError, ascii('range() arg 3 must not be zero'));
  return rangeNew(first, second, step);
}

export function rangeStartGetter(args: usize, count: i32): Value { return at(toPointer(argument(args, 0))).start; }
export function rangeStopGetter(args: usize, count: i32): Value { return at(toPointer(argument(args, 0))).stop; }
export function rangeStepGetter(args: usize, count: i32): Value { return at(toPointer(argument(args, 0))).step; }
