/**
 * PEP 669 monitoring from JavaScript: the same tools, events and rules as `sys.monitoring`, the same tables inside the module. A tool id taken
 * here is in use for Python code too, and Python code cannot free it or change it.
 */
import { EventNumber, events } from '../abi/events.js';
import type { HostImports } from '../engine/exports.js';
import { KraitError } from '../errors.js';
import type { Context } from '../values/context.js';
import { fromPython } from '../values/from-python.js';
import { CodeObject } from './code-object.js';
import { Counters, type SinkKinds, sinkKinds } from './sink.js';

export { events };
/** The tool id that debuggers use. */
export const DEBUGGER_ID = 0;
/** The tool id that measurements of coverage use. */
export const COVERAGE_ID = 1;
/** The tool id that profilers use. */
export const PROFILER_ID = 2;
/** The tool id that optimizers use. */
export const OPTIMIZER_ID = 5;
/** A callback returns it to be called no more for this event at this place of the code. */
export const DISABLE: unique symbol = Symbol('krait.monitoring.DISABLE');
/** A callback returns it to have the program paused, in an Execution that `start` gave. */
export const PAUSE: unique symbol = Symbol('krait.monitoring.PAUSE');
/** `arg0` of a call without arguments. */
export const MISSING: unique symbol = Symbol('krait.monitoring.MISSING');

const TOOLS = 6;
const EVENTS = 19;
const ANSWER = { CONTINUE: 0, DISABLE: 1, RAISED: 2, PAUSE: 3 } as const;
/** Events that are not local: their callbacks can neither disable nor pause. */
const FIRST_GLOBAL = EventNumber.RAISE;

/**
 * What an event carries besides its place, read from the module when it is asked for. One object serves all events: it is
 * valid while the callback runs.
 */
export class EventDetails {
  readonly #context: Context;
  /** @internal */
  slot = 0;

  /** @internal */
  constructor(context: Context) {
    this.#context = context;
  }

