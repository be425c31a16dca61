/**
 * math: constants, floating functions with CPython 3.14's domain errors, rounding to ints. Integer functions and sums are in math-integer.ts and
 * math-sum.ts; what is seldom called is in lib/_natives/.
 */
import { Value, ERROR, UNBOUND, isFloat, toFloat, fromFloat, fromSmallInt, fromBool, toPointer, isSmallInt } from '../value/value';
import { ModuleObject } from '../heap/layout';
import { Exc } from '../value/type-id';
import { Name, name } from '../value/names';
import { argument } from '../builtins/native';
import { raise, raiseFormat, errorPending } from '../vm/raise';
import { callSpecial0 } from '../vm/call';
import { logarithmScaled } from '../common/logarithm';
import { internAscii } from '../objects/str';
import { dictSetName } from '../objects/dict-table';
import { tuple2 } from '../objects/tuple';
import { unwrap } from '../objects/instance';
import { intFromF64, intIsNegative, intPlain, intToI64, isInt } from '../objects/int';
import { numberToF64, floatRemainder } from '../objects/float';
import { SCRATCH_A, bigintBitLength, bigintOperand, bigintRound, bigintTop } from '../objects/bigint';

const PI: f64 = 3.141592653589793;

export function mathInit(module: Value): bool {
  const dict = <usize>changetype<ModuleObject>(toPointer(module)).dict;
  return set(dict, ascii("pi"), PI) && set(dict, ascii("e"), 2.718281828459045) && set(dict, ascii("tau"), 2 * PI) && set(dict, ascii("inf"), Infinity) &&
    set(dict, ascii("nan"), NaN);
}

function set(dict: usize, key: usize, f: f64): bool {
  const interned = internAscii(key);
  return interned != ERROR && dictSetName(dict, interned, fromFloat(f));
}

// ---- errors

export function mathDomain(): Value { return raise(Exc.ValueError, ascii("math domain error")); }
export function mathRange(): Value { return raise(Exc.OverflowError, ascii("math range error")); }

/** One function each; `apply` gives the plain result. */
const enum F { SQRT, EXP, EXP2, SIN, COS, ASIN, ACOS, ATAN, FABS, DEGREES, RADIANS }

function apply(f: i32, x: f64): f64 {
  switch (f) {
    case F.SQRT: return sqrt(x);
    case F.EXP: return NativeMath.exp(x);
    case F.EXP2: return NativeMath.exp2(x);
    // One routine for both: each by itself would be as long as the two together.
    case F.SIN:
    case F.COS:
      NativeMath.sincos(x);
      return f == F.SIN ? NativeMath.sincos_sin : NativeMath.sincos_cos;
    case F.ASIN: return NativeMath.asin(x);
    case F.ACOS: return NativeMath.acos(x);
    case F.ATAN: return NativeMath.atan(x);
    case F.FABS: return abs(x);
    case F.DEGREES: return x * (180.0 / PI);
  }
  return x * (PI / 180.0);
}

/** What the function expects, when x is outside its domain; 0 when it is inside. */
function complaint(f: i32, x: f64): usize {
  switch (f) {
    case F.SQRT: return x < 0 ? ascii("expected a nonnegative input, got %s") : 0;
    case F.SIN:
    case F.COS: return abs(x) == Infinity ? ascii("expected a finite input, got %s") : 0;
    case F.ASIN:
    case F.ACOS: return abs(x) > 1 ? ascii("expected a number in range from -1 up to 1, got %s") : 0;
  }
  return 0;
}

function unary(f: i32, args: usize): Value {
  const x = numberToF64(argument(args, 0));
  if (errorPending()) return ERROR;
  const text = complaint(f, x);
  if (text) return raiseFormat(Exc.ValueError, text, fromFloat(x));
  const r = apply(f, x);
  if (abs(r) == Infinity && abs(x) < Infinity && f != F.FABS && f != F.DEGREES) return mathRange();
  return fromFloat(r);
}

