/** complex: construction, arithmetic (with a real operand left real, as in CPython 3.14), text, methods. */
import { Value, ERROR, UNBOUND, NOT_IMPLEMENTED, isFloat, isPointer, isSmallInt, toPointer, fromPointer, fromFloat, fromSmallInt, toFloat } from '../value/value';
import { ComplexObject } from '../heap/layout';
import { Kind } from '../value/kind';
import { Type, Exc } from '../value/type-id';
import { Binary } from '../bytecode/opcode';
import { pythonCall, pythonCallFor } from '../vm/python-native';
import { typeObject } from '../vm/record';
import { allocate } from '../heap/alloc';
import { argument } from '../builtins/native';
import { raise, errorPending } from '../vm/raise';
import { builderNew, builderCode, builderFinish } from '../common/builder';
import { decimalRepr } from '../common/decimal';
import { strAt, strLength } from './str';
import { tuple2 } from './tuple';
import { divisionByZero, intToF64 } from './int';
import { floatHash, numberToF64 } from './float';

export function complexNew(real: f64, imaginary: f64): Value {
  const p = allocate(offsetof<ComplexObject>(), Kind.COMPLEX, typeObject(Type.COMPLEX));
  if (!p) return ERROR;
  // Only the canonical NaN may ever be boxed.
  changetype<ComplexObject>(p).real = real == real ? real : NaN;
  changetype<ComplexObject>(p).imaginary = imaginary == imaginary ? imaginary : NaN;
  return fromPointer(p);
}

// @ts-ignore: decorator
@inline function isComplex(v: Value): bool { return isPointer(v) && load<u8>(toPointer(v), 4) == Kind.COMPLEX; }
// @ts-ignore: decorator
@inline export function complexReal(v: Value): f64 { return changetype<ComplexObject>(toPointer(v)).real; }
// @ts-ignore: decorator
@inline export function complexImaginary(v: Value): f64 { return changetype<ComplexObject>(toPointer(v)).imaginary; }

/** a op b where one at least is complex and both are numbers. */
export function complexBinary(op: Binary, a: Value, b: Value): Value {
  const aComplex = isComplex(a);
  const bComplex = isComplex(b);
  const ar = aComplex ? complexReal(a) : isFloat(a) ? toFloat(a) : intToF64(a);
  const br = bComplex ? complexReal(b) : isFloat(b) ? toFloat(b) : intToF64(b);
  if (errorPending()) return ERROR;
  const ai = aComplex ? complexImaginary(a) : 0;
  const bi = bComplex ? complexImaginary(b) : 0;
  switch (op) {
    case Binary.ADD: return complexNew(ar + br, !aComplex ? bi : bComplex ? ai + bi : ai);
    case Binary.SUB: return complexNew(ar - br, !aComplex ? -bi : bComplex ? ai - bi : ai);
    case Binary.MUL:
      if (!aComplex) return complexNew(ar * br, ar * bi);
      if (!bComplex) return complexNew(ar * br, ai * br);
      return product(a, b);
    case Binary.DIV:
      if (br == 0 && bi == 0) return divisionByZero();
      if (!bComplex) return complexNew(ar / br, ai / br);
      return quotient(a, b, ar, ai, aComplex);
    case Binary.POW: return complexPower(a, b);
  }
  return NOT_IMPLEMENTED;
}

/** Where the plain formula gives nothing but nan, C99's rules for infinities may give more (lib/_natives/). @mayCallPython */
function product(x: Value, y: Value): Value {
  const a = complexReal(x);
  const b = complexImaginary(x);
  const c = complexReal(y);
  const d = complexImaginary(y);
  const real = a * c - b * d;
  const imaginary = a * d + b * c;
  return real != real && imaginary != imaginary ? pythonCall(ascii("complexes.complex_product"), x, y, UNBOUND) : complexNew(real, imaginary);
}

/**
 * Smith's division by y = c + di: scales by the larger part of the divisor. A dividend that is not complex (`whole` false) has no imaginary part that
 * could change the sign of a zero. @mayCallPython
 */
