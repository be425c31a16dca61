/**
 * The next item of every iterator of itertools (and of a deque's): one kind of cell, its operation in the header's `extra`. All four fields
 * are Values here: `a` what is walked (UNBOUND = at its end, for good), `b`, `c` and `d` as said at each operation.
 *
 * @mayCallPython, so the fields are read anew after each step; the cell itself is rooted by whoever asks for its next item.
 */
import { Value, ERROR, FALSE, NONE, STOP, UNBOUND, fromPointer, fromSmallInt, isSmallInt, toPointer, toSmallInt } from '../value/value';
import { Exc, Type } from '../value/type-id';
import { Binary } from '../bytecode/opcode';
import { IteratorObject, ListObject, TUPLE_ITEMS, TupleObject } from '../heap/layout';
import { chargeFuel, rootPopInline, rootPushInline, state } from '../vm/state';
import { call, call1, call2 } from '../vm/call';
import { raise } from '../vm/raise';
import { filterNext } from '../objects/iterators';
import { listGet, listNew, listPush, listSet } from '../objects/list';
import { iter, iterNext } from '../protocols/iterate';
import { binary } from '../protocols/number';
import { isTrue } from '../protocols/truth';
import { intFromI64 } from '../objects/int';
import { tuple2, tupleFromIterable, tupleFromList, tupleGet, tupleNew, tupleSet } from '../objects/tuple';
import { collectionsDequeNext } from './collections';

/** The fields of an iterator cell, all of them Values. */
@unmanaged export class ItertoolObject extends IteratorObject {
  @inline get a(): Value { return this.source; }
  @inline set a(v: Value) { this.source = v; }
  @inline get b(): Value { return <Value>this.index; }
  @inline set b(v: Value) { this.index = <i64>v; }
  @inline get c(): Value { return <Value>this.limit; }
  @inline set c(v: Value) { this.limit = <i64>v; }
  @inline get d(): Value { return this.aux; }
  @inline set d(v: Value) { this.aux = v; }
}

// @ts-ignore: decorator
@inline function number(i: i64): Value { return fromSmallInt(i); }

/** Those that go on, or end by themselves, after the end of what they ask for items. */
const GO_ON: u32 = (1 << (Type.CYCLE - Type.COUNT)) | (1 << (Type.BATCHED - Type.COUNT)) | (1 << (Type.CHAIN - Type.COUNT)) | (1 << (Type.ZIP_LONGEST - Type.COUNT));

/** What is walked stays alive although Python code that runs meanwhile may bring this iterator to its end. */
export function itertoolsNext(p: usize): Value {
  const it = changetype<ItertoolObject>(p);
  if (it.a == UNBOUND) return STOP;
  if (!chargeFuel(1)) return ERROR;
  rootPushInline(it.a);
  rootPushInline(it.b);
  const quiet = state.monitoringQuiet;
  if (GO_ON >> <u32>it.extra & 1) state.monitoringQuiet = state.base;
  const v = next(p, it);
  state.monitoringQuiet = quiet;
  rootPopInline(2);
  return v;
}

function next(p: usize, it: ItertoolObject): Value {
  switch (<i32>it.extra + Type.COUNT) {
    case Type.COUNT: return countNext(it);
    case Type.CYCLE: return cycleNext(it);
    case Type.REPEAT: {
      // b = how many are left, negative for no end.
      const left = toSmallInt(it.b);
      if (!left) return STOP;
      if (left > 0) it.b = number(left - 1);
      return it.a;
    }
    case Type.ACCUMULATE: return accumulateNext(it);
    case Type.BATCHED: return batchedNext(it);
    case Type.CHAIN: return chainNext(it);
    case Type.COMPRESS: return compressNext(it);
    case Type.DROPWHILE: return dropwhileNext(it);
    case Type.TAKEWHILE: {
      // d = predicate
      const v = iterNext(it.a);
      if (v == ERROR || v == STOP) return v;
      const wanted = test(it.d, v);
      if (wanted < 0) return ERROR;
      return wanted ? v : finish(it);
    }
    case Type.FILTERFALSE: return filterNext(p, 0);
    case Type.ISLICE: return isliceNext(it);
    case Type.PAIRWISE: return pairwiseNext(it);
    case Type.STARMAP: return starmapNext(it);
    case Type.ZIP_LONGEST: return longestNext(it);
    case Type.DEQUE_ITERATOR: return collectionsDequeNext(it);
    default: return selectionNext(it);
  }
}