export function mathSqrt(args: usize, count: i32): Value { return unary(F.SQRT, args); }
export function mathExp(args: usize, count: i32): Value { return unary(F.EXP, args); }
export function mathExp2(args: usize, count: i32): Value { return unary(F.EXP2, args); }
export function mathSin(args: usize, count: i32): Value { return unary(F.SIN, args); }
export function mathCos(args: usize, count: i32): Value { return unary(F.COS, args); }
export function mathAsin(args: usize, count: i32): Value { return unary(F.ASIN, args); }
export function mathAcos(args: usize, count: i32): Value { return unary(F.ACOS, args); }
export function mathAtan(args: usize, count: i32): Value { return unary(F.ATAN, args); }
export function mathFabs(args: usize, count: i32): Value { return unary(F.FABS, args); }
export function mathDegrees(args: usize, count: i32): Value { return unary(F.DEGREES, args); }
export function mathRadians(args: usize, count: i32): Value { return unary(F.RADIANS, args); }

// ---- logarithms, also of ints that no float holds

const TOP: usize = memory.data(16, 8);

/** The logarithm to base e (0), 2 or 10; ERROR. */
function logarithm(v: Value, base: i32): Value {
  const plain = unwrap(v);
  if (isInt(plain)) {
    if (intIsNegative(plain) || intPlain(plain) == fromSmallInt(0)) return raise(Exc.ValueError, ascii("expected a positive input"));
    if (bigintBitLength(plain) > 1023) {
      bigintTop(bigintOperand(plain, SCRATCH_A), TOP);
      // mantissa in [0.5, 1) and a power of two
      const mantissa = bigintRound(load<u64>(TOP), -64, true);
      return fromFloat(logarithmScaled(mantissa, load<i64>(TOP + 8) + 64, base));
    }
  }
  const x = numberToF64(v);
  if (errorPending()) return ERROR;
  if (x <= 0) return raiseFormat(Exc.ValueError, ascii("expected a positive input, got %s"), fromFloat(x));
  return fromFloat(logarithmScaled(x, 0, base));
}

/** log(x, base=e) */
export function mathLog(args: usize, count: i32): Value {
  if (count < 1) return raise(Exc.TypeError, ascii("log expected at least 1 argument, got 0"));
  if (count > 2) return raiseFormat(Exc.TypeError, ascii("log expected at most 2 arguments, got %d"), fromSmallInt(count));
  const x = logarithm(argument(args, 0), 0);
  if (x == ERROR || count == 1) return x;
  const base = logarithm(argument(args, 1), 0);
  if (base == ERROR) return ERROR;
  if (toFloat(base) == 0) return raise(Exc.ZeroDivisionError, ascii("division by zero"));
  return fromFloat(toFloat(x) / toFloat(base));
}
export function mathLog2(args: usize, count: i32): Value { return logarithm(argument(args, 0), 2); }
export function mathLog10(args: usize, count: i32): Value { return logarithm(argument(args, 0), 10); }

// ---- two arguments

// @ts-ignore: decorator
@inline function second(args: usize): f64 { return errorPending() ? 0 : numberToF64(argument(args, 1)); }

export function mathAtan2(args: usize, count: i32): Value {
  const y = numberToF64(argument(args, 0));
  const x = second(args);
  return errorPending() ? ERROR : fromFloat(NativeMath.atan2(y, x));
}
export function mathCopysign(args: usize, count: i32): Value {
  const x = numberToF64(argument(args, 0));
  const y = second(args);
  return errorPending() ? ERROR : fromFloat(copysign<f64>(x, y));
}
export function mathFmod(args: usize, count: i32): Value {
  const x = numberToF64(argument(args, 0));
  const y = second(args);
  if (errorPending()) return ERROR;
  if (abs(y) == Infinity && abs(x) < Infinity) return fromFloat(x);
  if (x == x && y == y && (y == 0 || abs(x) == Infinity)) return mathDomain();
  return fromFloat(floatRemainder(x, y));
}
export function mathPow(args: usize, count: i32): Value {
  const x = numberToF64(argument(args, 0));
  const y = second(args);
  if (errorPending()) return ERROR;
  if (x == 1 || y == 0) return fromFloat(1);
  if (x == -1 && abs(y) == Infinity) return fromFloat(1);
  if (x == 0 && y < 0) return y == -Infinity ? fromFloat(Infinity) : mathDomain();
  if (x < 0 && x != -Infinity && abs(y) < Infinity && floor(y) != y) return mathDomain();
  const r = NativeMath.pow(x, y);
  return abs(r) == Infinity && abs(x) < Infinity && abs(y) < Infinity ? mathRange() : fromFloat(r);
}