function quotient(x: Value, y: Value, a: f64, b: f64, whole: bool): Value {
  const c = complexReal(y);
  const d = complexImaginary(y);
  let real: f64 = NaN;
  let imaginary: f64 = NaN;
  if (abs(c) >= abs(d)) {
    const ratio = d / c;
    const scale = c + d * ratio;
    real = (whole ? a + b * ratio : a) / scale;
    imaginary = (whole ? b - a * ratio : -a * ratio) / scale;
  } else if (abs(d) >= abs(c)) {
    const ratio = c / d;
    const scale = c * ratio + d;
    real = (whole ? a * ratio + b : a * ratio) / scale;
    imaginary = (whole ? b * ratio - a : -a) / scale;
  }
  return real != real && imaginary != imaginary ? pythonCall(ascii("complexes.complex_quotient"), x, y, UNBOUND) : complexNew(real, imaginary);
}

/** @mayCallPython */
export function complexPower(a: Value, b: Value): Value { return pythonCall(ascii("complexes.complex_power"), a, b, UNBOUND); }

export function complexNegative(v: Value): Value { return complexNew(-complexReal(v), -complexImaginary(v)); }

export function complexAbsolute(v: Value): Value {
  const size = NativeMath.hypot(complexReal(v), complexImaginary(v));
  if (size == Infinity && abs(complexReal(v)) != Infinity && abs(complexImaginary(v)) != Infinity) {
    return raise(Exc.OverflowError, ascii("absolute value too large"));
  }
  return fromFloat(size);
}

export function complexHash(v: Value): i64 {
  const h = floatHash(complexReal(v)) + 1000003 * floatHash(complexImaginary(v));
  return h == -1 ? -2 : h;
}

/** repr and str: the real part is left out when it is +0. */
export function complexRepr(v: Value): Value {
  const real = complexReal(v);
  const imaginary = complexImaginary(v);
  const b = builderNew();
  if (!b) return ERROR;
  const plain = reinterpret<u64>(real) == 0;
  if (!plain) {
    builderCode(b, 0x28);
    part(b, real);
    if (reinterpret<i64>(imaginary) >= 0 || imaginary != imaginary) builderCode(b, 0x2b);
  }
  part(b, imaginary);
  builderCode(b, 0x6a);
  if (!plain) builderCode(b, 0x29);
  return builderFinish(b);
}

/** The shortest text, without the ".0" of a whole number. */
function part(b: usize, f: f64): void {
  const text = decimalRepr(f);
  if (text == ERROR) return;
  let n = strLength(text);
  const p = toPointer(text);
  if (n > 2 && strAt(p, n - 1) == 0x30 && strAt(p, n - 2) == 0x2e) n -= 2;
  for (let i: u32 = 0; i < n; i++) builderCode(b, strAt(p, i));
}

/** new(cls, real=0, imag=0): of floats and small ints here, of anything else in lib/_natives/. @mayCallPython */
export function complexConstruct(args: usize, count: i32): Value {
  const real = argument(args, 1) == UNBOUND ? fromSmallInt(0) : argument(args, 1);
  const imaginary = argument(args, 2);
  if ((isFloat(real) || isSmallInt(real)) && (imaginary == UNBOUND || isFloat(imaginary) || isSmallInt(imaginary))) {
    return complexNew(numberToF64(real), imaginary == UNBOUND ? 0 : numberToF64(imaginary));
  }
  return pythonCallFor(Kind.COMPLEX, ascii("complexes.complex_of"), real, imaginary, UNBOUND);
}

// ---- methods

export function complexRealGetter(args: usize, count: i32): Value { return fromFloat(complexReal(argument(args, 0))); }
export function complexImagGetter(args: usize, count: i32): Value { return fromFloat(complexImaginary(argument(args, 0))); }
export function complexConjugate(args: usize, count: i32): Value {
  const v = argument(args, 0);
  return complexNew(complexReal(v), -complexImaginary(v));
}
export function complexSelf(args: usize, count: i32): Value { return argument(args, 0); }
export function complexGetNewArgs(args: usize, count: i32): Value {
  const v = argument(args, 0);
  return tuple2(fromFloat(complexReal(v)), fromFloat(complexImaginary(v)));
}
