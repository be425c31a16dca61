/** float: operators, exact comparison with ints, hash, and conversion of other numbers. Methods are in float-methods.ts. */
import {
  Value, ERROR, UNBOUND, NOT_IMPLEMENTED, isFloat, isSmallInt, toFloat, toSmallInt, fromFloat, fromSmallInt, FLOAT_NAN,
} from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { Name, name } from '../value/names';
import { Binary } from '../bytecode/opcode';
import { raise, raiseFormat, raiseInstance, errorPending } from '../vm/raise';
import { exceptionType, state } from '../vm/record';
import { exceptionNew } from './exception';
import { callSpecial0 } from '../vm/call';
import { kindOfInline } from './type';
import { unwrap } from './instance';
import { strFromAscii, strLength } from './str';
import { tuple2 } from './tuple';
import { DECIMAL_BAD, decimalParse, decimalRepr } from '../common/decimal';
import { HASH_MODULUS, bigintCompare, bigintDrop, bigintFromF64 } from './bigint';
import { divisionByZero, intIndexOrUnbound, intToF64 } from './int';
import { complexPower } from './complex';

export function floatRepr(f: f64): Value { return decimalRepr(f); }

/** float(text): spaces, sign, inf and nan included. UNBOUND when it is no number. */
export function floatParse(text: Value): Value {
  const f = decimalParse(text, 0, strLength(text));
  if (reinterpret<u64>(f) == DECIMAL_BAD) return UNBOUND;
  return f == f ? fromFloat(f) : freshNan();
}

/** A nan that is no other: identity tells the nans of `float('nan')` apart, which containers look at first. */
function freshNan(): Value { return FLOAT_NAN | <u64>(++state.nans); }

/** A real number (float, int, or by `__float__`, `__index__`) as f64; errorPending() tells failure. @mayCallPython */
export function numberToF64(v: Value): f64 {
  if (isFloat(v)) return toFloat(v);
  if (isSmallInt(v)) return <f64>toSmallInt(v);
  const f = numberToFloat(v);
  if (f == UNBOUND) raiseFormat(Exc.TypeError, ascii("must be real number, not %t"), v);
  return f == UNBOUND || f == ERROR ? 0 : toFloat(f);
}

/** The same as a Value; UNBOUND when the value is no real number. @mayCallPython */
export function numberToFloat(v: Value): Value {
  if (isFloat(v)) return v;
  let plain = unwrap(v);
  const kind = kindOfInline(plain);
  if (kind == Kind.FLOAT && plain != v) {
    const special = callSpecial0(v, name(Name.__float__));
    if (special != UNBOUND) return floatResult(special, v);
    return plain;
  }
  if (kind == Kind.INT || kind == Kind.BOOL) {
    const f = intToF64(plain);
    return errorPending() ? ERROR : fromFloat(f);
  }
  if (kind <= Kind.SLICE && plain == v) return UNBOUND;
  const special = callSpecial0(v, name(Name.__float__));
  if (special != UNBOUND) return floatResult(special, v);
  plain = intIndexOrUnbound(v);
  if (plain == ERROR || plain == UNBOUND) return plain;
  const f = intToF64(plain);
  return errorPending() ? ERROR : fromFloat(f);
}

function floatResult(v: Value, from: Value): Value {
  if (v == ERROR) return ERROR;
  const plain = unwrap(v);
  if (isFloat(plain)) return plain;
  return raiseFormat(Exc.TypeError, ascii("%t.__float__ returned non-float (type %t)"), from, v);
}

/** a op b. NOT_IMPLEMENTED for operators that floats lack. */
export function floatBinary(op: Binary, x: f64, y: f64): Value {
  switch (op) {
    case Binary.ADD: return fromFloat(x + y);
    case Binary.SUB: return fromFloat(x - y);
    case Binary.MUL: return fromFloat(x * y);
    case Binary.DIV: return y == 0 ? divisionByZero() : fromFloat(x / y);
    case Binary.FLOORDIV: return y == 0 ? divisionByZero() : fromFloat(floatFloorDivide(x, y));
    case Binary.MOD: return y == 0 ? divisionByZero() : fromFloat(floatModulo(x, y));
    case Binary.POW: return floatPower(x, y);
  }
  return NOT_IMPLEMENTED;
}

