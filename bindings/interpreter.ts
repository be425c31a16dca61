/** Interpreter: one isolated Python world, as its user sees it. */
import { Core, type Stats } from './core.js';
import type { Execution, StepLimits } from './execution.js';
import { Globals } from './globals.js';
import type { Monitoring } from './monitoring/client.js';
import {
  checkInterpreterOptions,
  checkRunOptions,
  type HostFunction,
  type InterpreterOptions,
  type RunOptions,
} from './options.js';
import { runToEnd } from './run-async.js';
import { PyFloat } from './values/float.js';
import { PyHandle } from './values/handle.js';

/** `fuel` and `time`: how far the first step goes. */
export type StartOptions = RunOptions & StepLimits;

export interface RunAsyncOptions extends RunOptions {
  signal?: AbortSignal;
}

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

  /** Runs Python source to its end; gives the value of its last statement when that is an expression, else null. */
  run(source: string, options: RunOptions = {}): unknown {
    if (typeof source !== 'string') throw new TypeError('source must be a string');
    checkRunOptions(options);
    return this.#core.run(source, options);
  }

  /**
   * Begins a program that can be suspended: in a call of a host function that returns a promise or SUSPEND, by a monitoring callback that returns
   * PAUSE, or when the fuel or time of `step` is used up. What it ends with stands in the Execution; nothing of that is thrown here.
   */
  start(source: string, options: StartOptions = {}): Execution {
    if (typeof source !== 'string') throw new TypeError('source must be a string');
    const { fuel, time, ...rest } = options;
    checkRunOptions(rest);
    return this.#core.start(source, rest, true, { fuel, time });
  }

  /**
   * Runs Python source to its end without keeping the host waiting: promises of host functions are awaited, and the event loop has its turn every few
   * milliseconds. `signal` ends the program; the promise is rejected with the signal's reason then. The time limit counts waiting too.
   */
  async runAsync(source: string, options: RunAsyncOptions = {}): Promise<unknown> {
    if (typeof source !== 'string') throw new TypeError('source must be a string');
    const { signal, ...rest } = options;
    checkRunOptions(rest);
    return runToEnd(this.#core, source, rest, signal);
  }

  /** Calls a Python callable, given as a handle or by its name in `__main__`. */
  call(callable: string | PyHandle, args: readonly unknown[] = [], kwargs?: Record<string, unknown>): unknown {
    let target: unknown = callable;
    if (typeof callable === 'string') {
      target = this.globals.get(callable);
      if (typeof target === 'function') return (target as HostFunction)(...args);
    }
    if (!(target instanceof PyHandle)) throw new TypeError(`${String(callable)} is not a Python callable`);
    return this.#core.call(target, args, kwargs, {});
  }

  /** A number that arrives in Python as a float whatever its value. */
  float(value: number): PyFloat {
    return new PyFloat(value);
  }

  /**
   * All that the interpreter is, as bytes from which `engine.restore` makes it again, in any process on any machine, with the same build of krait: its
   * objects, a suspended program with its frames, monitoring. What belongs to the host (functions, callbacks, clocks, output) is given again there.
   */
  snapshot(): Uint8Array {
    return this.#core.snapshot();
  }

  /** The program of `start` or `runAsync` that has not ended; after `restore` the one that was suspended. */
  get execution(): Execution | undefined {
    return this.#core.execution;
  }

  stats(): Stats {
    return this.#core.stats();
  }

  /** Gives the memory back. Using the interpreter or its handles afterwards is an error. */
  dispose(): void {
    this.#core.dispose();
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  /** For tests: collect garbage at every safepoint, or whenever so many bytes have been allocated. */
  setGcStress(on: boolean | number): void {
    this.#core.vm.raw.vmSetGcStress(Number(on));
  }
}
