/**
 * Handles: numbers by which the host holds values. A handle keeps its value alive until it is freed.
 *
 * `state.handles` is a VALUES cell, a root of the collector; `state.handleCount` is its size. A free entry holds the number of the
 * next free one as a small int; `state.handleFree` is the first, 0 none. Entry 0 belongs to the exchange stack.
 */
import { Value, UNBOUND, fromSmallInt, toSmallInt } from '../value/value';
import { allocateValues, resizeValues } from '../heap/alloc';
import { BUFFER_PAYLOAD } from '../heap/layout';
import { state } from '../vm/record';

const FIRST_COUNT: u32 = 16;

// @ts-ignore: decorator
@inline function entry(index: u32): usize { return <usize>state.handles + BUFFER_PAYLOAD + (<usize>index << 3); }

function chain(from: u32, to: u32): void {
  for (let i = to - 1; i >= from; i--) {
    store<Value>(entry(i), fromSmallInt(state.handleFree));
    state.handleFree = i;
  }
}

export function handleInit(): bool {
  state.handles = <u32>allocateValues(FIRST_COUNT);
  if (!state.handles) return false;
  state.handleCount = FIRST_COUNT;
  state.handleFree = 0;
  chain(1, FIRST_COUNT);
  return true;
}

/** Frees all handles: the host that held them is another one. */
export function handleClear(): void {
  state.handleFree = 0;
  chain(1, state.handleCount);
}

/** A handle on `v`; 0 with MemoryError pending. */
export function handleNew(v: Value): u32 {
  if (!state.handleFree) {
    const count = state.handleCount;
    const grown = resizeValues(state.handles, count, count << 1);
    if (!grown) return 0;
    state.handles = <u32>grown;
    state.handleCount = count << 1;
    chain(count, count << 1);
  }
  const index = state.handleFree;
  state.handleFree = <u32>toSmallInt(load<Value>(entry(index)));
  store<Value>(entry(index), v);
  return index;
}

/** A handle on the value in a slot; 0 with MemoryError pending. */
export function handleFromSlot(slot: usize): u32 { return handleNew(load<Value>(slot)); }

export function handleFree(index: u32): void {
  if (index == 0 || index >= state.handleCount) return;
  store<Value>(entry(index), fromSmallInt(state.handleFree));
  state.handleFree = index;
}

/** Address of the slot with the value. Valid until the next handle is made. */
export function handleSlot(index: u32): usize { return index < state.handleCount ? entry(index) : entry(0); }

export function handleGet(index: u32): Value { return index < state.handleCount ? load<Value>(entry(index)) : UNBOUND; }

/** For entry 0, which never is free. */
export function handleSetRoot(v: Value): void { store<Value>(entry(0), v); }
