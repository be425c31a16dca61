/**
 * Execution: one program that `start` began, step by step. Between the steps all of it lies in the module's memory, and the interpreter may
 * be used: names read and set, handles called, other code run to its end.
 */
import { Suspension } from './engine/exports.js';
import { KraitError } from './errors.js';
import type { CodeObject } from './monitoring/code-object.js';
import { checkStepLimits } from './options.js';
import type { Context } from './values/context.js';
import type { PyHandle } from './values/handle.js';
import { type PlaceRow, placeOf } from './values/place.js';

/** Why a step ended. */
export type Progress =
  | { state: 'done'; value: unknown }
  | { state: 'call' }
  /** `event`: a callback said PAUSE; `fuel`, `time`: what `continue` was given is used up. */
  | { state: 'paused'; reason: 'event' | 'fuel' | 'time' };

/** The host function in whose call a program is suspended, and what it was called with. */
export interface SuspendedCall {
  /** The name it was given under; of a function that came as a value its own. */
  name: string;
  /** Positional arguments, converted. */
  args: unknown[];
  /** Keyword arguments, converted. */
  kwargs: Record<string, unknown>;
  /** What the function returned; undefined when that was SUSPEND. */
  promise: Promise<unknown> | undefined;
}

/** How far a step may go. An unknown key, or a value of the wrong type, is a TypeError. */
export interface StepLimits {
  /** Units of fuel, a positive integer, after which the execution is paused; it may be a few more, as many as one instruction takes. */
  fuel?: number | undefined;
  /** Milliseconds, a positive number, after which the execution is paused at the end of a slice. */
  time?: number | undefined;
}

/** What an execution needs of its interpreter. */
export interface ExecutionContext extends Context {
  /** Takes a step: `first` enters the module and gives its status. Throws what the program ends with. */
  proceed(first: () => number, limits: StepLimits): Progress;
  raise(error: unknown): void;
  /** Steps: the call's result, or the end of the program. */
  resumeCall(value: unknown): number;
  stop(limit: 'stopped' | 'time'): number;
  suspendedCall(): Omit<SuspendedCall, 'promise'>;
  frames(): readonly [id: number, ...PlaceRow][];
  /** Evaluates an expression with `f` as the frame at a depth; fuel is not charged to the program. */
  inFrame(depth: number, expression: string, names: Record<string, unknown>): unknown;
}

/**
 * A frame of a suspended execution, valid until the next step: after that its methods throw a KraitError with code `frame`. What they evaluate costs the
 * program no fuel, up to a million units.
 */
export class Frame {
  /** What it runs. */
  readonly code: CodeObject;
  /** Line it is in, from 1. */
  readonly line: number;
  /** Line where the expression ends that it is in. */
  readonly endLine: number;
  /** Where that expression begins in `line`, in characters from 0; null when unknown. */
  readonly column: number | null;
  /** Where it ends in `endLine`, exclusive; null when unknown. */
  readonly endColumn: number | null;
  readonly #context: ExecutionContext;
  readonly #depth: number;
  readonly #check: () => void;

  /** @internal */
  constructor(
    context: ExecutionContext,
    depth: number,
    [id, ...place]: readonly [id: number, ...PlaceRow],
    check: () => void,
  ) {
    this.#context = context;
    this.#depth = depth;
    this.#check = check;
    this.code = context.codeObject(id);
    const { line, endLine, column, endColumn } = placeOf(place);
    this.line = line;
    this.endLine = endLine;
    this.column = column;
    this.endColumn = endColumn;
  }

  /** The local names and their values (of a module: its globals). */
  locals(): Map<string, unknown> {
    return this.#ask('dict(f.f_locals)', {}) as Map<string, unknown>;
  }

  /**
   * The value of a Python expression in this frame. Assignments by `:=` go to the frame's own names.
   *
   * @throws PythonError for what the expression raises.
   */
  evaluate(expression: string): unknown {
    return this.#ask('eval(e, f.f_globals, f.f_locals)', { e: expression });
  }

  /** Gives a local name another value. */
  set(name: string, value: unknown): void {
    this.#ask('f.f_locals.__setitem__(n, v)', { n: name, v: value });
  }

  /** The frame object, as Python sees it. */
  object(): PyHandle {
    return this.#ask('f', {}) as PyHandle;
  }

  #ask(expression: string, names: Record<string, unknown>): unknown {
    this.#check();
    return this.#context.inFrame(this.#depth, expression, names);
  }
}

/**
 * A program that `start` or `startCall` began, step by step. Between the steps the interpreter can be used: names read and set, handles called, other code
 * run to its end. There is one such program of an interpreter at a time.
 */
export class Execution {
  readonly #context: ExecutionContext;
  #state: 'running' | 'done' | 'call' | 'paused' | 'error';
  #reason: 'event' | 'fuel' | 'time' | undefined;
  #value: unknown;
  #error: unknown;
  #promise: Promise<unknown> | undefined;
  #call: SuspendedCall | undefined;
  /** Counts the steps: frames of an earlier one are no longer valid. */
  #steps = 0;
  #watcher: (() => void) | undefined;