/** A guess at how many items are left. */
export function itertoolsNextHint(iterator: IteratorObject): i64 {
  const it = changetype<ItertoolObject>(iterator);
  const what = <i32>it.extra + Type.COUNT;
  if (it.a == UNBOUND) return 0;
  return what == Type.REPEAT || what == Type.DEQUE_ITERATOR ? max<i64>(toSmallInt(it.b), 0) : 0;
}

function finish(it: ItertoolObject): Value {
  it.a = UNBOUND;
  return STOP;
}

/** Truth of predicate(v); -1. `v` is rooted meanwhile. */
function test(predicate: Value, v: Value): i32 {
  rootPushInline(v);
  const answer = call1(predicate, v);
  const truth = answer == ERROR ? -1 : isTrue(answer);
  rootPopInline(1);
  return truth;
}

/** a = next number, b = step. */
function countNext(it: ItertoolObject): Value {
  const v = it.a;
  const step = it.b;
  rootPushInline(v);
  const next = isSmallInt(v) && isSmallInt(step) ? intFromI64(toSmallInt(v) + toSmallInt(step)) : binary(Binary.ADD, v, step);
  rootPopInline(1);
  if (next == ERROR) return ERROR;
  it.a = next;
  return v;
}

/** a = iterator, or the list of what it gave; b = that list while the iterator goes on, else the position. */
function cycleNext(it: ItertoolObject): Value {
  if (!isSmallInt(it.b)) {
    const v = iterNext(it.a);
    if (v == ERROR) return ERROR;
    // The look-up may have come here again and finished.
    if (isSmallInt(it.b)) return cycleNext(it);
    if (v != STOP) return listPush(toPointer(it.b), v) ? v : ERROR;
    it.a = it.b;
    it.b = number(0);
  }
  const list = toPointer(it.a);
  const length = changetype<ListObject>(list).length;
  if (!length) return finish(it);
  const i = <u32>toSmallInt(it.b);
  it.b = number(i + 1 == length ? 0 : i + 1);
  return listGet(list, i);
}

/** a = iterator, b = function or None, c = total or UNBOUND, d = initial value not given yet, or None. */
function accumulateNext(it: ItertoolObject): Value {
  if (it.d != NONE) {
    it.c = it.d;
    it.d = NONE;
    return it.c;
  }
  let v = iterNext(it.a);
  if (v == ERROR || v == STOP) return v;
  const total = it.c;
  if (total != UNBOUND) {
    rootPushInline(total);
    rootPushInline(v);
    v = it.b == NONE ? binary(Binary.ADD, total, v) : call2(it.b, total, v);
    rootPopInline(2);
    if (v == ERROR) return ERROR;
  }
  it.c = v;
  return v;
}

/** a = iterator, b = size, c = True when strict. */
function batchedNext(it: ItertoolObject): Value {
  const list = listNew(0);
  if (!list) return ERROR;
  rootPushInline(fromPointer(list));
  const size = toSmallInt(it.b);
  const source = it.a;
  let result: Value = 0;
  for (let i: i64 = 0; i < size && result == 0; i++) {
    const v = iterNext(source);
    if (v == STOP) {
      it.a = UNBOUND;
      if (!i) result = STOP;
      else if (it.c != FALSE) result = raise(Exc.ValueError, ascii('batched(): incomplete batch'));
      break;
    }
    if (v == ERROR || !listPush(list, v) || ((i & 63) == 63 && !chargeFuel(8))) result = ERROR;
  }
  if (result == 0) result = tupleFromList(list);
  rootPopInline(1);
  return result;
}

