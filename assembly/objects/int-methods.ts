/** Constructor, methods and attributes of int (bool inherits them). `self` arrives as a plain int of any form. */
import { Value, ERROR, UNBOUND, NONE, TRUE, isFloat, isSmallInt, toFloat, toSmallInt, fromSmallInt, toPointer, fromPointer } from '../value/value';
import { BYTES_DATA, INT_LIMBS } from '../heap/layout';
import { Kind } from '../value/kind';
import { Type, Exc } from '../value/type-id';
import { Name, name } from '../value/names';
import { typeObject } from '../vm/record';
import { argument } from '../builtins/native';
import { pythonCall } from '../vm/python-native';
import { raise, raiseFormat } from '../vm/raise';
import { call1, callSpecial0 } from '../vm/call';
import { isTrue } from '../protocols/truth';
import { repr } from '../protocols/repr';
import { kindOf } from './type';
import { unwrap } from './instance';
import { strEqualsAscii, strFromLatin1, strFromAscii, strLength, strSlice } from './str';
import { bytesData, bytesFromIterable, bytesFromMemory, bytesLength, bytesNew, bytesOfBuffer } from './bytes';
import { tuple1, tuple2 } from './tuple';
import { SCRATCH_A, bigintBitCount, bigintBitLength, bigintFinish, bigintLength, bigintNegative, bigintNew, bigintOperand } from './bigint';
import {
  intFromF64, intFromU64, intIndex, intIndexOrUnbound, intIsNegative, intParse, intPlain, intResult, intToF64, intToI64, isInt,
} from './int';
import { errorPending } from '../vm/raise';
import { fromFloat } from '../value/value';

/** new(cls, x=0, /, base=10) */
export function intConstruct(args: usize, count: i32): Value {
  const x = argument(args, 1);
  const base = argument(args, 2);
  if (base == UNBOUND) return x == UNBOUND ? fromSmallInt(0) : intFromObject(x);
  if (x == UNBOUND) return raise(Exc.TypeError, ascii("int() missing string argument"));
  const index = intIndex(base);
  if (index == ERROR) return ERROR;
  const number = intToI64(index);
  if (number != 0 && (number < 2 || number > 36)) return raise(Exc.ValueError, ascii("int() base must be >= 2 and <= 36, or 0"));
  const text = textOf(x);
  if (text == UNBOUND) return raise(Exc.TypeError, ascii("int() can't convert non-string with explicit base"));
  return text == ERROR ? ERROR : parse(x, text, <u32>number);
}

/** The text of a str, bytes or bytearray (as Latin-1); UNBOUND for anything else. */
function textOf(v: Value): Value {
  const plain = bytesOfBuffer(v);
  const kind = kindOf(plain);
  if (plain == ERROR || kind == Kind.STR) return plain;
  if (kind == Kind.BYTES || kind == Kind.BYTEARRAY) return strFromLatin1(bytesData(plain), bytesLength(plain));
  return UNBOUND;
}

/** Of a text that is no number the message shows the beginning alone, of any buffer as bytes. */
const LITERAL_SHOWN: u32 = 200;

function parse(x: Value, text: Value, base: u32): Value {
  const v = intParse(text, base);
  if (v != UNBOUND) return v;
  let shown = bytesOfBuffer(x);
  if (shown == ERROR) return ERROR;
  shown = kindOf(shown) == Kind.STR ? x : bytesFromMemory(bytesData(shown), min(bytesLength(shown), LITERAL_SHOWN));
  if (shown != ERROR) shown = repr(shown);
  if (shown != ERROR) shown = strSlice(shown, 0, min(strLength(shown), LITERAL_SHOWN));
  if (shown == ERROR) return ERROR;
  return raiseFormat(Exc.ValueError, ascii("invalid literal for int() with base %d: %s"), fromSmallInt(base), shown);
}

/** int(x): by its kind, `__int__`, `__index__`, `__trunc__` or text. @mayCallPython */
export function intFromObject(x: Value): Value {
  if (isSmallInt(x)) return x;
  if (isFloat(x)) return intFromF64(toFloat(x));
  if (isInt(x)) return intPlain(x);
  const kind = kindOf(x);
  if (kind == Kind.INSTANCE || kind == Kind.EXCEPTION) {
    const result = callSpecial0(x, name(Name.__int__));
    if (result != UNBOUND) return result == ERROR ? ERROR : intResult(result, true);
    const index = intIndexOrUnbound(x);
    if (index != UNBOUND) return index;
  }
  const text = textOf(x);
  if (text == ERROR) return ERROR;
  if (text != UNBOUND) return parse(x, text, 10);
  return raiseFormat(Exc.TypeError, ascii("int() argument must be a string, a bytes-like object or a real number, not '%t'"), x);
}

export function intSelf(args: usize, count: i32): Value { return intPlain(argument(args, 0)); }
export function intZero(args: usize, count: i32): Value { return fromSmallInt(0); }
export function intOne(args: usize, count: i32): Value { return fromSmallInt(1); }
export function intTrue(args: usize, count: i32): Value { return TRUE; }
export function intFloat(args: usize, count: i32): Value {
  const f = intToF64(argument(args, 0));
  return errorPending() ? ERROR : fromFloat(f);
}
export function intBitLength(args: usize, count: i32): Value { return intFromU64(bigintBitLength(argument(args, 0))); }
export function intBitCount(args: usize, count: i32): Value { return intFromU64(bigintBitCount(argument(args, 0))); }
export function intAsIntegerRatio(args: usize, count: i32): Value { return tuple2(intPlain(argument(args, 0)), fromSmallInt(1)); }
export function intGetNewArgs(args: usize, count: i32): Value { return tuple1(intPlain(argument(args, 0))); }

