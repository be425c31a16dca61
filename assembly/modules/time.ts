/** The time module: clocks of the host, and nothing of its own. Without a clock from the host every clock stands at 0. */
import { Value, ERROR, NONE, fromFloat } from '../value/value';
import { Exc } from '../value/type-id';
import { argument } from '../builtins/native';
import { ioFlush } from '../builtins/io';
import { CLOCK_MONOTONIC, CLOCK_WALL, hostClock } from '../host/imports';
import { intFromF64 } from '../objects/int';
import { numberToF64 } from '../objects/float';
import { errorPending, raise } from '../vm/raise';
import { chargeFuel } from '../vm/state';

function seconds(kind: i32): Value {
  const now = hostClock(kind);
  return now == now ? fromFloat(now) : ERROR;
}
function nanoseconds(kind: i32): Value {
  const now = hostClock(kind);
  return now == now ? intFromF64(now * 1e9) : ERROR;
}

export function timePerfCounter(args: usize, count: i32): Value { return seconds(CLOCK_MONOTONIC); }
export function timePerfCounterNs(args: usize, count: i32): Value { return nanoseconds(CLOCK_MONOTONIC); }
export function timeTime(args: usize, count: i32): Value { return seconds(CLOCK_WALL); }
export function timeTimeNs(args: usize, count: i32): Value { return nanoseconds(CLOCK_WALL); }

/** A clock that stands still this many polls is no clock to wait for. */
const POLLS_WITHOUT_PROGRESS: i32 = 100000;

/** Waits by watching the host's clock: the module has no other way to let time pass. Fuel is charged, so limits hold. */
export function timeSleep(args: usize, count: i32): Value {
  const wanted = numberToF64(argument(args, 0));
  if (errorPending()) return ERROR;
  if (wanted != wanted) return raise(Exc.ValueError, ascii("Invalid value NaN (not a number)"));
  if (wanted < 0) return raise(Exc.ValueError, ascii("sleep length must be non-negative"));
  if (!ioFlush()) return ERROR;
  let now = hostClock(CLOCK_MONOTONIC);
  const end = now + wanted;
  let still = 0;
  while (now < end) {
    const next = hostClock(CLOCK_MONOTONIC);
    if (next > now) still = 0;
    else if (++still > POLLS_WITHOUT_PROGRESS) break;
    now = next;
    if (!chargeFuel(1)) return ERROR;
  }
  // A clock that failed gave NaN, which ended the loop.
  return errorPending() ? ERROR : NONE;
}
