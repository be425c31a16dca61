/**
 * The format mini-language: `[[fill]align][sign][z][#][0][width][grouping][.precision[grouping]][type]`.
 *
 * A specification is read into one record at a fixed address (formatting runs no Python once it is read, so the record is never in use
 * twice). `%` formatting fills the same record and shares the layout of numbers: sign, prefix, digits with
 * separators, the rest (fraction and exponent), padded on the left, the right, both sides or inside.
 */
import { Value, ERROR, TRUE, fromPointer, fromSmallInt, toFloat, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { ComplexObject, StrObject, STR_TEXT } from '../heap/layout';
import { asciiIsDigit } from '../common/ascii';
import { builderAppend, builderAscii, builderCode, builderFill, builderFinish, builderNew, builderPart } from '../common/builder';
import { decimalFormatExponent, decimalFormatFixed } from '../common/decimal';
import { unicodeDecimal } from '../common/unicode';
import { errorPending, raise, raiseFormat, raiseMemoryError } from '../vm/raise';
import { pythonCall } from '../vm/python-native';
import { chargeFuel } from '../vm/state';
import { floatRepr, numberToF64 } from './float';
import { unwrap } from './instance';
import { intFitsI64, intToI64, intToText } from './int';
import {
  STR_MAXIMUM, strAt, strCopyCodes, strFromAscii, strFromCodePoint, strNew, strPut, strSlice, strWidth, strWidthOf,
} from './str';
import { kindOf } from './type';

@unmanaged class Spec {
  fill: u32;
  /** '<', '>', '=', '^' or 0. */
  align: u32;
  /** '+', '-', ' ' or 0. */
  sign: u32;
  /** ',', '_' or 0; of the digits before and after the point. */
  grouping: u32;
  fractionGrouping: u32;
  /** The character, or 0. */
  type: u32;
  alternate: u32;
  /** `z`: no minus before a zero. */
  noNegativeZero: u32;
  width: i32;
  /** -1 when not given. */
  precision: i32;
}
const spec: Spec = changetype<Spec>(memory.data(48, 8));

/** Beyond this many decimals a double has only zeros. */
const EXACT_DECIMALS: i32 = 1100;

function clear(): void {
  memory.fill(changetype<usize>(spec), 0, 48);
  spec.fill = 0x20;
  spec.precision = -1;
}

/** A run of decimal digits from `at`: the number (low half) and the index after it (high half); -1 with ValueError. */
function readNumber(p: usize, at: u32): i64 {
  const length = changetype<StrObject>(p).length;
  let n: i64 = 0;
  for (; at < length; at++) {
    const digit = unicodeDecimal(strAt(p, at));
    if (digit < 0) break;
    n = n * 10 + digit;
    if (n > i32.MAX_VALUE) {
      raise(Exc.ValueError, ascii("Too many decimal digits in format string"));
      return -1;
    }
  }
  return <i64>at << 32 | n;
}

// @ts-ignore: decorator
@inline function isAlign(c: u32): bool { return c == 0x3c || c == 0x3e || c == 0x3d || c == 0x5e; }

/** Reads a specification for a value `v`; false with ValueError. `align` is the default alignment. */
function parse(text: Value, v: Value, align: u32): bool {
  clear();
  const p = toPointer(text);
  const length = changetype<StrObject>(p).length;
  let at: u32 = 0;
  let filled = false;
  spec.align = align;
  if (length >= 2 && isAlign(strAt(p, 1))) {
    spec.fill = strAt(p, 0);
    spec.align = strAt(p, 1);
    filled = true;
    at = 2;
  } else if (length >= 1 && isAlign(strAt(p, 0))) {
    spec.align = strAt(p, 0);
    filled = true;
    at = 1;
  }
  const aligned = filled;
  let c: u32 = at < length ? strAt(p, at) : 0;
  if (c == 0x2b || c == 0x2d || c == 0x20) { spec.sign = c; at++; }
  if (at < length && strAt(p, at) == 0x7a) { spec.noNegativeZero = 1; at++; }
  if (at < length && strAt(p, at) == 0x23) { spec.alternate = 1; at++; }
  if (!(filled && at > 1 && isAlign(strAt(p, 1))) && at < length && strAt(p, at) == 0x30) {
    // Zero padding goes between the sign and the digits of a number.
    spec.fill = 0x30;
    if (!aligned && align == 0x3e) spec.align = 0x3d;
    at++;
  }
  if (at < length) {
    const number = readNumber(p, at);
    if (number < 0) return false;
    spec.width = <i32>number;
    at = <u32>(number >> 32);
  }
  at = parseGrouping(p, at, false);
  if (at == 0xffffffff) return false;
  if (at < length && strAt(p, at) == 0x2e) {
    at++;
    const from = at;
    const number = readNumber(p, at);
    if (number < 0) return false;
    at = <u32>(number >> 32);
    if (at > from) spec.precision = <i32>number;
    const after = at;
    at = parseGrouping(p, at, true);
    if (at == 0xffffffff) return false;
    if (after == from && at == after) {
      raise(Exc.ValueError, ascii("Format specifier missing precision"));
      return false;
    }
  }
  if (length > at + 1) {
    raiseFormat(Exc.ValueError, ascii("Invalid format specifier '%s' for object of type '%t'"), text, v);
    return false;
  }
  if (at < length) spec.type = strAt(p, at);
  // Separators go with decimal numbers; an underscore with the other bases too.
  const type = spec.type ? spec.type : align == 0x3c ? 0x73 : 0;
  const binary = type == 0x62 || type == 0x6f || type == 0x78 || type == 0x58;
  const real = !type || type == 0x65 || type == 0x66 || type == 0x67 || type == 0x45 || type == 0x47 || type == 0x25 || type == 0x46;
  let wrong: u32 = 0;
  if (spec.grouping && !real && type != 0x64 && !(binary && spec.grouping == 0x5f)) wrong = spec.grouping;
  else if (spec.fractionGrouping && type == 0x6e) wrong = spec.fractionGrouping;
  if (!wrong) return true;
  spec.type = type;
  cannotGroup(wrong);
  return false;
}

function cannotGroup(grouping: u32): void {
  const type = spec.type;
  if (type > 32 && type < 128) raiseFormat(Exc.ValueError, ascii("Cannot specify '%s' with '%s'."), strFromCodePoint(grouping), strFromCodePoint(type));
  else raiseFormat(Exc.ValueError, ascii("Cannot specify '%s' with '\\x%s'."), strFromCodePoint(grouping), intToText(fromSmallInt(type), 16));
}

/** Reads `,` or `_`; the index after it, or 0xFFFFFFFF with ValueError. */
function parseGrouping(p: usize, at: u32, fraction: bool): u32 {
  const length = changetype<StrObject>(p).length;
  let found: u32 = 0;
  for (; at < length; at++) {
    const c = strAt(p, at);
    if (c != 0x2c && c != 0x5f) break;
    if (found) {
      if (found == c) raiseFormat(Exc.ValueError, ascii("Cannot specify '%s' with '%s'."), strFromCodePoint(c), strFromCodePoint(c));
      else raise(Exc.ValueError, ascii("Cannot specify both ',' and '_'."));
      return 0xffffffff;
    }
    found = c;
  }
  if (fraction) spec.fractionGrouping = found; else spec.grouping = found;
  return at;
}

/** format(v, spec) of a plain value with a specification that is not empty. */
export function formatValue(v: Value, text: Value): Value {
  const plain = unwrap(v);
  switch (kindOf(plain)) {
    case Kind.STR: return parse(text, v, 0x3c) ? formatText(plain) : ERROR;
    case Kind.INT: case Kind.BOOL: return parse(text, v, 0x3e) ? formatInt(plain, v) : ERROR;
    case Kind.FLOAT: return parse(text, v, 0x3e) ? formatFloat(toFloat(plain), v) : ERROR;
    case Kind.COMPLEX: return parse(text, v, 0x3e) ? pythonCall(ascii("complexes.complex_format"), v, plain, text) : ERROR;
    default: return raiseFormat(Exc.TypeError, ascii("unsupported format string passed to %t.__format__"), v);
  }
}

function unknownCode(v: Value): Value {
  const type = spec.type;
  if (type > 32 && type < 128) return raiseFormat(Exc.ValueError, ascii("Unknown format code '%s' for object of type '%t'"), strFromCodePoint(type), v);
  return raiseFormat(Exc.ValueError, ascii("Unknown format code '\\x%s' for object of type '%t'"), intToText(fromSmallInt(type), 16), v);
}

// ---- padding

/** The text with fill characters around it up to the width. */
function pad(v: Value): Value {
  const p = toPointer(v);
  const length = changetype<StrObject>(p).length;
  const missing = <i64>spec.width - length;
  if (missing <= 0) return v;
  const left = spec.align == 0x3c ? 0 : spec.align == 0x5e ? missing >> 1 : missing;
  const size = <u64>spec.width;
  if (size > STR_MAXIMUM) return raiseMemoryError();
  if (size > 4096 && !chargeFuel(<i32>(size >> 5))) return ERROR;
  const width = max(strWidth(p), strWidthOf(spec.fill));
  const r = strNew(<u32>size, width);
  if (!r) return ERROR;
  const at = fillWith(r, 0, spec.fill, left);
  strCopyCodes(r + STR_TEXT + (<usize>at << width), width, p + STR_TEXT, strWidth(p), length);
  fillWith(r, at + length, spec.fill, missing - left);
  return fromPointer(r);
}

function formatText(v: Value): Value {
  if (spec.type && spec.type != 0x73) return unknownCode(v);
  if (spec.sign) return raise(Exc.ValueError, spec.sign == 0x20 ? ascii("Space not allowed in string format specifier") : ascii("Sign not allowed in string format specifier"));
  if (spec.noNegativeZero) return raise(Exc.ValueError, ascii("Negative zero coercion (z) not allowed in string format specifier"));
  if (spec.alternate) return raise(Exc.ValueError, ascii("Alternate form (#) not allowed in string format specifier"));
  if (spec.align == 0x3d) return raise(Exc.ValueError, ascii("'=' alignment not allowed in string format specifier"));
  if (spec.precision >= 0 && <u32>spec.precision < changetype<StrObject>(toPointer(v)).length) v = strSlice(v, 0, spec.precision);
  return v == ERROR ? ERROR : pad(v);
}

// ---- numbers

/**
 * Lays out a number. `digits`[from, to) are the digits of the integral part and [to, length) what follows them; `prefix` is 0 or the
 * letter after a 0, as in 0x. The letters are put in upper case when `upper`.
 */
function layout(negative: bool, prefix: u32, digits: Value, from: u32, to: u32, groupSize: u32): Value {
  const p = toPointer(digits);
  const length = changetype<StrObject>(p).length;
  const count = to - from;
  const sign: u32 = negative ? 0x2d : spec.sign == 0x2b || spec.sign == 0x20 ? spec.sign : 0;
  const before: i64 = <i64>(sign ? 1 : 0) + (prefix ? 2 : 0);
  // Digits after the point are grouped from the left.
  let fractionEnd = to;
  let fractionSeparators: u32 = 0;
  if (spec.fractionGrouping && to < length && strAt(p, to) == 0x2e) {
    fractionEnd = to + 1;
    while (fractionEnd < length && asciiIsDigit(strAt(p, fractionEnd))) fractionEnd++;
    if (fractionEnd > to + 1) fractionSeparators = (fractionEnd - to - 2) / 3;
  }
  const rest = <i64>(length - to) + fractionSeparators;
  let total: i64 = count;
  if (spec.fill == 0x30 && spec.align == 0x3d) {
    // Zeros are digits here: they are grouped with the others.
    const wanted = <i64>spec.width - before - rest;
    if (!spec.grouping) total = max<i64>(total, wanted);
    else if (total + (total - 1) / groupSize < wanted) {
      total = wanted - wanted / (groupSize + 1);
      if (total + (total - 1) / groupSize < wanted) total++;
    }
  }
  const grouped = spec.grouping && count > 0 ? total + (total - 1) / groupSize : total;
  const missing = max<i64>(<i64>spec.width - before - grouped - rest, 0);
  const left = spec.align == 0x3c || spec.align == 0x3d ? 0 : spec.align == 0x5e ? missing >> 1 : missing;
  const size = <u64>(missing + before + grouped + rest);
  if (size > STR_MAXIMUM) return raiseMemoryError();
  if (size > 4096 && !chargeFuel(<i32>(size >> 5))) return ERROR;
  const r = strNew(<u32>size, missing ? strWidthOf(spec.fill) : 0);
  if (!r) return ERROR;
  let at = fillWith(r, 0, spec.fill, left);
  if (sign) strPut(r, at++, sign);
  if (prefix) {
    strPut(r, at++, 0x30);
    strPut(r, at++, prefix);
  }
  if (spec.align == 0x3d) at = fillWith(r, at, spec.fill, missing);
  if (!spec.grouping || !count) {
    at = fillWith(r, at, 0x30, total - count);
    at = copyPart(r, at, p, from, to);
  } else {
    for (let i = total; i > 0; i--) {
      strPut(r, at++, i > <i64>count ? 0x30 : strAt(p, to - <u32>i));
      if (i > 1 && (i - 1) % groupSize == 0) strPut(r, at++, spec.grouping);
    }
  }
  let point = to;
  if (fractionSeparators) {
    strPut(r, at++, 0x2e);
    for (point = to + 1; point < fractionEnd; point++) {
      if (point > to + 1 && (point - to - 1) % 3 == 0) strPut(r, at++, spec.fractionGrouping);
      strPut(r, at++, strAt(p, point));
    }
  }
  at = copyPart(r, at, p, point, length);
  if (spec.align != 0x3d) fillWith(r, at, spec.fill, missing - left);
  return fromPointer(r);
}

function fillWith(r: usize, at: u32, c: u32, count: i64): u32 {
  for (let i = count; i > 0; i--) strPut(r, at++, c);
  return at;
}

function copyPart(r: usize, at: u32, p: usize, from: u32, to: u32): u32 {
  for (let i = from; i < to; i++) strPut(r, at++, strAt(p, i));
  return at;
}

function formatInt(v: Value, original: Value): Value {
  let type = spec.type;
  if (type != 0x6e && isFloatType(type)) {
    const f = numberToF64(v);
    if (f == 0 && errorPending()) return ERROR;
    return formatFloat(f, original);
  }
  if (type && type != 0x64 && type != 0x6e && type != 0x62 && type != 0x6f && type != 0x78 && type != 0x58 && type != 0x63) return unknownCode(original);
  if (spec.precision >= 0) return raise(Exc.ValueError, ascii("Precision not allowed in integer format specifier"));
  if (spec.noNegativeZero) return raise(Exc.ValueError, ascii("Negative zero coercion (z) not allowed in integer format specifier"));
  if (type == 0x63) {
    if (spec.sign) return raise(Exc.ValueError, ascii("Sign not allowed with integer format specifier 'c'"));
    if (spec.alternate) return raise(Exc.ValueError, ascii("Alternate form (#) not allowed with integer format specifier 'c'"));
    if (!intFitsI64(v)) return raise(Exc.OverflowError, ascii("Python int too large to convert to C long"));
    const c = intToI64(v);
    if (<u64>c > 0x10ffff) return raise(Exc.OverflowError, ascii("%c arg not in range(0x110000)"));
    return pad(strFromCodePoint(<u32>c));
  }
  return integer(v, type);
}

/** An int in base 2, 8, 10 or 16 by the letter of its type. */
function integer(v: Value, type: u32): Value {
  const base: u32 = type == 0x62 ? 2 : type == 0x6f ? 8 : type == 0x78 || type == 0x58 ? 16 : 10;
  let digits = intToText(kindOf(v) == Kind.BOOL ? fromSmallInt(v == TRUE ? 1 : 0) : v, base);
  if (digits == ERROR) return ERROR;
  const from: u32 = strAt(toPointer(digits), 0) == 0x2d ? 1 : 0;
  if (type == 0x58) digits = upper(digits);
  if (digits == ERROR) return ERROR;
  return layout(from != 0, spec.alternate && base != 10 ? type : 0, digits, from, changetype<StrObject>(toPointer(digits)).length, base == 10 ? 3 : 4);
}

/** ASCII letters of a text in upper case. */
function upper(v: Value): Value {
  const p = toPointer(v);
  const b = builderNew();
  if (!b) return ERROR;
  for (let i: u32 = 0; i < changetype<StrObject>(p).length; i++) {
    const c = strAt(p, i);
    builderCode(b, c - 97 < 26 ? c - 32 : c);
  }
  return builderFinish(b);
}

function formatFloat(f: f64, original: Value): Value {
  return spec.type && !isFloatType(spec.type) ? unknownCode(original) : floating(f);
}

/** e E f F g G % n */
function isFloatType(type: u32): bool {
  const letter = type | 32;
  return letter == 0x65 || letter == 0x66 || letter == 0x67 || type == 0x25 || type == 0x6e;
}

/** A float by the record. */
function floating(f: f64): Value {
  const type = spec.type;
  let negative = (reinterpret<u64>(f) >> 63) != 0 && f == f;
  let magnitude = abs(f);
  if (type == 0x25) magnitude *= 100;
  let text: Value;
  if (!(magnitude < Infinity)) {
    const big = type == 0x45 || type == 0x46 || type == 0x47;
    text = strFromAscii(f != f ? (big ? ascii("NAN") : ascii("nan")) : (big ? ascii("INF") : ascii("inf")));
    if (type == 0x25 && text != ERROR) text = withSuffix(text, 0, 0x25);
  } else {
    text = floatDigits(magnitude, type);
    if (text != ERROR && (type == 0x45 || type == 0x47)) text = upper(text);
    if (text != ERROR && type == 0x25) text = withSuffix(text, 0, 0x25);
  }
  if (text == ERROR) return ERROR;
  const p = toPointer(text);
  const length = changetype<StrObject>(p).length;
  if (spec.noNegativeZero && negative) {
    negative = false;
    for (let i: u32 = 0; i < length; i++) {
      const c = strAt(p, i);
      if (c == 0x65 || c == 0x45) break;
      if (c != 0x30 && c != 0x2e && c != 0x25) negative = true;
    }
  }
  let to: u32 = 0;
  while (to < length && asciiIsDigit(strAt(p, to))) to++;
  return layout(negative, 0, text, 0, to, 3);
}

/** The text with `zeros` zeros (inserted before an exponent) and a character (0 for none) after it. */
function withSuffix(v: Value, zeros: i64, c: u32): Value {
  const p = toPointer(v);
  const length = changetype<StrObject>(p).length;
  const b = builderNew();
  if (!b) return ERROR;
  let end: u32 = 0;
  while (end < length && strAt(p, end) != 0x65) end++;
  builderPart(b, p, 0, end);
  builderFill(b, 0x30, zeros);
  builderPart(b, p, end, length);
  if (c) builderCode(b, c);
  return builderFinish(b);
}

function fixed(f: f64, precision: i32): Value {
  const text = decimalFormatFixed(f, min(precision, EXACT_DECIMALS));
  return text == ERROR || precision <= EXACT_DECIMALS ? text : withSuffix(text, precision - EXACT_DECIMALS, 0);
}

function exponent(f: f64, precision: i32): Value {
  const text = decimalFormatExponent(f, min(precision, EXACT_DECIMALS));
  return text == ERROR || precision <= EXACT_DECIMALS ? text : withSuffix(text, precision - EXACT_DECIMALS, 0);
}

/** Inserts the point that `#` asks for when there is none. */
function withPoint(v: Value): Value {
  const p = toPointer(v);
  const length = changetype<StrObject>(p).length;
  let end: u32 = 0;
  while (end < length && strAt(p, end) != 0x65) if (strAt(p, end++) == 0x2e) return v;
  const b = builderNew();
  if (!b) return ERROR;
  builderPart(b, p, 0, end);
  builderCode(b, 0x2e);
  builderPart(b, p, end, length);
  return builderFinish(b);
}

/** Digits of a finite f ≥ 0 for a type letter. */
function floatDigits(f: f64, type: u32): Value {
  let precision = spec.precision;
  const letter = type | 32;
  if (type == 0) {
    if (precision < 0) {
      const text = floatRepr(f);
      return text == ERROR || !spec.alternate ? text : withPoint(text);
    }
    const text = general(f, precision ? precision : 1, true);
    return text == ERROR || !spec.alternate ? text : withPoint(text);
  }
  if (precision < 0) precision = 6;
  let text: Value;
  if (letter == 0x67 || type == 0x6e) text = general(f, precision ? precision : 1, false);
  else text = letter == 0x65 ? exponent(f, precision) : fixed(f, precision);
  return text == ERROR || !spec.alternate ? text : withPoint(text);
}

/**
 * `g`: the exponent decides between the two forms, and zeros at the end go unless `#`. `point` is the form without a type letter: never
 * without a digit after the point, and one digit sooner in exponent form.
 */
function general(f: f64, precision: i32, point: bool): Value {
  let text = exponent(f, precision - 1);
  if (text == ERROR) return ERROR;
  // The exponent after rounding.
  let p = toPointer(text);
  let at = changetype<StrObject>(p).length;
  let power: i32 = 0;
  for (let scale: i32 = 1; asciiIsDigit(strAt(p, at - 1)); at--, scale *= 10) power += <i32>(strAt(p, at - 1) - 48) * scale;
  if (strAt(p, at - 1) == 0x2d) power = -power;
  const exponential = power < -4 || power >= precision - (point ? 1 : 0);
  if (!exponential) {
    text = fixed(f, precision - 1 - power);
    if (text == ERROR) return ERROR;
  }
  if (spec.alternate && !point) return text;
  p = toPointer(text);
  const length = changetype<StrObject>(p).length;
  let dot: u32 = 0;
  while (dot < length && strAt(p, dot) != 0x2e && strAt(p, dot) != 0x65) dot++;
  let mantissa = dot;
  while (mantissa < length && strAt(p, mantissa) != 0x65) mantissa++;
  let end = mantissa;
  if (!spec.alternate) {
    while (end > dot && strAt(p, end - 1) == 0x30) end--;
    if (end == dot + 1) end = dot;
  }
  const b = builderNew();
  if (!b) return ERROR;
  builderPart(b, p, 0, end);
  if (point && !exponential && end == dot) builderAscii(b, ascii(".0"));
  builderPart(b, p, mantissa, length);
  return builderFinish(b);
}

// ---- for % formatting (str-percent.ts)

/** Starts a record: flags are '-', '+', ' ', '#', '0' as bits 1, 2, 4, 8, 16. */
export function formatBegin(flags: u32, width: i32, precision: i32, type: u32): void {
  clear();
  spec.align = flags & 1 ? 0x3c : 0x3e;
  if (flags & 4) spec.sign = 0x20;
  if (flags & 2) spec.sign = 0x2b;
  if (flags & 8) spec.alternate = 1;
  if ((flags & 17) == 16) {
    spec.fill = 0x30;
    spec.align = 0x3d;
  }
  spec.width = width;
  spec.precision = precision;
  spec.type = type;
}

/** A text cut to the precision and padded; zeros are no fill for texts. */
export function formatPercentText(v: Value): Value {
  if (spec.align == 0x3d) spec.align = 0x3e;
  spec.fill = 0x20;
  if (spec.precision >= 0 && <u32>spec.precision < changetype<StrObject>(toPointer(v)).length) v = strSlice(v, 0, spec.precision);
  return v == ERROR ? ERROR : pad(v);
}

/** An int (a plain int Value) for d, i, u, o, x, X; the precision is the least number of digits. */
export function formatPercentInt(v: Value): Value {
  const type = spec.type == 0x69 || spec.type == 0x75 ? 0x64 : spec.type;
  if (spec.precision >= 0) {
    const base: u32 = type == 0x6f ? 8 : type == 0x64 ? 10 : 16;
    const digits = intToText(v, base);
    if (digits == ERROR) return ERROR;
    const p = toPointer(digits);
    const length = changetype<StrObject>(p).length;
    const from: u32 = strAt(p, 0) == 0x2d ? 1 : 0;
    const b = builderNew();
    if (!b) return ERROR;
    builderPart(b, p, 0, from);
    builderFill(b, 0x30, <i64>spec.precision - (length - from));
    builderPart(b, p, from, length);
    let text = builderFinish(b);
    if (text != ERROR && type == 0x58) text = upper(text);
    if (text == ERROR) return ERROR;
    return layout(from != 0, spec.alternate && base != 10 ? type : 0, text, from, changetype<StrObject>(toPointer(text)).length, 3);
  }
  return integer(v, type);
}

export function formatPercentFloat(f: f64): Value { return floating(f); }
