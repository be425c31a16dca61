/**
 * Floats to and from decimal text, exactly, without the host.
 *
 * To the shortest text: Raffaello Giulietti's Schubfach. From text: up to 19 digits times a 128-bit power of ten, whose rounding is
 * accepted when the error of both cannot change it; else exact integers. To a given precision: exact integers, in 128 bits where they suffice.
 * Everything rounds half to even.
 */
import { chargeRound, ROUNDS, spendFuel } from '../vm/state';
import { Value, ERROR, isSmallInt, toSmallInt, fromSmallInt, toPointer, fromPointer } from '../value/value';
import { BUFFER_PAYLOAD, INT_LIMBS, STR_TEXT } from '../heap/layout';
import { Exc } from '../value/type-id';
import { allocateBuffer, freeCell } from '../heap/alloc';
import { raise, raiseMemoryError } from '../vm/raise';
import { strAt, strFromAscii, strFromLatin1, strLength, strNew } from '../objects/str';
import { intFromU64, intIsSpace } from '../objects/int';
import {
  bigintAdd, bigintCompare, bigintDrop, bigintFromMagnitude, bigintHasLowBits, bigintRound, bigintShiftLeft, bigintShiftRight,
  bigintToF64OrInfinity,
} from '../objects/bigint';
import { bigintMultiply, bigintPower, multiplyHigh } from '../objects/bigint-multiply';
import { bigintDivideModulo, bigintTrueDivideOrInfinity } from '../objects/bigint-divide';
import { bigintFromDigits, bigintToText } from '../objects/bigint-text';
import { unicodeDecimal } from './unicode';
import { powerExponent, powerHigh, powerLow } from './computed-tables';

/** Bits of the NaN that decimalParse gives for what is no number. */
export const DECIMAL_BAD: u64 = 0x7ff8000000000bad;
/** Digits beyond which a finite float has only zeros, after the point and in all. */
const FRACTION_DIGITS: i32 = 1080;
const SIGNIFICANT_DIGITS: i32 = 770;
/** Digits that can decide how a decimal text rounds; a digit 1 stands for all that follow them. */
const PARSED_DIGITS: u32 = 800;

const TEXT: usize = memory.data(64, 8);
const PAIR: usize = memory.data(16, 8);
/** The decimal exponent of decimalShortest(). */
const EXPONENT: usize = memory.data(4, 4);
/** Where decimalParsePrefix() stopped. */
const END: usize = memory.data(4, 4);

// ---- shortest text

/** round-to-odd of (power of ten) * c / 2**128. */
function roundToOdd(high: u64, low: u64, c: u64): u64 {
  const carry = multiplyHigh(low, c);
  const middle = high * c + carry;
  const top = multiplyHigh(high, c) + <u64>(middle < carry);
  return top | <u64>(middle > 1);
}

/** The shortest digits that read back as f (finite, positive), nearest to it: their value, times 10**decimalExponent(). */
export function decimalShortest(f: f64): u64 {
  const bits = reinterpret<u64>(f);
  const fraction = bits & 0xfffffffffffff;
  const biased = <i32>(bits >> 52) & 2047;
  let c: u64;
  let q: i32;
  if (biased) {
    c = fraction | 0x10000000000000;
    q = biased - 1075;
    // Whole numbers below 2**53 are their own digits.
    if (q <= 0 && q > -53 && c & ((<u64>1 << <u64>(-q)) - 1) == 0) return stripZeros(c >> <u64>(-q), 0);
  } else {
    c = fraction;
    q = -1074;
  }
  const even = (c & 1) == 0;
  const closer = fraction == 0 && biased > 1;
  const k = (q * 1262611 - (closer ? 524031 : 0)) >> 22;
  const h = <u64>(q + ((-k * 1741647) >> 19) + 1);
  const high = powerHigh(-k);
  let low = powerLow(-k);
  // The method wants the power rounded up; it is exact for these exponents.
  const exact = -k >= 0 && -k <= 55;
  let top = high;
  if (!exact && ++low == 0) top++;
  const c4 = c << 2;
  const lower = roundToOdd(top, low, (c4 - 2 + <u64>closer) << h) + <u64>!even;
  const value = roundToOdd(top, low, c4 << h);
  const upper = roundToOdd(top, low, (c4 + 2) << h) - <u64>!even;
  const s = value >> 2;
  if (s >= 10) {
    const tens = s / 10;
    const below = lower <= 40 * tens;
    const above = 40 * tens + 40 <= upper;
    if (below != above) return stripZeros(tens + <u64>above, k + 1);
  }
  const below = lower <= 4 * s;
  const above = 4 * s + 4 <= upper;
  if (below != above) return stripZeros(s + <u64>above, k);
  const middle = 4 * s + 2;
  return stripZeros(s + <u64>(value > middle || (value == middle && (s & 1) != 0)), k);
}

