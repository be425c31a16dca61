/** The native functions of operator: what an operator does, as a function. lib/operator.py adds the names with underscores and the classes. */
import { Value, ERROR, NONE, fromBool } from '../value/value';
import { Binary, Compare } from '../bytecode/opcode';
import { argument } from '../builtins/native';
import { compare } from '../protocols/compare';
import { absolute, binary, binaryInPlace, unaryInvert, unaryNegative, unaryPositive } from '../protocols/number';
import { contains, deleteItem, getItem, setItem } from '../protocols/subscript';
import { isTrue } from '../protocols/truth';
import { intIndex } from '../objects/int';

function operated(op: Binary, args: usize): Value { return binary(op, argument(args, 0), argument(args, 1)); }
function inPlace(op: Binary, args: usize): Value { return binaryInPlace(op, argument(args, 0), argument(args, 1)); }
function compared(op: Compare, args: usize): Value { return compare(argument(args, 0), argument(args, 1), op); }
function truth(answer: i32): Value { return answer < 0 ? ERROR : fromBool(answer != 0); }

export function operatorAdd(args: usize, count: i32): Value { return operated(Binary.ADD, args); }
export function operatorSub(args: usize, count: i32): Value { return operated(Binary.SUB, args); }
export function operatorMul(args: usize, count: i32): Value { return operated(Binary.MUL, args); }
export function operatorDiv(args: usize, count: i32): Value { return operated(Binary.DIV, args); }
export function operatorFloordiv(args: usize, count: i32): Value { return operated(Binary.FLOORDIV, args); }
export function operatorMod(args: usize, count: i32): Value { return operated(Binary.MOD, args); }
export function operatorPow(args: usize, count: i32): Value { return operated(Binary.POW, args); }
export function operatorLshift(args: usize, count: i32): Value { return operated(Binary.LSHIFT, args); }
export function operatorRshift(args: usize, count: i32): Value { return operated(Binary.RSHIFT, args); }
export function operatorAnd(args: usize, count: i32): Value { return operated(Binary.AND, args); }
export function operatorOr(args: usize, count: i32): Value { return operated(Binary.OR, args); }
export function operatorXor(args: usize, count: i32): Value { return operated(Binary.XOR, args); }
export function operatorMatmul(args: usize, count: i32): Value { return operated(Binary.MATMUL, args); }
export function operatorIadd(args: usize, count: i32): Value { return inPlace(Binary.ADD, args); }
export function operatorIsub(args: usize, count: i32): Value { return inPlace(Binary.SUB, args); }
export function operatorImul(args: usize, count: i32): Value { return inPlace(Binary.MUL, args); }
export function operatorIdiv(args: usize, count: i32): Value { return inPlace(Binary.DIV, args); }
export function operatorIfloordiv(args: usize, count: i32): Value { return inPlace(Binary.FLOORDIV, args); }
export function operatorImod(args: usize, count: i32): Value { return inPlace(Binary.MOD, args); }
export function operatorIpow(args: usize, count: i32): Value { return inPlace(Binary.POW, args); }
export function operatorIlshift(args: usize, count: i32): Value { return inPlace(Binary.LSHIFT, args); }
export function operatorIrshift(args: usize, count: i32): Value { return inPlace(Binary.RSHIFT, args); }
export function operatorIand(args: usize, count: i32): Value { return inPlace(Binary.AND, args); }
export function operatorIor(args: usize, count: i32): Value { return inPlace(Binary.OR, args); }
export function operatorIxor(args: usize, count: i32): Value { return inPlace(Binary.XOR, args); }
export function operatorImatmul(args: usize, count: i32): Value { return inPlace(Binary.MATMUL, args); }
export function operatorLt(args: usize, count: i32): Value { return compared(Compare.LT, args); }
export function operatorLe(args: usize, count: i32): Value { return compared(Compare.LE, args); }
export function operatorEq(args: usize, count: i32): Value { return compared(Compare.EQ, args); }
export function operatorNe(args: usize, count: i32): Value { return compared(Compare.NE, args); }
export function operatorGt(args: usize, count: i32): Value { return compared(Compare.GT, args); }
export function operatorGe(args: usize, count: i32): Value { return compared(Compare.GE, args); }
export function operatorNeg(args: usize, count: i32): Value { return unaryNegative(argument(args, 0)); }
export function operatorPos(args: usize, count: i32): Value { return unaryPositive(argument(args, 0)); }
export function operatorInvert(args: usize, count: i32): Value { return unaryInvert(argument(args, 0)); }
export function operatorAbs(args: usize, count: i32): Value { return absolute(argument(args, 0)); }
export function operatorIndex(args: usize, count: i32): Value { return intIndex(argument(args, 0)); }
export function operatorTruth(args: usize, count: i32): Value { return truth(isTrue(argument(args, 0))); }
export function operatorNot(args: usize, count: i32): Value {
  const answer = isTrue(argument(args, 0));
  return answer < 0 ? ERROR : fromBool(answer == 0);
}
export function operatorIs(args: usize, count: i32): Value { return fromBool(argument(args, 0) == argument(args, 1)); }
export function operatorIsNot(args: usize, count: i32): Value { return fromBool(argument(args, 0) != argument(args, 1)); }
export function operatorIsNone(args: usize, count: i32): Value { return fromBool(argument(args, 0) == NONE); }
export function operatorIsNotNone(args: usize, count: i32): Value { return fromBool(argument(args, 0) != NONE); }
export function operatorContains(args: usize, count: i32): Value { return truth(contains(argument(args, 0), argument(args, 1))); }
export function operatorGetitem(args: usize, count: i32): Value { return getItem(argument(args, 0), argument(args, 1)); }
export function operatorSetitem(args: usize, count: i32): Value { return setItem(argument(args, 0), argument(args, 1), argument(args, 2)) ? NONE : ERROR; }
export function operatorDelitem(args: usize, count: i32): Value { return deleteItem(argument(args, 0), argument(args, 1)) ? NONE : ERROR; }
