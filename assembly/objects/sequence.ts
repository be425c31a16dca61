/**
 * What list and tuple share: reading items, equality and order, search, repetition. Both have `length` at the same offset.
 *
 * Comparing items may run Python, which may change a list under our hands: every step reads length and items anew, and
 * the two items being compared are rooted.
 */
import { Value, ERROR, UNBOUND, fromBool, fromPointer, isPointer, isSmallInt, toPointer, toSmallInt, fromSmallInt, areSmallInts } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { Compare } from '../bytecode/opcode';
import { NESTING_LIMIT } from '../config';
import { ListObject, ObjectHeader, BUFFER_PAYLOAD, TUPLE_ITEMS } from '../heap/layout';
import { state } from '../vm/record';
import { againOften } from '../vm/again';
import { pythonCall } from '../vm/python-native';
import { stackPopTo, stackPushSegment } from '../vm/stack';
import { chargeFuel, rootPushInline, rootPopInline } from '../vm/state';
import { nativeDeepen, nativeLeave, raise, raiseFormat, raiseMemoryError, errorPending } from '../vm/raise';
import { equal, compare } from '../protocols/compare';
import { unwrap } from './instance';
import { intFitsI64, intIndex, intToI64 } from './int';
import { tuple2 } from './tuple';
import { typeLookup, typeOfInline } from './type';
import { Name, name } from '../value/names';
import { strEqual } from './str';

/** Most items a list or tuple may have: their bytes must stay countable in 31 bits. */
export const SEQUENCE_MAXIMUM: u64 = 0x0ffffff0;

// @ts-ignore: decorator
@inline export function sequenceLength(p: usize): u32 { return changetype<ListObject>(p).length; }
/** Address of item 0 of a list or tuple; meaningless while it is empty. */
// @ts-ignore: decorator
@inline export function sequenceItems(p: usize): usize {
  return changetype<ObjectHeader>(p).kind == Kind.TUPLE ? p + TUPLE_ITEMS : <usize>changetype<ListObject>(p).items + BUFFER_PAYLOAD;
}
// @ts-ignore: decorator
@inline export function sequenceAt(p: usize, i: u32): Value { return load<Value>(sequenceItems(p) + (<usize>i << 3)); }

// @ts-ignore: decorator
@inline export function isStr(v: Value): bool { return isPointer(v) && changetype<ObjectHeader>(toPointer(v)).kind == Kind.STR; }

/**
 * Enters one level of native recursion that roots values on each level: counted, and with room for roots on the register stack. Answers
 * what sequenceLeave() wants, or 0 with RecursionError or MemoryError pending.
 */
// @ts-ignore: decorator
@inline export function sequenceEnter(): usize {
  if (--state.slice < 0 || state.nativeDepth >= NESTING_LIMIT || state.stackTop > state.stackLimit) return enterSlowly();
  state.nativeDepth++;
  return state.stackTop;
}

function enterSlowly(): usize {
  const top: usize = state.stackTop;
  if (!chargeFuel(0) || !nativeDeepen()) return 0;
  if (top > <usize>state.stackLimit && !stackPushSegment(64)) {
    nativeLeave();
    return 0;
  }
  return top;
}

// @ts-ignore: decorator
@inline export function sequenceLeave(top: usize): void {
  if (<usize>state.stackTop != top) stackPopTo(top);
  state.nativeDepth--;
}

/** `equal` of two values that nothing else may keep alive. @mayCallPython */
export function sequenceItemsEqual(a: Value, b: Value): i32 {
  if (a == b) return 1;
  if (areSmallInts(a, b)) return 0;
  if (isStr(a) && isStr(b)) return strEqual(a, b) ? 1 : 0;
  rootPushInline(a);
  rootPushInline(b);
  const result = equal(a, b);
  rootPopInline(2);
  return result;
}

/** Index of the first items in which two sequences differ, the shorter length when there are none; negative with an error pending. @mayCallPython */
function firstDifference(a: usize, b: usize): i64 {
  let i: u32 = 0;
  for (; i < sequenceLength(a) && i < sequenceLength(b); i++) {
    if ((i & 1023) == 1023 && !chargeFuel(16)) return -2;
    const same = sequenceItemsEqual(sequenceAt(a, i), sequenceAt(b, i));
    if (same < 0) return restInSteps(ascii("steps.difference"), a, fromPointer(b), fromSmallInt(i));
    if (same != 1) break;
  }
  return i;
}

/** Comparing two items failed: when it has only asked very often, what a function of the library finds from place `at` on; -2 with an error pending. @mayCallPython */
function restInSteps(title: usize, p: usize, v: Value, at: Value): i64 {
  if (at == ERROR || !againOften()) return -2;
  const found = pythonCall(title, fromPointer(p), v, at);
  return isSmallInt(found) ? toSmallInt(found) : -2;
}

/** @mayCallPython */
export function sequenceEqual(a: usize, b: usize): i32 {
  if (sequenceLength(a) != sequenceLength(b)) return 0;
  const top = sequenceEnter();
  if (!top) return -1;
  const i = firstDifference(a, b);
  sequenceLeave(top);
  return i < 0 ? -1 : i == <i64>sequenceLength(a) && i == <i64>sequenceLength(b) ? 1 : 0;
}