function stripZeros(digits: u64, exponent: i32): u64 {
  for (;;) {
    const tens = digits / 10;
    if (tens * 10 != digits || !digits) break;
    digits = tens;
    exponent++;
  }
  store<i32>(EXPONENT, exponent);
  return digits;
}

export function decimalExponent(): i32 { return load<i32>(EXPONENT); }

/** repr: the shortest text that reads back as the same float. */
export function decimalRepr(f: f64): Value {
  const length = decimalReprTo(f, TEXT);
  return strFromLatin1(TEXT, length);
}

/** The same into at most 32 bytes at `to`; gives the length. */
export function decimalReprTo(f: f64, to: usize): u32 {
  let at = to;
  if (f != f) return put(to, 0x6e616e);
  if (reinterpret<i64>(f) < 0) store<u8>(at++, 0x2d);
  if (abs(f) == Infinity) return <u32>(at - to) + put(at, 0x666e69);
  if (f == 0) return <u32>(at - to) + put(at, 0x302e30);
  const digits = decimalShortest(abs(f));
  const exponent = load<i32>(EXPONENT);
  const count = digitCount(digits);
  const point = count + exponent;
  if (point > -4 && point <= 16) {
    if (point <= 0) {
      store<u16>(at, 0x2e30);
      memory.fill(at + 2, 0x30, <usize>(-point));
      at += 2 + <usize>(-point);
      writeDigits(at, digits, count);
      at += count;
    } else if (point >= count) {
      writeDigits(at, digits, count);
      memory.fill(at + count, 0x30, point - count);
      at += point;
      store<u16>(at, 0x302e);
      at += 2;
    } else {
      writeDigits(at + 1, digits, count);
      memory.copy(at, at + 1, point);
      store<u8>(at + point, 0x2e);
      at += count + 1;
    }
  } else {
    writeDigits(at + 1, digits, count);
    store<u8>(at, load<u8>(at + 1));
    if (count > 1) {
      store<u8>(at + 1, 0x2e);
      at += count + 1;
    } else at++;
    at += writeExponent(at, point - 1);
  }
  return <u32>(at - to);
}

/** Three characters packed into a number. */
function put(to: usize, text: u32): u32 {
  store<u32>(to, text);
  return 3;
}

function digitCount(v: u64): i32 {
  let count = 1;
  for (let limit: u64 = 10; count < 20 && v >= limit; limit *= 10) count++;
  return count;
}

function writeDigits(to: usize, v: u64, count: i32): void {
  for (let at = to + count; at > to; ) {
    const tens = v / 10;
    store<u8>(--at, <u8>(0x30 + <u32>(v - tens * 10)));
    v = tens;
  }
}

/** "e+05", "e-123"; gives the length. */
function writeExponent(to: usize, exponent: i32): u32 {
  store<u8>(to, 0x65);
  store<u8>(to + 1, exponent < 0 ? 0x2d : 0x2b);
  if (exponent < 0) exponent = -exponent;
  const count = exponent < 100 ? 2 : 3;
  writeDigits(to + 2, exponent, count);
  return 2 + count;
}

// ---- a given precision

