/** Interpreter: one isolated Python world, as its user sees it. */
import { Core, type Stats } from './core.js';
import { Globals } from './globals.js';
import type { Monitoring } from './monitoring/client.js';
import {
  checkInterpreterOptions,
  checkRunOptions,
  type HostFunction,
  type InterpreterOptions,
  type RunOptions,
} from './options.js';
import { PyFloat } from './values/float.js';
import { PyHandle } from './values/handle.js';

export class Interpreter {
  /** The names of `__main__`. */
  readonly globals: Globals;
  /** PEP 669 monitoring from JavaScript. */
  readonly monitoring: Monitoring;
  readonly #core: Core;

  /** @internal */
  constructor(module: WebAssembly.Module, options: InterpreterOptions) {
    checkInterpreterOptions(options);
    this.#core = new Core(module, options);
    this.globals = new Globals(this.#core);
    this.monitoring = this.#core.monitoring;
  }

  /** Runs Python source to its end; gives the value of its last statement when that is an expression, else null. */
  run(source: string, options: RunOptions = {}): unknown {
    if (typeof source !== 'string') throw new TypeError('source must be a string');
    checkRunOptions(options);
    return this.#core.run(source, options);
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
