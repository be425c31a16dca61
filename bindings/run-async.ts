/** Running a program to its end while the host goes on with its own work: waits for promises, and gives way to the event loop. */
import type { Core } from './core.js';
import { ConversionError } from './errors.js';
import type { Execution, StepLimits } from './execution.js';
import { LONGEST_TIMER } from './host/event-loop.js';

/** Milliseconds after which the event loop has its turn. */
const TURN = 10;
/** Units of fuel for the same, where clocks stand still while code runs (workerd); elsewhere the time is over first. */
const TURN_FUEL = 5_000_000;

/** `begin` starts the program, with these limits for its first step. */
export async function runToEnd(
  core: Core,
  begin: (limits: StepLimits) => Execution,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  signal?.throwIfAborted();
  const turn = { time: TURN, fuel: TURN_FUEL };
  const execution = begin(turn);
  while (true) {
    if (execution.state === 'done') return result(execution.value);
    if (execution.state === 'error') throw execution.error;
    // The interpreter may be disposed while the program waits, and the execution be taken further by others.
    core.alive();
    const { steps } = execution;
    const { timeLeft } = core;
    const began = performance.now();
    const outcome = await waitFor(execution, timeLeft, signal);
    const changed = execution.steps !== steps || outcome.kind === 'changed';
    if (hasEnded(execution)) continue;
    core.alive();
    // Steps that others took meanwhile have been counted already.
    const counted = Number.isFinite(timeLeft) ? timeLeft - core.timeLeft : 0;
    core.spend(performance.now() - began - counted);
    if (changed) continue;
    if (outcome.kind === 'aborted') {
      execution.cancel();
      throw signal?.reason;
    }
    if (outcome.kind === 'late') execution.cancel('time');
    else if (execution.state === 'paused') execution.continue(turn);
    else if (outcome.kind === 'failed') execution.throw(outcome.error, turn);
    else execution.resume(outcome.value, turn);
  }
}

function hasEnded({ state }: Execution): boolean {
  return state === 'done' || state === 'error';
}

/** A promise asks what it is resolved with for a method `then`, and calls it: a program's result is not called. */
function result(value: unknown): unknown {
  const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function';
  if (isObject && typeof (value as { then?: unknown }).then === 'function') {
    throw new ConversionError(
      "an object with a function named 'then', which a promise would call, cannot be the result of runAsync or callAsync",
      'result',
    );
  }
  return value;
}

type Outcome =
  | { kind: 'ready'; value: unknown }
  | { kind: 'failed'; error: unknown }
  /** Somebody else took a step, or disposed of the interpreter. */
  | { kind: 'changed' }
  | { kind: 'aborted' }
  | { kind: 'late' };

/** Until the promise of the call is settled, the event loop has had its turn, or nothing is left to wait for. */
function waitFor(execution: Execution, time: number, signal: AbortSignal | undefined): Promise<Outcome> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const end = (outcome: Outcome) => {
      if (ended) return;
      ended = true;
      execution.watch(undefined);
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      resolve(outcome);
    };
    const abort = () => end({ kind: 'aborted' });
    execution.watch(() => end({ kind: 'changed' }));
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort);
    if (execution.state === 'paused') {
      // A timer of Node takes a millisecond, an immediate nothing.
      const { setImmediate } = globalThis as { setImmediate?: (work: () => void) => void };
      const ready = () => end({ kind: 'ready', value: undefined });
      if (setImmediate) setImmediate(ready);
      else timer = setTimeout(ready, 0);
      return;
    }
    // Timers of longer times run at once.
    if (time <= LONGEST_TIMER) timer = setTimeout(() => end({ kind: 'late' }), Math.max(0, time));
    execution.promise?.then(
      (value) => end({ kind: 'ready', value }),
      (error: unknown) => end({ kind: 'failed', error }),
    );
  });
}