/** |f| * 10**places rounded half to even, as an int; f is finite. */
function scaled(f: f64, places: i32): Value {
  const bits = reinterpret<u64>(f);
  const biased = <i32>(bits >> 52) & 2047;
  const mantissa = (bits & 0xfffffffffffff) | (biased ? 0x10000000000000 : 0);
  const exponent = (biased ? biased : 1) - 1075;
  if (!mantissa) return fromSmallInt(0);
  if (places >= 0 && places < 20 && exponent < 0 && exponent > -128) {
    let power: u64 = 1;
    for (let i = 0; i < places; i++) power *= 10;
    const low = mantissa * power;
    const high = multiplyHigh(mantissa, power);
    const shift = <u64>(-exponent);
    // The quotient must fit 63 bits.
    if (shift >= 64 ? true : high >> (shift - 1) == 0) {
      let quotient: u64;
      let half: bool;
      let rest: bool;
      if (shift < 64) {
        quotient = (high << (64 - shift)) | (low >> shift);
        half = ((low >> (shift - 1)) & 1) != 0;
        rest = (low & ((<u64>1 << (shift - 1)) - 1)) != 0;
      } else {
        const upper = shift - 64;
        quotient = high >> upper;
        half = upper ? ((high >> (upper - 1)) & 1) != 0 : low >> 63 != 0;
        rest = upper ? low != 0 || (high & ((<u64>1 << (upper - 1)) - 1)) != 0 : low << 1 != 0;
      }
      if (half && (rest || (quotient & 1) != 0)) quotient++;
      return intFromU64(quotient);
    }
  }
  let numerator = bigintFromMagnitude(mantissa, false);
  if (numerator == ERROR) return ERROR;
  if (places > 0) numerator = multiplied(numerator, places);
  if (exponent > 0) numerator = replaced(numerator, bigintShiftLeft(numerator, exponent));
  if (numerator == ERROR) return ERROR;
  if (places >= 0) return exponent < 0 ? shiftedRounding(numerator, <u64>(-exponent)) : numerator;
  let denominator = bigintPower(fromSmallInt(10), <u64>(-places));
  if (exponent < 0 && denominator != ERROR) denominator = replaced(denominator, bigintShiftLeft(denominator, <u64>(-exponent)));
  if (denominator == ERROR || !bigintDivideModulo(numerator, denominator, PAIR)) return ERROR;
  const quotient = load<Value>(PAIR);
  const twice = bigintShiftLeft(load<Value>(PAIR + 8), 1);
  if (twice == ERROR) return ERROR;
  const order = bigintCompare(twice, denominator);
  bigintDrop(twice);
  bigintDrop(load<Value>(PAIR + 8));
  bigintDrop(numerator);
  bigintDrop(denominator);
  return order > 0 || (order == 0 && isOdd(quotient)) ? replaced(quotient, bigintAdd(quotient, fromSmallInt(1))) : quotient;
}

/** Frees an intermediate and gives what came of it. */
function replaced(old: Value, result: Value): Value {
  bigintDrop(old);
  return result;
}

function multiplied(v: Value, places: i32): Value {
  const power = bigintPower(fromSmallInt(10), places);
  if (power == ERROR) return ERROR;
  const result = bigintMultiply(v, power);
  bigintDrop(power);
  bigintDrop(v);
  return result;
}

function isOdd(v: Value): bool { return isSmallInt(v) ? (toSmallInt(v) & 1) != 0 : (load<u32>(toPointer(v) + INT_LIMBS) & 1) != 0; }

/** v / 2**bits, bits > 0, rounded half to even. */
function shiftedRounding(v: Value, bits: u64): Value {
  const halves = bigintShiftRight(v, bits - 1);
  if (halves == ERROR) return ERROR;
  const up = isOdd(halves) && bigintHasLowBits(v, bits - 1);
  bigintDrop(v);
  const whole = bigintShiftRight(halves, 1);
  const half = isOdd(halves);
  bigintDrop(halves);
  if (whole == ERROR) return ERROR;
  return half && (up || isOdd(whole)) ? replaced(whole, bigintAdd(whole, fromSmallInt(1))) : whole;
}

