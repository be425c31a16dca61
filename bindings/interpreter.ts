/** Interpreter: one isolated Python world, as its user sees it. */
import { Core, type Stats } from './core.js';
import type { Execution, StepLimits } from './execution.js';
import { Globals } from './globals.js';
import type { Monitoring } from './monitoring/client.js';
import {
  type CompileOptions,
  checkCall,
  checkCompileOptions,
  checkInterpreterOptions,
  checkRunAsyncOptions,
  checkRunOptions,
  checkStartOptions,
  checkStepLimits,
  checkWaitOptions,
  type HostFunction,
  type InterpreterOptions,
  type RunOptions,
} from './options.js';
import { type CallArguments, Program } from './program.js';
import { runToEnd } from './run-async.js';
import { PyFloat } from './values/float.js';
import { PyHandle } from './values/handle.js';

/** `fuel` and `time`: how far the first step goes. */
export type StartOptions = RunOptions & StepLimits;

/** How `runAsync` runs a program. */
export interface RunAsyncOptions extends RunOptions {
  /** Ends the program when it is aborted. */
  signal?: AbortSignal;
}

/**
 * One isolated Python world: made by `createInterpreter` or an Engine. After `dispose` every call is a KraitError with code `disposed`; while the interpreter
 * runs, what needs it idle is one with code `busy`.
 */
export class Interpreter {
  /** The names of `__main__`. */
  readonly globals: Globals;
  /** PEP 669 monitoring from JavaScript. */
  readonly monitoring: Monitoring;
  readonly #core: Core;