  /** @internal */
  constructor(
    context: ExecutionContext,
    state: 'running' | 'call' | 'paused' = 'running',
    reason?: 'event' | 'fuel' | 'time',
  ) {
    this.#context = context;
    this.#state = state;
    this.#reason = reason;
  }

  /**
   * `done`: `value` is the result. `call`: suspended in `call`, goes on with `resume` or `throw`. `paused`: goes on with `continue`; `reason`
   * says why. `error`: `error` is what the program ended with. `running`: a step is under way.
   */
  get state(): 'running' | 'done' | 'call' | 'paused' | 'error' {
    return this.#state;
  }

  /** Why it is paused: `event`, a callback returned PAUSE; `fuel`, `time`, what the step was given is used up. Undefined in other states. */
  get reason(): 'event' | 'fuel' | 'time' | undefined {
    return this.#state === 'paused' ? this.#reason : undefined;
  }

  /** The program's result: the value of its last statement when that is an expression, else null. */
  get value(): unknown {
    return this.#value;
  }

  /** A PythonError, a LimitError, or the host's own error that nothing caught. */
  get error(): unknown {
    return this.#error;
  }

  /** The call it is suspended in; undefined in other states than `call`. */
  get call(): SuspendedCall | undefined {
    if (this.#state !== 'call') return undefined;
    this.#call ??= { ...this.#context.suspendedCall(), promise: this.#promise };
    return this.#call;
  }

  /**
   * Gives the call its result, and goes on.
   *
   * @throws KraitError with code `state` when it is not suspended in a call. What the program ends with is not thrown: see `error`.
   */
  resume(value?: unknown, limits: StepLimits = {}): this {
    this.#expect('call', 'resume');
    checkStepLimits(limits);
    return this.#step(() => this.#context.resumeCall(value), limits);
  }

  /**
   * Raises an error in the call, and goes on; converted as what a host function throws.
   *
   * @throws KraitError with code `state` when it is not suspended in a call.
   */
  throw(error: unknown, limits: StepLimits = {}): this {
    this.#expect('call', 'throw');
    checkStepLimits(limits);
    return this.#step(() => {
      this.#context.raise(error);
      return this.#context.vm.raw.programResumeCall(0);
    }, limits);
  }

  /**
   * Goes on after a pause.
   *
   * @throws KraitError with code `state` when it is not paused.
   */
  continue(limits: StepLimits = {}): this {
    this.#expect('paused', 'continue');
    checkStepLimits(limits);
    return this.#step(() => {
      const { raw } = this.#context.vm;
      return raw.programSuspension() === Suspension.SLICE ? raw.programResume() : raw.programResumePaused();
    }, limits);
  }

  /** Ends the program where it is, which it can neither prevent nor see. `error` is a LimitError afterwards. Nothing happens when it has ended. */
  cancel(limit: 'stopped' | 'time' = 'stopped'): this {
    if (limit !== 'stopped' && limit !== 'time') throw new TypeError("cancel() takes 'stopped' or 'time'");
    if (this.#state !== 'call' && this.#state !== 'paused') return this;
    return this.#step(() => this.#context.stop(limit), {});
  }

  /** The frames of a suspended program, innermost first; none in other states than `call` and `paused`. */
  frames(): Frame[] {
    const steps = this.#steps;
    const check = () => {
      this.#context.alive();
      if (steps !== this.#steps) throw new KraitError('frame', 'the execution has gone on: this frame is out of date');
    };
    if (this.#state !== 'call' && this.#state !== 'paused') return [];
    return this.#context.frames().map((row, depth) => new Frame(this.#context, depth, row, check));
  }

  /** What the call waits for, which takes no conversion of its arguments. @internal */
  get promise(): Promise<unknown> | undefined {
    return this.#state === 'call' ? this.#promise : undefined;
  }

  /** Steps so far. @internal */
  get steps(): number {
    return this.#steps;
  }

  /** `watcher` is called after each step, and when the interpreter ends. @internal */
  watch(watcher: (() => void) | undefined): void {
    this.#watcher = watcher;
  }

  /** Tells whoever watches. @internal */
  changed(): void {
    this.#watcher?.();
  }

  /** The call waits for `promise`. @internal */
  await(promise: Promise<unknown> | undefined): void {
    this.#promise = promise;
  }

  /** @internal */
  begin(first: () => number, limits: StepLimits): this {
    return this.#step(first, limits);
  }

  #expect(state: 'call' | 'paused', what: string): void {
    this.#context.alive();
    if (this.#state !== state)
      throw new KraitError('state', `${what}() needs an execution in state '${state}', not '${this.#state}'`);
  }

  #step(first: () => number, limits: StepLimits): this {
    this.#steps++;
    this.#call = undefined;
    this.#state = 'running';
    try {
      const progress = this.#context.proceed(first, limits);
      this.#state = progress.state;
      if (progress.state === 'done') this.#value = progress.value;
      else if (progress.state === 'paused') this.#reason = progress.reason;
    } catch (error) {
      this.#state = 'error';
      this.#error = error;
    }
    this.changed();
    return this;
  }
}
