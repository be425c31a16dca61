/**
 * Host functions: their numbers, and the call from Python. Positional arguments arrive as they are; when Python gives keyword
 * arguments, the function gets one more argument, a plain object of them.
 */
import type { Slot } from '../engine/exports.js';
import { KraitError } from '../errors.js';
import type { HostFunction } from '../options.js';
import type { Context } from '../values/context.js';
import { fromPython } from '../values/from-python.js';
import { toPython } from '../values/to-python.js';

export class HostFunctions {
  readonly #functions: HostFunction[] = [];
  readonly #numbers = new Map<HostFunction, number>();

  numberOf(fn: HostFunction): number {
    let number = this.#numbers.get(fn);
    if (number === undefined) {
      number = this.#functions.push(fn) - 1;
      this.#numbers.set(fn, number);
    }
    return number;
  }

  get(number: number): HostFunction | undefined {
    return this.#functions[number];
  }

  /** Calls function `number` and leaves its result on the exchange stack. Throws what the function throws. */
  call(context: Context, number: number, args: Slot, count: number, names: Slot, nameCount: number): void {
    const fn = this.#functions[number];
    if (!fn) throw new KraitError('call', 'this host function does not exist any more');
    const given: unknown[] = [];
    for (let i = 0; i < count; i++) given.push(fromPython(context, args + i * 8));
    if (nameCount) {
      const options: Record<string, unknown> = {};
      for (let i = 0; i < nameCount; i++) {
        options[context.vm.readText(names + i * 8)] = fromPython(context, args + (count + i) * 8);
      }
      given.push(options);
    }
    const result = fn(...given);
    if (result instanceof Promise || typeof (result as { then?: unknown } | null | undefined)?.then === 'function') {
      // Nobody will wait for it, so nobody must be told that it failed.
      Promise.resolve(result).catch(() => {});
      throw new KraitError(
        'async',
        `host function ${fn.name || '(anonymous)'} returned a promise, which run() cannot wait for`,
      );
    }
    toPython(context, result, 'result');
  }
}
