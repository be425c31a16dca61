/**
 * tuple: items inline behind the header, count fixed. The empty tuple is one object (`state.emptyTuple`).
 */
import { Value, ERROR, NONE, UNBOUND, fromPointer, fromSmallInt, isPointer, isSmallInt, toPointer } from '../value/value';
import { slotsCopy } from '../value/slots';
import { Kind } from '../value/kind';
import { Exc, Type } from '../value/type-id';
import { Compare } from '../bytecode/opcode';
import { BUFFER_PAYLOAD, ListObject, ObjectHeader, TupleObject, TUPLE_ITEMS } from '../heap/layout';
import { allocateRaw } from '../heap/alloc';
import { state, typeObject } from '../vm/record';
import { raise, raiseMemoryError, raiseFormat, errorPending } from '../vm/raise';
import { argument } from '../builtins/native';
import { unwrap } from './instance';
import { iter } from '../protocols/iterate';
import { FUEL_VALUES_SHIFT, rootPop, rootPush, spendFuel } from '../vm/state';
import { listExtendFrom, listNew } from './list';
import { kindOf } from './type';
import {
  SEQUENCE_MAXIMUM, sequenceBound, sequenceCompare, sequenceCount, sequenceFill, sequenceFind, sequenceIndex,
  sequenceRepeatedLength,
} from './sequence';
import { SLICE_RESULT, sliceCount, sliceIndices, sliceStart, sliceStep } from './slice';

/** A tuple of `count` items, all UNBOUND; 0 on failure. */
export function tupleNew(count: u32): usize {
  const p = tupleRaw(count);
  if (!p) return 0;
  for (let i: u32 = 0; i < count; i++) tupleSet(p, i, UNBOUND);
  return p;
}

/** A tuple whose items the caller stores before anything else happens; 0 on failure. */
function tupleRaw(count: u32): usize {
  if (count == 0 && state.emptyTuple) return state.emptyTuple;
  if (<u64>count > SEQUENCE_MAXIMUM) {
    raiseMemoryError();
    return 0;
  }
  const p = allocateRaw(TUPLE_ITEMS + (<usize>count << 3), Kind.TUPLE, typeObject(Type.TUPLE));
  if (!p) return 0;
  changetype<TupleObject>(p).length = count;
  changetype<TupleObject>(p).spare = 0;
  return p;
}

// @ts-ignore: decorator
@inline export function tupleGet(p: usize, i: u32): Value { return load<Value>(p + TUPLE_ITEMS + (<usize>i << 3)); }
// @ts-ignore: decorator
@inline export function tupleSet(p: usize, i: u32, v: Value): void { store<Value>(p + TUPLE_ITEMS + (<usize>i << 3), v); }

/** Tuple of the `count` values from address `args`. */
export function tupleFromArgs(args: usize, count: i32): Value {
  const p = tupleRaw(<u32>count);
  if (!p) return ERROR;
  slotsCopy(p + TUPLE_ITEMS, args, <u32>count);
  return fromPointer(p);
}

export function tuple1(a: Value): Value {
  const p = tupleRaw(1);
  if (!p) return ERROR;
  tupleSet(p, 0, a);
  return fromPointer(p);
}

export function tuple2(a: Value, b: Value): Value {
  const p = tupleRaw(2);
  if (!p) return ERROR;
  tupleSet(p, 0, a);
  tupleSet(p, 1, b);
  return fromPointer(p);
}

export function tuple3(a: Value, b: Value, c: Value): Value {
  const p = tupleRaw(3);
  if (!p) return ERROR;
  tupleSet(p, 0, a);
  tupleSet(p, 1, b);
  tupleSet(p, 2, c);
  return fromPointer(p);
}

/** tuple of the items of the list at `list`. */
export function tupleFromList(list: usize): Value {
  const l = changetype<ListObject>(list);
  return tupleFromArgs(<usize>l.items + BUFFER_PAYLOAD, <i32>l.length);
}

/** tuple(v); an exact tuple is answered itself. @mayCallPython */
export function tupleFromIterable(v: Value): Value {
  if (isPointer(v)) {
    const kind = changetype<ObjectHeader>(toPointer(v)).kind;
    if (kind == Kind.TUPLE) return v;
    if (kind == Kind.LIST) return tupleFromList(toPointer(v));
  }
  const iterator = iter(v);
  const list = iterator == ERROR ? 0 : listNew(0);
  if (!list) return ERROR;
  rootPush(fromPointer(list));
  // CPython asks nobody how much it will be.
  const done = listExtendFrom(list, iterator, NONE);
  rootPop(1);
  return done ? tupleFromList(list) : ERROR;
}

/** Item `index` (negative: from the end), or IndexError. */
export function tupleGetItem(p: usize, index: i64): Value {
  const length = <i64>changetype<TupleObject>(p).length;
  if (index < 0) index += length;
  if (<u64>index >= <u64>length) return raise(Exc.IndexError, ascii('tuple index out of range'));
  return tupleGet(p, <u32>index);
}

