/**
 * Sorting: a stable merge of runs found in the data, with at most n log2 n comparisons and n - 1 for sorted input.
 *
 * What is sorted are records of one Value (the item) or, with a key function, two (key, item), in a list of our own that nobody else
 * sees; the list being sorted is empty meanwhile, as Python defines. When all keys are ints, numbers or strs, comparing them runs no Python.
 *
 * A comparison that raises stops the sort at once with every record still present, so the list gets all its items back.
 * The runs waiting for a merge are kept on a small stack with lengths that shrink towards the top, which bounds its depth.
 */
import { Value, ERROR, NONE, TRUE, FALSE, UNBOUND, fromPointer, isFloat, isSmallInt, toFloat, toPointer, toSmallInt } from '../value/value';
import { Exc } from '../value/type-id';
import { Compare } from '../bytecode/opcode';
import { BUFFER_PAYLOAD, CODE_HIDDEN, CodeObject, ListObject } from '../heap/layout';
import { allocateBuffer, freeCell } from '../heap/alloc';
import { chargeFuel, rootPopInline, rootPushInline, spendFuel } from '../vm/state';
import { call1 } from '../vm/call';
import { pythonCall } from '../vm/python-native';
import { Kind } from '../value/kind';
import { frameCode } from '../vm/frame';
import { raise } from '../vm/raise';
import { state } from '../vm/record';
import { argument } from '../builtins/native';
import { compare } from '../protocols/compare';
import { isTrue } from '../protocols/truth';
import { kindOf } from './type';
import { listClear, listGet, listNew, listReverse } from './list';
import { isStr } from './sequence';
import { strCompare } from './str';

const enum Mode { INTS, NUMBERS, STRS, GENERAL }

/** Runs shorter than this are lengthened by insertion. */
const MINIMUM_RUN: u32 = 16;
const RUN_STACK: u32 = 96;

/** One sort in progress; a BUFFER cell. */
@unmanaged class Sorter {
  header: u64;
  /** Address of record 0, and of the scratch room for half of the records. */
  base: usize;
  scratch: usize;
  /** log2 of the bytes of a record: 3 or 4. */
  shift: usize;
  mode: i32;
  /** Comparisons not yet paid for. */
  work: i32;
  runs: i32;
  failed: bool;
}
/** After the Sorter: start and length (u32 each) of every waiting run. */
const SORTER_RUNS: usize = 64;

// @ts-ignore: decorator
@inline function runStart(s: Sorter, i: i32): u32 { return load<u32>(changetype<usize>(s) + SORTER_RUNS + (<usize>i << 3)); }
// @ts-ignore: decorator
@inline function runLength(s: Sorter, i: i32): u32 { return load<u32>(changetype<usize>(s) + SORTER_RUNS + (<usize>i << 3), 4); }
// @ts-ignore: decorator
@inline function setRun(s: Sorter, i: i32, start: u32, length: u32): void {
  const at = changetype<usize>(s) + SORTER_RUNS + (<usize>i << 3);
  store<u32>(at, start);
  store<u32>(at, length, 4);
}

// @ts-ignore: decorator
@inline function numberOf(v: Value): f64 { return isFloat(v) ? toFloat(v) : <f64>toSmallInt(v); }

/** a < b. On an error `failed` is set. @mayCallPython in mode GENERAL */
function less(s: Sorter, a: Value, b: Value): bool {
  if (s.mode == Mode.INTS) return toSmallInt(a) < toSmallInt(b);
  if (s.mode == Mode.NUMBERS) return numberOf(a) < numberOf(b);
  if (++s.work >= 256) {
    s.work = 0;
    if (!chargeFuel(32)) {
      s.failed = true;
      return false;
    }
  }
  if (s.mode == Mode.STRS) return strCompare(a, b) < 0;
  rootPushInline(a);
  rootPushInline(b);
  const result = compare(a, b, Compare.LT);
  rootPopInline(2);
  if (result == TRUE) return true;
  if (result == FALSE) return false;
  if (result != ERROR) {
    rootPushInline(result);
    const truth = isTrue(result);
    rootPopInline(1);
    if (truth >= 0) return truth == 1;
  }
  s.failed = true;
  return false;
}

// @ts-ignore: decorator
@inline function copyRecord(shift: usize, target: usize, source: usize): void {
  store<Value>(target, load<Value>(source));
  if (shift == 4) store<Value>(target, load<Value>(source, 8), 8);
}