/** __round__(self, ndigits=None) */
export function intRound(args: usize, count: i32): Value { return intRounded(argument(args, 0), argument(args, 1)); }

/** Rounds to a multiple of 10**-digits, halves to even (lib/_natives/). @mayCallPython */
export function intRounded(v: Value, digits: Value): Value {
  v = intPlain(v);
  if (digits == UNBOUND || digits == NONE) return v;
  const index = intIndex(digits);
  if (index == ERROR) return ERROR;
  return intIsNegative(index) ? pythonCall(ascii("integers.rounded"), v, index, UNBOUND) : v;
}

/** 1 for big, 0 for little, -1 with an error pending. */
function byteOrder(v: Value, method: usize): i32 {
  if (v == UNBOUND) return 1;
  const plain = unwrap(v);
  if (kindOf(plain) != Kind.STR) {
    raiseFormat(Exc.TypeError, v == NONE ? ascii("%s() argument 'byteorder' must be str, not None") : ascii("%s() argument 'byteorder' must be str, not %t"), strFromAscii(method), v);
    return -1;
  }
  if (strEqualsAscii(plain, ascii("big"))) return 1;
  if (strEqualsAscii(plain, ascii("little"))) return 0;
  raise(Exc.ValueError, ascii("byteorder must be either 'little' or 'big'"));
  return -1;
}

/** from_bytes(cls, bytes, byteorder='big', *, signed=False) */
export function intFromBytes(args: usize, count: i32): Value {
  const source = argument(args, 1);
  const big = byteOrder(argument(args, 2), ascii("from_bytes"));
  if (big < 0) return ERROR;
  const signed = argument(args, 3) == UNBOUND ? 0 : isTrue(argument(args, 3));
  if (signed < 0) return ERROR;
  let bytes = unwrap(source);
  const kind = kindOf(bytes);
  if (kind != Kind.BYTES && kind != Kind.BYTEARRAY) {
    if (kind == Kind.STR || kind == Kind.INT || kind == Kind.BOOL || kind == Kind.FLOAT) {
      return raiseFormat(Exc.TypeError, ascii("cannot convert '%t' object to bytes"), source);
    }
    bytes = bytesFromIterable(bytes);
    if (bytes == ERROR) return ERROR;
  }
  const v = fromBytes(bytesData(bytes), bytesLength(bytes), big != 0, signed != 0);
  const cls = toPointer(argument(args, 0));
  return v == ERROR || cls == typeObject(Type.INT) ? v : call1(argument(args, 0), v);
}

/** to_bytes(self, length=1, byteorder='big', *, signed=False) */
export function intToBytes(args: usize, count: i32): Value {
  const v = argument(args, 0);
  const index = argument(args, 1) == UNBOUND ? fromSmallInt(1) : intIndex(argument(args, 1));
  const big = index == ERROR ? -1 : byteOrder(argument(args, 2), ascii("to_bytes"));
  if (big < 0) return ERROR;
  const signed = argument(args, 3) == UNBOUND ? 0 : isTrue(argument(args, 3));
  if (signed < 0) return ERROR;
  if (intIsNegative(index)) return raise(Exc.ValueError, ascii("length argument must be non-negative"));
  if (!isSmallInt(index) || toSmallInt(index) > MOST_BYTES) return raise(Exc.OverflowError, ascii("Python int too large to convert to C ssize_t"));
  const length = <u32>toSmallInt(index);
  const negative = intIsNegative(v);
  if (negative && !signed) return raise(Exc.OverflowError, ascii("can't convert negative int to unsigned"));
  const bits = bigintBitLength(v);
  // A sign takes a bit; but -128 has room in a byte, as its complement is 127.
  const needed = negative && bigintBitCount(v) == 1 ? bits : bits + <u64>signed;
  if (bits && needed > <u64>length << 3) return raise(Exc.OverflowError, ascii("int too big to convert"));
  const result = bytesNew(length);
  if (!result) return ERROR;
  const limbs = bigintOperand(v, SCRATCH_A) + INT_LIMBS;
  const size = <u32>((bits + 7) >> 3);
  let carry: u32 = 1;
  for (let i: u32 = 0; i < length; i++) {
    let byte: u32 = i < size ? load<u8>(limbs + i) : 0;
    if (negative) {
      carry += byte ^ 255;
      byte = carry;
      carry >>= 8;
    }
    store<u8>(result + BYTES_DATA + <usize>(big ? length - 1 - i : i), <u8>byte);
  }
  return fromPointer(result);
}
/** The longest bytes on a machine of 32 bits that CPython would try to make. */
const MOST_BYTES: i64 = 0x1fffffff;

function fromBytes(data: usize, length: u32, big: bool, signed: bool): Value {
  const p = bigintNew((<u64>length >> 2) + 2);
  if (!p) return ERROR;
  const to = p + INT_LIMBS;
  for (let i: u32 = 0; i < length; i++) store<u8>(to + <usize>i, load<u8>(data + (big ? <usize>(length - 1 - i) : <usize>i)));
  const negative = signed && length > 0 && (load<u8>(to + <usize>(length - 1)) & 128) != 0;
  if (negative) {
    let carry: u32 = 1;
    for (let i: u32 = 0; i < length; i++) {
      carry += load<u8>(to + <usize>i) ^ 255;
      store<u8>(to + <usize>i, <u8>carry);
      carry >>= 8;
    }
    // -256**length itself: the carry leaves the bytes.
    if (carry) store<u8>(to + <usize>length, 1);
  }
  return bigintFinish(p, negative);
}
