/** Constructor and methods of float. `self` arrives as a plain float. */
import { Value, ERROR, UNBOUND, NONE, isFloat, toFloat, fromFloat, fromSmallInt, fromBool, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc, Type } from '../value/type-id';
import { typeObject } from '../vm/record';
import { argument } from '../builtins/native';
import { raise, raiseFormat, errorPending } from '../vm/raise';
import { call1 } from '../vm/call';
import { kindOf } from './type';
import { unwrap } from './instance';
import { strAt, strFromLatin1, strLength, strFromAscii } from './str';
import { bytesData, bytesLength } from './bytes';
import { tuple1, tuple2 } from './tuple';
import { asciiDigitValue, asciiDigit } from '../common/ascii';
import { decimalRound } from '../common/decimal';
import { bigintFromF64, bigintFromMagnitude, bigintRound, bigintShiftLeft } from './bigint';
import { intFromF64, intIndex, intIsSpace, intToI64 } from './int';
import { floatParse, numberToFloat } from './float';

const TEXT: usize = memory.data(40);

/** new(cls, x=0, /) */
export function floatConstruct(args: usize, count: i32): Value {
  const x = argument(args, 1);
  if (x == UNBOUND) return fromFloat(0);
  if (isFloat(x)) return x;
  const plain = unwrap(x);
  const kind = kindOf(plain);
  let text: Value = UNBOUND;
  if (kind == Kind.STR) text = plain;
  else if (kind == Kind.BYTES || kind == Kind.BYTEARRAY) text = strFromLatin1(bytesData(plain), bytesLength(plain));
  if (text == ERROR) return ERROR;
  if (text != UNBOUND) {
    const f = floatParse(text);
    if (errorPending()) return ERROR;
    return f == UNBOUND ? raiseFormat(Exc.ValueError, ascii("could not convert string to float: %r"), x) : f;
  }
  const f = numberToFloat(x);
  return f == UNBOUND ? raiseFormat(Exc.TypeError, ascii("float() argument must be a string or a real number, not '%t'"), x) : f;
}

/** from_number(cls, number, /) */
export function floatFromNumber(args: usize, count: i32): Value {
  const x = argument(args, 1);
  const f = kindOf(unwrap(x)) == Kind.STR ? UNBOUND : numberToFloat(x);
  if (f == UNBOUND) return raiseFormat(Exc.TypeError, ascii("must be real number, not %t"), x);
  return ofClass(argument(args, 0), f);
}

function ofClass(cls: Value, f: Value): Value { return f == ERROR || toPointer(cls) == typeObject(Type.FLOAT) ? f : call1(cls, f); }

export function floatSelf(args: usize, count: i32): Value { return argument(args, 0); }
export function floatZero(args: usize, count: i32): Value { return fromFloat(0); }
export function floatGetNewArgs(args: usize, count: i32): Value { return tuple1(argument(args, 0)); }
export function floatInt(args: usize, count: i32): Value { return intFromF64(toFloat(argument(args, 0))); }
export function floatFloor(args: usize, count: i32): Value { return intFromF64(floor(toFloat(argument(args, 0)))); }
export function floatCeil(args: usize, count: i32): Value { return intFromF64(ceil(toFloat(argument(args, 0)))); }
export function floatIsInteger(args: usize, count: i32): Value {
  const f = toFloat(argument(args, 0));
  return fromBool(abs(f) < Infinity && floor(f) == f);
}

/** __round__(self, ndigits=None, /) */
export function floatRound(args: usize, count: i32): Value { return floatRounded(toFloat(argument(args, 0)), argument(args, 1)); }

export function floatRounded(f: f64, digits: Value): Value {
  if (digits == UNBOUND || digits == NONE) return intFromF64(nearest(f));
  const index = intIndex(digits);
  if (index == ERROR) return ERROR;
  const result = decimalRound(f, intToI64(index));
  return errorPending() ? ERROR : fromFloat(result);
}

export function floatAsIntegerRatio(args: usize, count: i32): Value {
  const f = toFloat(argument(args, 0));
  if (f != f) return raise(Exc.ValueError, ascii("cannot convert NaN to integer ratio"));
  if (abs(f) == Infinity) return raise(Exc.OverflowError, ascii("cannot convert Infinity to integer ratio"));
  if (floor(f) == f) return tuple2(bigintFromF64(f), fromSmallInt(1));
  const bits = reinterpret<u64>(f);
  const biased = <i32>(bits >> 52) & 2047;
  let mantissa = (bits & 0xfffffffffffff) | (biased ? 0x10000000000000 : 0);
  const zeros = ctz(mantissa);
  mantissa >>= zeros;
  const numerator = bigintFromMagnitude(mantissa, f < 0);
  const denominator = bigintShiftLeft(fromSmallInt(1), <u64>(1075 - (biased ? biased : 1)) - zeros);
  return numerator == ERROR || denominator == ERROR ? ERROR : tuple2(numerator, denominator);
}