function reverseRecords(s: Sorter, from: u32, to: u32): void {
  const shift = s.shift;
  let low = s.base + (<usize>from << shift);
  let high = s.base + (<usize>to << shift) - (<usize>1 << shift);
  for (; low < high; low += <usize>1 << shift, high -= <usize>1 << shift) {
    for (let word: usize = 0; word < <usize>1 << shift; word += 8) {
      const v = load<Value>(low + word);
      store<Value>(low + word, load<Value>(high + word));
      store<Value>(high + word, v);
    }
  }
}

/** Length of the run that begins at `from`: rising, or strictly falling and then turned round. */
function findRun(s: Sorter, from: u32, count: u32): u32 {
  let end = from + 1;
  if (end == count) return 1;
  const shift = s.shift;
  const base = s.base;
  const falling = less(s, load<Value>(base + (<usize>end << shift)), load<Value>(base + (<usize>from << shift)));
  end++;
  while (end < count && !s.failed) {
    const down = less(s, load<Value>(base + (<usize>end << shift)), load<Value>(base + (<usize>(end - 1) << shift)));
    if (down != falling) break;
    end++;
  }
  if (s.failed) return 1;
  if (falling) reverseRecords(s, from, end);
  return end - from;
}

/** Inserts records from `sorted` to `end` into the sorted ones before them, by binary search. */
function insertRecords(s: Sorter, from: u32, sorted: u32, end: u32): void {
  const shift = s.shift;
  const base = s.base;
  for (let i = sorted; i < end; i++) {
    const at = base + (<usize>i << shift);
    const key = load<Value>(at);
    let low = from;
    let high = i;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (less(s, key, load<Value>(base + (<usize>middle << shift)))) high = middle;
      else low = middle + 1;
      if (s.failed) return;
    }
    if (low == i) continue;
    const target = base + (<usize>low << shift);
    const second = shift == 4 ? load<Value>(at, 8) : key;
    memory.copy(target + (<usize>1 << shift), target, at - target);
    store<Value>(target, key);
    if (shift == 4) store<Value>(target, second, 8);
  }
}

/** Merges waiting runs i and i + 1. */
function mergeAt(s: Sorter, i: i32): void {
  const start = runStart(s, i);
  const left = runLength(s, i);
  const right = runLength(s, i + 1);
  setRun(s, i, start, left + right);
  for (let j = i + 1; j + 1 < s.runs; j++) setRun(s, j, runStart(s, j + 1), runLength(s, j + 1));
  s.runs--;
  if (!chargeFuel(<i32>((left + right) >> 5))) {
    s.failed = true;
    return;
  }
  const shift = s.shift;
  const size = <usize>1 << shift;
  let a = s.base + (<usize>start << shift);
  let b = a + (<usize>left << shift);
  const end = b + (<usize>right << shift);
  // What is in its place already stays there.
  a = skipLeft(s, a, b, load<Value>(b));
  if (s.failed || a == b) return;
  const stop = skipRight(s, b, end, load<Value>(b - size));
  if (s.failed || stop == b) return;
  if (b - a <= stop - b) mergeLow(s, a, b, stop);
  else mergeHigh(s, a, b, stop);
}

/** First record in [from, to) that is greater than `key`. */
function skipLeft(s: Sorter, from: usize, to: usize, key: Value): usize {
  const shift = s.shift;
  let low: usize = 0;
  let high = (to - from) >> shift;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (less(s, key, load<Value>(from + (middle << shift)))) high = middle;
    else low = middle + 1;
    if (s.failed) return to;
  }
  return from + (low << shift);
}

/** End of the records in [from, to) that are less than `key`. */
function skipRight(s: Sorter, from: usize, to: usize, key: Value): usize {
  const shift = s.shift;
  let low: usize = 0;
  let high = (to - from) >> shift;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (less(s, load<Value>(from + (middle << shift)), key)) low = middle + 1;
    else high = middle;
    if (s.failed) return from;
  }
  return from + (low << shift);
}

/** Merges [a, b) and [b, end) upwards; the left run, which is not longer, moves to the scratch room. */
function mergeLow(s: Sorter, a: usize, b: usize, end: usize): void {
  const shift = s.shift;
  const size = <usize>1 << shift;
  let left = s.scratch;
  const leftEnd = left + (b - a);
  memory.copy(left, a, b - a);
  let target = a;
  while (left < leftEnd && b < end && !s.failed) {
    if (less(s, load<Value>(b), load<Value>(left))) {
      copyRecord(shift, target, b);
      b += size;
    } else {
      if (s.failed) break;
      copyRecord(shift, target, left);
      left += size;
    }
    target += size;
  }
  memory.copy(target, left, leftEnd - left);
}