/** a = iterator of iterables, b = iterator of the current one or UNBOUND. */
function chainNext(it: ItertoolObject): Value {
  for (let i = 1; it.a != UNBOUND; i++) {
    if (it.b == UNBOUND) {
      const next = iterNext(it.a);
      if (next == STOP) break;
      let inner = ERROR;
      if (next != ERROR) {
        rootPushInline(next);
        inner = iter(next);
        rootPopInline(1);
      }
      if (inner == ERROR) {
        it.a = UNBOUND;
        return ERROR;
      }
      it.b = inner;
    }
    rootPushInline(it.b);
    const v = iterNext(it.b);
    rootPopInline(1);
    if (v != STOP) return v;
    it.b = UNBOUND;
    if ((i & 63) == 0 && !chargeFuel(32)) return ERROR;
  }
  return finish(it);
}

/** a = iterator of items, b = iterator of selectors. */
function compressNext(it: ItertoolObject): Value {
  for (let i = 1; ; i++) {
    const v = iterNext(it.a);
    if (v == ERROR || v == STOP) return v;
    rootPushInline(v);
    const selector = iterNext(it.b);
    let wanted = -1;
    if (selector != ERROR && selector != STOP) {
      rootPushInline(selector);
      wanted = isTrue(selector);
      rootPopInline(1);
    }
    rootPopInline(1);
    if (selector == STOP) return STOP;
    if (wanted < 0 || ((i & 63) == 0 && !chargeFuel(32))) return ERROR;
    if (wanted) return v;
  }
  return ERROR;
}

/** a = iterator, d = predicate, or UNBOUND when it has said no. */
function dropwhileNext(it: ItertoolObject): Value {
  for (let i = 1; ; i++) {
    const v = iterNext(it.a);
    if (v == ERROR || v == STOP || it.d == UNBOUND) return v;
    const dropped = test(it.d, v);
    if (dropped < 0 || ((i & 63) == 0 && !chargeFuel(32))) return ERROR;
    if (dropped) continue;
    it.d = UNBOUND;
    return v;
  }
  return ERROR;
}

/** a = iterator, b = items to skip before the next, c = items up to the stop (negative for no stop), d = step. */
function isliceNext(it: ItertoolObject): Value {
  for (let i = 1; ; i++) {
    const skip = toSmallInt(it.b);
    const left = toSmallInt(it.c);
    if (!skip && !left) return finish(it);
    const v = iterNext(it.a);
    if (v == ERROR || v == STOP) {
      it.a = UNBOUND;
      return v;
    }
    if (left > 0) it.c = number(left - 1);
    if (skip) {
      it.b = number(skip - 1);
      if ((i & 63) == 0 && !chargeFuel(32)) return ERROR;
      continue;
    }
    const step = toSmallInt(it.d) - 1;
    it.b = number(left > 0 && step > left - 1 ? left - 1 : step);
    return v;
  }
  return ERROR;
}

/** a = iterator, b = the item before or UNBOUND. */
function pairwiseNext(it: ItertoolObject): Value {
  if (it.b == UNBOUND) {
    const first = iterNext(it.a);
    if (first == ERROR) return ERROR;
    if (first == STOP) return finish(it);
    it.b = first;
    if (it.a == UNBOUND) return STOP;
  }
  const old = it.b;
  rootPushInline(old);
  const v = iterNext(it.a);
  rootPopInline(1);
  if (v == ERROR) return ERROR;
  if (v == STOP) return finish(it);
  it.b = v;
  return tuple2(old, v);
}

/** a = iterator of argument lists, d = function. */
function starmapNext(it: ItertoolObject): Value {
  const v = iterNext(it.a);
  if (v == ERROR || v == STOP) return v;
  rootPushInline(v);
  let result = tupleFromIterable(v);
  if (result != ERROR) {
    rootPushInline(result);
    result = call(it.d, toPointer(result) + TUPLE_ITEMS, <i32>changetype<TupleObject>(toPointer(result)).length, 0);
    rootPopInline(1);
  }
  rootPopInline(1);
  return result;
}

