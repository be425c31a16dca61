/**
 * Cases and classes: upper, lower, title, capitalize, swapcase, casefold and the is… methods. bytes and bytearray know only
 * ASCII letters.
 */
import { Value, ERROR, FALSE, TRUE, fromBool } from '../value/value';
import { Kind } from '../value/kind';
import { STR_TEXT } from '../heap/layout';
import { builderCode, builderFinish, builderNew, builderRound } from '../common/builder';
import {
  Mapping, UNICODE_ALPHA, UNICODE_DECIMAL, UNICODE_DIGIT, UNICODE_IGNORABLE, UNICODE_LOWER, UNICODE_NUMERIC, UNICODE_TITLE, UNICODE_UPPER,
  unicodeFlags, unicodeIsIdentifierContinue, unicodeIsIdentifierStart, unicodeIsPrintable, unicodeIsSpace, unicodeMap,
} from '../common/unicode';
import { asciiIsSpace } from '../common/ascii';
import { chargeRound } from '../vm/state';
import { strAt, strCharacter, strIsAscii } from './str';
import { CLASS_SHIFT, textFamily, textFinish, textLength, textNew, textSelfClasses } from './str-text';

const CASED: u32 = UNICODE_UPPER | UNICODE_LOWER | UNICODE_TITLE;
const enum Style { UPPER, LOWER, TITLE, FOLD, CAPITALIZE, SWAP }
/** Result of unicodeMap: up to three code points. */
const MAPPED: usize = memory.data(12, 4);

/** Letters of ASCII that are looked at for a unit of fuel, as a power of two. */
const ASCII_SHIFT: u32 = 5;
function classShift(p: usize): u32 { return strIsAscii(p) ? ASCII_SHIFT : CLASS_SHIFT; }

/** Which mapping a character gets; `after` says whether a cased character stands before it (TITLE) or any at all (CAPITALIZE). */
function mappingFor(style: Style, flags: u32, after: bool): i32 {
  switch (style) {
    case Style.UPPER: return Mapping.UPPER;
    case Style.LOWER: return Mapping.LOWER;
    case Style.FOLD: return Mapping.FOLD;
    case Style.SWAP: return flags & UNICODE_UPPER ? Mapping.LOWER : flags & UNICODE_LOWER ? Mapping.UPPER : -1;
    default: return after ? Mapping.LOWER : Mapping.TITLE;
  }
}

/** Eight bytes at once: 0x20 is flipped in those that are letters of the case to be changed. */
function eightMapped(word: u64, style: Style): u64 {
  const low = word & 0x7f7f7f7f7f7f7f7f;
  // Bit 7 of each byte: the byte is at least 'a' (or 'A'), and not beyond 'z' (or 'Z').
  const small = (low + 0x1f1f1f1f1f1f1f1f) & ~(low + 0x0505050505050505);
  const capital = (low + 0x3f3f3f3f3f3f3f3f) & ~(low + 0x2525252525252525);
  const changed = style == Style.UPPER ? small : style == Style.SWAP ? small | capital : capital;
  return word ^ ((changed & ~word & 0x8080808080808080) >> 2);
}

function asciiMapped(c: u32, style: Style, after: bool): u32 {
  if ((c | 32) - 97 >= 26) return c;
  const upper: bool = style == Style.UPPER || (style == Style.SWAP ? (c & 32) != 0 : (style == Style.TITLE || style == Style.CAPITALIZE) && !after);
  return upper ? c & ~32 : c | 32;
}

function convert(args: usize, style: Style): Value {
  const p = textSelfClasses(args);
  if (!p) return ERROR;
  const family = textFamily(args);
  const length = textLength(p);
  let after = false;
  if (family != Kind.STR || strIsAscii(p)) {
    if (length == 1 && family == Kind.STR) return strCharacter(asciiMapped(load<u8>(p + STR_TEXT), style, false));
    const result = textNew(length, 0, family);
    if (!result) return ERROR;
    let i: usize = 0;
    if (style <= Style.LOWER || style == Style.FOLD || style == Style.SWAP) {
      for (; i + 8 <= length; i += 8) store<u64>(result + STR_TEXT + i, eightMapped(load<u64>(p + STR_TEXT + i), style));
    }
    for (; i < length; i++) {
      if (!chargeRound(<u32>i, ASCII_SHIFT)) return ERROR;
      const c = <u32>load<u8>(p + STR_TEXT + i);
      store<u8>(result + STR_TEXT + i, <u8>asciiMapped(c, style, after));
      after = style == Style.CAPITALIZE || (c | 32) - 97 < 26;
    }
    return textFinish(result, family);
  }
  const b = builderNew();
  if (!b) return ERROR;
  for (let i: u32 = 0; i < length; i++) {
    if (!builderRound(b, i, CLASS_SHIFT)) return builderFinish(b);
    const c = strAt(p, i);
    const flags = unicodeFlags(c);
    const which = mappingFor(style, flags, after);
    after = style == Style.CAPITALIZE || (flags & CASED) != 0;
    if (which < 0) builderCode(b, c);
    else if (c == 0x3a3 && which == Mapping.LOWER) builderCode(b, isFinal(p, i) ? 0x3c2 : 0x3c3);
    else {
      const n = unicodeMap(c, which, MAPPED);
      for (let k: u32 = 0; k < n; k++) builderCode(b, load<u32>(MAPPED + (<usize>k << 2)));
    }
  }
  return builderFinish(b);
}

