/**
 * Running programs for the host: compile, start, go on after a slice, and what came of it. Operands are taken from the exchange stack,
 * results are left there.
 */
import { Value, ERROR, UNBOUND, fromPointer, toPointer } from '../value/value';
import { FIRST_SLICE } from '../config';
import { SAFEPOINT_BIAS } from '../heap/alloc';
import { gcCollect } from '../heap/gc';
import { TupleObject } from '../heap/layout';
import { ioFlush } from '../builtins/io';
import { compileSource } from '../compiler/compile';
import { call } from '../vm/call';
import { errorPending, errorTake } from '../vm/raise';
import { stackPopTo } from '../vm/stack';
import { execute, executeResult, resume, resumeCall, resumePaused, runCode } from '../vm/run';
import { suspendSlice, suspensionPossible } from '../vm/suspend';
import { Limit, chargeFuel, fuelUsed, limitRaise, sliceBegin, state } from '../vm/state';
import { exchangeDrop, exchangePush, exchangeSlot, exchangeTake } from './exchange';

/** Offset of the first slot of a segment (vm/stack.ts). */
const STACK_FIRST_SLOT: usize = 24;

/** What programStart, programResume, programNested and programCall answer. */
export const enum Status { DONE, EXCEPTION, SLICE, LIMIT, SUSPENDED }

/** Before a run of the host: its own fuel and output. 0 = no limit. */
export function programBegin(fuel: f64, output: f64): void {
  state.fuelUsed = 0;
  state.fuelLimit = fuel > 0 ? <u64>fuel : 0;
  state.fuelPause = 0;
  sliceBegin(FIRST_SLICE);
  state.outputLimit = output > 0 ? <u64>output : 0;
  state.outputUsed = 0;
  state.limitReached = 0;
  state.pending = UNBOUND;
  emptyStack();
  // An allocation never collects: what a run that ran out of memory left behind must not fail the next one.
  if (state.heapUsed > state.heapLimit - (state.heapLimit >> 2)) gcCollect();
}

/** Between runs the register stack is empty: what an earlier run left in it must not stay alive. */
function emptyStack(): void {
  if (state.base) return;
  let segment = <usize>state.segment;
  for (let previous = load<u32>(segment, 8); previous; previous = load<u32>(segment, 8)) segment = previous;
  stackPopTo(segment + STACK_FIRST_SLOT);
}

/** source, filename → code. Modes of compiler/compile.ts. */
export function programCompile(mode: i32): bool {
  const code = compileSource(load<Value>(exchangeSlot(1)), load<Value>(exchangeSlot(0)), mode, 0);
  exchangeDrop(2);
  return code != ERROR && exchangePush(code);
}

function answer(status: i32): i32 {
  return status == Status.DONE && !exchangePush(executeResult()) ? Status.EXCEPTION : status;
}

/** What a call that returned `v` means to the host; the result goes to the exchange stack. */
function answerOf(v: Value): i32 {
  if (v != ERROR) return exchangePush(v) ? Status.DONE : Status.EXCEPTION;
  return state.limitReached ? Status.LIMIT : Status.EXCEPTION;
}

/** code, namespace → result. Nothing may be running. */
export function programStart(suspendable: bool): i32 {
  const namespace = toPointer(exchangeTake());
  return answer(execute(exchangeTake(), namespace, suspendable));
}

/** Goes on after a slice. */
export function programResume(): i32 { return answer(resume()); }

/** Why the program is suspended (vm/suspend.ts). */
export function programSuspension(): u32 { return state.suspension; }
/** Could a callback that runs now pause the program? */
export function programMayPause(): bool { return suspensionPossible(); }
/** A break after about `fuel` more units, at the end of a slice; 0: none. */
export function programPauseAfter(fuel: f64): void { state.fuelPause = fuel > 0 ? fuelUsed() + <u64>fuel : 0; }
/** The loop left at the end of a slice, and is not entered again for now. */
export function programPause(): void { suspendSlice(); }
/** Goes on after a pause. */
export function programResumePaused(): i32 { return answer(resumePaused()); }
/** Pushes what is known of the call in which the program is suspended: (number of the host function, values, names of the last ones). */
export function programSuspendedCall(): bool { return exchangePush(state.suspendedCall); }
/** Goes on after a call of a host function; `good`: its result is on the exchange stack, else an exception is pending. */
export function programResumeCall(good: bool): i32 { return answer(resumeCall(good ? exchangeTake() : ERROR)); }

/** code, namespace → result, while Python code waits for a host function: to the end, in a nested loop. */
export function programNested(): i32 {
  const namespace = toPointer(exchangeTake());
  return answerOf(runCode(toPointer(exchangeTake()), namespace, fromPointer(namespace), 0));
}

/** callable, `count` arguments, values of keyword arguments, tuple of their names → result. */
export function programCall(count: i32): i32 {
  const names = exchangeTake();
  const given = changetype<TupleObject>(toPointer(names)).length;
  const total = <u32>count + given;
  const callable = load<Value>(exchangeSlot(total));
  const args = total ? exchangeSlot(total - 1) : 0;
  const v = call(callable, args, count, given ? toPointer(names) : 0);
  exchangeDrop(total + 1);
  return answerOf(v);
}

/** Hands over what was printed without a newline at the end. False: the output limit is reached. */
export function programFlush(): bool { return ioFlush(); }

/** Takes the pending exception onto the exchange stack. False when there is none. */
export function programTakeError(): bool {
  if (!errorPending()) return false;
  const exception = errorTake();
  return exchangePush(exception);
}

/** Charges what the host does for the program: converting values. False: a limit is reached. */
export function programCharge(units: i32): bool { return chargeFuel(units); }

/** Lets reading an error use `fuel`, whatever its run has left or needs none; gives the limit that held before, for programRestore. 0: there was none. */
export function programGrant(fuel: f64): f64 {
  const before = state.fuelLimit;
  state.fuelLimit = fuelUsed() + <u64>fuel;
  return <f64>before;
}

/** Ends what programGrant began. What was used counts: a run that goes on may now be beyond its limit, and ends at its next safepoint. */
export function programRestore(limit: f64): void { state.fuelLimit = <u64>limit; }

/** The limit that was reached (vm/state.ts), 0 none. */
export function programLimit(): u32 { return state.limitReached; }

/** Ends the run at the next safepoint, which comes at once, with a limit error. */
export function programStop(limit: u32): void {
  limitRaise(<Limit>limit);
  const used = fuelUsed();
  state.fuelLimit = used ? used : 1;
}

/** The host has told of the limit. `running`: Python code is under way and is to be ended by it too. */
export function programClearLimit(running: bool): void {
  if (running) return;
  state.limitReached = 0;
  state.pending = UNBOUND;
}
