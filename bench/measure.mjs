/**
 * How a program is timed. Every call of main() is one entry into the engine, timed by the host around it.
 *
 * The first call is reported by itself. After it, calls go on until `repeat` are done *and* the best time has stopped
 * falling, because an engine in WebAssembly only gets faster code when it is entered anew: V8 never replaces code that
 * is running. Between two calls the event loop turns, so that compilation in the background can be installed.
 */
import { setTimeout as sleep } from 'node:timers/promises';

const LEAST_CALLS = 2;
/** The best time counts as settled when the last calls, this many or half of all, improved it by less than this share. */
const SETTLED_CALLS = 3;
const SETTLED_SHARE = 0.02;
const BETWEEN_CALLS_MS = 2;

/**
 * @param {() => void} call one entry into the engine
 * @param {{ repeat: number, budget: number, before?: () => void }} options budget in ms of measured time; `before` runs
 *   untimed before every call
 * @returns {Promise<number[]>} the times in ms, in order
 */
export async function measure(call, { repeat, budget, before }) {
  const times = [];
  let spent = 0;
  for (;;) {
    before?.();
    const start = performance.now();
    call();
    const elapsed = performance.now() - start;
    times.push(elapsed);
    spent += elapsed;
    if (times.length >= LEAST_CALLS) {
      if (spent >= budget || times.length >= repeat * 4) break;
      if (times.length >= repeat && hasSettled(times)) break;
    }
    await sleep(BETWEEN_CALLS_MS);
  }
  return times;
}

/** Whether the best time had stopped falling when the calls ended. */
export function hasSettled(times) {
  const window = Math.min(SETTLED_CALLS, times.length >> 1);
  if (window === 0) return false;
  const earlier = Math.min(...times.slice(0, -window));
  const later = Math.min(...times.slice(-window));
  return later > earlier * (1 - SETTLED_SHARE);
}

/** The best of the warm calls: all but the first. */
export function best(times) {
  return Math.min(...(times.length > 1 ? times.slice(1) : times));
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function geometricMean(values) {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
