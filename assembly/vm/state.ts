/** What native routines do with the VM record: fuel, and roots above the running frame. */
import { STOP, Value } from '../value/value';
import { state } from './record';
import { LATER_SLICE } from '../config';
import { SAFEPOINT_BIAS } from '../heap/alloc';
import { CLOCK_DEADLINE, hostClock } from '../host/imports';

export { state, typeObject, exceptionType } from './record';

export const enum Limit { NONE, FUEL, TIME, OUTPUT, STOPPED }

/** Keeps `v` alive while the routine calls back into Python. Undone by rootPop; some 60 at once at most. */
export function rootPush(v: Value): void { rootPushInline(v); }
export function rootPop(count: i32): void { rootPopInline(count); }

/** The same where speed matters: a call less, some twenty bytes more. */
// @ts-ignore: decorator
@inline export function rootPushInline(v: Value): void {
  store<Value>(state.stackTop, v);
  state.stackTop += 8;
}
// @ts-ignore: decorator
@inline export function rootPopInline(count: i32): void { state.stackTop -= <u32>count << 3; }

/** Charges long native work. False: a limit is reached, an uncatchable error is pending, the routine returns ERROR. */
export function chargeFuel(units: i32): bool {
  // Bounded, so that the slice cannot wrap around; the rest of an absurd charge is beyond any limit that is kept anyway.
  state.slice -= units < LARGEST_CHARGE ? units : LARGEST_CHARGE;
  return state.slice >= 0 || chargeSlow();
}
/** Rounds of a loop in a native routine between two looks at the limits: at half a microsecond for the slowest of them, some milliseconds. */
export const ROUNDS: u32 = 4096;
/**
 * In a loop that goes through the indexes of something one by one: charges, at every so many of them, for those that come, 1 << shift of them for a unit. What is charged before
 * the loop would be looked at once, however long the loop is. False as chargeFuel.
 */
// @ts-ignore: decorator
@inline export function chargeRound(index: u32, shift: u32): bool { return (index & (ROUNDS - 1)) != ROUNDS - 1 || chargeFuel(<i32>(ROUNDS >> shift)); }

/**
 * Charges work that memory bounds (copying, comparing, hashing what exists), and goes on: the limit shows at the next safepoint, and a program gets
 * there before it can ask for more.
 */
export function spendFuel(units: i32): void {
  if (state.slice > -SAFEPOINT_BIAS - LARGEST_CHARGE) state.slice -= units < LARGEST_CHARGE ? units : LARGEST_CHARGE;
}
/** Bytes that are copied, compared or hashed for a unit of fuel, as a power of two. */
export const FUEL_BYTES_SHIFT: u32 = 8;
/** The same for Values. */
export const FUEL_VALUES_SHIFT: u32 = FUEL_BYTES_SHIFT - 3;
const LARGEST_CHARGE: i32 = 1 << 28;

/** Fuel used so far, the running slice included. */
export function fuelUsed(): u64 {
  const left = state.safepointRequested ? state.slice + SAFEPOINT_BIAS : state.slice;
  return state.fuelUsed + <u64>(<i64>state.sliceSize - left);
}

function chargeSlow(): bool {
  if (state.limitReached) return false;
  if (state.slice + (state.safepointRequested ? SAFEPOINT_BIAS : 0) >= 0) return true;
  if (sliceLimit()) return false;
  sliceNext();
  return true;
}

/** At the end of a slice inside the module: has fuel or time run out? The limit error is pending then. */
export function sliceLimit(): bool {
  if (state.fuelLimit && fuelUsed() >= state.fuelLimit) limitRaise(Limit.FUEL);
  else if (hostClock(CLOCK_DEADLINE) != 0) limitRaise(Limit.TIME);
  return state.limitReached != Limit.NONE;
}

/** The first slices are small: the engine replaces baseline code only when the loop is entered again. */
export function sliceNext(): void {
  state.fuelUsed = fuelUsed();
  const larger = state.sliceSize << 1;
  sliceBegin(larger > LATER_SLICE ? LATER_SLICE : larger);
}

/** A slice of `size` units. It ends exactly at the limit, or where the host wants a break, so that fuel is the same number on every machine. */
export function sliceBegin(size: i32): void {
  size = atMost(atMost(size, state.fuelLimit), state.fuelPause);
  // A size of 0 could not be doubled again.
  state.sliceSize = size > 0 ? size : 1;
  state.slice = state.sliceSize - (state.safepointRequested ? SAFEPOINT_BIAS : 0);
}
function atMost(size: i32, end: u64): i32 {
  if (!end || state.fuelUsed + <u64>size <= end) return size;
  return end > state.fuelUsed ? <i32>(end - state.fuelUsed) : 0;
}

/** Makes the pending error one that Python can neither catch nor see. */
export function limitRaise(limit: Limit): void {
  state.limitReached = limit;
  // No exception instance, so that no handler matches it.
  state.pending = STOP;
}