/** a = list of iterators, None in place of those at their end; b = how many are not; d = what stands for missing items. */
function longestNext(it: ItertoolObject): Value {
  const list = toPointer(it.a);
  const count = changetype<ListObject>(list).length;
  const result = tupleNew(count);
  if (!result) return ERROR;
  rootPushInline(fromPointer(result));
  let end: Value = 0;
  for (let i: u32 = 0; i < count && end == 0; i++) {
    let v = it.d;
    if (listGet(list, i) != NONE) {
      v = listGet(list, i);
      rootPushInline(v);
      v = iterNext(v);
      rootPopInline(1);
      if (v == STOP) {
        listSet(list, i, NONE);
        it.b = number(toSmallInt(it.b) - 1);
        v = it.d;
        if (toSmallInt(it.b) <= 0) end = STOP;
      }
    }
    if (v == ERROR) end = ERROR;
    else tupleSet(result, i, v);
  }
  rootPopInline(1);
  if (end == 0) return fromPointer(result);
  it.a = UNBOUND;
  return end;
}

/**
 * product, combinations and permutations: a = tuple of what is chosen from (product: of the pools), b = list of the indices chosen now,
 * c = True before the first; permutations has in d the list of its countdowns.
 */
function selectionNext(it: ItertoolObject): Value {
  const what = <i32>it.extra + Type.COUNT;
  const pool = toPointer(it.a);
  const indices = toPointer(it.b);
  const size = what == Type.PERMUTATIONS ? changetype<ListObject>(toPointer(it.d)).length : changetype<ListObject>(indices).length;
  if (size > 256 && !chargeFuel(size >> 6)) return ERROR;
  if (it.c != FALSE) it.c = FALSE;
  else if (!(what == Type.PRODUCT ? advanceProduct(pool, indices, size) : what == Type.PERMUTATIONS ? advancePermutation(indices, toPointer(it.d), size)
    : advanceCombination(indices, changetype<TupleObject>(pool).length, size, what == Type.COMBINATIONS))) return finish(it);
  const result = tupleNew(size);
  if (!result) return ERROR;
  for (let i: u32 = 0; i < size; i++) {
    const source = what == Type.PRODUCT ? toPointer(tupleGet(pool, i)) : pool;
    tupleSet(result, i, tupleGet(source, index(indices, i)));
  }
  return fromPointer(result);
}

// @ts-ignore: decorator
@inline function index(list: usize, i: u32): u32 { return <u32>toSmallInt(listGet(list, i)); }
// @ts-ignore: decorator
@inline function setIndex(list: usize, i: u32, to: u32): void { listSet(list, i, number(to)); }

/** Like an odometer. False: that was the last. */
function advanceProduct(pools: usize, indices: usize, size: u32): bool {
  for (let i = size; i-- > 0;) {
    const next = index(indices, i) + 1;
    if (next < changetype<TupleObject>(toPointer(tupleGet(pools, i))).length) {
      setIndex(indices, i, next);
      return true;
    }
    setIndex(indices, i, 0);
  }
  return false;
}

/** Indices stay in order; `distinct` ones grow by one from each to the next. */
function advanceCombination(indices: usize, count: u32, size: u32, distinct: bool): bool {
  for (let i = size; i-- > 0;) {
    let next = index(indices, i) + 1;
    if (next > (distinct ? i + count - size : count - 1)) continue;
    for (let j = i; j < size; j++) {
      setIndex(indices, j, next);
      if (distinct) next++;
    }
    return true;
  }
  return false;
}

/** The first `size` indices are the choice. countdowns[i] says how many more take place i before the places left of it change. */
function advancePermutation(indices: usize, countdowns: usize, size: u32): bool {
  const count = changetype<ListObject>(indices).length;
  for (let i = size; i-- > 0;) {
    const left = index(countdowns, i) - 1;
    const v = listGet(indices, i);
    if (left) {
      setIndex(countdowns, i, left);
      listSet(indices, i, listGet(indices, count - left));
      listSet(indices, count - left, v);
      return true;
    }
    for (let j = i + 1; j < count; j++) listSet(indices, j - 1, listGet(indices, j));
    listSet(indices, count - 1, v);
    setIndex(countdowns, i, count - i);
  }
  return false;
}
