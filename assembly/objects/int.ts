/**
 * int: conversions between ints, machine numbers and other objects, and the operators of ints.
 *
 * An int is a small int (in the Value), an IntObject, or one of True and False. `intPlain` turns bools into small ints; the operators here
 * take ints of any form. Python-visible methods are in int-methods.ts.
 */
import {
  Value, ERROR, UNBOUND, NOT_IMPLEMENTED, TRUE, FALSE, isSmallInt, toSmallInt, fromSmallInt, fitsSmallInt, fromFloat, fromBool, isBool, isPointer, toPointer,
} from '../value/value';
import { BUFFER_PAYLOAD, INT_LIMBS } from '../heap/layout';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { Name, name } from '../value/names';
import { Binary } from '../bytecode/opcode';
import { allocateBuffer, freeCell } from '../heap/alloc';
import { raise, raiseFormat, raiseMemoryError, errorPending } from '../vm/raise';
import { chargeRound } from '../vm/state';
import { callSpecial0 } from '../vm/call';
import { unwrap } from './instance';
import { strAt, strLength } from './str';
import { asciiDigitValue } from '../common/ascii';
import { unicodeDecimal, unicodeIsSpace } from '../common/unicode';
import {
  Bits, SCRATCH_A, bigintOperand, bigintLength, bigintNegative, bigintAdd, bigintSubtract, bigintShiftLeft, bigintShiftRight, bigintBits, bigintInvert,
  bigintNegate, bigintCompare, bigintFromMagnitude, bigintFromF64, bigintToF64,
} from './bigint';
import { bigintMultiply, bigintPower } from './bigint-multiply';
import { bigintDivideModulo, bigintFloorDivide, bigintModulo, bigintTrueDivide } from './bigint-divide';
import { bigintFromDigits, bigintToText } from './bigint-text';
import { floatPower } from './float';

// ---- making and reading ints

// @ts-ignore: decorator
@inline export function intFromI64(i: i64): Value { return fitsSmallInt(i) ? fromSmallInt(i) : bigintFromMagnitude(i < 0 ? -i : i, i < 0); }
// @ts-ignore: decorator
@inline export function intFromU64(i: u64): Value { return i <= <u64>0x1ffffffffffff ? fromSmallInt(i) : bigintFromMagnitude(i, false); }

/** Any float without its fraction: ValueError for nan, OverflowError for infinity. */
export function intFromF64(f: f64): Value {
  if (f > -562949953421312.0 && f < 562949953421312.0) return fromSmallInt(<i64>f);
  if (f != f) return raise(Exc.ValueError, ascii("cannot convert float NaN to integer"));
  if (f == Infinity || f == -Infinity) return raise(Exc.OverflowError, ascii("cannot convert float infinity to integer"));
  return bigintFromF64(f);
}

/** Small int, bigint or bool; not an instance of a subclass. */
export function isInt(v: Value): bool {
  if (!isPointer(v)) return isSmallInt(v);
  const kind = load<u8>(toPointer(v), 4);
  return kind == Kind.INT || kind == Kind.BOOL;
}

/** True and False as 1 and 0; other values as they are. */
export function intPlain(v: Value): Value { return v == TRUE ? fromSmallInt(1) : v == FALSE ? fromSmallInt(0) : v; }

/** The int as a machine number, the nearest one when it does not fit. */
export function intToI64(v: Value): i64 {
  if (isSmallInt(v)) return toSmallInt(v);
  const p = bigintOperand(v, SCRATCH_A);
  const n = bigintLength(p);
  const negative = bigintNegative(p);
  const magnitude: u64 = n == 0 ? 0 : n == 1 ? load<u32>(p + INT_LIMBS) : load<u64>(p + INT_LIMBS);
  if (n > 2 || <i64>magnitude < 0) return negative ? i64.MIN_VALUE : i64.MAX_VALUE;
  return negative ? -(<i64>magnitude) : <i64>magnitude;
}

