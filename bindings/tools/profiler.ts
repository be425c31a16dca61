/**
 * CallProfile: how often each Python function was entered and how long it took, by itself and with all it called. A client
 * of the public monitoring API alone.
 */
import type { Interpreter } from '../interpreter.js';
import { events, PROFILER_ID } from '../monitoring/client.js';
import type { CodeObject } from '../monitoring/code-object.js';

/** What a function took. */
export interface ProfileEntry {
  /** Its qualified name. */
  name: string;
  /** File it is written in. */
  filename: string;
  /** Line where it begins. */
  line: number;
  /** Times it was called; resuming a generator does not count. */
  calls: number;
  /** Milliseconds in the function itself. */
  self: number;
  /** Milliseconds in the function and everything it called; recursion counts once. */
  total: number;
}

interface Record {
  calls: number;
  self: number;
  total: number;
  /** Activations on the stack. */
  active: number;
}

/** A profile of calls: how often each Python function was entered, and how long it took. Uses the tool id PROFILER_ID. */
export class CallProfile {
  readonly #py: Interpreter;
  readonly #records = new Map<CodeObject, Record>();
  /** Running functions: their records, when they were entered, and the time their callees took. */
  readonly #stack: { record: Record; entered: number; inner: number }[] = [];

  /** Nothing is measured before `start`. */
  constructor(py: Interpreter) {
    this.#py = py;
  }

  /** Begins to measure. */
  start(): this {
    const { monitoring } = this.#py;
    monitoring.useToolId(PROFILER_ID, 'profiler');
    const on = (event: number, callback: (code: CodeObject) => void) =>
      monitoring.registerCallback(PROFILER_ID, event, (code) => callback(code));
    on(events.PY_START, (code) => this.#enter(code, 1));
    on(events.PY_RESUME, (code) => this.#enter(code, 0));
    on(events.PY_THROW, (code) => this.#enter(code, 0));
    for (const event of [events.PY_RETURN, events.PY_YIELD, events.PY_UNWIND]) on(event, (code) => this.#leave(code));
    monitoring.setEvents(
      PROFILER_ID,
      events.PY_START | events.PY_RESUME | events.PY_THROW | events.PY_RETURN | events.PY_YIELD | events.PY_UNWIND,
    );
    return this;
  }

  /** Measures no more, and gives the tool id back. */
  stop(): this {
    this.#py.monitoring.freeToolId(PROFILER_ID);
    while (this.#stack.length) this.#pop(performance.now());
    return this;
  }

  /** Slowest by itself first. */
  entries(): ProfileEntry[] {
    return [...this.#records]
      .map(([code, { calls, self, total }]) => ({
        name: code.qualname,
        filename: code.filename,
        line: code.firstLine,
        calls,
        self,
        total,
      }))
      .sort((a, b) => b.self - a.self);
  }

  #enter(code: CodeObject, calls: number): void {
    let record = this.#records.get(code);
    if (!record) {
      record = { calls: 0, self: 0, total: 0, active: 0 };
      this.#records.set(code, record);
    }
    record.calls += calls;
    record.active++;
    this.#stack.push({ record, entered: performance.now(), inner: 0 });
  }

  #leave(code: CodeObject): void {
    const now = performance.now();
    const record = this.#records.get(code);
    // A function that was entered before the profile began is on no stack.
    if (!record || record.active === 0) return;
    while (this.#pop(now) !== record);
  }

  #pop(now: number): Record | undefined {
    const top = this.#stack.pop();
    if (!top) return undefined;
    const { record, entered, inner } = top;
    const took = now - entered;
    record.self += took - inner;
    record.active--;
    if (record.active === 0) record.total += took;
    const caller = this.#stack.at(-1);
    if (caller) caller.inner += took;
    return record;
  }
}