/** The same downwards, with the right run in the scratch room. */
function mergeHigh(s: Sorter, a: usize, b: usize, end: usize): void {
  const shift = s.shift;
  const size = <usize>1 << shift;
  const scratch = s.scratch;
  let right = scratch + (end - b);
  memory.copy(scratch, b, end - b);
  let left = b;
  let target = end;
  while (left > a && right > scratch && !s.failed) {
    if (less(s, load<Value>(right - size), load<Value>(left - size))) {
      left -= size;
      target -= size;
      copyRecord(shift, target, left);
    } else {
      if (s.failed) break;
      right -= size;
      target -= size;
      copyRecord(shift, target, right);
    }
  }
  const rest = right - scratch;
  memory.copy(target - rest, scratch, rest);
}

/** Merges waiting runs until lengths shrink towards the top again, or all of them. */
function collapse(s: Sorter, all: bool): void {
  while (s.runs > 1 && !s.failed) {
    let i = s.runs - 2;
    const unbalanced =
      (i > 0 && runLength(s, i - 1) <= runLength(s, i) + runLength(s, i + 1)) ||
      (i > 1 && runLength(s, i - 2) <= runLength(s, i - 1) + runLength(s, i));
    if (!all && !unbalanced && runLength(s, i) > runLength(s, i + 1)) return;
    if (i > 0 && (all || unbalanced) && runLength(s, i - 1) < runLength(s, i + 1)) i--;
    mergeAt(s, i);
  }
}

function sortRecords(s: Sorter, count: u32): void {
  for (let from: u32 = 0; from < count && !s.failed; ) {
    let length = findRun(s, from, count);
    if (s.failed) return;
    if (length < MINIMUM_RUN) {
      const wanted = min(MINIMUM_RUN, count - from);
      insertRecords(s, from, from + length, from + wanted);
      if (s.failed) return;
      length = wanted;
    }
    setRun(s, s.runs, from, length);
    s.runs++;
    collapse(s, false);
    from += length;
  }
  collapse(s, true);
}

function modeOf(base: usize, shift: usize, count: u32): Mode {
  const first = load<Value>(base);
  if (isStr(first)) {
    for (let i: u32 = 1; i < count; i++) if (!isStr(load<Value>(base + (<usize>i << shift)))) return Mode.GENERAL;
    return Mode.STRS;
  }
  let mode = Mode.INTS;
  for (let i: u32 = 0; i < count; i++) {
    const v = load<Value>(base + (<usize>i << shift));
    if (isSmallInt(v)) continue;
    if (!isFloat(v)) return Mode.GENERAL;
    mode = Mode.NUMBERS;
  }
  return mode;
}

/** Sorts the list at `p`; `key` NONE or a callable. False: an error is pending, all items are still in the list. @mayCallPython */
export function listSort(p: usize, key: Value, reverse: bool): bool {
  const list = changetype<ListObject>(p);
  const count = list.length;
  // One look at each item at the least, in sorted input too.
  spendFuel(<i32>(count >> 3));
  if (key == UNBOUND) key = NONE;
  // The list's storage moves to one of our own, so that the list is empty and every record stays reachable.
  const owned = listNew(0);
  if (!owned) return false;
  const holder = changetype<ListObject>(owned);
  holder.items = list.items;
  holder.capacity = list.capacity;
  holder.length = count;
  list.items = 0;
  list.capacity = 0;
  list.length = 0;
  rootPushInline(fromPointer(owned));
  if (reverse && key == NONE) listReverse(owned);
  let done = true;
  if (count > 1 || (count == 1 && key != NONE)) done = key == NONE ? sortPlain(owned, count) : sortByKey(owned, count, key, reverse);
  if (reverse && key == NONE) listReverse(owned);
  rootPopInline(1);
  const modified = list.items != 0 || list.length != 0;
  listClear(p);
  list.items = holder.items;
  list.capacity = holder.capacity;
  list.length = holder.length;
  holder.items = 0;
  holder.capacity = 0;
  holder.length = 0;
  if (modified && done) {
    raise(Exc.ValueError, ascii('list modified during sort'));
    return false;
  }
  return done;
}