export function intFitsI64(v: Value): bool {
  if (isSmallInt(v) || isBool(v)) return true;
  const p = toPointer(v);
  if (bigintLength(p) > 2) return false;
  const magnitude = load<u64>(p + INT_LIMBS);
  return magnitude <= <u64>i64.MAX_VALUE || (bigintNegative(p) && magnitude == <u64>1 << 63);
}

/** What C has as an int, of anything with `__index__`; errorPending() tells failure. @mayCallPython */
export function intToC(v: Value): i64 {
  const i = intIndex(v);
  if (i == ERROR) return 0;
  const result = intToI64(i);
  if (result == <i64>(<i32>result)) return result;
  raise(Exc.OverflowError, ascii("Python int too large to convert to C int"));
  return 0;
}

export function intIsNegative(v: Value): bool { return isSmallInt(v) ? toSmallInt(v) < 0 : bigintNegative(bigintOperand(v, SCRATCH_A)); }

/** Nearest float; OverflowError (errorPending) when it is too large. */
export function intToF64(v: Value): f64 { return isSmallInt(v) ? <f64>toSmallInt(v) : isBool(v) ? <f64>(v == TRUE) : bigintToF64(v); }

/** What `__index__` gives, as a plain int; TypeError when the value is no integer. @mayCallPython */
export function intIndex(v: Value): Value {
  const plain = intIndexOrUnbound(v);
  return plain == UNBOUND ? raiseFormat(Exc.TypeError, ascii("'%t' object cannot be interpreted as an integer"), v) : plain;
}

/** The same, UNBOUND when the value is no integer. @mayCallPython */
export function intIndexOrUnbound(v: Value): Value {
  if (isSmallInt(v)) return v;
  if (!isPointer(v)) return UNBOUND;
  if (isInt(v)) return intPlain(v);
  const plain = unwrap(v);
  if (plain != v && isInt(plain)) return intPlain(plain);
  const result = callSpecial0(v, name(Name.__index__));
  if (result == ERROR || result == UNBOUND) return result;
  return intResult(result, false);
}

/** Checks what `__index__` (or `__int__`) gave. */
export function intResult(v: Value, fromInt: bool): Value {
  const plain = unwrap(v);
  if (isInt(plain)) return intPlain(plain);
  return fromInt
    ? raiseFormat(Exc.TypeError, ascii("__int__ returned non-int (type %t)"), v)
    : raiseFormat(Exc.TypeError, ascii("__index__ returned non-int (type %t)"), v);
}

// ---- text

/** Text in a base, without a prefix; ValueError beyond the limit of digits. */
export function intToText(v: Value, base: u32): Value { return bigintToText(v, base, true); }

/** Digits of a text for a unit of fuel, as a power of two. */
const DIGIT_SHIFT: u32 = 5;

/**
 * The int that the digits text[from, to) spell, with underscores between digits; no sign, no prefix, no spaces. UNBOUND when they are no number.
 */
export function intFromText(text: Value, from: u32, to: u32, base: u32): Value {
  const p = toPointer(text);
  if (from >= to) return UNBOUND;
  let value: u64 = 0;
  let count: u32 = 0;
  let digit = false;
  let large = false;
  for (let i = from; i < to; i++) {
    if (!chargeRound(i, DIGIT_SHIFT)) return ERROR;
    const c = strAt(p, i);
    if (c == 0x5f) {
      if (!digit) return UNBOUND;
      digit = false;
      continue;
    }
    const d = digitValue(c);
    if (d >= base) return UNBOUND;
    digit = true;
    count++;
    if (value >> 56) large = true;
    value = value * base + d;
  }
  if (!digit) return UNBOUND;
  if (!large) return intFromU64(value);
  const buffer = allocateBuffer(<usize>count);
  if (!buffer) return ERROR;
  let at = buffer + BUFFER_PAYLOAD;
  for (let i = from; i < to; i++) {
    if (!chargeRound(i, DIGIT_SHIFT)) {
      freeCell(buffer);
      return ERROR;
    }
    const c = strAt(p, i);
    if (c != 0x5f) store<u8>(at++, <u8>digitValue(c));
  }
  const result = bigintFromDigits(buffer + BUFFER_PAYLOAD, count, base, true);
  freeCell(buffer);
  return result;
}

