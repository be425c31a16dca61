/**
 * Searching in str, bytes and bytearray: find, index, count, startswith, endswith, partition, replace, removeprefix…
 *
 * searchText runs in linear time: it compares in place, and once that has cost too much for the distance covered it goes on with
 * the failure function of Knuth, Morris and Pratt. Fuel for one pass is charged by textSelf.
 */
import { chargeRound, FUEL_BYTES_SHIFT, spendFuel } from '../vm/state';
import { Value, ERROR, FALSE, TRUE, fromBool, fromPointer, fromSmallInt, isPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { ObjectHeader, TupleObject, STR_TEXT, BUFFER_PAYLOAD } from '../heap/layout';
import { allocateBuffer, freeCell } from '../heap/alloc';
import { errorPending, raise, raiseFormat, raiseMemoryError } from '../vm/raise';
import { argument } from '../builtins/native';
import { unwrap } from './instance';
import { joinableBytes } from './str-join';
import { kindOf } from './type';
import { tuple3, tupleGet } from './tuple';
import { STR_MAXIMUM, strAt, strCopyCodes, strWidth, strWidthOf, strEmpty } from './str';
import {
  textArgument, textCount, textEnd, textFamily, textFinish, textKind, textLength, textNamedArgument, textNeedle, textNew, textPiece,
  textSelf, textStart, textWhole,
} from './str-text';

/** Address of the first byte equal to `byte` in [at, end), or `end`. */
export function searchByte(at: usize, end: usize, byte: u32): usize {
  const pattern = <u64>byte * 0x0101010101010101;
  while (at + 8 <= end) {
    const difference = load<u64>(at) ^ pattern;
    if ((difference - 0x0101010101010101) & ~difference & 0x8080808080808080) break;
    at += 8;
  }
  while (at < end && <u32>load<u8>(at) != byte) at++;
  return at;
}

/** Do the units of q stand in p from index i on? The caller knows that they fit. */
export function searchMatches(p: usize, i: u32, q: usize): bool {
  const length = textLength(q);
  const width = strWidth(p);
  if (width == strWidth(q)) return memory.compare(p + STR_TEXT + (<usize>i << width), q + STR_TEXT, <usize>length << width) == 0;
  for (let k: u32 = 0; k < length; k++) if (strAt(p, i + k) != strAt(q, k)) return false;
  return true;
}

/** Is q in p: 1, 0, or -1 with an error pending. Charged for what was looked through; the methods have paid for all of it (textSelf). */
export function searchContains(p: usize, q: usize): i32 {
  const length = textLength(p);
  const found = searchText(p, q, 0, length);
  spendFuel(<i32>((found < 0 ? length : <u32>found) >> FUEL_BYTES_SHIFT));
  return found == -2 ? -1 : <i32>(found >= 0);
}

/** Characters that are looked at one by one for a unit of fuel, as a power of two. */
const UNIT_SHIFT: u32 = 6;

/** Index of the first q within [from, to) of p, -1 when there is none, -2 with an error pending. */
export function searchText(p: usize, q: usize, from: u32, to: u32): i64 {
  const m = textLength(q);
  if (from > to || to - from < m) return -1;
  if (!m) return from;
  const width = strWidth(p);
  if (strWidth(q) > width) return -1;
  const first = strAt(q, 0);
  const last = to - m;
  const data = p + STR_TEXT;
  let work: u32 = 0;
  for (let i = from; i <= last; i++) {
    if (!chargeRound(i, UNIT_SHIFT)) return -2;
    if (!width) {
      i = <u32>(searchByte(data + i, data + last + 1, first) - data);
      if (i > last) return -1;
    } else if (strAt(p, i) != first) continue;
    let k: u32 = 1;
    while (k < m && strAt(p, i + k) == strAt(q, k)) k++;
    if (k == m) return i;
    work += k;
    if (work > ((i - from) << 2) + 512) return searchLinear(p, q, i + 1, to, false);
  }
  return -1;
}

/** As searchText, the last q. */
export function searchTextLast(p: usize, q: usize, from: u32, to: u32): i64 {
  const m = textLength(q);
  if (from > to || to - from < m) return -1;
  if (!m) return to;
  if (strWidth(q) > strWidth(p)) return -1;
  const first = strAt(q, 0);
  let work: u32 = 0;
  for (let i = <i64>(to - m); i >= <i64>from; i--) {
    if (!chargeRound(<u32>i, UNIT_SHIFT)) return -2;
    if (strAt(p, <u32>i) != first) continue;
    let k: u32 = 1;
    while (k < m && strAt(p, <u32>i + k) == strAt(q, k)) k++;
    if (k == m) return i;
    work += k;
    if (work > ((to - <u32>i) << 2) + 512) return searchLinear(p, q, from, <u32>i + m - 1, true);
  }
  return -1;
}

function abandoned(cell: usize): i64 {
  freeCell(cell);
  return -2;
}

/** The search in linear time whatever the texts; `backwards` reads both from their ends. */
function searchLinear(p: usize, q: usize, from: u32, to: u32, backwards: bool): i64 {
  const m = textLength(q);
  const cell = allocateBuffer(<usize>m << 2);
  if (!cell) return -2;
  const table = cell + BUFFER_PAYLOAD;
  store<u32>(table, 0);
  for (let i: u32 = 1, k: u32 = 0; i < m; i++) {
    if (!chargeRound(i, UNIT_SHIFT)) return abandoned(cell);
    const c = strAt(q, backwards ? m - 1 - i : i);
    while (k > 0 && c != strAt(q, backwards ? m - 1 - k : k)) k = load<u32>(table + (<usize>(k - 1) << 2));
    if (c == strAt(q, backwards ? m - 1 - k : k)) k++;
    store<u32>(table + (<usize>i << 2), k);
  }
  let found: i64 = -1;
  for (let i = from, k: u32 = 0; i < to; i++) {
    if (!chargeRound(i, UNIT_SHIFT)) return abandoned(cell);
    const c = strAt(p, backwards ? to - 1 - (i - from) : i);
    while (k > 0 && c != strAt(q, backwards ? m - 1 - k : k)) k = load<u32>(table + (<usize>(k - 1) << 2));
    if (c == strAt(q, backwards ? m - 1 - k : k)) k++;
    if (k < m) continue;
    found = backwards ? to - 1 - (i - from) : i + 1 - m;
    break;
  }
  freeCell(cell);
  return found;
}

// ---- find, index, count

/** The text, kept where it is rooted: an `__index__` may follow. 0 with an error pending. */
function searched(args: usize): usize {
  const p = textSelf(args, 1);
  if (p) store<Value>(args, fromPointer(p));
  return p;
}

function wanted(args: usize, method: usize): usize {
  const q = textNeedle(argument(args, 1), textFamily(args), method);
  if (q) store<Value>(args + 8, fromPointer(q));
  return q;
}

/** Shared by find, rfind, index, rindex: the index or -1; -2 with an error pending. */
function locate(args: usize, method: usize, last: bool): i64 {
  const p = searched(args);
  const q = p ? wanted(args, method) : 0;
  if (!q) return -2;
  const length = textLength(p);
  const from = textStart(argument(args, 2), length);
  const to = from < 0 ? -1 : textEnd(argument(args, 3), length);
  if (to < 0) return -2;
  if (from > <i64>length) return -1;
  const end = to > <i64>length ? length : <u32>to;
  return last ? searchTextLast(p, q, <u32>from, end) : searchText(p, q, <u32>from, end);
}

function located(args: usize, found: i64): Value {
  if (found >= 0) return fromSmallInt(found);
  if (found == -2) return ERROR;
  return raise(Exc.ValueError, textFamily(args) == Kind.STR ? ascii("substring not found") : ascii("subsection not found"));
}

export function searchFind(args: usize, count: i32): Value {
  const found = locate(args, ascii("find"), false);
  return found == -2 ? ERROR : fromSmallInt(found);
}
export function searchRfind(args: usize, count: i32): Value {
  const found = locate(args, ascii("rfind"), true);
  return found == -2 ? ERROR : fromSmallInt(found);
}
export function searchIndex(args: usize, count: i32): Value { return located(args, locate(args, ascii("index"), false)); }
export function searchRindex(args: usize, count: i32): Value { return located(args, locate(args, ascii("rindex"), true)); }

/** Occurrences that are found or replaced for a unit of fuel, as a power of two. */
const OCCURRENCE_SHIFT: u32 = 3;

/** Non-overlapping occurrences of q in [from, to), at most `limit`; -1 with an error pending. */
function occurrences(p: usize, q: usize, from: u32, to: u32, limit: i64): i64 {
  const m = textLength(q);
  if (from > to) return 0;
  if (!m) return min<i64>(limit, <i64>(to - from) + 1);
  let found: i64 = 0;
  if (m == 1 && !strWidth(p) && !strWidth(q)) {
    const wanted = load<u8>(q + STR_TEXT);
    const end = p + STR_TEXT + to;
    for (let at = p + STR_TEXT + from; at < end && found < limit; at++) if (load<u8>(at) == wanted) found++;
    return found;
  }
  while (found < limit) {
    const at = searchText(p, q, from, to);
    if (at < 0) return at == -2 ? -1 : found;
    if (!chargeRound(<u32>found, OCCURRENCE_SHIFT)) return -1;
    found++;
    from = <u32>at + m;
  }
  return found;
}

export function searchCount(args: usize, count: i32): Value {
  const p = searched(args);
  const q = p ? wanted(args, ascii("count")) : 0;
  if (!q) return ERROR;
  const length = textLength(p);
  const from = textStart(argument(args, 2), length);
  const to = from < 0 ? -1 : textEnd(argument(args, 3), length);
  if (to < 0) return ERROR;
  if (from > <i64>length) return fromSmallInt(0);
  const found = occurrences(p, q, <u32>from, to > <i64>length ? length : <u32>to, i64.MAX_VALUE);
  return found < 0 ? ERROR : fromSmallInt(found);
}

// ---- startswith, endswith

function affix(args: usize, atEnd: bool): Value {
  const several = unwrap(argument(args, 1));
  if (kindOf(several) == Kind.TUPLE && textFamily(args) != Kind.STR) {
    const bytes = joinableBytes(several, TRUE);
    if (bytes == ERROR) return ERROR;
    store<Value>(args + 8, bytes);
  }
  const family = textFamily(args);
  const p = searched(args);
  if (!p) return ERROR;
  const length = textLength(p);
  const from = textStart(argument(args, 2), length);
  const to = from < 0 ? -1 : textEnd(argument(args, 3), length);
  if (to < 0) return ERROR;
  const end = min<i64>(to, length);
  const wanted = unwrap(argument(args, 1));
  if (isPointer(wanted) && changetype<ObjectHeader>(toPointer(wanted)).kind == <u8>Kind.TUPLE) {
    const tuple = toPointer(wanted);
    for (let i: u32 = 0; i < changetype<TupleObject>(tuple).length; i++) {
      const q = textArgument(tupleGet(tuple, i), family, atEnd ? ascii("tuple for endswith must only contain str, not %t") : ascii("tuple for startswith must only contain str, not %t"));
      if (!q) return ERROR;
      if (hasAffix(p, q, from, end, atEnd)) return TRUE;
    }
    return FALSE;
  }
  const kind = textKind(wanted);
  if (!kind || (kind == Kind.STR) != (family == Kind.STR)) {
    let message = atEnd ? ascii("endswith first arg must be str or a tuple of str, not %t") : ascii("startswith first arg must be str or a tuple of str, not %t");
    if (family != Kind.STR) message = atEnd ? ascii("endswith first arg must be bytes or a tuple of bytes, not %t") : ascii("startswith first arg must be bytes or a tuple of bytes, not %t");
    return raiseFormat(Exc.TypeError, message, argument(args, 1));
  }
  const q = textArgument(wanted, family, 0);
  return q ? fromBool(hasAffix(p, q, from, end, atEnd)) : ERROR;
}

function hasAffix(p: usize, q: usize, from: i64, to: i64, atEnd: bool): bool {
  const m = <i64>textLength(q);
  if (to - from < m || strWidth(q) > strWidth(p)) return false;
  return searchMatches(p, <u32>(atEnd ? to - m : from), q);
}

export function searchStartswith(args: usize, count: i32): Value { return affix(args, false); }
export function searchEndswith(args: usize, count: i32): Value { return affix(args, true); }

export function searchRemoveprefix(args: usize, count: i32): Value {
  const p = textSelf(args, 1);
  if (!p) return ERROR;
  const family = textFamily(args);
  const q = textNamedArgument(argument(args, 1), family, ascii("removeprefix"), 0);
  if (!q) return ERROR;
  const length = textLength(p);
  return textPiece(p, hasAffix(p, q, 0, length, false) ? textLength(q) : 0, length, family);
}
export function searchRemovesuffix(args: usize, count: i32): Value {
  const p = textSelf(args, 1);
  if (!p) return ERROR;
  const family = textFamily(args);
  const q = textNamedArgument(argument(args, 1), family, ascii("removesuffix"), 0);
  if (!q) return ERROR;
  const length = textLength(p);
  return textPiece(p, 0, hasAffix(p, q, 0, length, true) ? length - textLength(q) : length, family);
}

// ---- partition

function partition(args: usize, last: bool): Value {
  const p = textSelf(args, 1);
  if (!p) return ERROR;
  const family = textFamily(args);
  const q = textArgument(argument(args, 1), family, ascii("must be str, not %t"));
  if (!q) return ERROR;
  const m = textLength(q);
  const length = textLength(p);
  if (!m) return raise(Exc.ValueError, ascii("empty separator"));
  const at = last ? searchTextLast(p, q, 0, length) : searchText(p, q, 0, length);
  if (at == -2) return ERROR;
  // Not found: the whole text goes to the far end.
  const i = at < 0 ? (last ? 0 : length) : <u32>at;
  const j = at < 0 ? i : i + m;
  const before = textPiece(p, 0, i, family);
  const middle = before == ERROR || (at >= 0 && family != Kind.BYTEARRAY) ? argument(args, 1) : textPiece(p, i, j, family);
  const after = before == ERROR || middle == ERROR ? ERROR : textPiece(p, j, length, family);
  return after == ERROR ? ERROR : tuple3(before, middle, after);
}
export function searchPartition(args: usize, count: i32): Value { return partition(args, false); }
export function searchRpartition(args: usize, count: i32): Value { return partition(args, true); }

// ---- replace

export function searchReplace(args: usize, count: i32): Value {
  const p = textSelf(args, 2);
  if (!p) return ERROR;
  const family = textFamily(args);
  const q = textNamedArgument(argument(args, 1), family, ascii("replace"), 1);
  if (!q) return ERROR;
  const r = textNamedArgument(argument(args, 2), family, ascii("replace"), 2);
  if (!r) return ERROR;
  let limit = textCount(argument(args, 3), -1);
  if (limit == -1 && errorPending()) return ERROR;
  if (limit < 0) limit = i64.MAX_VALUE;
  return replaceText(p, q, r, limit, family);
}

/** The text p with up to `limit` occurrences of q replaced by r. */
export function replaceText(p: usize, q: usize, r: usize, limit: i64, family: Kind): Value {
  const length = textLength(p);
  const qLength = textLength(q);
  const rLength = textLength(r);
  const times = occurrences(p, q, 0, length, limit);
  if (times < 0) return ERROR;
  if (!times) return textWhole(p, family);
  const total = <u64>(<i64>length + times * (<i64>rLength - <i64>qLength));
  if (total > STR_MAXIMUM) return raiseMemoryError();
  // Taking wide characters out may leave a narrow text: then the text is measured in a second pass.
  const pWidth = strWidth(p);
  let width = max(pWidth, strWidth(r));
  if (pWidth && strWidth(q) && strWidth(r) < pWidth) {
    let all: u32 = 0;
    for (let pass: u32 = 0, from: u32 = 0, done: i64 = 0; ; done++) {
      const at = done < times ? searchText(p, q, from, length) : length;
      if (at < 0 || !chargeRound(<u32>done, OCCURRENCE_SHIFT)) return ERROR;
      for (pass = from; pass < <u32>at; pass++) all |= strAt(p, pass);
      if (done == times) break;
      from = <u32>at + qLength;
    }
    width = max(strWidthOf(all), strWidth(r));
  }
  if (!total && family == Kind.STR) return strEmpty();
  const result = textNew(<u32>total, width, family);
  if (!result) return ERROR;
  let to = result + STR_TEXT;
  let from: u32 = 0;
  for (let done: i64 = 0; done < times; done++) {
    if (!chargeRound(<u32>done, OCCURRENCE_SHIFT)) return ERROR;
    // An empty q stands before each unit, and once at the end.
    const found = qLength ? searchText(p, q, from, length) : done ? <i64>from + 1 : 0;
    if (found < 0) return ERROR;
    const at = <u32>found;
    to = copyUnits(to, width, p, from, at);
    strCopyCodes(to, width, r + STR_TEXT, strWidth(r), rLength);
    to += <usize>rLength << width;
    from = at + qLength;
  }
  copyUnits(to, width, p, from, length);
  return textFinish(result, family);
}

/** Copies units from…to of p to storage of the given width; the address after them. */
function copyUnits(target: usize, width: u32, p: usize, from: u32, to: u32): usize {
  if (from < to) strCopyCodes(target, width, p + STR_TEXT + (<usize>from << strWidth(p)), strWidth(p), to - from);
  return target + (<usize>(to - from) << width);
}