  /** JUMP, BRANCH_LEFT, BRANCH_RIGHT: offset where execution goes on. */
  get destination(): number {
    return this.slot;
  }
  /** PY_RETURN, PY_YIELD: the value. */
  get value(): unknown {
    return fromPython(this.#context, this.slot);
  }
  /** RAISE, RERAISE, EXCEPTION_HANDLED, PY_UNWIND, PY_THROW, STOP_ITERATION: the exception. */
  get exception(): unknown {
    return fromPython(this.#context, this.slot);
  }
  /** CALL, C_RETURN, C_RAISE: what is called. */
  get callable(): unknown {
    return fromPython(this.#context, this.slot);
  }
  /** CALL, C_RETURN, C_RAISE: the first argument, or MISSING. */
  get arg0(): unknown {
    const slot = this.slot + 8;
    const { plain, raw } = this.#context.vm;
    return plain.read(slot) ?? (raw.valueShape(slot) === UNBOUND ? MISSING : fromPython(this.#context, slot));
  }

  /** repr() of one of these, without the conversion; undefined for `arg0` when it is MISSING. Throws what the object's own `__repr__` raises. */
  repr(what: 'value' | 'exception' | 'callable' | 'arg0'): string | undefined {
    const { raw } = this.#context.vm;
    const slot = this.slot + (what === 'arg0' ? 8 : 0);
    if (raw.valueShape(slot) === UNBOUND) return undefined;
    return this.#context.enter(() => {
      if (!raw.exchangeCopy(slot) || !raw.accessRepr()) this.#context.fail();
      return this.#context.vm.readText(raw.exchangeSlot(0));
    });
  }
}
const UNBOUND = 17;

/**
 * What is called for an event. `at` is the line for LINE, else the offset of the instruction, in bytes. It returns DISABLE, PAUSE, or anything else, which means nothing. What it
 * throws is raised in the program, at the place of the event.
 */
export type MonitoringCallback = (code: CodeObject, at: number, details: EventDetails) => unknown;

/** The events by name, as a type. */
export type Events = typeof events;
/** A callback of an event that has nothing but its place. */
export type PlaceCallback = (code: CodeObject, offset: number) => unknown;
/** A callback of LINE. */
export type LineCallback = (code: CodeObject, line: number) => unknown;
/** A callback of an event that carries something. */
export type DetailedCallback<K extends keyof EventDetails> = (
  code: CodeObject,
  offset: number,
  details: Pick<EventDetails, K | 'repr'>,
) => unknown;

/** What the callback of an event is given. */
export type CallbackOf<E extends number> = [E] extends [Events['LINE']]
  ? LineCallback
  : [E] extends [Events['PY_START' | 'PY_RESUME' | 'INSTRUCTION']]
    ? PlaceCallback
    : [E] extends [Events['PY_RETURN' | 'PY_YIELD']]
      ? DetailedCallback<'value'>
      : [E] extends [Events['CALL' | 'C_RETURN' | 'C_RAISE']]
        ? DetailedCallback<'callable' | 'arg0'>
        : [E] extends [Events['JUMP' | 'BRANCH' | 'BRANCH_LEFT' | 'BRANCH_RIGHT']]
          ? DetailedCallback<'destination'>
          : [E] extends [
                Events['RAISE' | 'RERAISE' | 'EXCEPTION_HANDLED' | 'PY_UNWIND' | 'PY_THROW' | 'STOP_ITERATION'],
              ]
            ? DetailedCallback<'exception'>
            : MonitoringCallback;

/**
 * Monitoring of one interpreter (`py.monitoring`): the functions of Python's [sys.monitoring](https://docs.python.org/3.14/library/sys.monitoring.html), which mean
 * the same. They throw what Python raises there, as a PythonError: ValueError for a tool id that is not one, is taken or is not in use, and for event sets that are none.
 */
export class Monitoring {
  readonly #context: Context;
  readonly #details: EventDetails;
  readonly #callbacks: (MonitoringCallback | undefined)[] = new Array(TOOLS * EVENTS).fill(undefined);
  readonly #codes: CodeObject[] = [];
  /** What sinks have counted. */
  readonly counters: Counters;

  /** @internal */
  constructor(context: Context) {
    this.#context = context;
    this.#details = new EventDetails(context);
    this.counters = new Counters(context);
  }

  /** Takes a tool id, 0 to 5, under a name (`sys.monitoring.use_tool_id`). Python code cannot free or change it. */
  useToolId(id: number, name: string): void {
    this.#step((raw) => (this.#context.vm.pushText(name) ? raw.monitoringHostUseTool(id) : 0));
  }

  /** Gives a tool id back, its callbacks and events with it (`free_tool_id`). */
  freeToolId(id: number): void {
    this.#step((raw) => raw.monitoringHostFreeTool(id));
    this.#forget(id);
  }

  /** Takes away all callbacks and events of a tool; the id stays in use (`clear_tool_id`). */
  clearToolId(id: number): void {
    this.#step((raw) => raw.monitoringHostClearTool(id));
    this.#forget(id);
  }

  /** The name of the tool that uses an id, Python's tools included; null when it is free (`get_tool`). */
  getTool(id: number): string | null {
    return this.#context.enter(() => {
      const { raw } = this.#context.vm;
      if (!raw.monitoringHostGetTool(id)) this.#context.fail();
      return fromPython(this.#context, raw.exchangeSlot(0)) as string | null;
    });
  }

  /**
   * Sets the callback of one event, or takes it away (`register_callback`).
   *
   * @param event One of `monitoring.events`.
   * @param callback null: none.
   * @returns The callback that was there.
   */
  registerCallback<E extends number>(id: number, event: E, callback: CallbackOf<E> | null): CallbackOf<E> | null {
    if (callback !== null && typeof callback !== 'function')
      throw new TypeError('a callback must be a function or null');
    this.#step((raw) => raw.monitoringHostRegister(id, event, callback ? 1 : 0));
    const numbers = event === events.BRANCH ? [EventNumber.BRANCH_LEFT, EventNumber.BRANCH_RIGHT] : [Math.log2(event)];
    const before = this.#callbacks[id * EVENTS + (numbers[0] as number)] ?? null;
    for (const number of numbers) {
      this.#callbacks[id * EVENTS + number] = (callback ?? undefined) as MonitoringCallback | undefined;
    }
    return before as CallbackOf<E> | null;
  }

  /** Says which events of all code the tool gets (`set_events`). */
  setEvents(id: number, eventSet: number): void {
    this.#step((raw) => raw.monitoringHostSetEvents(id, eventSet));
  }

  /** The events of all code that the tool gets, as a set (`get_events`). */
  getEvents(id: number): number {
    return this.#number((raw) => raw.monitoringHostGetEvents(id));
  }

  /** Says which events of one code object the tool gets besides those of all code (`set_local_events`). */
  setLocalEvents(id: number, code: CodeObject, eventSet: number): void {
    this.#step((raw) => raw.monitoringHostSetLocalEvents(id, this.#own(code), eventSet));
  }

  /** The events of one code object that the tool gets besides those of all code, as a set (`get_local_events`). */
  getLocalEvents(id: number, code: CodeObject): number {
    return this.#number((raw) => raw.monitoringHostGetLocalEvents(id, this.#own(code)));
  }

  /**
   * Lets a tool count, in place of callbacks, for all code or for the given code objects, which is much cheaper: `py.monitoring.counters` has the result. Its
   * callbacks of the events concerned are gone, others stay. It costs the program no fuel but for the memory of the counters (2 bytes a byte of code).
   *
   * @throws TypeError for an unknown kind, and when nothing is to be counted.
   */
  attachSink(id: number, kinds: SinkKinds, codes?: readonly CodeObject[]): void {
    const { bits, events: needed } = sinkKinds(kinds);
    this.#step((raw) => raw.monitoringHostSink(id, bits, needed));
    for (let event = 0; event < EVENTS; event++)
      if (needed & (1 << event)) this.#callbacks[id * EVENTS + event] = undefined;
    if (codes) for (const code of codes) this.setLocalEvents(id, code, this.getLocalEvents(id, code) | needed);
    else this.setEvents(id, this.getEvents(id) | needed);
  }

  /** The tool counts no more; what was counted stays. */
  detachSink(id: number): void {
    this.#step((raw) => raw.monitoringHostSink(id, 0, 0));
  }

  /**
   * Frees the tools that Python code has taken, and ends its trace and profile functions: after a program that watches itself in a way that would
   * hinder the next one. Tools of the host stay.
   */
  freeGuestTools(): void {
    this.#context.alive();
    this.#context.vm.raw.monitoringHostFreeGuests();
  }

  /** For a callback: can the program be paused here? It cannot in `run`, nor in code that a native routine calls in its middle. */
  get canPause(): boolean {
    return this.#context.vm.raw.programMayPause() !== 0;
  }

  /** Turns on again whatever DISABLE turned off, for all tools (`restart_events`). */
  restartEvents(): void {
    this.#step((raw) => raw.monitoringHostRestart());
  }

  /** @internal */
  codeObject(id: number): CodeObject {
    let code = this.#codes[id];
    if (!code) {
      code = new CodeObject(this.#context, id);
      this.#codes[id] = code;
    }
    return code;
  }

  /**
   * What the module calls for each event. A closure over plain arrays, since this is the path that every event takes. No event
   * happens while a callback runs, so one `details` is enough. `mayPause` throws when the program cannot be paused now. @internal
   */
  receiver(raise: (error: unknown) => void, mayPause: () => void): HostImports['event'] {
    const callbacks = this.#callbacks;
    const codes = this.#codes;
    const details = this.#details;
    return (tool, event, id, at, slot) => {
      const callback = callbacks[tool * EVENTS + event];
      if (callback === undefined) return ANSWER.CONTINUE;
      const code = codes[id] ?? this.codeObject(id);
      details.slot = slot;
      try {
        const answer = callFor(event, callback, code, at, details);
        if (answer === DISABLE) return ANSWER.DISABLE;
        if (answer !== PAUSE) return ANSWER.CONTINUE;
        if (event >= FIRST_GLOBAL) {
          throw new KraitError('pause', 'only local events (PY_START to STOP_ITERATION) can pause a program');
        }
        mayPause();
        return ANSWER.PAUSE;
      } catch (error) {
        raise(error);
        return ANSWER.RAISED;
      }
    };
  }

  #own(code: CodeObject): number {
    if (this.#codes[code.id] !== code) throw new TypeError('a code object of another interpreter');
    return code.id;
  }

  #forget(id: number): void {
    this.#callbacks.fill(undefined, id * EVENTS, (id + 1) * EVENTS);
  }

  #step(work: (raw: Context['vm']['raw']) => number): void {
    this.#context.enter(() => {
      if (!work(this.#context.vm.raw)) this.#context.fail();
    });
  }

  #number(work: (raw: Context['vm']['raw']) => number): number {
    return this.#context.enter(() => {
      const result = work(this.#context.vm.raw);
      if (result < 0) this.#context.fail();
      return result;
    });
  }
}

/**
 * Calls the callback of an event. The frequent events have a place of their own in this code each, though all do the same: an engine calls what one place has
 * always called faster than what differs from time to time, and a program has one callback an event, seldom more.
 */
function callFor(
  event: EventNumber,
  callback: MonitoringCallback,
  code: CodeObject,
  at: number,
  details: EventDetails,
) {
  switch (event) {
    case EventNumber.LINE:
      return callback(code, at, details);
    case EventNumber.INSTRUCTION:
      return callback(code, at, details);
    case EventNumber.CALL:
      return callback(code, at, details);
    case EventNumber.PY_START:
      return callback(code, at, details);
    case EventNumber.PY_RETURN:
      return callback(code, at, details);
    case EventNumber.BRANCH_LEFT:
      return callback(code, at, details);
    case EventNumber.BRANCH_RIGHT:
      return callback(code, at, details);
    case EventNumber.JUMP:
      return callback(code, at, details);
    default:
      return callback(code, at, details);
  }
}
