/**
 * The special methods of str, bytes and bytearray as natives (the loop reaches the operators directly; these serve subclasses and calls
 * by name), and the constructor of str.
 */
import { Value, ERROR, NOT_IMPLEMENTED, UNBOUND, fromBool } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { Compare } from '../bytecode/opcode';
import { raiseFormat } from '../vm/raise';
import { argument } from '../builtins/native';
import { strGiven } from '../protocols/repr';
import { bytesCompare, bytesConcat, bytesHash, bytesOfBuffer, bytesRepeat, isBytesLike } from './bytes';
import { bytearrayExtendInPlace, bytearrayRepeatInPlace } from './bytearray';
import { unwrap } from './instance';
import { intFromI64, intIndex } from './int';
import { isStr, strAdd, strCompare, strEmpty, strHash, strRepeat } from './str';
import { codecArgument, codecDecode } from './str-codec';
import { bytesPercent, strPercent } from './str-percent';
import { tuple1 } from './tuple';
import { kindOf } from './type';

function richCompare(args: usize, operator: Compare): Value {
  const a = argument(args, 0);
  const b = unwrap(argument(args, 1));
  let order: i32;
  if (isStr(a)) {
    if (!isStr(b)) return NOT_IMPLEMENTED;
    order = strCompare(a, b);
  } else {
    if (!isBytesLike(b)) return NOT_IMPLEMENTED;
    order = bytesCompare(a, b);
  }
  switch (operator) {
    case Compare.LT: return fromBool(order < 0);
    case Compare.LE: return fromBool(order <= 0);
    case Compare.EQ: return fromBool(order == 0);
    case Compare.NE: return fromBool(order != 0);
    case Compare.GT: return fromBool(order > 0);
    default: return fromBool(order >= 0);
  }
}

export function textEq(args: usize, count: i32): Value { return richCompare(args, Compare.EQ); }
export function textNe(args: usize, count: i32): Value { return richCompare(args, Compare.NE); }
export function textLt(args: usize, count: i32): Value { return richCompare(args, Compare.LT); }
export function textLe(args: usize, count: i32): Value { return richCompare(args, Compare.LE); }
export function textGt(args: usize, count: i32): Value { return richCompare(args, Compare.GT); }
export function textGe(args: usize, count: i32): Value { return richCompare(args, Compare.GE); }

export function textHash(args: usize, count: i32): Value {
  const v = argument(args, 0);
  switch (kindOf(v)) {
    case Kind.STR: return intFromI64(strHash(v));
    case Kind.BYTES: return intFromI64(bytesHash(v));
    default: return raiseFormat(Exc.TypeError, ascii("unhashable type: '%t'"), v);
  }
}

export function textAdd(args: usize, count: i32): Value {
  const v = argument(args, 0);
  return isStr(v) ? strAdd(v, argument(args, 1)) : bytesConcat(v, argument(args, 1));
}

export function textMul(args: usize, count: i32): Value {
  const times = intIndex(argument(args, 1));
  if (times == ERROR) return ERROR;
  const v = argument(args, 0);
  return isStr(v) ? strRepeat(v, times) : bytesRepeat(v, times);
}

export function textMod(args: usize, count: i32): Value {
  const v = argument(args, 0);
  return isStr(v) ? strPercent(v, argument(args, 1)) : bytesPercent(v, argument(args, 1));
}

/** `__rmod__`: only another text formats. */
export function textReverseMod(args: usize, count: i32): Value {
  const v = unwrap(argument(args, 1));
  const self = argument(args, 0);
  if (isStr(v) && isStr(self)) return strPercent(v, self);
  return isBytesLike(v) && isBytesLike(self) ? bytesPercent(v, self) : NOT_IMPLEMENTED;
}

export function textInPlaceAdd(args: usize, count: i32): Value { return bytearrayExtendInPlace(argument(args, 0), argument(args, 1)); }

export function textInPlaceMul(args: usize, count: i32): Value {
  const times = intIndex(argument(args, 1));
  return times == ERROR ? ERROR : bytearrayRepeatInPlace(argument(args, 0), times);
}

/** `__str__` of str: itself. */
export function textStr(args: usize, count: i32): Value { return argument(args, 0); }

export function textGetNewArgs(args: usize, count: i32): Value { return tuple1(argument(args, 0)); }

/** str(object='', encoding='utf-8', errors='strict') @mayCallPython */
export function textConstruct(args: usize, count: i32): Value {
  const v = argument(args, 1);
  if (argument(args, 2) == UNBOUND && argument(args, 3) == UNBOUND) return v == UNBOUND ? strEmpty() : strGiven(v);
  const encoding = codecArgument(argument(args, 2), ascii("str"), ascii("encoding"));
  const errors = encoding == ERROR ? ERROR : codecArgument(argument(args, 3), ascii("str"), ascii("errors"));
  if (errors == ERROR) return ERROR;
  if (v == UNBOUND) return strEmpty();
  const plain = bytesOfBuffer(v);
  if (plain == ERROR) return ERROR;
  if (isStr(plain)) return raiseFormat(Exc.TypeError, ascii("decoding str is not supported"));
  if (!isBytesLike(plain)) return raiseFormat(Exc.TypeError, ascii("decoding to str: need a bytes-like object, %t found"), v);
  return codecDecode(plain, encoding, errors);
}