/** Is the capital sigma at i the last letter of a word (after a cased character and not before one, looking past ignorable ones)? */
function isFinal(p: usize, i: u32): bool {
  let at = <i64>i - 1;
  while (at >= 0 && (unicodeFlags(strAt(p, <u32>at)) & UNICODE_IGNORABLE) != 0) at--;
  if (at < 0 || !(unicodeFlags(strAt(p, <u32>at)) & CASED)) return false;
  const length = textLength(p);
  let next = i + 1;
  while (next < length && (unicodeFlags(strAt(p, next)) & UNICODE_IGNORABLE) != 0) next++;
  return next >= length || !(unicodeFlags(strAt(p, next)) & CASED);
}

export function caseUpper(args: usize, count: i32): Value { return convert(args, Style.UPPER); }
export function caseLower(args: usize, count: i32): Value { return convert(args, Style.LOWER); }
export function caseTitle(args: usize, count: i32): Value { return convert(args, Style.TITLE); }
export function caseCapitalize(args: usize, count: i32): Value { return convert(args, Style.CAPITALIZE); }
export function caseSwapcase(args: usize, count: i32): Value { return convert(args, Style.SWAP); }
export function caseCasefold(args: usize, count: i32): Value { return convert(args, Style.FOLD); }

// ---- classes

/** Does every character have one of the flags, and is there any? */
function all(args: usize, flags: u32): Value {
  const p = textSelfClasses(args);
  if (!p) return ERROR;
  const bytes = textFamily(args) != Kind.STR;
  const length = textLength(p);
  const shift = classShift(p);
  for (let i: u32 = 0; i < length; i++) {
    if (!chargeRound(i, shift)) return ERROR;
    const c = strAt(p, i);
    if ((bytes && c > 127) || !(unicodeFlags(c) & flags)) return FALSE;
  }
  return fromBool(length > 0);
}

export function caseIsalpha(args: usize, count: i32): Value { return all(args, UNICODE_ALPHA); }
export function caseIsdecimal(args: usize, count: i32): Value { return all(args, UNICODE_DECIMAL); }
export function caseIsdigit(args: usize, count: i32): Value { return all(args, UNICODE_DIGIT); }
export function caseIsnumeric(args: usize, count: i32): Value { return all(args, UNICODE_NUMERIC); }
export function caseIsalnum(args: usize, count: i32): Value { return all(args, UNICODE_ALPHA | UNICODE_DECIMAL | UNICODE_DIGIT | UNICODE_NUMERIC); }

export function caseIsspace(args: usize, count: i32): Value {
  const p = textSelfClasses(args);
  if (!p) return ERROR;
  const bytes = textFamily(args) != Kind.STR;
  const length = textLength(p);
  const shift = classShift(p);
  for (let i: u32 = 0; i < length; i++) {
    if (!chargeRound(i, shift)) return ERROR;
    const c = strAt(p, i);
    if (bytes ? !asciiIsSpace(c) : !unicodeIsSpace(c)) return FALSE;
  }
  return fromBool(length > 0);
}

export function caseIsascii(args: usize, count: i32): Value {
  const p = textSelfClasses(args);
  return p ? fromBool(strIsAscii(p)) : ERROR;
}

export function caseIsprintable(args: usize, count: i32): Value {
  const p = textSelfClasses(args);
  if (!p) return ERROR;
  const length = textLength(p);
  const shift = classShift(p);
  for (let i: u32 = 0; i < length; i++) {
    if (!chargeRound(i, shift)) return ERROR;
    if (!unicodeIsPrintable(strAt(p, i))) return FALSE;
  }
  return TRUE;
}

export function caseIsidentifier(args: usize, count: i32): Value {
  const p = textSelfClasses(args);
  if (!p) return ERROR;
  const length = textLength(p);
  if (!length || !unicodeIsIdentifierStart(strAt(p, 0))) return FALSE;
  const shift = classShift(p);
  for (let i: u32 = 1; i < length; i++) {
    if (!chargeRound(i, shift)) return ERROR;
    if (!unicodeIsIdentifierContinue(strAt(p, i))) return FALSE;
  }
  return TRUE;
}

/** Has the text cased characters, and all of them `wanted` (UPPER or LOWER)? */
function allOfCase(args: usize, wanted: u32): Value {
  const p = textSelfClasses(args);
  if (!p) return ERROR;
  const bytes = textFamily(args) != Kind.STR;
  const length = textLength(p);
  let found = false;
  const shift = classShift(p);
  for (let i: u32 = 0; i < length; i++) {
    if (!chargeRound(i, shift)) return ERROR;
    const c = strAt(p, i);
    const flags = bytes && c > 127 ? 0 : unicodeFlags(c);
    if (flags & CASED & ~wanted) return FALSE;
    if (flags & wanted) found = true;
  }
  return fromBool(found);
}
export function caseIsupper(args: usize, count: i32): Value { return allOfCase(args, UNICODE_UPPER); }
export function caseIslower(args: usize, count: i32): Value { return allOfCase(args, UNICODE_LOWER); }

export function caseIstitle(args: usize, count: i32): Value {
  const p = textSelfClasses(args);
  if (!p) return ERROR;
  const bytes = textFamily(args) != Kind.STR;
  const length = textLength(p);
  let found = false;
  let after = false;
  const shift = classShift(p);
  for (let i: u32 = 0; i < length; i++) {
    if (!chargeRound(i, shift)) return ERROR;
    const c = strAt(p, i);
    const flags = bytes && c > 127 ? 0 : unicodeFlags(c);
    if (flags & CASED) {
      // An upper-case letter begins a word, a lower-case one does not.
      if (after != ((flags & UNICODE_LOWER) != 0)) return FALSE;
      after = true;
      found = true;
    } else after = false;
  }
  return fromBool(found);
}