/** |f| with `precision` digits after the point; "inf" and "nan". */
export function decimalFormatFixed(f: f64, precision: i32): Value {
  f = abs(f);
  if (!(f < Infinity)) return strFromAscii(f == f ? ascii("inf") : ascii("nan"));
  const exact = precision < FRACTION_DIGITS ? precision : FRACTION_DIGITS;
  const number = scaled(f, exact);
  if (number == ERROR) return ERROR;
  const digits = bigintToText(number, 10, false);
  bigintDrop(number);
  if (digits == ERROR) return ERROR;
  const count = strLength(digits);
  const whole = count > <u32>exact ? count - exact : 1;
  const length = <u64>whole + (precision ? 1 + <u64>precision : 0);
  if (length > 0x1fffffff) return raiseMemoryError();
  const p = strNew(<u32>length, 0);
  if (!p) return ERROR;
  const from = toPointer(digits) + STR_TEXT;
  const to = p + STR_TEXT;
  memory.fill(to, 0x30, <usize>length);
  const lead = count > <u32>exact ? whole : 0;
  memory.copy(to, from, lead);
  if (precision) store<u8>(to + whole, 0x2e);
  memory.copy(to + whole + 1 + (exact - (count - lead)), from + lead, count - lead);
  return fromPointer(p);
}

/** |f| as d.ddde+dd with `precision` digits after the point; "inf" and "nan". */
export function decimalFormatExponent(f: f64, precision: i32): Value {
  f = abs(f);
  if (!(f < Infinity)) return strFromAscii(f == f ? ascii("inf") : ascii("nan"));
  const exact = precision < SIGNIFICANT_DIGITS ? precision : SIGNIFICANT_DIGITS;
  let exponent = f == 0 ? 0 : decimalLogarithm(f);
  let digits: Value;
  for (;;) {
    const number = scaled(f, exact - exponent);
    if (number == ERROR) return ERROR;
    digits = bigintToText(number, 10, false);
    bigintDrop(number);
    if (digits == ERROR) return ERROR;
    // The logarithm may be one too small, and rounding may have made a digit more.
    if (strLength(digits) <= <u32>exact + 1) break;
    exponent++;
  }
  const tail = exponent >= 100 || exponent <= -100 ? 5 : 4;
  const length = <u64>1 + (precision ? 1 + <u64>precision : 0) + tail;
  if (length > 0x1fffffff) return raiseMemoryError();
  const p = strNew(<u32>length, 0);
  if (!p) return ERROR;
  const from = toPointer(digits) + STR_TEXT;
  const to = p + STR_TEXT;
  memory.fill(to, 0x30, <usize>length);
  store<u8>(to, load<u8>(from));
  if (precision) {
    store<u8>(to + 1, 0x2e);
    memory.copy(to + 2, from + 1, strLength(digits) - 1);
  }
  writeExponent(to + <usize>length - tail, exponent);
  return fromPointer(p);
}

/** floor(log10(f)), or one less. */
function decimalLogarithm(f: f64): i32 {
  const bits = reinterpret<u64>(f);
  const biased = <i32>(bits >> 52) & 2047;
  const exponent = biased ? biased - 1023 : -1011 - <i32>clz(bits & 0xfffffffffffff);
  return (exponent * 1262611) >> 22;
}

/** f rounded to `places` digits after the point (before it when negative); OverflowError (errorPending) when there is no such float. */
export function decimalRound(f: f64, places: i64): f64 {
  if (!(abs(f) < Infinity) || f == 0 || places > 323 || (places >= 0 && abs(f) >= 4503599627370496.0)) return f;
  if (places < -308) return copysign<f64>(0, f);
  const number = scaled(f, <i32>places);
  if (number == ERROR) return 0;
  let result: f64;
  if (isSmallInt(number) && places >= 0 && places <= 22) {
    let power: f64 = 1;
    for (let i: i64 = 0; i < places; i++) power *= 10;
    result = <f64>toSmallInt(number) / power;
  } else result = quotient(number, <i32>-places);
  bigintDrop(number);
  if (result == Infinity) raise(Exc.OverflowError, ascii("rounded value too large to represent"));
  return copysign<f64>(result, f);
}

