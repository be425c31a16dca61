/** Constructor and methods of float. `self` arrives as a plain float. */
import { Value, ERROR, UNBOUND, NONE, isFloat, toFloat, fromFloat, fromBool } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { argument } from '../builtins/native';
import { raiseFormat, errorPending } from '../vm/raise';
import { kindOf } from './type';
import { strFromLatin1 } from './str';
import { bytesData, bytesLength, bytesOfBuffer } from './bytes';
import { tuple1 } from './tuple';
import { decimalRound } from '../common/decimal';
import { intFromF64, intIndex, intToI64 } from './int';
import { floatParse, numberToFloat } from './float';


/** new(cls, x=0, /) */
export function floatConstruct(args: usize, count: i32): Value {
  const x = argument(args, 1);
  if (x == UNBOUND) return fromFloat(0);
  const number = numberToFloat(x);
  if (number != UNBOUND) return number;
  const plain = bytesOfBuffer(x);
  if (plain == ERROR) return ERROR;
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
  return raiseFormat(Exc.TypeError, ascii("float() argument must be a string or a real number, not '%t'"), x);
}

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
