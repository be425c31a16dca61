/**
 * Operators on any values: binary and in-place operators, power, unary operators.
 *
 * The order is CPython's: numbers, sets, dicts and text formatting by kind, then special methods (the reflected one first when the right operand's
 * class is a proper subclass that overrides it), then concatenation and repetition of sequences. A special method found in a
 * built-in type is not called: what it would do is done here on the unwrapped values.
 */
import {
  Value, ERROR, UNBOUND, NONE, NOT_IMPLEMENTED, isFloat, isSmallInt, isPointer, toFloat, toPointer, fromFloat, fromSmallInt, fromBool,
} from '../value/value';
import { DescriptorObject, TypeObject } from '../heap/layout';
import { Kind } from '../value/kind';
import { Type, Exc } from '../value/type-id';
import { Name, name } from '../value/names';
import { Binary } from '../bytecode/opcode';
import { argument } from '../builtins/native';
import { pythonCall } from '../vm/python-native';
import { raise, raiseFormat, errorPending } from '../vm/raise';
import { call1, call2, callSpecial0, callSpecial2 } from '../vm/call';
import { rootPushInline, rootPopInline } from '../vm/state';
import { kindOfInline, typeIsSubtype, typeLookup, typeOfInline } from '../objects/type';
import { unwrap } from '../objects/instance';
import { bindDescriptor } from './attribute';
import { isTrue } from './truth';
import { strAdd, strFromAscii, strRepeat } from '../objects/str';
import { bytesPercent, strPercent } from '../objects/str-percent';
import { bytesConcat, bytesRepeat } from '../objects/bytes';
import { bytearrayExtendInPlace, bytearrayRepeatInPlace } from '../objects/bytearray';
import { listConcat, listInPlaceConcat, listInPlaceRepeat, listRepeat } from '../objects/list';
import { tuple2, tupleConcat, tupleRepeat } from '../objects/tuple';
import { dictInPlaceOr, dictOr } from '../objects/dict';
import { dictViewBinary, dictViewProxied } from '../objects/dict-views';
import { setBinary, setInPlace } from '../objects/set-operations';
import {
  divisionByZero, intAbsolute, intBinary, intDivideModulo, intFitsI64, intIndex, intIndexOrUnbound, intInvert, intIsNegative, intNegative, intPlain, intToF64, isInt,
} from '../objects/int';
import { floatBinary, floatFloorDivide, floatModulo } from '../objects/float';
import { complexAbsolute, complexBinary, complexNegative } from '../objects/complex';
import { bigintInverse, bigintPowerModulo } from '../objects/bigint-divide';

/** divmod() goes the way of the operators, under the number after theirs. */
export const DIVMOD: i32 = 13;
/** Place of each operator's special method after `__add__`; names of reflected and in-place methods follow in the same order (spec/names.ts). */
const OFFSETS: usize = memory.data<u8>([0, 1, 2, 4, 5, 6, 8, 9, 10, 11, 13, 12, 3, 7]);

// @ts-ignore: decorator
@inline export function binaryMethodName(op: i32): Value { return name(<Name>(<i32>Name.__add__ + <i32>load<u8>(OFFSETS + <usize>op))); }
// @ts-ignore: decorator
@inline function reflectedName(op: i32): Value { return name(<Name>(<i32>Name.__radd__ + <i32>load<u8>(OFFSETS + <usize>op))); }
/** There is no `__idivmod__`. */
export function binaryInPlaceName(op: i32): Value {
  const offset = <i32>load<u8>(OFFSETS + <usize>op);
  return name(<Name>(<i32>Name.__iadd__ + (offset > 7 ? offset - 1 : offset)));
}

