/**
 * What Unicode says about a code point: classes, decimal digits and case mappings.
 *
 * The host brings the tables when they are first needed, so that programs in plain ASCII have no use of them. They (unicode-tables.ts, generated) are runs of code points. A run has the number of a pair of flag words in the high half of its
 * first byte (15: in the next byte) and its length in the low half (14: 14 and the next byte, 15: the next three bytes). The words are one for even
 * code points and one for odd ones, so that the long stretches where upper and lower case alternate are one run each. Every
 * 64th run has an entry in an index, from which the runs are walked.
 */
import { hostUnicode } from '../host/imports';
import {
  UNICODE_BYTES, UNICODE_CASE, UNICODE_CASE_COUNT, UNICODE_CASE_KINDS, UNICODE_CASE_LOOK_BACK, UNICODE_CHANGES, UNICODE_FLAGS, UNICODE_INDEX,
  UNICODE_INDEX_COUNT, UNICODE_RUNS, UNICODE_SPECIAL, UNICODE_SPECIAL_COUNT, UNICODE_TABLES,
} from './unicode-tables';

export const UNICODE_ALPHA: u32 = 1;
export const UNICODE_DECIMAL: u32 = 2;
export const UNICODE_DIGIT: u32 = 4;
export const UNICODE_NUMERIC: u32 = 8;
export const UNICODE_UPPER: u32 = 16;
export const UNICODE_LOWER: u32 = 32;
export const UNICODE_TITLE: u32 = 64;
export const UNICODE_PRINTABLE: u32 = 128;
export const UNICODE_START: u32 = 256;
export const UNICODE_CONTINUE: u32 = 512;
export const UNICODE_IGNORABLE: u32 = 1024;
/** Has a case mapping; one that is not a single code point. */
export const UNICODE_MAPPED: u32 = 2048;
export const UNICODE_FULL: u32 = 4096;

/** Flags of a code point. */
export function unicodeFlags(c: u32): u32 {
  if (c < 128) return asciiFlags(c);
  // The first row of a table is never 0.
  if (!load<u32>(UNICODE_CASE)) hostUnicode(UNICODE_TABLES, UNICODE_BYTES);
  let low: u32 = 0;
  let high: u32 = UNICODE_INDEX_COUNT;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (load<u32>(UNICODE_INDEX + (<usize>middle << 3)) <= c) low = middle; else high = middle;
  }
  let start = load<u32>(UNICODE_INDEX + (<usize>low << 3));
  let at = UNICODE_RUNS + <usize>load<u32>(UNICODE_INDEX + (<usize>low << 3), 4);
  let pair: u32;
  do {
    const head = <u32>load<u8>(at++);
    pair = head >> 4;
    if (pair == 15) pair = load<u8>(at++);
    let length = head & 15;
    if (length == 14) length += load<u8>(at++);
    else if (length == 15) {
      length = <u32>load<u8>(at) << 16 | <u32>load<u8>(at, 1) << 8 | load<u8>(at, 2);
      at += 3;
    }
    start += length;
  } while (c >= start);
  return load<u16>(UNICODE_FLAGS + (<usize>pair << 2) + (<usize>(c & 1) << 1));
}

/** The same for ASCII, without the tables. */
function asciiFlags(c: u32): u32 {
  if ((c | 32) - 97 < 26) return UNICODE_ALPHA | UNICODE_PRINTABLE | UNICODE_START | UNICODE_CONTINUE | UNICODE_MAPPED | (c & 32 ? UNICODE_LOWER : UNICODE_UPPER);
  if (c - 48 < 10) return UNICODE_DECIMAL | UNICODE_DIGIT | UNICODE_NUMERIC | UNICODE_CONTINUE | UNICODE_PRINTABLE;
  if (c == 95) return UNICODE_START | UNICODE_CONTINUE | UNICODE_PRINTABLE;
  if (c == 0x27 || c == 0x2e || c == 0x3a || c == 0x5e || c == 0x60) return UNICODE_PRINTABLE | UNICODE_IGNORABLE;
  return c - 32 < 95 ? UNICODE_PRINTABLE : 0;
}