/** Any of the six comparisons of two lists or of two tuples. @mayCallPython */
export function sequenceCompare(a: usize, b: usize, operator: Compare): Value {
  if (operator == Compare.EQ || operator == Compare.NE) {
    const same = sequenceEqual(a, b);
    if (same < 0) return ERROR;
    return fromBool((same == 1) == (operator == Compare.EQ));
  }
  const top = sequenceEnter();
  if (!top) return ERROR;
  const i = firstDifference(a, b);
  let result = ERROR;
  if (i >= 0) {
    const lengthA = sequenceLength(a);
    const lengthB = sequenceLength(b);
    if (i < <i64>lengthA && i < <i64>lengthB) {
      const x = sequenceAt(a, <u32>i);
      const y = sequenceAt(b, <u32>i);
      rootPushInline(x);
      rootPushInline(y);
      result = compare(x, y, operator);
      rootPopInline(2);
    } else if (operator == Compare.LT) result = fromBool(lengthA < lengthB);
    else if (operator == Compare.LE) result = fromBool(lengthA <= lengthB);
    else if (operator == Compare.GT) result = fromBool(lengthA > lengthB);
    else result = fromBool(lengthA >= lengthB);
  }
  sequenceLeave(top);
  return result;
}

/** Index of the first item equal to `v` in [from, to), -1 when absent, -2 on error. @mayCallPython */
export function sequenceFind(p: usize, v: Value, from: i64, to: i64): i64 {
  for (let i = from; i < to && i < <i64>sequenceLength(p); i++) {
    if ((i & 1023) == 1023 && !chargeFuel(16)) return -2;
    const same = sequenceItemsEqual(sequenceAt(p, <u32>i), v);
    if (same < 0) return restInSteps(ascii("steps.find"), p, v, tuple2(fromSmallInt(i), fromSmallInt(min<i64>(to, <i64>SEQUENCE_MAXIMUM))));
    if (same == 1) return i;
  }
  return -1;
}

/** @mayCallPython */
export function sequenceCount(p: usize, v: Value): Value {
  let found: i64 = 0;
  for (let i: u32 = 0; i < sequenceLength(p); i++) {
    if ((i & 1023) == 1023 && !chargeFuel(16)) return ERROR;
    const same = sequenceItemsEqual(sequenceAt(p, i), v);
    if (same < 0) {
      const rest = restInSteps(ascii("steps.count"), p, v, fromSmallInt(i));
      return rest < 0 ? ERROR : fromSmallInt(found + rest);
    }
    found += same;
  }
  return fromSmallInt(found);
}

/**
 * The number that a subscript or count means. `format` is the TypeError's text for a value that is no integer, %t in it its type.
 * An int beyond 64 bits raises `overflow`, or is saturated when that is SATURATE. Test errorPending() when the answer is 0
 * and `key` no small int. @mayCallPython
 */
export function sequenceIndex(key: Value, format: usize, overflow: i32 = SATURATE): i64 {
  if (isSmallInt(key)) return toSmallInt(key);
  let index = unwrap(key);
  if (isSmallInt(index)) return toSmallInt(index);
  const kind = isPointer(index) ? <i32>changetype<ObjectHeader>(toPointer(index)).kind : 0;
  if (kind == Kind.INSTANCE && typeLookup(typeOfInline(key), name(Name.__index__)) != UNBOUND) {
    index = intIndex(key);
    if (index == ERROR) return 0;
  } else if (kind != Kind.INT && kind != Kind.BOOL) {
    raiseFormat(Exc.TypeError, format, key);
    return 0;
  }
  if (overflow != SATURATE && !intFitsI64(index)) {
    if (overflow == SIZE) raise(Exc.OverflowError, ascii("Python int too large to convert to C ssize_t"));
    else raiseFormat(<Exc>overflow, ascii("cannot fit '%t' into an index-sized integer"), key);
    return 0;
  }
  return intToI64(index);
}
export const SATURATE: i32 = -1;
const SIZE: i32 = -2;

/** A number that C has as the size of something. Test errorPending() when the answer is 0. @mayCallPython */
export function sequenceSize(key: Value): i64 { return sequenceIndex(key, ascii("'%t' object cannot be interpreted as an integer"), SIZE); }

/** `start` or `stop` of index(), not yet clamped to the end; -1 on error. @mayCallPython */
export function sequenceBound(v: Value, length: i64): i64 {
  let i = sequenceIndex(v, ascii('slice indices must be integers or have an __index__ method'));
  if (i == 0 && errorPending()) return -1;
  if (i < 0) {
    i += length;
    if (i < 0) i = 0;
  }
  return i;
}

/** Items times count as a checked length, or -1 with MemoryError pending. */
export function sequenceRepeatedLength(length: u32, count: i64): i64 {
  if (count <= 0 || length == 0) return 0;
  if (<u64>count > SEQUENCE_MAXIMUM || <u64>count * <u64>length > SEQUENCE_MAXIMUM) {
    raiseMemoryError();
    return -1;
  }
  return count * <i64>length;
}

/** Fills `target` with `total` bytes by repeating the `size` bytes already copied to its start. */
export function sequenceFill(target: usize, size: usize, total: usize): void {
  let done = size;
  while (done < total) {
    const step = min(done, total - done);
    memory.copy(target + done, target, step);
    done += step;
  }
}