function symbol(op: i32, inPlace: bool): usize {
  switch (op) {
    case Binary.ADD: return inPlace ? ascii("+=") : ascii("+");
    case Binary.SUB: return inPlace ? ascii("-=") : ascii("-");
    case Binary.MUL: return inPlace ? ascii("*=") : ascii("*");
    case Binary.DIV: return inPlace ? ascii("/=") : ascii("/");
    case Binary.FLOORDIV: return inPlace ? ascii("//=") : ascii("//");
    case Binary.MOD: return inPlace ? ascii("%=") : ascii("%");
    case Binary.POW: return inPlace ? ascii("**=") : ascii("** or pow()");
    case Binary.LSHIFT: return inPlace ? ascii("<<=") : ascii("<<");
    case Binary.RSHIFT: return inPlace ? ascii(">>=") : ascii(">>");
    case Binary.AND: return inPlace ? ascii("&=") : ascii("&");
    case Binary.OR: return inPlace ? ascii("|=") : ascii("|");
    case Binary.XOR: return inPlace ? ascii("^=") : ascii("^");
    case Binary.MATMUL: return inPlace ? ascii("@=") : ascii("@");
  }
  return ascii("divmod()");
}

function unsupported(op: i32, inPlace: bool, a: Value, b: Value): Value {
  const text = strFromAscii(symbol(op, inPlace));
  return text == ERROR ? ERROR : raiseFormat(Exc.TypeError, ascii("unsupported operand type(s) for %s: '%t' and '%t'"), text, a, b);
}

/** 1 for ints, 2 for floats, 3 for complex numbers, 0 for anything else. */
// @ts-ignore: decorator
@inline function rank(kind: Kind): i32 { return kind >= Kind.BOOL && kind <= Kind.COMPLEX ? (kind <= Kind.INT ? 1 : kind - Kind.INT + 1) : 0; }
/** Cells whose class may have special methods written in Python. */
// @ts-ignore: decorator
@inline function isCustom(kind: Kind): bool { return kind == Kind.INSTANCE || kind == Kind.EXCEPTION || kind == Kind.TYPE || kind == Kind.DEQUE; }

/** a op b. @mayCallPython */
export function binary(op: Binary, a: Value, b: Value): Value {
  if (isFloat(a) && isFloat(b)) {
    const r = floatBinary(op, toFloat(a), toFloat(b));
    return r == NOT_IMPLEMENTED ? unsupported(op, false, a, b) : r;
  }
  if (isSmallInt(a) && isSmallInt(b)) {
    const r = intBinary(op, a, b);
    return r == NOT_IMPLEMENTED ? unsupported(op, false, a, b) : r;
  }
  return dispatch(op, a, b, false);
}

function dispatch(op: i32, a: Value, b: Value, inPlace: bool): Value {
  const ka = kindOfInline(a);
  const kb = kindOfInline(b);
  let r: Value;
  if (isCustom(ka) || isCustom(kb)) {
    r = bySpecial(op, a, b);
  } else r = builtinBinary(op, a, b);
  if (r == NOT_IMPLEMENTED) r = sequenceBinary(op, a, b, inPlace);
  return r == NOT_IMPLEMENTED ? unsupported(op, inPlace, a, b) : r;
}

/** Numbers, sets, dicts, text formatting. `a` is unwrapped. NOT_IMPLEMENTED when this is none of these. */
function builtinBinary(op: i32, a: Value, b: Value): Value {
  const plain = unwrap(b);
  const ka = kindOfInline(a);
  const kb = kindOfInline(plain);
  const ra = rank(ka);
  const rb = rank(kb);
  if (ra && rb) return numeric(op, a, plain, ra > rb ? ra : rb);
  switch (ka) {
    case Kind.SET:
    case Kind.FROZENSET:
      if (kb == Kind.DICT_KEYS || kb == Kind.DICT_ITEMS) break;
      return setBinary(op, a, b);
    case Kind.DICT:
      if (kb == Kind.MAPPING_PROXY) break;
      return op == Binary.OR ? dictOr(a, b) : NOT_IMPLEMENTED;
    case Kind.STR:
      if (op == Binary.MOD) return strPercent(a, b);
      break;
    case Kind.BYTES:
    case Kind.BYTEARRAY:
      if (op == Binary.MOD) return bytesPercent(a, b);
      break;
  }
  const view = ka == Kind.DICT_KEYS || ka == Kind.DICT_ITEMS || kb == Kind.DICT_KEYS || kb == Kind.DICT_ITEMS;
  if (op == Binary.OR && (ka == Kind.MAPPING_PROXY || kb == Kind.MAPPING_PROXY)) return binary(Binary.OR, dictViewProxied(a), dictViewProxied(b));
  if (view && (op == Binary.OR || op == Binary.AND || op == Binary.SUB || op == Binary.XOR)) return dictViewBinary(op, a, plain);
  return NOT_IMPLEMENTED;
}

