/**
 * Taking apart and putting together: split, rsplit, splitlines, strip, join of str, bytes and bytearray.
 */
import { Value, ERROR, NONE, UNBOUND, fromPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { ListObject, BUFFER_PAYLOAD } from '../heap/layout';
import { asciiIsSpace } from '../common/ascii';
import { unicodeIsLineBreak, unicodeIsSpace } from '../common/unicode';
import { isTrue } from '../protocols/truth';
import { errorPending, raise } from '../vm/raise';
import { chargeFuel, chargeRound } from '../vm/state';
import { argument } from '../builtins/native';
import { listNew, listPush } from './list';
import { strAt, strWidth } from './str';
import { searchText, searchTextLast } from './str-search';
import { textArgument, textCount, textFamily, textLength, textPiece, textSelf } from './str-text';

/** White space for the family: bytes know only ASCII, and not the separators 28 to 31. */
// @ts-ignore: decorator
@inline function isSpace(c: u32, family: Kind): bool { return (c < 33 || c > 0x84) && isRareSpace(c, family); }

function isRareSpace(c: u32, family: Kind): bool { return family == Kind.STR ? unicodeIsSpace(c) : asciiIsSpace(c); }

/** Characters that are looked at for a unit of fuel, as a power of two. */
const LOOK_SHIFT: u32 = 5;

function pushPiece(list: usize, p: usize, from: u32, to: u32, family: Kind): bool {
  if (!chargeFuel(1)) return false;
  const piece = textPiece(p, from, to, family);
  return piece != ERROR && listPush(list, piece);
}

// ---- split

/** Arguments of split and rsplit: the separator text, 0 for white space, or 1 with an error pending. */
function separator(args: usize, family: Kind): usize {
  const v = argument(args, 1);
  if (v == UNBOUND || v == NONE) return 0;
  const q = textArgument(v, family, ascii("must be str or None, not %t"));
  if (!q) return 1;
  if (textLength(q)) return q;
  raise(Exc.ValueError, ascii("empty separator"));
  return 1;
}

export function splitSplit(args: usize, count: i32): Value {
  const p = textSelf(args, 1);
  if (!p) return ERROR;
  const family = textFamily(args);
  const q = separator(args, family);
  let limit = q == 1 ? -1 : textCount(argument(args, 2), -1);
  if (q == 1 || (limit == -1 && errorPending())) return ERROR;
  if (limit < 0) limit = i64.MAX_VALUE;
  const list = listNew(4);
  if (!list) return ERROR;
  const length = textLength(p);
  let from: u32 = 0;
  if (q) {
    for (; limit > 0; limit--) {
      const at = searchText(p, q, from, length);
      if (at == -2) return ERROR;
      if (at < 0) break;
      if (!pushPiece(list, p, from, <u32>at, family)) return ERROR;
      from = <u32>at + textLength(q);
    }
    return pushPiece(list, p, from, length, family) ? fromPointer(list) : ERROR;
  }
  for (; ; limit--) {
    while (from < length && isSpace(strAt(p, from), family)) if (!chargeRound(from++, LOOK_SHIFT)) return ERROR;
    if (from >= length) break;
    let to = from;
    if (limit > 0) {
      while (to < length && !isSpace(strAt(p, to), family)) if (!chargeRound(to++, LOOK_SHIFT)) return ERROR;
    } else {
      // The rest as it is, white space at its end included.
      return pushPiece(list, p, from, length, family) ? fromPointer(list) : ERROR;
    }
    if (!pushPiece(list, p, from, to, family)) return ERROR;
    from = to;
  }
  return fromPointer(list);
}

export function splitRsplit(args: usize, count: i32): Value {
  const p = textSelf(args, 1);
  if (!p) return ERROR;
  const family = textFamily(args);
  const q = separator(args, family);
  let limit = q == 1 ? -1 : textCount(argument(args, 2), -1);
  if (q == 1 || (limit == -1 && errorPending())) return ERROR;
  if (limit < 0) limit = i64.MAX_VALUE;
  const list = listNew(4);
  if (!list) return ERROR;
  let to = textLength(p);
  if (q) {
    for (; limit > 0; limit--) {
      const at = searchTextLast(p, q, 0, to);
      if (at == -2) return ERROR;
      if (at < 0) break;
      if (!pushPiece(list, p, <u32>at + textLength(q), to, family)) return ERROR;
      to = <u32>at;
    }
    if (!pushPiece(list, p, 0, to, family)) return ERROR;
  } else {
    for (; ; limit--) {
      while (to > 0 && isSpace(strAt(p, to - 1), family)) if (!chargeRound(to--, LOOK_SHIFT)) return ERROR;
      if (!to) break;
      let from = to;
      if (limit > 0) {
        while (from > 0 && !isSpace(strAt(p, from - 1), family)) if (!chargeRound(from--, LOOK_SHIFT)) return ERROR;
      } else from = 0;
      if (!pushPiece(list, p, from, to, family)) return ERROR;
      to = from;
    }
  }
  // Found from the end: turn them round.
  const items = <usize>changetype<ListObject>(list).items + BUFFER_PAYLOAD;
  for (let i: i32 = 0, j = <i32>changetype<ListObject>(list).length - 1; i < j; i++, j--) {
    const v = load<Value>(items + (<usize>i << 3));
    store<Value>(items + (<usize>i << 3), load<Value>(items + (<usize>j << 3)));
    store<Value>(items + (<usize>j << 3), v);
  }
  return fromPointer(list);
}

export function splitSplitlines(args: usize, count: i32): Value {
  const keep = argument(args, 1) == UNBOUND ? 0 : isTrue(argument(args, 1));
  if (keep < 0) return ERROR;
  const p = textSelf(args);
  if (!p) return ERROR;
  const family = textFamily(args);
  const list = listNew(4);
  if (!list) return ERROR;
  const length = textLength(p);
  for (let from: u32 = 0; from < length;) {
    let to = from;
    while (to < length) {
      const c = strAt(p, to);
      if (family == Kind.STR ? unicodeIsLineBreak(c) : c == 10 || c == 13) break;
      if (!chargeRound(to++, LOOK_SHIFT)) return ERROR;
    }
    let next = to;
    if (next < length) next += strAt(p, to) == 13 && to + 1 < length && strAt(p, to + 1) == 10 ? 2 : 1;
    if (!pushPiece(list, p, from, keep ? next : to, family)) return ERROR;
    from = next;
  }
  return fromPointer(list);
}

// ---- strip

function strip(args: usize, sides: u32, message: usize): Value {
  const p = textSelf(args, 1);
  if (!p) return ERROR;
  const family = textFamily(args);
  const wanted = argument(args, 1);
  let q: usize = 0;
  if (wanted != UNBOUND && wanted != NONE) {
    q = textArgument(wanted, family, message);
    if (!q) return ERROR;
    fillStripSet(q);
  }
  let from: u32 = 0;
  let to = textLength(p);
  if (sides & 1) while (from < to && stripped(strAt(p, from), q, family)) if (!chargeRound(from++, LOOK_SHIFT)) return ERROR;
  if (sides & 2) while (from < to && stripped(strAt(p, to - 1), q, family)) if (!chargeRound(to--, LOOK_SHIFT)) return ERROR;
  if (q && textLength(q) >= 64 && errorPending()) return ERROR;
  return textPiece(p, from, to, family);
}

/** Bit c & 1023: a character to be stripped falls there. Made and used without running Python in between. */
const STRIP_SET: usize = memory.data(128, 8);

function fillStripSet(q: usize): void {
  memory.fill(STRIP_SET, 0, 128);
  for (let i: u32 = 0; i < textLength(q); i++) {
    const c = strAt(q, i) & 1023;
    store<u8>(STRIP_SET + (c >> 3), <u8>(<u32>load<u8>(STRIP_SET + (c >> 3)) | <u32>1 << (c & 7)));
  }
}

function stripped(c: u32, q: usize, family: Kind): bool {
  if (!q) return isSpace(c, family);
  if (!(<u32>load<u8>(STRIP_SET + ((c & 1023) >> 3)) >> (c & 7) & 1)) return false;
  // The set is exact unless characters beyond 1023 share its bits.
  if (strWidth(q) == 0 && c < 1024) return true;
  const length = textLength(q);
  for (let i: u32 = 0; i < length; i++) if (strAt(q, i) == c) return length < 64 || chargeFuel(<i32>(i >> 6));
  return false;
}

export function splitStrip(args: usize, count: i32): Value { return strip(args, 3, ascii("strip arg must be None or str")); }
export function splitLstrip(args: usize, count: i32): Value { return strip(args, 1, ascii("lstrip arg must be None or str")); }
export function splitRstrip(args: usize, count: i32): Value { return strip(args, 2, ascii("rstrip arg must be None or str")); }