/** number * 10**exponent as the nearest float. */
function quotient(number: Value, exponent: i32): f64 {
  const power = bigintPower(fromSmallInt(10), <u64>(exponent < 0 ? -exponent : exponent));
  if (power == ERROR) return 0;
  let result: f64 = 0;
  if (exponent < 0) result = bigintTrueDivideOrInfinity(number, power);
  else {
    const product = bigintMultiply(number, power);
    if (product != ERROR) result = bigintToF64OrInfinity(product);
    bigintDrop(product);
  }
  bigintDrop(power);
  return result;
}

// ---- reading

/** Characters of a number for a unit of fuel, as a power of two. */
const DIGIT_SHIFT: u32 = 5;

/**
 * The float that text[from, to) spells, spaces around it allowed. The NaN with bits DECIMAL_BAD when it spells none; errorPending() when
 * memory ran out.
 */
export function decimalParse(text: Value, from: u32, to: u32): f64 {
  // Where a limit is reached the text is not read to its end, and whatever error that is made into is none that the program sees.
  spendFuel(<i32>(min(to - from, ROUNDS) >> DIGIT_SHIFT));
  const p = toPointer(text);
  while (from < to && intIsSpace(strAt(p, from)) && chargeRound(from, DIGIT_SHIFT)) from++;
  while (to > from && intIsSpace(strAt(p, to - 1)) && chargeRound(to, DIGIT_SHIFT)) to--;
  const f = decimalParsePrefix(text, from, to);
  return load<u32>(END) == to && to > from ? f : reinterpret<f64>(DECIMAL_BAD);
}

/** Where the last decimalParsePrefix() stopped. */
export function decimalEnd(): u32 { return load<u32>(END); }

function matches(p: usize, at: u32, to: u32, lower: usize): u32 {
  let length: u32 = 0;
  for (; load<u8>(lower + length); length++) {
    if (at + length >= to || (strAt(p, at + length) | 32) != <u32>load<u8>(lower + length)) return 0;
  }
  return length;
}

/** Value of a decimal digit of any script; 10 or more for anything else. */
// @ts-ignore: decorator
@inline function digitOf(c: u32): u32 { return c < 128 ? c - 0x30 : <u32>unicodeDecimal(c); }

/** The float at the beginning of text[from, to); decimalEnd() is `from` when there is none. */
export function decimalParsePrefix(text: Value, from: u32, to: u32): f64 {
  const p = toPointer(text);
  store<u32>(END, from);
  let at = from;
  let negative = false;
  if (at < to && (strAt(p, at) == 0x2b || strAt(p, at) == 0x2d)) {
    negative = strAt(p, at) == 0x2d;
    at++;
  }
  let word = matches(p, at, to, ascii("infinity"));
  if (!word) word = matches(p, at, to, ascii("inf"));
  if (word) {
    store<u32>(END, at + word);
    return negative ? -Infinity : Infinity;
  }
  if (matches(p, at, to, ascii("nan"))) {
    store<u32>(END, at + 3);
    return NaN;
  }
  const start = at;
  let mantissa: u64 = 0;
  let kept: u32 = 0; // significant digits in the mantissa
  let significant: u32 = 0; // significant digits in all
  let exponent: i64 = 0;
  let any = false;
  let point = false;
  let previous = false; // the last character was a digit
  for (; at < to && chargeRound(at, DIGIT_SHIFT); at++) {
    const c = strAt(p, at);
    const d = digitOf(c);
    if (d < 10) {
      any = true;
      previous = true;
      if (point) exponent--;
      if (significant || d) {
        significant++;
        if (kept < 19) {
          mantissa = mantissa * 10 + d;
          kept++;
        } else exponent++;
      }
    } else if (c == 0x2e && !point) {
      point = true;
      previous = false;
    } else if (c == 0x5f && previous && at + 1 < to && digitOf(strAt(p, at + 1)) < 10) previous = false;
    else break;
  }
  if (!any) return 0;
  const digitsEnd = at;
  // The number is text[start, digitsEnd) read without its point, times 10**scale.
  if (at < to && (strAt(p, at) | 32) == 0x65) {
    let next = at + 1;
    let minus = false;
    if (next < to && (strAt(p, next) == 0x2b || strAt(p, next) == 0x2d)) {
      minus = strAt(p, next) == 0x2d;
      next++;
    }
    let power: i64 = 0;
    let found = false;
    for (; next < to && chargeRound(next, DIGIT_SHIFT); next++) {
      const c = strAt(p, next);
      const d = digitOf(c);
      if (d < 10) {
        found = true;
        if (power < 1000000000000) power = power * 10 + d;
      } else if (!(c == 0x5f && digitOf(strAt(p, next - 1)) < 10 && next + 1 < to && digitOf(strAt(p, next + 1)) < 10)) break;
    }
    if (found) {
      exponent += minus ? -power : power;
      at = next;
    }
  }
  store<u32>(END, at);
  const f = nearest(text, start, digitsEnd, mantissa, kept, significant, exponent);
  return negative ? -f : f;
}