/** a op b for plain numbers, `highest` the greater of their ranks. */
function numeric(op: i32, a: Value, b: Value, highest: i32): Value {
  if (highest == 1) return op == DIVMOD ? intDivmod(a, b) : intBinary(op, a, b);
  if (highest == 3) return complexBinary(op, a, b);
  if (op >= Binary.LSHIFT && op <= Binary.MATMUL) return NOT_IMPLEMENTED;
  const x = isFloat(a) ? toFloat(a) : intToF64(a);
  const y = isFloat(b) ? toFloat(b) : intToF64(b);
  if (errorPending()) return ERROR;
  if (op != DIVMOD) return floatBinary(op, x, y);
  if (y == 0) return divisionByZero();
  return tuple2(fromFloat(floatFloorDivide(x, y)), fromFloat(floatModulo(x, y)));
}

const PAIR: usize = memory.data(16, 8);

function intDivmod(a: Value, b: Value): Value {
  if (intPlain(b) == fromSmallInt(0)) return divisionByZero();
  if (!intDivideModulo(a, b, PAIR)) return ERROR;
  return tuple2(load<Value>(PAIR), load<Value>(PAIR + 8));
}

/** Concatenation and repetition. @mayCallPython */
function sequenceBinary(op: i32, left: Value, b: Value, inPlace: bool): Value {
  const a = unwrap(left);
  if (op == Binary.ADD) {
    if (replaces(left, Name.__add__)) return NOT_IMPLEMENTED;
    switch (kindOfInline(a)) {
      case Kind.STR: return strAdd(a, b);
      case Kind.LIST: return listConcat(a, b);
      case Kind.TUPLE: return tupleConcat(a, b);
      case Kind.BYTES:
      case Kind.BYTEARRAY: return bytesConcat(left, b);
    }
  } else if (op == Binary.MUL) {
    const plain = unwrap(b);
    // With a __mul__ in Python the class asks the __rmul__ of its base, which wants a number, before the left operand is asked to repeat itself.
    if (typeOfInline(left) != typeOfInline(b) && isRepeatable(plain) && replaces(b, Name.__mul__) && !replaces(b, Name.__rmul__)) {
      const times = intIndex(left);
      return times == ERROR ? ERROR : repeat(plain, times);
    }
    if (isRepeatable(a) && !replaces(left, Name.__mul__)) {
      if (!replaces(left, Name.__rmul__)) return repeat(a, b);
      const times = intIndex(b);
      return times == ERROR ? ERROR : repeat(a, times);
    }
    // In place the right operand is repeated only by what is no container at all, as instances of all classes may be.
    const kind = kindOfInline(left);
    if (isRepeatable(plain) && !replaces(b, Name.__mul__) && !replaces(b, Name.__rmul__) && !(inPlace && (kind == Kind.INSTANCE || (kind >= Kind.DICT && kind <= Kind.RANGE) || (kind >= Kind.MAPPING_PROXY && kind <= Kind.DICT_ITEMS)))) return repeat(plain, left);
  }
  return NOT_IMPLEMENTED;
}

/** An instance of a class with a method of its own in Python, which takes the place of what its built-in base does. */
function replaces(v: Value, method: Name): bool {
  if (kindOfInline(v) != Kind.INSTANCE) return false;
  const f = typeLookup(typeOfInline(v), name(method));
  return f != UNBOUND && kindOfInline(f) != Kind.METHOD_DESCRIPTOR;
}

