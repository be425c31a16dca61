/**
 * The native half of heapq: heaps in lists. Items are exchanged in place and read anew after every comparison, which may run Python; a list that
 * changed its length meanwhile is an error.
 */
import { Value, ERROR, NONE, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { Compare } from '../bytecode/opcode';
import { ListObject } from '../heap/layout';
import { chargeFuel, rootPopInline, rootPushInline } from '../vm/state';
import { raise, raiseFormat } from '../vm/raise';
import { argument } from '../builtins/native';
import { unwrap } from '../objects/instance';
import { listGet, listPop, listPush, listSet } from '../objects/list';
import { strFromAscii } from '../objects/str';
import { kindOfInline } from '../objects/type';
import { compare } from '../protocols/compare';
import { isTrue } from '../protocols/truth';

// @ts-ignore: decorator
@inline function size(list: usize): u32 { return changetype<ListObject>(list).length; }

/** The list of the first argument; 0 with a TypeError pending that names the function. */
function heap(args: usize, who: usize): usize {
  const v = unwrap(argument(args, 0));
  if (kindOfInline(v) == Kind.LIST) return toPointer(v);
  const name = strFromAscii(who);
  if (name != ERROR) raiseFormat(Exc.TypeError, ascii('%s must be list, not %t'), name, argument(args, 0));
  return 0;
}

/** Does item i come before item j? `max`: in a max-heap. -1: an error is pending. */
function before(list: usize, i: u32, j: u32, max: bool): i32 {
  const length = size(list);
  const a = listGet(list, max ? j : i);
  const b = listGet(list, max ? i : j);
  rootPushInline(a);
  rootPushInline(b);
  const answer = compare(a, b, Compare.LT);
  const truth = answer == ERROR ? -1 : isTrue(answer);
  rootPopInline(2);
  if (truth < 0 || size(list) == length) return truth;
  raise(Exc.RuntimeError, ascii('list changed size during iteration'));
  return -1;
}

function exchange(list: usize, i: u32, j: u32): void {
  const v = listGet(list, i);
  listSet(list, i, listGet(list, j));
  listSet(list, j, v);
}

/** Moves item `at` up to where it belongs, not above `start`. */
function rise(list: usize, start: u32, at: u32, max: bool): bool {
  while (at > start) {
    const above = (at - 1) >> 1;
    const up = before(list, at, above, max);
    if (up <= 0) return up == 0;
    exchange(list, at, above);
    at = above;
  }
  return true;
}

/** Moves item `at` down to a leaf, along the children that come first, and from there up to where it belongs. */
function settle(list: usize, at: u32, max: bool): bool {
  const start = at;
  for (let child: u32 = 2 * at + 1; child < size(list); child = 2 * at + 1) {
    if (child + 1 < size(list)) {
      const left = before(list, child, child + 1, max);
      if (left < 0) return false;
      if (!left) child++;
    }
    exchange(list, at, child);
    at = child;
  }
  return rise(list, start, at, max);
}

/** Puts `v` in the place of the first item, which is the result. */
function replaceFirst(list: usize, v: Value, max: bool): Value {
  if (!size(list)) return raise(Exc.IndexError, ascii('index out of range'));
  const first = listGet(list, 0);
  listSet(list, 0, v);
  rootPushInline(first);
  const done = settle(list, 0, max);
  rootPopInline(1);
  return done ? first : ERROR;
}

function push(args: usize, max: bool, who: usize): Value {
  const list = heap(args, who);
  return list && listPush(list, argument(args, 1)) && rise(list, 0, size(list) - 1, max) ? NONE : ERROR;
}

function pop(args: usize, max: bool, who: usize): Value {
  const list = heap(args, who);
  if (!list) return ERROR;
  if (!size(list)) return raise(Exc.IndexError, ascii('index out of range'));
  const last = listPop(list, -1);
  return size(list) ? replaceFirst(list, last, max) : last;
}

function replace(args: usize, max: bool, who: usize): Value {
  const list = heap(args, who);
  return list ? replaceFirst(list, argument(args, 1), max) : ERROR;
}

function pushPop(args: usize, max: bool, who: usize): Value {
  const list = heap(args, who);
  if (!list) return ERROR;
  const v = argument(args, 1);
  if (!size(list)) return v;
  const first = listGet(list, 0);
  rootPushInline(first);
  const answer = compare(max ? v : first, max ? first : v, Compare.LT);
  const truth = answer == ERROR ? -1 : isTrue(answer);
  rootPopInline(1);
  if (truth < 0) return ERROR;
  return truth ? replaceFirst(list, v, max) : v;
}

function make(args: usize, max: bool, who: usize): Value {
  const list = heap(args, who);
  if (!list) return ERROR;
  for (let i = <i32>(size(list) >> 1) - 1; i >= 0; i--) {
    if (!settle(list, i, max) || ((i & 255) == 255 && !chargeFuel(64))) return ERROR;
  }
  return NONE;
}

export function heapqPush(args: usize, count: i32): Value { return push(args, false, ascii('heappush() argument 1')); }
export function heapqPop(args: usize, count: i32): Value { return pop(args, false, ascii('heappop() argument')); }
export function heapqReplace(args: usize, count: i32): Value { return replace(args, false, ascii('heapreplace() argument 1')); }
export function heapqPushpop(args: usize, count: i32): Value { return pushPop(args, false, ascii('heappushpop() argument 1')); }
export function heapqHeapify(args: usize, count: i32): Value { return make(args, false, ascii('heapify() argument')); }
export function heapqPushMax(args: usize, count: i32): Value { return push(args, true, ascii('heappush_max() argument 1')); }
export function heapqPopMax(args: usize, count: i32): Value { return pop(args, true, ascii('heappop_max() argument')); }
export function heapqReplaceMax(args: usize, count: i32): Value { return replace(args, true, ascii('heapreplace_max() argument 1')); }
export function heapqPushpopMax(args: usize, count: i32): Value { return pushPop(args, true, ascii('heappushpop_max() argument 1')); }
export function heapqHeapifyMax(args: usize, count: i32): Value { return make(args, true, ascii('heapify_max() argument')); }
