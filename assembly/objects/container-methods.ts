/**
 * The operator methods of the containers (`__add__`, `__eq__`, …) as natives. The loop and the number protocol reach the same routines directly;
 * these serve subclasses, super() and calls by name. An operand of another type gives NotImplemented where CPython's method does.
 */
import { Value, ERROR, NOT_IMPLEMENTED, fromBool, isPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { Binary, Compare } from '../bytecode/opcode';
import { ObjectHeader } from '../heap/layout';
import { errorPending, raiseFormat } from '../vm/raise';
import { argument } from '../builtins/native';
import { hash } from '../protocols/hash';
import { binary } from '../protocols/number';
import { dictEqual, dictInPlaceOr, dictOr } from './dict';
import { dictViewBinary, dictViewCompare, dictViewProxied } from './dict-views';
import { unwrap } from './instance';
import { intFromI64, intIndex } from './int';
import { listConcat, listInPlaceConcat, listInPlaceRepeat, listRepeat } from './list';
import { rangeEqual } from './range';
import { sequenceCompare } from './sequence';
import { setBinary, setCompare, setInPlace } from './set-operations';
import { sliceCompare } from './slice';
import { tupleConcat, tupleRepeat } from './tuple';

// @ts-ignore: decorator
@inline function kindAt(v: Value): u8 { return isPointer(v) ? changetype<ObjectHeader>(toPointer(v)).kind : 0; }

function richCompare(args: usize, operator: Compare): Value {
  const a = argument(args, 0);
  const b = unwrap(argument(args, 1));
  const kind = kindAt(a);
  switch (<i32>kind) {
    case Kind.SET:
    case Kind.FROZENSET: return setCompare(a, b, operator);
    case Kind.DICT_KEYS:
    case Kind.DICT_ITEMS: return dictViewCompare(a, b, operator);
  }
  if (kindAt(b) != kind) return NOT_IMPLEMENTED;
  if (kind == Kind.LIST || kind == Kind.TUPLE) return sequenceCompare(toPointer(a), toPointer(b), operator);
  if (kind == Kind.SLICE) return sliceCompare(a, b, operator);
  if (operator != Compare.EQ && operator != Compare.NE) return NOT_IMPLEMENTED;
  const same = kind == Kind.DICT ? dictEqual(a, b) : kind == Kind.RANGE ? rangeEqual(a, b) : <i32>(a == b);
  return same < 0 ? ERROR : fromBool((same == 1) == (operator == Compare.EQ));
}

export function containerEq(args: usize, count: i32): Value { return richCompare(args, Compare.EQ); }
export function containerNe(args: usize, count: i32): Value { return richCompare(args, Compare.NE); }
export function containerLt(args: usize, count: i32): Value { return richCompare(args, Compare.LT); }
export function containerLe(args: usize, count: i32): Value { return richCompare(args, Compare.LE); }
export function containerGt(args: usize, count: i32): Value { return richCompare(args, Compare.GT); }
export function containerGe(args: usize, count: i32): Value { return richCompare(args, Compare.GE); }

/** __hash__ of a hashable container. */
export function containerHash(args: usize, count: i32): Value {
  const h = hash(argument(args, 0));
  return errorPending() ? ERROR : intFromI64(<i64>h);
}

/** __hash__ of list, dict and set. */
export function containerUnhashable(args: usize, count: i32): Value { return raiseFormat(Exc.TypeError, ascii("unhashable type: '%t'"), argument(args, 0)); }

// list and tuple
export function containerAdd(args: usize, count: i32): Value {
  const a = argument(args, 0);
  return kindAt(a) == Kind.LIST ? listConcat(a, argument(args, 1)) : tupleConcat(a, argument(args, 1));
}
export function containerMul(args: usize, count: i32): Value {
  const a = argument(args, 0);
  const times = intIndex(argument(args, 1));
  if (times == ERROR) return ERROR;
  return kindAt(a) == Kind.LIST ? listRepeat(a, times) : tupleRepeat(a, times);
}
export function containerInPlaceAdd(args: usize, count: i32): Value { return listInPlaceConcat(argument(args, 0), argument(args, 1)); }
export function containerInPlaceMul(args: usize, count: i32): Value {
  const times = intIndex(argument(args, 1));
  return times == ERROR ? ERROR : listInPlaceRepeat(argument(args, 0), times);
}

/** | & - ^ of sets, dicts and views; `flip`: self is the right operand. */
function combine(args: usize, operator: Binary, flip: bool): Value {
  const self = argument(args, 0);
  const other = argument(args, 1);
  const kind = kindAt(self);
  if (kind == Kind.MAPPING_PROXY) return flip ? binary(operator, other, dictViewProxied(self)) : binary(operator, dictViewProxied(self), other);
  const a = flip ? unwrap(other) : self;
  const b = flip ? self : other;
  if (kind == Kind.DICT) return dictOr(a, b);
  return kind == Kind.SET || kind == Kind.FROZENSET ? setBinary(operator, a, b) : dictViewBinary(operator, a, b);
}
function combineInPlace(args: usize, operator: Binary): Value {
  const self = argument(args, 0);
  return kindAt(self) == Kind.DICT ? dictInPlaceOr(self, argument(args, 1)) : setInPlace(operator, self, argument(args, 1));
}
export function containerOr(args: usize, count: i32): Value { return combine(args, Binary.OR, false); }
export function containerAnd(args: usize, count: i32): Value { return combine(args, Binary.AND, false); }
export function containerSub(args: usize, count: i32): Value { return combine(args, Binary.SUB, false); }
export function containerXor(args: usize, count: i32): Value { return combine(args, Binary.XOR, false); }
export function containerReverseOr(args: usize, count: i32): Value { return combine(args, Binary.OR, true); }
export function containerReverseAnd(args: usize, count: i32): Value { return combine(args, Binary.AND, true); }
export function containerReverseSub(args: usize, count: i32): Value { return combine(args, Binary.SUB, true); }
export function containerReverseXor(args: usize, count: i32): Value { return combine(args, Binary.XOR, true); }
export function containerInPlaceOr(args: usize, count: i32): Value { return combineInPlace(args, Binary.OR); }
export function containerInPlaceAnd(args: usize, count: i32): Value { return combineInPlace(args, Binary.AND); }
export function containerInPlaceSub(args: usize, count: i32): Value { return combineInPlace(args, Binary.SUB); }
export function containerInPlaceXor(args: usize, count: i32): Value { return combineInPlace(args, Binary.XOR); }