function isRepeatable(v: Value): bool {
  const kind = kindOfInline(v);
  return kind >= Kind.STR && kind <= Kind.LIST;
}

function repeat(v: Value, times: Value): Value {
  const n = intIndexOrUnbound(times);
  if (n == ERROR) return ERROR;
  if (n == UNBOUND) return raiseFormat(Exc.TypeError, ascii("can't multiply sequence by non-int of type '%t'"), times);
  if (!intFitsI64(n)) return raiseFormat(Exc.OverflowError, ascii("cannot fit '%t' into an index-sized integer"), times);
  switch (kindOfInline(v)) {
    case Kind.STR: return strRepeat(v, n);
    case Kind.LIST: return listRepeat(v, n);
    case Kind.TUPLE: return tupleRepeat(v, n);
  }
  return bytesRepeat(v, n);
}

// ---- special methods

/** The owner of a native method that a lookup found, when it is a built-in value type: Type number, or -1. */
function nativeOwner(f: Value): i32 {
  if (!isPointer(f) || load<u8>(toPointer(f), 4) != <u8>Kind.METHOD_DESCRIPTOR) return -1;
  const id = changetype<TypeObject>(changetype<DescriptorObject>(toPointer(f)).owner).typeId;
  return id >= <u16>Type.INT && id <= <u16>Type.SLICE ? id : -1;
}

/** Calls a method found in the class of `self` with one argument. */
export function callFound(f: Value, self: Value, other: Value): Value {
  const kind = kindOfInline(f);
  if (kind == Kind.FUNCTION || kind == Kind.METHOD_DESCRIPTOR) return call2(f, self, other);
  const bound = bindDescriptor(f, self, typeOfInline(self));
  return bound == ERROR ? ERROR : call1(bound, other);
}

function bySpecial(op: i32, a: Value, b: Value): Value {
  const ta = typeOfInline(a);
  const tb = typeOfInline(b);
  let left = typeLookup(ta, binaryMethodName(op));
  let right: Value = UNBOUND;
  if (ta != tb) {
    right = typeLookup(tb, reflectedName(op));
    if (right != UNBOUND && typeIsSubtype(tb, ta) && right != typeLookup(ta, reflectedName(op))) {
      rootPushInline(left);
      const r = reflected(op, right, a, b);
      rootPopInline(1);
      if (r != NOT_IMPLEMENTED) return r;
      right = UNBOUND;
    }
  }
  if (left != UNBOUND) {
    const owner = nativeOwner(left);
    rootPushInline(right);
    const r = owner < 0 ? callFound(left, a, b) : ownSequence(op, a) ? sequenceBinary(op, a, b, false) : ownBinary(op, unwrap(a), b);
    rootPopInline(1);
    if (r != NOT_IMPLEMENTED) return r;
  }
  return right == UNBOUND ? NOT_IMPLEMENTED : reflected(op, right, a, b);
}

/**
 * Whether `a` is a sequence that inherits + or * but has their reflection in Python: then what it inherits stands before the right operand's
 * reflected method, as a number's does, and refuses for both.
 */
function ownSequence(op: i32, a: Value): bool {
  return (op == Binary.ADD || op == Binary.MUL) && replaces(a, op == Binary.ADD ? Name.__radd__ : Name.__rmul__) && isRepeatable(unwrap(a));
}

/** What the method of a's type answers: a number leaves the operation to one that stands higher in the tower. */
function ownBinary(op: i32, a: Value, b: Value): Value {
  const highest = rank(kindOfInline(a));
  return highest && rank(kindOfInline(unwrap(b))) > highest ? NOT_IMPLEMENTED : builtinBinary(op, a, b);
}