/** Value of a digit, decimal digits of all scripts included; 99 or more for anything else. */
function digitValue(c: u32): u32 { return c < 128 ? asciiDigitValue(c) : <u32>unicodeDecimal(c); }

/** White space that int() and float() strip. */
export function intIsSpace(c: u32): bool { return unicodeIsSpace(c); }

/** int(text, base): spaces, sign and prefix included; base 0 takes it from the prefix. UNBOUND when it is no number. */
export function intParse(text: Value, base: u32): Value {
  const p = toPointer(text);
  let from: u32 = 0;
  let to = strLength(text);
  while (from < to && intIsSpace(strAt(p, from)) && chargeRound(from, DIGIT_SHIFT)) from++;
  while (to > from && intIsSpace(strAt(p, to - 1)) && chargeRound(to, DIGIT_SHIFT)) to--;
  let negative = false;
  if (from < to && (strAt(p, from) == 0x2b || strAt(p, from) == 0x2d)) {
    negative = strAt(p, from) == 0x2d;
    from++;
  }
  let zeros = false;
  if (to - from >= 2 && strAt(p, from) == 0x30) {
    const letter = strAt(p, from + 1) | 32;
    const given: u32 = letter == 0x78 ? 16 : letter == 0x6f ? 8 : letter == 0x62 ? 2 : 0;
    if (given && (base == given || base == 0)) {
      base = given;
      from += 2;
      // An underscore may follow the prefix.
      if (from < to && strAt(p, from) == 0x5f) from++;
    } else zeros = base == 0;
  }
  const v = intFromText(text, from, to, base ? base : 10);
  if (zeros && v != fromSmallInt(0) && v != ERROR) return UNBOUND;
  return negative && v != UNBOUND && v != ERROR ? intNegative(v) : v;
}

// ---- operators

export function intNegative(v: Value): Value { return isSmallInt(v) ? intFromI64(-toSmallInt(v)) : bigintNegate(intPlain(v)); }
export function intInvert(v: Value): Value { return isSmallInt(v) ? fromSmallInt(~toSmallInt(v)) : bigintInvert(v); }
export function intAbsolute(v: Value): Value { return intIsNegative(v) ? intNegative(v) : intPlain(v); }

/** a op b for ints of any form. NOT_IMPLEMENTED for @. */
export function intBinary(op: Binary, a: Value, b: Value): Value {
  if (isSmallInt(a) && isSmallInt(b)) return smallBinary(op, toSmallInt(a), toSmallInt(b));
  if (isBool(a) && isBool(b)) {
    switch (op) {
      case Binary.AND: return fromBool(a == TRUE && b == TRUE);
      case Binary.OR: return fromBool(a == TRUE || b == TRUE);
      case Binary.XOR: return fromBool(a != b);
    }
  }
  a = intPlain(a);
  b = intPlain(b);
  if (isSmallInt(a) && isSmallInt(b)) return smallBinary(op, toSmallInt(a), toSmallInt(b));
  switch (op) {
    case Binary.ADD: return bigintAdd(a, b);
    case Binary.SUB: return bigintSubtract(a, b);
    case Binary.MUL: return bigintMultiply(a, b);
    case Binary.DIV: {
      if (b == fromSmallInt(0)) return divisionByZero();
      const f = bigintTrueDivide(a, b);
      return errorPending() ? ERROR : fromFloat(f);
    }
    case Binary.FLOORDIV: return b == fromSmallInt(0) ? divisionByZero() : bigintFloorDivide(a, b);
    case Binary.MOD: return b == fromSmallInt(0) ? divisionByZero() : bigintModulo(a, b);
    case Binary.POW: return powerOf(a, b);
    case Binary.LSHIFT: return shiftLeft(a, b);
    case Binary.RSHIFT: {
      if (intIsNegative(b)) return negativeShift();
      return bigintShiftRight(a, intFitsI64(b) ? <u64>intToI64(b) : <u64>-1);
    }
    case Binary.AND: return bigintBits(Bits.AND, a, b);
    case Binary.OR: return bigintBits(Bits.OR, a, b);
    case Binary.XOR: return bigintBits(Bits.XOR, a, b);
  }
  return NOT_IMPLEMENTED;
}