// @ts-ignore: decorator
@inline export function unicodeHas(c: u32, flags: u32): bool { return (unicodeFlags(c) & flags) != 0; }

/** White space as str methods see it. */
export function unicodeIsSpace(c: u32): bool {
  if (c < 128) return c == 32 || c - 9 < 5 || c - 28 < 4;
  return c == 0x85 || c == 0xa0 || c == 0x1680 || c - 0x2000 < 11 || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
}

/** Ends a line, as splitlines sees it. */
export function unicodeIsLineBreak(c: u32): bool {
  return c - 10 < 4 || c - 28 < 3 || c == 0x85 || c == 0x2028 || c == 0x2029;
}

export function unicodeIsPrintable(c: u32): bool {
  if (c < 128) return c - 32 < 95;
  return unicodeHas(c, UNICODE_PRINTABLE);
}

export function unicodeIsIdentifierStart(c: u32): bool {
  if (c < 128) return (c | 32) - 97 < 26 || c == 95;
  return unicodeHas(c, UNICODE_START);
}

export function unicodeIsIdentifierContinue(c: u32): bool {
  if (c < 128) return (c | 32) - 97 < 26 || c == 95 || c - 48 < 10;
  return unicodeHas(c, UNICODE_CONTINUE);
}

/** Value of a decimal digit (of any script), or -1. */
export function unicodeDecimal(c: u32): i32 {
  if (c < 128) return c - 48 < 10 ? <i32>(c - 48) : -1;
  if (!unicodeHas(c, UNICODE_DECIMAL)) return -1;
  // Decimal digits stand in rows of ten from zero to nine, of which several may touch.
  let start = c;
  while (unicodeHas(start - 1, UNICODE_DECIMAL)) start--;
  return <i32>((c - start) % 10);
}

export const enum Mapping { UPPER, LOWER, TITLE, FOLD }

/** The simple mapping of a code point. Use unicodeMap. */
function mapping(c: u32, which: Mapping): u32 {
  let low: u32 = 0;
  let high: u32 = UNICODE_CASE_COUNT;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (load<u32>(UNICODE_CASE + (<usize>middle << 2)) >> 8 <= c) low = middle + 1; else high = middle;
  }
  // Rows with stride 2 overlap their neighbours.
  for (let back: u32 = 0; back < UNICODE_CASE_LOOK_BACK && low > 0; back++) {
    low--;
    const head = load<u32>(UNICODE_CASE + (<usize>low << 2));
    const distance = c - (head >> 8);
    const stride: u32 = head >> 7 & 1;
    const change = load<i32>(UNICODE_CHANGES + (<usize>load<u8>(UNICODE_CASE_KINDS + low) << 2));
    if (change >> which & 1 && distance <= (head & 0x7f) << stride && !(distance & stride)) return c + (change >> 4);
  }
  return c;
}

/** Writes the full mapping of c (1 to 3 code points) to `out` and gives their number. */
export function unicodeMap(c: u32, which: Mapping, out: usize): u32 {
  store<u32>(out, c);
  if (c < 128) {
    if ((c | 32) - 97 < 26) store<u32>(out, which & 1 ? c | 32 : c & ~32);
    return 1;
  }
  const flags = unicodeFlags(c);
  if (!(flags & UNICODE_MAPPED)) return 1;
  if (flags & UNICODE_FULL) {
    let low: u32 = 0;
    let high: u32 = UNICODE_SPECIAL_COUNT;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (<u32>load<u16>(UNICODE_SPECIAL + (<usize>middle << 3)) < c) low = middle + 1; else high = middle;
    }
    for (; low < UNICODE_SPECIAL_COUNT; low++) {
      const row = UNICODE_SPECIAL + (<usize>low << 3);
      if (<u32>load<u16>(row) != c) break;
      if (!(<u32>load<u16>(row, 6) >> (12 + which) & 1)) continue;
      let n: u32 = 0;
      for (; n < 3; n++) {
        const mapped = <u32>load<u16>(row + (<usize>n << 1), 2) & (n == 2 ? 0xfff : 0xffff);
        if (!mapped) break;
        store<u32>(out + (<usize>n << 2), mapped);
      }
      return n;
    }
  }
  store<u32>(out, mapping(c, which));
  return 1;
}