function reflected(op: i32, f: Value, a: Value, b: Value): Value {
  // Only numbers and views are reflected natively; sets and dicts answer for their left operand, sequences come last.
  if (nativeOwner(f) >= 0) {
    const ka = kindOfInline(unwrap(a));
    const kb = kindOfInline(unwrap(b));
    const highest = rank(kb);
    const refused = highest ? !rank(ka) || rank(ka) > highest : op == Binary.MOD && ka != kb;
    return refused ? NOT_IMPLEMENTED : builtinBinary(op, unwrap(a), b);
  }
  return callFound(f, b, a);
}

// ---- in place

/** What a op= b stores in a. @mayCallPython */
export function binaryInPlace(op: Binary, a: Value, b: Value): Value {
  if (!isPointer(a)) return dispatch(op, a, b, true);
  const kind = kindOfInline(a);
  let r: Value;
  if (isCustom(kind)) {
    const f = typeLookup(typeOfInline(a), binaryInPlaceName(op));
    if (f != UNBOUND) {
      if (nativeOwner(f) >= 0) {
        r = op == Binary.MUL && ownSequence(op, a) ? NOT_IMPLEMENTED : builtinInPlace(op, a, b);
        if (r == unwrap(a)) r = a;
      } else r = callFound(f, a, b);
      if (r != NOT_IMPLEMENTED) return r;
    }
  } else {
    r = builtinInPlace(op, a, b);
    if (r != NOT_IMPLEMENTED) return r;
  }
  return dispatch(op, a, b, true);
}

/** `v` op= b as its built-in type does it; the result is unwrapped. */
function builtinInPlace(op: i32, v: Value, b: Value): Value {
  const a = unwrap(v);
  switch (kindOfInline(a)) {
    case Kind.LIST:
    case Kind.BYTEARRAY:
      // A reflected method in Python comes before what a sequence does with itself, but for += of a subclass.
      if (op == Binary.MUL || (op == Binary.ADD && a == v)) {
        const f = typeLookup(typeOfInline(b), reflectedName(op));
        if (f != UNBOUND && f != NONE && kindOfInline(f) != Kind.METHOD_DESCRIPTOR) {
          const r = callFound(f, b, v);
          if (r != NOT_IMPLEMENTED) return r;
        }
      }
  }
  switch (kindOfInline(a)) {
    case Kind.LIST:
      if (op == Binary.ADD) return listInPlaceConcat(a, b);
      if (op == Binary.MUL) return repeatInPlace(v, b);
      break;
    case Kind.BYTEARRAY:
      if (op == Binary.ADD) return bytearrayExtendInPlace(v, b);
      if (op == Binary.MUL) return repeatInPlace(v, b);
      break;
    case Kind.SET: return setInPlace(op, a, b);
    case Kind.DICT:
      if (op == Binary.OR) return dictInPlaceOr(a, b);
      break;
    case Kind.MAPPING_PROXY:
      if (op == Binary.OR) return raise(Exc.TypeError, ascii("'|=' is not supported by mappingproxy; use '|' instead"));
      break;
  }
  return NOT_IMPLEMENTED;
}

function repeatInPlace(v: Value, times: Value): Value {
  const n = intIndexOrUnbound(times);
  if (n == ERROR) return ERROR;
  if (n == UNBOUND) return sequenceBinary(Binary.MUL, v, times, true);
  const a = unwrap(v);
  return kindOfInline(a) == Kind.LIST ? listInPlaceRepeat(a, n) : bytearrayRepeatInPlace(a, n);
}

// ---- divmod and power

/** divmod(a, b). @mayCallPython */
export function divideModulo(a: Value, b: Value): Value { return dispatch(DIVMOD, a, b, false); }

