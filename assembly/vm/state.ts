/** What native routines do with the VM record: fuel, and roots above the running frame. */
import { STOP, Value } from '../value/value';
import { state } from './record';
import { SAFEPOINT_BIAS } from '../heap/alloc';

export { state, typeObject, exceptionType } from './record';

export const enum Limit { NONE, FUEL, TIME, OUTPUT, STOPPED }

/** Keeps `v` alive while the routine calls back into Python. Undone by rootPop; some 60 at once at most. */
// @ts-ignore: decorator
@inline export function rootPush(v: Value): void {
  store<Value>(state.stackTop, v);
  state.stackTop += 8;
}
// @ts-ignore: decorator
@inline export function rootPop(count: i32): void { state.stackTop -= <u32>count << 3; }

/** Charges long native work. False: a limit is reached, an uncatchable error is pending, the routine returns ERROR. */
export function chargeFuel(units: i32): bool {
  state.slice -= units;
  return state.slice >= 0 || chargeSlow();
}

/** Fuel used so far, the running slice included. */
export function fuelUsed(): u64 {
  const left = state.safepointRequested ? state.slice + SAFEPOINT_BIAS : state.slice;
  return state.fuelUsed + <u64>(<i64>state.sliceSize - left);
}

function chargeSlow(): bool {
  if (state.limitReached) return false;
  if (state.fuelLimit && fuelUsed() > state.fuelLimit) {
    limitRaise(Limit.FUEL);
    return false;
  }
  return true;
}

/** Makes the pending error one that Python can neither catch nor see. */
export function limitRaise(limit: Limit): void {
  state.limitReached = limit;
  // No exception instance, so that no handler matches it.
  state.pending = STOP;
}