export function divisionByZero(): Value { return raise(Exc.ZeroDivisionError, ascii("division by zero")); }
function negativeShift(): Value { return raise(Exc.ValueError, ascii("negative shift count")); }

/** a op b for numbers of 50 bits, so that sums cannot overflow. */
function smallBinary(op: Binary, i: i64, j: i64): Value {
  switch (op) {
    case Binary.ADD: return intFromI64(i + j);
    case Binary.SUB: return intFromI64(i - j);
    case Binary.MUL: {
      if (<i64><i32>i == i && <i64><i32>j == j) return intFromI64(i * j);
      return bigintMultiply(fromSmallInt(i), fromSmallInt(j));
    }
    case Binary.DIV: return j == 0 ? divisionByZero() : fromFloat(<f64>i / <f64>j);
    case Binary.FLOORDIV: {
      if (j == 0) return divisionByZero();
      const quotient = i / j;
      return intFromI64(quotient * j != i && i < 0 != j < 0 ? quotient - 1 : quotient);
    }
    case Binary.MOD: {
      if (j == 0) return divisionByZero();
      const rest = i % j;
      return fromSmallInt(rest && i < 0 != j < 0 ? rest + j : rest);
    }
    case Binary.POW: return powerOf(fromSmallInt(i), fromSmallInt(j));
    case Binary.LSHIFT: {
      if (j >= 0 && j < 14) return intFromI64(i << j);
      return shiftLeft(fromSmallInt(i), fromSmallInt(j));
    }
    case Binary.RSHIFT: return j < 0 ? negativeShift() : fromSmallInt(i >> (j > 63 ? 63 : j));
    case Binary.AND: return fromSmallInt(i & j);
    case Binary.OR: return fromSmallInt(i | j);
    case Binary.XOR: return fromSmallInt(i ^ j);
  }
  return NOT_IMPLEMENTED;
}

function shiftLeft(a: Value, b: Value): Value {
  if (intIsNegative(b)) return negativeShift();
  if (a == fromSmallInt(0)) return a;
  if (!intFitsI64(b)) return raise(Exc.OverflowError, ascii("too many digits in integer"));
  return bigintShiftLeft(a, <u64>intToI64(b));
}

function powerOf(a: Value, b: Value): Value {
  if (intIsNegative(b)) {
    if (a == fromSmallInt(0)) return raise(Exc.ZeroDivisionError, ascii("zero to a negative power"));
    const x = intToF64(a);
    const y = errorPending() ? 0 : intToF64(b);
    return errorPending() ? ERROR : floatPower(x, y);
  }
  if (intFitsI64(b)) return bigintPower(a, <u64>intToI64(b));
  if (isSmallInt(a) && toSmallInt(a) >= -1 && toSmallInt(a) <= 1) {
    return toSmallInt(a) == -1 && !(load<u32>(toPointer(b) + INT_LIMBS) & 1) ? fromSmallInt(1) : a;
  }
  return raiseMemoryError();
}

/** Floor quotient and modulo at out and out + 8; b is not zero. */
export function intDivideModulo(a: Value, b: Value, out: usize): bool {
  if (isSmallInt(a) && isSmallInt(b)) {
    store<Value>(out, smallBinary(Binary.FLOORDIV, toSmallInt(a), toSmallInt(b)));
    store<Value>(out + 8, smallBinary(Binary.MOD, toSmallInt(a), toSmallInt(b)));
    return load<Value>(out) != ERROR;
  }
  return bigintDivideModulo(intPlain(a), intPlain(b), out);
}

/** -1, 0 or 1. */
export function intCompare(a: Value, b: Value): i32 {
  if (isSmallInt(a) && isSmallInt(b)) {
    const i = toSmallInt(a);
    const j = toSmallInt(b);
    return <i32>(i > j) - <i32>(i < j);
  }
  return bigintCompare(a, b);
}
