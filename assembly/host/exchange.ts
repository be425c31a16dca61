/**
 * The exchange stack: where values lie on their way between Python and the host. It is a list (rooted by handle 0), so
 * everything on it is alive; the host builds values on it in postfix order (items first, then `exchangeList(count)`), and
 * natives find there what an import has left.
 *
 * Functions that return bool return false with an exception pending.
 */
import { Value, ERROR, FALSE, NONE, TRUE, UNBOUND, fromFloat, fromPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Type } from '../value/type-id';
import { allocate, freeCell } from '../heap/alloc';
import { BUFFER_PAYLOAD, BYTES_DATA, HostFunctionObject, INT_LIMBS, INT_NEGATIVE, IntObject, ListObject } from '../heap/layout';
import { dictNew, dictSet } from '../objects/dict-table';
import { setAdd, setNew } from '../objects/set';
import { listGet, listNew, listPush, listSet } from '../objects/list';
import { tupleNew, tupleSet } from '../objects/tuple';
import { bytesNew } from '../objects/bytes';
import { intFromI64 } from '../objects/int';
import { errorClear } from '../vm/raise';
import { typeObject } from '../vm/record';
import { textPiece, textTake } from './text';
import { handleGet, handleSetRoot } from './handles';

export function exchangeInit(): bool {
  const list = listNew(32);
  if (!list) return false;
  handleSetRoot(fromPointer(list));
  return true;
}

// @ts-ignore: decorator
@inline function stack(): usize { return toPointer(handleGet(0)); }

export function exchangePush(v: Value): bool { return listPush(stack(), v); }

export function exchangeCount(): u32 { return changetype<ListObject>(stack()).length; }

/** Takes the top value; UNBOUND when the stack is empty (a mistake of the host). */
export function exchangeTake(): Value {
  const list = changetype<ListObject>(stack());
  if (!list.length) return UNBOUND;
  const v = listGet(stack(), list.length - 1);
  exchangeDrop(1);
  return v;
}

export function exchangeDrop(count: u32): void {
  const list = changetype<ListObject>(stack());
  for (let i: u32 = 0; i < count && list.length > 0; i++) {
    listSet(stack(), list.length - 1, UNBOUND);
    list.length--;
  }
}

/** Address of the slot of the value `depth` below the top. Valid until the next push. */
export function exchangeSlot(depth: u32): usize {
  const list = changetype<ListObject>(stack());
  return list.items + BUFFER_PAYLOAD + (<usize>(list.length - 1 - depth) << 3);
}

/** Pushes what a slot holds. */
export function exchangeCopy(slot: usize): bool { return exchangePush(load<Value>(slot)); }

export function exchangeHandle(index: u32): bool { return exchangePush(handleGet(index)); }

export const CONSTANT_NONE: i32 = 0;
export const CONSTANT_TRUE: i32 = 1;
export const CONSTANT_FALSE: i32 = 2;
export function exchangeConstant(which: i32): bool {
  return exchangePush(which == CONSTANT_TRUE ? TRUE : which == CONSTANT_FALSE ? FALSE : NONE);
}

export function exchangeFloat(f: f64): bool { return exchangePush(fromFloat(f)); }

/** An int given as a number without fraction within ±2^53. */
export function exchangeInt(f: f64): bool {
  const v = intFromI64(<i64>f);
  return v != ERROR && exchangePush(v);
}

/** An int of `count` 32-bit limbs, least significant first, from a buffer that is freed. The top limb is not 0. */
export function exchangeLimbs(buffer: usize, count: u32, negative: bool): bool {
  if (count <= 2) {
    const magnitude = count == 2 ? load<u64>(buffer, BUFFER_PAYLOAD) : <u64>load<u32>(buffer, BUFFER_PAYLOAD);
    if (magnitude < <u64>i64.MAX_VALUE) {
      freeCell(buffer);
      const v = intFromI64(negative ? -<i64>magnitude : <i64>magnitude);
      return v != ERROR && exchangePush(v);
    }
  }
  const p = allocate(INT_LIMBS + (<usize>count << 2), Kind.INT, typeObject(Type.INT));
  if (!p) return false;
  const object = changetype<IntObject>(p);
  object.length = count;
  if (negative) object.flags = INT_NEGATIVE;
  memory.copy(p + INT_LIMBS, buffer + BUFFER_PAYLOAD, <usize>count << 2);
  freeCell(buffer);
  return exchangePush(fromPointer(p));
}

/** A str from a buffer of UTF-16, which is freed. */
export function exchangeText(buffer: usize, units: u32): bool {
  const v = textTake(buffer, units);
  return v != ERROR && exchangePush(v);
}

/** A bytes object of a buffer, which is freed. */
export function exchangeBytes(buffer: usize, length: u32): bool {
  const p = bytesNew(length);
  if (!p) return false;
  memory.copy(p + BYTES_DATA, buffer + BUFFER_PAYLOAD, <usize>length);
  freeCell(buffer);
  return exchangePush(fromPointer(p));
}

/** A list of the top `count` values, which it replaces. */
export function exchangeList(count: u32): bool {
  const list = listNew(count);
  if (!list) return false;
  const first = changetype<ListObject>(stack()).length - count;
  for (let i: u32 = 0; i < count; i++) if (!listPush(list, listGet(stack(), first + i))) return false;
  exchangeDrop(count);
  return exchangePush(fromPointer(list));
}

export function exchangeTuple(count: u32): bool {
  const tuple = tupleNew(count);
  if (!tuple) return false;
  const first = changetype<ListObject>(stack()).length - count;
  for (let i: u32 = 0; i < count; i++) tupleSet(tuple, i, listGet(stack(), first + i));
  exchangeDrop(count);
  return exchangePush(fromPointer(tuple));
}

/** Pushes an empty dict. */
export function exchangeDict(): bool {
  const dict = dictNew();
  return dict != 0 && exchangePush(fromPointer(dict));
}

/** dict below key below value: stores the entry and leaves the dict on top. @mayCallPython */
export function exchangeDictPut(): bool {
  const size = changetype<ListObject>(stack()).length;
  const dict = toPointer(listGet(stack(), size - 3));
  if (!dictSet(dict, listGet(stack(), size - 2), listGet(stack(), size - 1))) return false;
  exchangeDrop(2);
  return true;
}

/** Pushes an empty set. */
export function exchangeSet(): bool {
  const set = setNew(Kind.SET);
  return set != 0 && exchangePush(fromPointer(set));
}

/** set below item: adds the item and leaves the set on top. @mayCallPython */
export function exchangeSetPut(): bool {
  const size = changetype<ListObject>(stack()).length;
  if (!setAdd(toPointer(listGet(stack(), size - 2)), listGet(stack(), size - 1))) return false;
  exchangeDrop(1);
  return true;
}

/** Replaces the name on top by a host function of that name. */
export function exchangeHostFunction(id: u32): bool {
  const p = allocate(offsetof<HostFunctionObject>(), Kind.HOST_FUNCTION, typeObject(Type.HOST_FUNCTION));
  if (!p) return false;
  const object = changetype<HostFunctionObject>(p);
  object.id = id;
  object.name = exchangeTake();
  return exchangePush(fromPointer(p));
}

/** Drops everything above `count` values and forgets a pending exception: after the host gave up in the middle. */
export function exchangeReset(count: u32): void {
  const has = exchangeCount();
  if (has > count) exchangeDrop(has - count);
  errorClear();
}

/** UTF-16 of the str on top from code point `from` on, at most `limit` units: results on their way out. */
export function exchangePiece(from: u32, limit: u32): string {
  return textPiece(load<Value>(exchangeSlot(0)), from, limit);
}
