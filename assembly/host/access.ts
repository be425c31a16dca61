/**
 * What the host does with Python objects: attributes, items, iteration, text. Operands are taken from the exchange stack, the result is
 * left there. Results: true or 1 done, false or -1 an exception is pending. All @mayCallPython
 */
import { Value, ERROR, STOP, UNBOUND, toPointer } from '../value/value';
import { dictDelete, dictGet, dictSet } from '../objects/dict-table';
import { strIntern } from '../objects/str';
import { typeName } from '../objects/type';
import { attributeGet, attributeSet } from '../protocols/attribute';
import { iter, iterNext } from '../protocols/iterate';
import { repr, str } from '../protocols/repr';
import { exchangePush, exchangeSlot, exchangeTake } from './exchange';

function push(v: Value): bool { return v != ERROR && exchangePush(v); }

// Operands stay on the stack, and so alive, until the work is done.
// @ts-ignore: decorator
@inline function operand(depth: u32): Value { return load<Value>(exchangeSlot(depth)); }
function replace(count: u32, v: Value): bool {
  for (let i: u32 = 0; i < count; i++) exchangeTake();
  return push(v);
}

/** object, name → value */
export function accessGet(): bool {
  const name = strIntern(operand(0));
  return replace(2, name == ERROR ? ERROR : attributeGet(operand(1), name));
}

/** object, name, value → */
export function accessSet(): bool {
  const name = strIntern(operand(1));
  const done = name != ERROR && attributeSet(operand(2), name, operand(0));
  for (let i = 0; i < 3; i++) exchangeTake();
  return done;
}

/** dict, key → value. 0: no such key, nothing pushed. */
export function accessDictGet(): i32 {
  const v = dictGet(toPointer(operand(1)), operand(0));
  exchangeTake();
  exchangeTake();
  if (v == UNBOUND) return 0;
  return push(v) ? 1 : -1;
}

/** dict, key, value → */
export function accessDictSet(): bool {
  const done = dictSet(toPointer(operand(2)), operand(1), operand(0));
  for (let i = 0; i < 3; i++) exchangeTake();
  return done;
}

/** dict, key →. 1 deleted, 0 absent */
export function accessDictDelete(): i32 {
  const done = dictDelete(toPointer(operand(1)), operand(0));
  exchangeTake();
  exchangeTake();
  return done;
}

/** object → its repr */
export function accessRepr(): bool { return replace(1, repr(operand(0))); }
/** object → its str */
export function accessStr(): bool { return replace(1, str(operand(0))); }
/** object → an iterator of it */
export function accessIter(): bool { return replace(1, iter(operand(0))); }
/** object → the name of its type */
export function accessTypeName(): bool { return replace(1, typeName(operand(0))); }

/** iterator → iterator, next item (1); iterator (0) at the end */
export function accessNext(): i32 {
  const v = iterNext(operand(0));
  if (v == STOP) return 0;
  return push(v) ? 1 : -1;
}

