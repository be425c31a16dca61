/** Running a program to its end while the host goes on with its own work: waits for promises, and gives way to the event loop. */
import type { Core } from './core.js';
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
    if (execution.state === 'done') return execution.value;
    if (execution.state === 'error') throw execution.error;
    const began = performance.now();
    const outcome = await waitFor(execution, core.timeLeft, signal);
    // The interpreter may have been disposed meanwhile.
    core.alive();
    core.spend(performance.now() - began);
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

type Outcome =
  | { kind: 'ready'; value: unknown }
  | { kind: 'failed'; error: unknown }
  | { kind: 'aborted' }
  | { kind: 'late' };

/** Until the promise of the call is settled, or the event loop has had its turn. */
function waitFor(execution: Execution, time: number, signal: AbortSignal | undefined): Promise<Outcome> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      resolve(outcome);
    };
    const abort = () => end({ kind: 'aborted' });
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
    execution.call?.promise?.then(
      (value) => end({ kind: 'ready', value }),
      (error: unknown) => end({ kind: 'failed', error }),
    );
  });
}
