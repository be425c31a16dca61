/**
 * The host's side of Python's event loop (lib/asyncio): which promises and timers the loop waits for. While a loop runs, a host function that
 * returns a promise gives Python a future at once, so that several promises are under way at the same time; the loop itself
 * suspends the program when none of its tasks can go on.
 */
import { KraitError } from '../errors.js';
import type { HostFunction } from '../options.js';
import { PyHandle } from '../values/handle.js';

/** Milliseconds that a timer may take at the most; longer ones would fire at once. */
export const LONGEST_TIMER = 2 ** 31 - 1;

/** Tickets open at once: they take the host's memory, which no limit of the program counts. */
const MOST_TICKETS = 100_000;

type Outcome = { value: unknown } | { error: unknown };

export class EventLoop {
  /** Makes a future that the loop completes when a ticket is settled; undefined while no loop runs. */
  #makeFuture: PyHandle | undefined;
  #ticket = 0;
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();
  /** Tickets given out and not settled, forgotten or fetched. */
  readonly #open = new Set<number>();
  readonly #settled = new Map<number, Outcome>();
  #wake: (() => void) | undefined;

  /** What the module `_loop` consists of. A program can import it too, and give anything. */
  readonly functions: Record<string, HostFunction> = {
    /** A loop runs from now on; `makeFuture(ticket)` makes its futures. */
    enter: (makeFuture: unknown) => {
      if (!(makeFuture instanceof PyHandle)) throw new TypeError('a function that makes futures is wanted');
      this.#makeFuture?.dispose();
      this.#makeFuture = makeFuture;
    },
    /** No loop runs for now; its tickets stay. */
    leave: () => {
      this.#makeFuture?.dispose();
      this.#makeFuture = undefined;
    },
    /** A ticket that is settled after so many seconds. */
    timer: (seconds: unknown) => {
      if (typeof seconds !== 'number' || Number.isNaN(seconds)) throw new TypeError('seconds are wanted');
      const ticket = this.#newTicket();
      const done = () => this.#settle(ticket, { value: null });
      this.#timers.set(ticket, setTimeout(done, Math.min(Math.max(0, seconds * 1000), LONGEST_TIMER)));
      return ticket;
    },
    /** The ticket is of no interest any more. */
    forget: (ticket: number) => {
      this.#open.delete(ticket);
      this.#settled.delete(ticket);
      clearTimeout(this.#timers.get(ticket));
      this.#timers.delete(ticket);
    },
    /** Tickets that are settled now. */
    settled: () => [...this.#settled.keys()],
    /** The same; when there are none, a promise of some. */
    wait: () => {
      if (this.#settled.size > 0) return [...this.#settled.keys()];
      if (this.#open.size === 0) throw new KraitError('loop', 'the event loop waits for nothing');
      return new Promise((resolve) => {
        this.#wake = () => resolve([...this.#settled.keys()]);
      });
    },
    /** What a settled ticket gave: its value, or its error thrown. */
    take: (ticket: number) => {
      const outcome = this.#settled.get(ticket);
      this.#settled.delete(ticket);
      if (outcome && 'error' in outcome) throw outcome.error;
      return outcome?.value;
    },
  };

  /** A future of the loop that runs, for a promise; undefined when none runs or when the loop itself is what waits. */
  futureFor(fn: HostFunction, promise: PromiseLike<unknown>): PyHandle | undefined {
    if (!this.#makeFuture || fn === this.functions.wait) return undefined;
    const ticket = this.#newTicket();
    promise.then(
      (value) => this.#settle(ticket, { value }),
      (error: unknown) => this.#settle(ticket, { error }),
    );
    return this.#makeFuture.call([ticket]) as PyHandle;
  }

  /** No loop runs: its timers and promises are nobody's. */
  reset(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#open.clear();
    this.#settled.clear();
    this.#makeFuture?.dispose();
    this.#makeFuture = undefined;
    this.#wake = undefined;
  }

  #newTicket(): number {
    if (this.#open.size + this.#settled.size >= MOST_TICKETS) {
      throw new KraitError('loop', `the event loop waits for ${MOST_TICKETS} things, which is as many as it can`);
    }
    this.#open.add(++this.#ticket);
    return this.#ticket;
  }

  #settle(ticket: number, outcome: Outcome): void {
    if (!this.#open.delete(ticket)) return;
    this.#timers.delete(ticket);
    this.#settled.set(ticket, outcome);
    const wake = this.#wake;
    this.#wake = undefined;
    wake?.();
  }
}