/** hex(): 0x1.8p+1 */
export function floatHex(args: usize, count: i32): Value {
  const f = toFloat(argument(args, 0));
  if (f != f) return strFromAscii(ascii("nan"));
  let at = TEXT;
  if (reinterpret<i64>(f) < 0) store<u8>(at++, 0x2d);
  if (abs(f) == Infinity) {
    store<u32>(at, 0x666e69);
    return strFromLatin1(TEXT, <u32>(at - TEXT) + 3);
  }
  const bits = reinterpret<u64>(f);
  const biased = <i32>(bits >> 52) & 2047;
  let fraction = bits & 0xfffffffffffff;
  store<u32>(at, biased ? 0x2e317830 : 0x2e307830);
  at += 4;
  if (f == 0) store<u8>(at++, 0x30);
  else {
    for (let i = 0; i < 13; i++) {
      store<u8>(at++, <u8>asciiDigit(<u32>(fraction >> 48)));
      fraction = (fraction << 4) & 0xfffffffffffff;
    }
  }
  store<u8>(at++, 0x70);
  let exponent = f == 0 ? 0 : biased ? biased - 1023 : -1022;
  store<u8>(at++, exponent < 0 ? 0x2d : 0x2b);
  if (exponent < 0) exponent = -exponent;
  if (exponent >= 1000) store<u8>(at++, <u8>(0x30 + exponent / 1000));
  if (exponent >= 100) store<u8>(at++, <u8>(0x30 + (exponent / 100) % 10));
  if (exponent >= 10) store<u8>(at++, <u8>(0x30 + (exponent / 10) % 10));
  store<u8>(at++, <u8>(0x30 + exponent % 10));
  return strFromLatin1(TEXT, <u32>(at - TEXT));
}

function invalidHex(): Value { return raise(Exc.ValueError, ascii("invalid hexadecimal floating-point string")); }

/** fromhex(cls, string, /) */
export function floatFromHex(args: usize, count: i32): Value {
  const text = unwrap(argument(args, 1));
  if (kindOf(text) != Kind.STR) return raiseFormat(Exc.TypeError, ascii("fromhex() argument must be str, not %t"), argument(args, 1));
  return ofClass(argument(args, 0), parseHex(text));
}

function parseHex(text: Value): Value {
  const p = toPointer(text);
  let at: u32 = 0;
  let to = strLength(text);
  while (at < to && intIsSpace(strAt(p, at))) at++;
  while (to > at && intIsSpace(strAt(p, to - 1))) to--;
  let negative = false;
  if (at < to && (strAt(p, at) == 0x2b || strAt(p, at) == 0x2d)) negative = strAt(p, at++) == 0x2d;
  if (at < to && ((strAt(p, at) | 32) == 0x69 || (strAt(p, at) | 32) == 0x6e)) {
    const f = floatParse(text);
    return f == UNBOUND ? invalidHex() : f;
  }
  if (at + 1 < to && strAt(p, at) == 0x30 && (strAt(p, at + 1) | 32) == 0x78) at += 2;
  let mantissa: u64 = 0;
  let sticky = false;
  let exponent: i64 = 0;
  let any = false;
  let point = false;
  for (; at < to; at++) {
    const c = strAt(p, at);
    if (c == 0x2e && !point) {
      point = true;
      continue;
    }
    const d = asciiDigitValue(c);
    if (d > 15) break;
    any = true;
    if (mantissa >> 60 == 0) {
      mantissa = (mantissa << 4) | d;
      if (point) exponent -= 4;
    } else {
      if (d) sticky = true;
      if (!point) exponent += 4;
    }
  }
  if (!any) return invalidHex();
  if (at < to && (strAt(p, at) | 32) == 0x70) {
    at++;
    let minus = false;
    if (at < to && (strAt(p, at) == 0x2b || strAt(p, at) == 0x2d)) minus = strAt(p, at++) == 0x2d;
    let power: i64 = 0;
    let digits = false;
    for (; at < to && strAt(p, at) - 0x30 < 10; at++) {
      digits = true;
      if (power < 1 << 40) power = power * 10 + (strAt(p, at) - 0x30);
    }
    if (!digits) return invalidHex();
    exponent += minus ? -power : power;
  }
  if (at != to) return invalidHex();
  if (!mantissa) return fromFloat(negative ? -0.0 : 0.0);
  const shift = clz(mantissa);
  const f = bigintRound(mantissa << shift, exponent - <i64>shift, sticky);
  if (f == Infinity) return raise(Exc.OverflowError, ascii("hexadecimal value too large to represent as a float"));
  return fromFloat(negative ? -f : f);
}