  /** @internal */
  constructor(module: WebAssembly.Module, options: InterpreterOptions, snapshot?: Uint8Array) {
    checkInterpreterOptions(options);
    this.#core = new Core(module, options, snapshot);
    this.globals = new Globals(this.#core);
    this.monitoring = this.#core.monitoring;
  }

  /**
   * Compiles a program that is to be run more than once.
   *
   * @throws PythonError of type `SyntaxError`.
   */
  compile(source: string, options: CompileOptions = {}): Program {
    if (typeof source !== 'string') throw new TypeError('source must be a string');
    checkCompileOptions(options);
    return this.#core.compile(source, options.filename ?? '<string>', options.interactive ?? false);
  }

  /**
   * Runs a program to its end.
   *
   * @returns The value of its last statement when that is an expression, else null.
   * @throws PythonError for an exception that nothing caught, or the JavaScript error that it was made of; LimitError when a limit ended it; ConversionError when
   * the result cannot be converted; KraitError with code `async` when it would have to wait for a promise.
   */
  run(source: string | Program, options: RunOptions = {}): unknown {
    checkSource(source);
    checkRunOptions(options);
    return this.#core.run(source, options);
  }

  /**
   * Begins a program that can be suspended: in a call of a host function that returns a promise or SUSPEND, by a monitoring callback that returns
   * PAUSE, or when the fuel or time that its first step is given is used up. What it ends with stands in the Execution; nothing of that is thrown here.
   */
  start(source: string | Program, options: StartOptions = {}): Execution {
    checkSource(source);
    checkStartOptions(options);
    const { fuel, time, ...rest } = options;
    return this.#core.start(source, rest, true, { fuel, time });
  }

  /**
   * Runs a program to its end without keeping the host waiting: promises of host functions are awaited, and the event loop has its turn every few
   * milliseconds. `signal` ends the program; the promise is rejected with the signal's reason then. The time limit counts waiting too.
   *
   * @returns What `run` gives.
   * @throws What `run` throws, and the reason of `signal`; ConversionError for a result that a promise would call (an object with a function named `then`);
   * KraitError with code `disposed` when the interpreter is disposed meanwhile.
   */
  async runAsync(source: string | Program, options: RunAsyncOptions = {}): Promise<unknown> {
    checkSource(source);
    checkRunAsyncOptions(options);
    const { signal, ...rest } = options;
    return runToEnd(this.#core, (limits) => this.#core.start(source, rest, false, limits), signal);
  }

  /**
   * Calls a Python callable, given as a handle or by its name in `__main__`, as runAsync runs a program.
   *
   * @throws TypeError when there is no such callable, and what `runAsync` throws.
   */
  async callAsync(
    callable: string | PyHandle,
    args: readonly unknown[] = [],
    kwargs?: Record<string, unknown>,
    options: { signal?: AbortSignal } = {},
  ): Promise<unknown> {
    checkWaitOptions(options);
    const target = this.#callable(callable);
    if (typeof target === 'function') {
      options.signal?.throwIfAborted();
      return callHost(target, args, kwargs);
    }
    try {
      const call = kwargs ? { args, kwargs } : { args };
      return await runToEnd(this.#core, (limits) => this.#core.startCall(target, call, false, limits), options.signal);
    } finally {
      if (target !== callable) target.dispose();
    }
  }

  /**
   * Begins a call that can be suspended, as `start` begins a program.
   *
   * @throws TypeError when there is no such callable, or it is a function of the host.
   */
  startCall(callable: PyHandle | string, call: CallArguments = {}, limits: StepLimits = {}): Execution {
    checkCall(call);
    checkStepLimits(limits);
    const target = this.#callable(callable);
    if (typeof target === 'function') throw new TypeError('a function of the host cannot be suspended');
    try {
      return this.#core.startCall(target, call, true, limits);
    } finally {
      if (target !== callable) target.dispose();
    }
  }

  /** A callable that is given by name (a handle is then the caller's to dispose of), or itself. */
  #callable(callable: string | PyHandle): PyHandle | HostFunction {
    const target: unknown = typeof callable === 'string' ? this.globals.get(callable) : callable;
    if (target instanceof PyHandle || typeof target === 'function') return target as PyHandle | HostFunction;
    throw new TypeError(`${String(callable)} is not a Python callable`);
  }

  /**
   * Calls a Python callable, given as a handle or by its name in `__main__`.
   *
   * @throws TypeError when there is no such callable, and what `run` throws.
   */
  call(callable: string | PyHandle, args: readonly unknown[] = [], kwargs?: Record<string, unknown>): unknown {
    const target = this.#callable(callable);
    if (typeof target === 'function') return callHost(target, args, kwargs);
    try {
      return this.#core.call(target, args, kwargs, {});
    } finally {
      if (target !== callable) target.dispose();
    }
  }

  /** A number that arrives in Python as a float whatever its value. */
  float(value: number): PyFloat {
    return new PyFloat(value);
  }

  /**
   * All that the interpreter is, as bytes from which `engine.restore` makes it again, in any process on any machine, with the same build of krait: its
   * objects, a suspended program with its frames, monitoring. What belongs to the host (functions, callbacks, clocks, output) is given again there.
   *
   * @throws KraitError with code `busy` while something runs, in a host function or callback for instance.
   */
  snapshot(): Uint8Array {
    return this.#core.snapshot();
  }

  /** The program of `start` or `runAsync` that has not ended; after `restore` the one that was suspended. */
  get execution(): Execution | undefined {
    return this.#core.execution;
  }

  /** What it takes of memory, and has used of fuel. */
  stats(): Stats {
    return this.#core.stats();
  }

  /**
   * Gives the memory back. Using the interpreter or its handles afterwards is an error; disposing of them is not.
   *
   * @throws KraitError with code `busy` while it runs.
   */
  dispose(): void {
    this.#core.dispose();
  }

  /** `dispose`, for `using`. */
  [Symbol.dispose](): void {
    this.dispose();
  }

  /** For tests: collect garbage at every safepoint, or whenever so many bytes have been allocated. */
  setGcStress(on: boolean | number): void {
    this.#core.vm.raw.vmSetGcStress(Number(on));
  }
}

function checkSource(source: unknown): void {
  if (typeof source !== 'string' && !(source instanceof Program)) {
    throw new TypeError('source must be a string, or what compile() gave');
  }
}

/** A function of the host that was found in Python: called as Python calls it, with an object of its keyword arguments behind the others. */
function callHost(fn: HostFunction, args: readonly unknown[], kwargs: Record<string, unknown> | undefined): unknown {
  return kwargs && Object.keys(kwargs).length > 0 ? fn(...args, kwargs) : fn(...args);
}