/** Runs the sort on records at `base`, turned round before if they are to be `reversed`. Half of them must fit into the list at `scratch`, which is rooted here. */
function run(base: usize, shift: usize, count: u32, reversed: bool): bool {
  const mode = modeOf(base, shift, count);
  const half = (count + 1) >> 1;
  const room = listNew(half << <u32>(shift - 3));
  if (!room) return false;
  const cell = allocateBuffer(SORTER_RUNS + (<usize>RUN_STACK << 3));
  if (!cell) return false;
  const scratch = changetype<ListObject>(room);
  // Merges copy records here, where a collection must see them: every slot holds a Value from the start.
  for (let i: u32 = 0; i < scratch.capacity; i++) store<Value>(<usize>scratch.items + BUFFER_PAYLOAD + (<usize>i << 3), UNBOUND);
  scratch.length = scratch.capacity;
  rootPushInline(fromPointer(room));
  // Sorter's first field is the header of its cell, which allocateBuffer wrote.
  const s = changetype<Sorter>(cell);
  s.base = base;
  s.scratch = <usize>scratch.items + BUFFER_PAYLOAD;
  s.shift = shift;
  s.mode = mode;
  s.work = 0;
  s.runs = 0;
  s.failed = false;
  rootPushInline(fromPointer(cell));
  if (reversed) reverseRecords(s, 0, count);
  sortRecords(s, count);
  const failed = s.failed;
  rootPopInline(2);
  freeCell(cell);
  listClear(room);
  return !failed;
}

/** Do any of the keys say in Python which is less? Programs see what is compared, so a function of the library does it, as CPython does. */
function askPython(base: usize, shift: usize, count: u32): bool {
  for (let i: u32 = 0; i < count; i++) if (kindOf(load<Value>(base + (<usize>i << shift))) == Kind.INSTANCE) return true;
  return false;
}

function sortPlain(owned: usize, count: u32): bool {
  const base = <usize>changetype<ListObject>(owned).items + BUFFER_PAYLOAD;
  if (askPython(base, 3, count)) return pythonCall(ascii("steps.arrange"), fromPointer(owned), UNBOUND, UNBOUND) != ERROR;
  return run(base, 3, count, false);
}

/** The keys are asked for in the order of the list, whatever way it is sorted. */
function sortByKey(owned: usize, count: u32, key: Value, reverse: bool): bool {
  const pairs = listNew(count << 1);
  if (!pairs) return false;
  rootPushInline(fromPointer(pairs));
  const holder = changetype<ListObject>(owned);
  const list = changetype<ListObject>(pairs);
  const base = <usize>list.items + BUFFER_PAYLOAD;
  const items = <usize>holder.items + BUFFER_PAYLOAD;
  // The library gives the keys themselves, for items that it has asked (steps.py).
  const isGiven = kindOf(key) == Kind.LIST && changetype<ListObject>(toPointer(key)).length == count && (changetype<CodeObject>(frameCode(state.base)).codeFlags & CODE_HIDDEN) != 0;
  let done = true;
  for (let i: usize = 0; done && i < <usize>count; i++) {
    const item = load<Value>(items + (i << 3));
    const k = isGiven ? listGet(toPointer(key), <u32>i) : call1(key, item);
    done = k != ERROR;
    store<Value>(base + (i << 4), k);
    store<Value>(base + (i << 4), item, 8);
    if (done) list.length = <u32>(i + 1) << 1;
  }
  if (done && askPython(base, 4, count)) {
    done = pythonCall(ascii("steps.arrange"), fromPointer(owned), fromPointer(pairs), reverse ? TRUE : UNBOUND) != ERROR;
  } else if (done) {
    done = run(base, 4, count, reverse);
    for (let i: usize = 0; i < <usize>count; i++) store<Value>(items + (i << 3), load<Value>(base + (i << 4), 8));
    if (reverse) listReverse(owned);
  }
  rootPopInline(1);
  listClear(pairs);
  return done;
}

// ---- natives

/** list.sort(self, /, *, key=None, reverse=False) */
export function listSortMethod(args: usize, count: i32): Value {
  const wanted = argument(args, 2);
  const reverse = wanted == UNBOUND ? 0 : isTrue(wanted);
  if (reverse < 0) return ERROR;
  return listSort(toPointer(argument(args, 0)), argument(args, 1), reverse == 1) ? NONE : ERROR;
}