/** pow(a, b, modulus); modulus NONE or UNBOUND for a ** b. @mayCallPython */
export function power(a: Value, b: Value, modulus: Value): Value {
  if (modulus == NONE || modulus == UNBOUND) return binary(Binary.POW, a, b);
  const x = unwrap(a);
  const y = unwrap(b);
  const m = unwrap(modulus);
  if (isInt(x) && isInt(y) && isInt(m)) return powerModulo(intPlain(x), intPlain(y), intPlain(m));
  if (isCustom(kindOfInline(a))) {
    const r = callSpecial2(a, name(Name.__pow__), b, modulus);
    if (r != UNBOUND && r != NOT_IMPLEMENTED) return r;
  }
  if (isCustom(kindOfInline(b))) {
    const r = callSpecial2(b, name(Name.__rpow__), a, modulus);
    if (r != UNBOUND && r != NOT_IMPLEMENTED) return r;
  }
  // The first of the three that is no int has the say.
  const first = rank(kindOfInline(x)) > 1 ? x : rank(kindOfInline(y)) > 1 ? y : m;
  if (kindOfInline(first) == Kind.COMPLEX) return raise(Exc.ValueError, ascii("complex modulo"));
  if (isFloat(first)) return raise(Exc.TypeError, ascii("pow() 3rd argument not allowed unless all arguments are integers"));
  return raiseFormat(Exc.TypeError, ascii("unsupported operand type(s) for ** or pow(): '%t', '%t', '%t'"), a, b, modulus);
}

function powerModulo(a: Value, e: Value, m: Value): Value {
  if (m == fromSmallInt(0)) return raise(Exc.ValueError, ascii("pow() 3rd argument cannot be 0"));
  if (intIsNegative(e)) {
    a = bigintInverse(a, m);
    e = intNegative(e);
    if (a == ERROR || e == ERROR) return ERROR;
  }
  return bigintPowerModulo(a, e, m);
}

// ---- unary operators

function badOperand(v: Value, format: usize): Value { return raiseFormat(Exc.TypeError, format, v); }

/** Whether `v` is of a subclass of a built-in type and inherits the method: then the operator works on the plain value. */
export function numberInherits(v: Value, method: Name): bool {
  return kindOfInline(v) == Kind.INSTANCE && unwrap(v) != v && nativeOwner(typeLookup(typeOfInline(v), name(method))) >= 0;
}

/** -v. @mayCallPython */
export function unaryNegative(v: Value): Value {
  if (isFloat(v)) return fromFloat(-toFloat(v));
  const kind = kindOfInline(v);
  if (kind == Kind.INT || kind == Kind.BOOL) return intNegative(v);
  if (kind == Kind.COMPLEX) return complexNegative(v);
  if (numberInherits(v, Name.__neg__)) return unaryNegative(unwrap(v));
  const r = isCustom(kind) ? callSpecial0(v, name(Name.__neg__)) : UNBOUND;
  return r == UNBOUND ? badOperand(v, ascii("bad operand type for unary -: '%t'")) : r;
}

/** +v. @mayCallPython */
export function unaryPositive(v: Value): Value {
  const kind = kindOfInline(v);
  if (rank(kind)) return intPlain(v);
  if (numberInherits(v, Name.__pos__)) return unaryPositive(unwrap(v));
  const r = isCustom(kind) ? callSpecial0(v, name(Name.__pos__)) : UNBOUND;
  return r == UNBOUND ? badOperand(v, ascii("bad operand type for unary +: '%t'")) : r;
}

/** ~v. @mayCallPython */
export function unaryInvert(v: Value): Value {
  const kind = kindOfInline(v);
  if (kind == Kind.BOOL && pythonCall(ascii("integers.inverts_bool"), UNBOUND, UNBOUND, UNBOUND) == ERROR) return ERROR;
  if (kind == Kind.INT || kind == Kind.BOOL) return intInvert(v);
  if (numberInherits(v, Name.__invert__)) return unaryInvert(unwrap(v));
  const r = isCustom(kind) ? callSpecial0(v, name(Name.__invert__)) : UNBOUND;
  return r == UNBOUND ? badOperand(v, ascii("bad operand type for unary ~: '%t'")) : r;
}