/** ldexp(x, i) */
export function mathLdexp(args: usize, count: i32): Value {
  const x = numberToF64(argument(args, 0));
  if (errorPending()) return ERROR;
  const exponent = unwrap(argument(args, 1));
  if (!isInt(exponent)) return raise(Exc.TypeError, ascii("Expected an int as second argument to ldexp."));
  if (x == 0 || !(abs(x) < Infinity)) return fromFloat(x);
  const i = intToI64(exponent);
  if (i > 5000) return mathRange();
  if (i < -5000) return fromFloat(copysign<f64>(0, x));
  const r = scale(x, <i32>i);
  return abs(r) == Infinity ? mathRange() : fromFloat(r);
}

/** x * 2**n, rounded once. */
function scale(x: f64, n: i32): f64 {
  const bits = reinterpret<u64>(x);
  const biased = <i32>(bits >> 52) & 2047;
  const mantissa = (bits & 0xfffffffffffff) | (biased ? 0x10000000000000 : 0);
  const shift = clz(mantissa);
  return copysign<f64>(bigintRound(mantissa << shift, (biased ? biased : 1) - 1075 + n - <i64>shift, false), x);
}

export function mathFrexp(args: usize, count: i32): Value {
  const x = numberToF64(argument(args, 0));
  if (errorPending()) return ERROR;
  if (x == 0 || !(abs(x) < Infinity)) return tuple2(fromFloat(x), fromSmallInt(0));
  const bits = reinterpret<u64>(x);
  const biased = <i32>(bits >> 52) & 2047;
  const exponent = biased ? biased - 1022 : -1010 - <i32>clz(bits & 0xfffffffffffff);
  return tuple2(fromFloat(scale(x, -exponent)), fromSmallInt(exponent));
}

export function mathIsfinite(args: usize, count: i32): Value {
  const x = numberToF64(argument(args, 0));
  return errorPending() ? ERROR : fromBool(abs(x) < Infinity);
}
export function mathIsinf(args: usize, count: i32): Value {
  const x = numberToF64(argument(args, 0));
  return errorPending() ? ERROR : fromBool(abs(x) == Infinity);
}
export function mathIsnan(args: usize, count: i32): Value {
  const x = numberToF64(argument(args, 0));
  return errorPending() ? ERROR : fromBool(x != x);
}

// ---- rounding to ints

function whole(args: usize, special: Name, direction: i32): Value {
  const v = argument(args, 0);
  if (isSmallInt(v)) return v;
  if (!isFloat(v)) {
    if (isInt(v)) return intPlain(v);
    const r = callSpecial0(v, name(special));
    if (r != UNBOUND) return r;
    if (special == Name.__trunc__) return raiseFormat(Exc.TypeError, ascii("type %t doesn't define __trunc__ method"), v);
  }
  const x = numberToF64(v);
  if (errorPending()) return ERROR;
  return intFromF64(direction < 0 ? floor(x) : direction > 0 ? ceil(x) : x);
}
export function mathFloor(args: usize, count: i32): Value { return whole(args, Name.__floor__, -1); }
export function mathCeil(args: usize, count: i32): Value { return whole(args, Name.__ceil__, 1); }
export function mathTrunc(args: usize, count: i32): Value { return whole(args, Name.__trunc__, 0); }
