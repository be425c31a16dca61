/** abs divmod pow round sum. */
import { Value, ERROR, STOP, UNBOUND, NONE, isFloat, isPointer, isSmallInt, toFloat, toPointer, toSmallInt, fromFloat, fromSmallInt } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { Name, name } from '../value/names';
import { Binary } from '../bytecode/opcode';
import { freeCell } from '../heap/alloc';
import { argument } from './native';
import { pythonCall } from '../vm/python-native';
import { raise, raiseFormat } from '../vm/raise';
import { callSpecial0, callSpecial1 } from '../vm/call';
import { chargeFuel, rootPushInline, rootPopInline } from '../vm/state';
import { iter, iterDrain, iterNext } from '../protocols/iterate';
import { GeneratorObject } from '../heap/layout';
import { isGenerator } from '../objects/generator';
import { Sink } from '../objects/generator-sink';
import { absolute, binary, divideModulo, numberInherits, power } from '../protocols/number';
import { kindOfInline } from '../objects/type';
import { unwrap } from '../objects/instance';
import { intFromI64, isInt } from '../objects/int';
import { intRounded } from '../objects/int-methods';
import { floatRounded } from '../objects/float-methods';

export function numbersAbs(args: usize, count: i32): Value { return absolute(argument(args, 0)); }
export function numbersDivmod(args: usize, count: i32): Value { return divideModulo(argument(args, 0), argument(args, 1)); }
export function numbersPow(args: usize, count: i32): Value { return power(argument(args, 0), argument(args, 1), argument(args, 2)); }

/** round(number, ndigits=None) */
export function numbersRound(args: usize, count: i32): Value {
  const given = argument(args, 0);
  const v = numberInherits(given, Name.__round__) ? unwrap(given) : given;
  const digits = argument(args, 1);
  if (isFloat(v)) return floatRounded(toFloat(v), digits);
  if (isInt(v)) return intRounded(v, digits);
  const r = digits == UNBOUND || digits == NONE ? callSpecial0(v, name(Name.__round__)) : callSpecial1(v, name(Name.__round__), digits);
  return r == UNBOUND ? raiseFormat(Exc.TypeError, ascii("type %t doesn't define __round__ method"), v) : r;
}

/**
 * sum(iterable, /, start=0): ints in a machine number while they fit, floats with the error of each addition kept apart
 * (Neumaier) and added at the end, everything else by +.
 */
export function numbersSum(args: usize, count: i32): Value {
  let total = argument(args, 1);
  if (total == UNBOUND) total = fromSmallInt(0);
  switch (kindOfInline(unwrap(total))) {
    case Kind.STR: return raise(Exc.TypeError, ascii("sum() can't sum strings [use ''.join(seq) instead]"));
    case Kind.BYTES: return raise(Exc.TypeError, ascii("sum() can't sum bytes [use b''.join(seq) instead]"));
    case Kind.BYTEARRAY: return raise(Exc.TypeError, ascii("sum() can't sum bytearray [use b''.join(seq) instead]"));
  }
  const iterator = iter(argument(args, 0));
  if (iterator == ERROR) return ERROR;
  rootPushInline(iterator);
  const result = sumOf(iterator, total);
  rootPopInline(1);
  return result;
}

function sumOf(iterator: Value, total: Value): Value {
  let item: Value = UNBOUND;
  let steps = 0;
  if (isSmallInt(total)) {
    let whole = toSmallInt(total);
    if (isGenerator(iterator)) {
      // The first item that is not to be added up in the loop comes back; a sum that grew long is left to the general way.
      item = iterDrain(iterator, Sink.SUM, whole);
      whole = <i64>changetype<GeneratorObject>(toPointer(iterator)).target;
    }
    // Fewer than 2**13 steps of 50 bits cannot overflow; a sum that grows long goes on as a Value.
    for (;;) {
      if (item == UNBOUND) item = iterNext(iterator);
      if (!isSmallInt(item)) break;
      whole += toSmallInt(item);
      item = UNBOUND;
      if ((++steps & 4095) == 0) {
        if (!chargeFuel(64)) return ERROR;
        if (whole > 1 << 60 || whole < -(1 << 60)) {
          item = iterNext(iterator);
          break;
        }
      }
    }
    total = intFromI64(whole);
    if (item == STOP || total == ERROR) return total;
    if (item == ERROR) return ERROR;
    // What the first addition rounds off is lost, as in CPython.
    if (isFloat(item)) {
      total = binary(Binary.ADD, total, item);
      item = UNBOUND;
    }
  }
  if (isFloat(total)) {
    let sum = toFloat(total);
    let lost: f64 = 0;
    if (item == UNBOUND) item = iterNext(iterator);
    for (;;) {
      let x: f64 = 0;
      if (isFloat(item)) x = toFloat(item);
      else if (isSmallInt(item)) x = <f64>toSmallInt(item);
      else break;
      const next = sum + x;
      lost += abs(sum) >= abs(x) ? sum - next + x : x - next + sum;
      sum = next;
      if ((++steps & 4095) == 0 && !chargeFuel(64)) return ERROR;
      item = iterNext(iterator);
    }
    if (lost != 0 && abs(lost) < Infinity) sum += lost;
    total = fromFloat(sum);
  } else if (item == UNBOUND) item = iterNext(iterator);
  if (item != STOP && item != ERROR && (kindOfInline(total) == Kind.COMPLEX || kindOfInline(item) == Kind.COMPLEX)) {
    return pythonCall(ascii("complexes.sum_from"), total, item, iterator);
  }
  rootPushInline(total);
  // Is `total` a result of this loop and not what the caller gave, or what a special method may have kept?
  let own = false;
  for (;;) {
    if (item == STOP || item == ERROR) break;
    rootPushInline(item);
    const before = total;
    total = binary(Binary.ADD, total, item);
    rootPopInline(2);
    rootPushInline(total);
    if (total == ERROR) break;
    // A collection cannot run in here: a long integer that only this loop has seen goes at once.
    if (own && before != total && kindOfInline(item) == Kind.INT && isPointer(before) && kindOfInline(before) == Kind.INT) freeCell(toPointer(before));
    own = kindOfInline(item) == Kind.INT && total != item;
    if ((++steps & 1023) == 0 && !chargeFuel(64)) {
      item = ERROR;
      break;
    }
    item = iterNext(iterator);
  }
  rootPopInline(1);
  return item == ERROR ? ERROR : total;
}