/** t[key] for an index or a slice. @mayCallPython */
export function tupleSubscript(p: usize, key: Value): Value {
  if (!isSmallInt(key) && isPointer(key) && changetype<ObjectHeader>(toPointer(key)).kind == Kind.SLICE) {
    const length = changetype<TupleObject>(p).length;
    if (!sliceIndices(key, <i64>length, SLICE_RESULT)) return ERROR;
    const count = <u32>sliceCount();
    if (count == length && sliceStep() == 1) return fromPointer(p);
    return tupleSliced(p, <u32>sliceStart(), sliceStep(), count);
  }
  const index = sequenceIndex(key, ascii('tuple indices must be integers or slices, not %t'), Exc.IndexError);
  if (index == 0 && errorPending()) return ERROR;
  return tupleGetItem(p, index);
}

function tupleSliced(p: usize, start: u32, step: i64, count: u32): Value {
  if (step == 1) return tupleFromArgs(p + TUPLE_ITEMS + (<usize>start << 3), <i32>count);
  const result = tupleNew(count);
  if (!result) return ERROR;
  let at = <i64>start;
  for (let i: u32 = 0; i < count; i++, at += step) tupleSet(result, i, tupleGet(p, <u32>at));
  return fromPointer(result);
}

/** @mayCallPython */
export function tupleCompare(a: Value, b: Value, operator: Compare): Value { return sequenceCompare(toPointer(a), toPointer(b), operator); }

/** a + b; `b` may be anything (TypeError). */
export function tupleConcat(a: Value, b: Value): Value {
  const other = unwrap(b);
  if (!isPointer(other) || changetype<ObjectHeader>(toPointer(other)).kind != Kind.TUPLE) {
    return raiseFormat(Exc.TypeError, ascii('can only concatenate tuple (not "%t") to tuple'), b);
  }
  const p = toPointer(a);
  const q = toPointer(other);
  const lengthA = changetype<TupleObject>(p).length;
  const lengthB = changetype<TupleObject>(q).length;
  if (lengthB == 0) return a;
  if (lengthA == 0) return other;
  const result = tupleNew(lengthA + lengthB);
  if (!result) return ERROR;
  spendFuel(<i32>((lengthA + lengthB) >> FUEL_VALUES_SHIFT));
  memory.copy(result + TUPLE_ITEMS, p + TUPLE_ITEMS, <usize>lengthA << 3);
  memory.copy(result + TUPLE_ITEMS + (<usize>lengthA << 3), q + TUPLE_ITEMS, <usize>lengthB << 3);
  return fromPointer(result);
}

/** t * n. @mayCallPython */
export function tupleRepeat(a: Value, n: Value): Value {
  const p = toPointer(a);
  const length = changetype<TupleObject>(p).length;
  const count = sequenceIndex(n, ascii("can't multiply sequence by non-int of type '%t'"), Exc.OverflowError);
  if (count == 0 && errorPending()) return ERROR;
  const total = sequenceRepeatedLength(length, count);
  if (total < 0) return ERROR;
  if (<u32>total == length) return a;
  const result = tupleNew(<u32>total);
  if (!result) return ERROR;
  if (total) {
    spendFuel(<i32>(<u32>total >> FUEL_VALUES_SHIFT));
    memory.copy(result + TUPLE_ITEMS, p + TUPLE_ITEMS, <usize>length << 3);
    sequenceFill(result + TUPLE_ITEMS, <usize>length << 3, <usize>total << 3);
  }
  return fromPointer(result);
}

// ---- natives

/** tuple(iterable=()) */
export function tupleConstruct(args: usize, count: i32): Value {
  const source = argument(args, 1);
  if (source == UNBOUND) {
    const empty = tupleNew(0);
    return empty ? fromPointer(empty) : ERROR;
  }
  return tupleFromIterable(source);
}

export function tupleIndexMethod(args: usize, count: i32): Value {
  const p = toPointer(argument(args, 0));
  const length = <i64>changetype<TupleObject>(p).length;
  let start: i64 = 0;
  let stop = length;
  if (argument(args, 2) != UNBOUND) {
    start = sequenceBound(argument(args, 2), length);
    if (start < 0) return ERROR;
  }
  if (argument(args, 3) != UNBOUND) {
    stop = sequenceBound(argument(args, 3), length);
    if (stop < 0) return ERROR;
  }
  const found = sequenceFind(p, argument(args, 1), start, stop);
  if (found == -2) return ERROR;
  if (found < 0) return raise(Exc.ValueError, ascii('tuple.index(x): x not in tuple'));
  return fromSmallInt(found);
}

export function tupleCountMethod(args: usize, count: i32): Value {
  return sequenceCount(toPointer(argument(args, 0)), argument(args, 1));
}

/** __getnewargs__ of pickling protocols: a tuple with a plain copy. */
export function tupleGetNewArgs(args: usize, count: i32): Value { return tuple1(argument(args, 0)); }