/** The float nearest to mantissa * 10**exponent; when digits were left out of the mantissa, those of text[start, end) decide. */
function nearest(text: Value, start: u32, end: u32, mantissa: u64, kept: u32, significant: u32, exponent: i64): f64 {
  if (!mantissa) return 0;
  const magnitude = <i64>kept + exponent;
  if (magnitude > 310) return Infinity;
  if (magnitude < -326) return 0;
  const power = <i32>exponent;
  if (significant == kept && mantissa < <u64>1 << 53 && power >= -22 && power <= 22) {
    let scale: f64 = 1;
    for (let i = power < 0 ? -power : power; i > 0; i--) scale *= 10;
    return power < 0 ? <f64>mantissa / scale : <f64>mantissa * scale;
  }
  // mantissa * 10**power as w2 w1 …, 192 bits cut off below w1. The true product is greater by less than 4 in w1 for what was
  // cut off, and by up to 2**(shift + 1) in w2 for digits that the mantissa lacks (it then has 19, so shift is at most 4).
  const shift = clz(mantissa);
  const m = mantissa << shift;
  const high = powerHigh(power);
  const carry = multiplyHigh(powerLow(power), m);
  let w1 = high * m + carry;
  let w2 = multiplyHigh(high, m) + <u64>(w1 < carry);
  let binary = <i64>powerExponent(power) - <i64>shift + 128;
  if (w2 >> 63 == 0) {
    w2 = (w2 << 1) | (w1 >> 63);
    w1 <<= 1;
    binary--;
  }
  const upper = w2 + <u64>(w1 + 4 < w1) + (significant > kept ? (<u64>2 << shift) + 2 : 0);
  if (upper >= w2) {
    // The result stands when the least and the greatest possible value round alike.
    const f = bigintRound(w2, binary, false);
    if (f == bigintRound(upper, binary, true)) return f;
  }
  return exactly(text, start, end, exponent, significant - kept);
}

/** The slow way, with all digits. `dropped` digits were left out of the mantissa that `exponent` belongs to. */
function exactly(text: Value, start: u32, end: u32, exponent: i64, dropped: u32): f64 {
  const p = toPointer(text);
  const buffer = allocateBuffer(<usize>PARSED_DIGITS + 1);
  if (!buffer) return 0;
  let count: u32 = 0;
  let left: i64 = <i64>dropped;
  let sticky = false;
  let seen: u32 = 0;
  for (let i = start; i < end; i++) {
    const d = digitOf(strAt(p, i));
    if (d > 9 || (!seen && !d)) continue;
    seen++;
    if (count < PARSED_DIGITS) store<u8>(buffer + BUFFER_PAYLOAD + <usize>(count++), <u8>d);
    else if (d) sticky = true;
  }
  // Nineteen digits belong to the exponent as it is; each further one lowers it, up to those that are replaced by a sticky digit.
  let scale = exponent - left + <i64>(seen - count);
  if (sticky) {
    store<u8>(buffer + BUFFER_PAYLOAD + <usize>(count++), 1);
    scale--;
  }
  const number = bigintFromDigits(buffer + BUFFER_PAYLOAD, count, 10, false);
  freeCell(buffer);
  if (number == ERROR) return 0;
  const f = quotient(number, <i32>scale);
  bigintDrop(number);
  return f;
}