/** x % y with the sign of y; y is not zero. */
export function floatModulo(x: f64, y: f64): f64 {
  const rest = floatRemainder(x, y);
  if (rest == 0) return copysign<f64>(0, y);
  return rest < 0 != y < 0 ? rest + y : rest;
}

/** C's fmod. */
export function floatRemainder(x: f64, y: f64): f64 {
  const ax = abs(x);
  const ay = abs(y);
  // Exact in this range: both are integers of 53 bits.
  if (ax < 9007199254740992.0 && ay < 9007199254740992.0 && trunc(ax) == ax && trunc(ay) == ay && ay > 0) {
    return copysign<f64>(<f64>(<u64>ax % <u64>ay), x);
  }
  return NativeMath.mod(x, y);
}

export function floatFloorDivide(x: f64, y: f64): f64 {
  let rest = floatRemainder(x, y);
  let quotient = (x - rest) / y;
  if (rest != 0 && rest < 0 != y < 0) quotient -= 1;
  if (quotient == 0) return copysign<f64>(0, x / y);
  const result = floor(quotient);
  return quotient - result > 0.5 ? result + 1 : result;
}

/** x ** y: special cases as in C99, ZeroDivisionError, OverflowError, and a complex result for a root of a negative number. */
export function floatPower(x: f64, y: f64): Value {
  if (y == 0 || x == 1) return fromFloat(1);
  if (x != x) return fromFloat(x);
  if (y != y) return fromFloat(y);
  if (abs(y) == Infinity) {
    const size = abs(x);
    return fromFloat(size == 1 ? 1 : y > 0 == size > 1 ? Infinity : 0);
  }
  const odd = floor(y) == y && abs(y) < 9007199254740992.0 && (<i64>y & 1) != 0;
  if (abs(x) == Infinity) {
    if (y > 0) return fromFloat(odd ? x : Infinity);
    return fromFloat(odd ? copysign<f64>(0, x) : 0);
  }
  if (x == 0) {
    if (y < 0) return raise(Exc.ZeroDivisionError, ascii("zero to a negative power"));
    return fromFloat(odd ? x : 0);
  }
  if (x < 0 && floor(y) != y) return complexPower(fromFloat(x), fromFloat(y));
  const result = x == -1 ? (odd ? -1.0 : 1.0) : NativeMath.pow(x, y);
  if (abs(result) == Infinity) return floatOverflow();
  return fromFloat(result);
}

/** What C's errno gives: OverflowError(34, …). */
export function floatOverflow(): Value {
  const text = strFromAscii(ascii("Numerical result out of range"));
  if (text == ERROR) return ERROR;
  const argument = tuple2(fromSmallInt(34), text);
  const exception = argument == ERROR ? ERROR : exceptionNew(exceptionType(Exc.OverflowError), argument);
  return exception == ERROR ? ERROR : raiseInstance(exception);
}

/** -1, 0, 1 as f is less than, equal to or greater than the int; 2 when f is nan. Exact. */
export function floatCompareInt(f: f64, v: Value): i32 {
  if (f != f) return 2;
  if (isSmallInt(v)) {
    const g = <f64>toSmallInt(v);
    return <i32>(f > g) - <i32>(f < g);
  }
  if (f == Infinity || f == -Infinity) return f > 0 ? 1 : -1;
  const whole = trunc(f);
  const i = bigintFromF64(whole);
  if (i == ERROR) return 2;
  const order = bigintCompare(i, v);
  bigintDrop(i);
  return order ? order : <i32>(f > whole) - <i32>(f < whole);
}

/** Hash of a number: equal numbers of all types have equal hashes (modulus 2**61 - 1). nan is the caller's. */
export function floatHash(f: f64): i64 {
  if (f == Infinity) return 314159;
  if (f == -Infinity) return -314159;
  if (f == 0) return 0;
  const bits = reinterpret<u64>(f);
  let exponent = <i32>(bits >> 52) & 2047;
  let mantissa = bits & 0xfffffffffffff;
  if (exponent) mantissa |= 0x10000000000000;
  else exponent = 1;
  // mantissa * 2**shift modulo 2**61 - 1 is a rotation of 61 bits.
  let shift = (exponent - 1075) % 61;
  if (shift < 0) shift += 61;
  let h = mantissa;
  if (shift) h = ((h << shift) & HASH_MODULUS) | (h >> (61 - shift));
  if (h == HASH_MODULUS) h = 0;
  const result = f < 0 ? -(<i64>h) : <i64>h;
  return result == -1 ? -2 : result;
}