/** abs(v). @mayCallPython */
export function absolute(v: Value): Value {
  if (isFloat(v)) return fromFloat(abs(toFloat(v)));
  const kind = kindOfInline(v);
  if (kind == Kind.INT || kind == Kind.BOOL) return intAbsolute(v);
  if (kind == Kind.COMPLEX) return complexAbsolute(v);
  if (numberInherits(v, Name.__abs__)) return absolute(unwrap(v));
  const r = isCustom(kind) ? callSpecial0(v, name(Name.__abs__)) : UNBOUND;
  return r == UNBOUND ? badOperand(v, ascii("bad operand type for abs(): '%t'")) : r;
}

// ---- the special methods of int, float and complex

/** self op other (or the reflection) where other's type is no higher in the tower than self's. */
function slot(op: i32, args: usize, swap: bool): Value {
  const a = argument(args, 0);
  const b = unwrap(argument(args, 1));
  const ra = rank(kindOfInline(a));
  const rb = rank(kindOfInline(b));
  if (!rb || rb > ra) return NOT_IMPLEMENTED;
  return swap ? numeric(op, b, a, ra) : numeric(op, a, b, ra);
}

export function numberAdd(args: usize, count: i32): Value { return slot(Binary.ADD, args, false); }
export function numberSub(args: usize, count: i32): Value { return slot(Binary.SUB, args, false); }
export function numberMul(args: usize, count: i32): Value { return slot(Binary.MUL, args, false); }
export function numberTruediv(args: usize, count: i32): Value { return slot(Binary.DIV, args, false); }
export function numberFloordiv(args: usize, count: i32): Value { return slot(Binary.FLOORDIV, args, false); }
export function numberMod(args: usize, count: i32): Value { return slot(Binary.MOD, args, false); }
export function numberDivmod(args: usize, count: i32): Value { return slot(DIVMOD, args, false); }
export function numberLshift(args: usize, count: i32): Value { return slot(Binary.LSHIFT, args, false); }
export function numberRshift(args: usize, count: i32): Value { return slot(Binary.RSHIFT, args, false); }
export function numberAnd(args: usize, count: i32): Value { return slot(Binary.AND, args, false); }
export function numberOr(args: usize, count: i32): Value { return slot(Binary.OR, args, false); }
export function numberXor(args: usize, count: i32): Value { return slot(Binary.XOR, args, false); }
export function numberRadd(args: usize, count: i32): Value { return slot(Binary.ADD, args, true); }
export function numberRsub(args: usize, count: i32): Value { return slot(Binary.SUB, args, true); }
export function numberRmul(args: usize, count: i32): Value { return slot(Binary.MUL, args, true); }
export function numberRtruediv(args: usize, count: i32): Value { return slot(Binary.DIV, args, true); }
export function numberRfloordiv(args: usize, count: i32): Value { return slot(Binary.FLOORDIV, args, true); }
export function numberRmod(args: usize, count: i32): Value { return slot(Binary.MOD, args, true); }
export function numberRdivmod(args: usize, count: i32): Value { return slot(DIVMOD, args, true); }
export function numberRpow(args: usize, count: i32): Value { return slot(Binary.POW, args, true); }
export function numberRlshift(args: usize, count: i32): Value { return slot(Binary.LSHIFT, args, true); }
export function numberRrshift(args: usize, count: i32): Value { return slot(Binary.RSHIFT, args, true); }
export function numberPow(args: usize, count: i32): Value {
  const modulus = argument(args, 2);
  return modulus == UNBOUND || modulus == NONE ? slot(Binary.POW, args, false) : power(argument(args, 0), argument(args, 1), modulus);
}
export function numberNeg(args: usize, count: i32): Value { return unaryNegative(argument(args, 0)); }
export function numberPos(args: usize, count: i32): Value { return unaryPositive(argument(args, 0)); }
export function numberInvert(args: usize, count: i32): Value { return unaryInvert(argument(args, 0)); }
export function numberAbs(args: usize, count: i32): Value { return absolute(argument(args, 0)); }
export function numberBool(args: usize, count: i32): Value {
  const truth = isTrue(argument(args, 0));
  return truth < 0 ? ERROR : fromBool(truth > 0);
}
