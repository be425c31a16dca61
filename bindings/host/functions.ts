/**
 * Host functions: their numbers, and the call from Python. Positional arguments arrive as they are; when Python gives keyword
 * arguments, the function gets one more argument, a plain object of them.
 */
import { Call, type Slot } from '../engine/exports.js';
import { KraitError } from '../errors.js';
import type { HostFunction } from '../options.js';
import type { Context } from '../values/context.js';
import { allFromPython } from '../values/from-python.js';
import { toPython } from '../values/to-python.js';
import type { EventLoop } from './event-loop.js';

/** A host function returns it to have the program suspended: whoever holds the Execution gives the result later. */
export const SUSPEND: unique symbol = Symbol('krait.SUSPEND');

export interface CallContext extends Context {
  readonly loop: EventLoop;
  /** Notes that the running program is to be suspended in a call of function `id`, until `promise` or the holder gives the result. Throws when it cannot. */
  suspend(id: number, name: string, promise: Promise<unknown> | undefined): void;
}

export class HostFunctions {
  readonly #functions: HostFunction[] = [];
  readonly #names: string[] = [];
  /** Each function's numbers: one for each name that it was given under. */
  readonly #numbers = new Map<HostFunction, number[]>();

  /** `name`: what the host calls it by; without one it is a value, for which any of its names will do. */
  numberOf(fn: HostFunction, name?: string): number {
    const known = this.#numbers.get(fn);
    const number = name === undefined ? known?.[0] : known?.find((each) => this.#names[each] === name);
    return number ?? this.#add(fn, name ?? fn.name);
  }

  #add(fn: HostFunction, name: string): number {
    const number = this.#functions.push(fn) - 1;
    this.#names.push(name);
    const known = this.#numbers.get(fn);
    if (known) known.push(number);
    else this.#numbers.set(fn, [number]);
    return number;
  }

  /** Their names by number. */
  get names(): readonly string[] {
    return this.#names;
  }

  /** Takes over the numbers of another interpreter's functions, by their names; one that is not given is an error when it is called. */
  bind(names: readonly string[], given: ReadonlyMap<string, HostFunction>): void {
    for (const name of names) {
      const fn = given.get(name);
      const missing = () => {
        throw new KraitError(
          'call',
          `host function ${name || '(anonymous)'} was not given when the snapshot was restored`,
        );
      };
      this.#add(fn ?? missing, name);
    }
  }

  nameOf(number: number): string {
    return this.#names[number] ?? '';
  }

  get(number: number): HostFunction | undefined {
    return this.#functions[number];
  }

  /**
   * Calls function `number` and leaves its result on the exchange stack, or has the program suspended when the result comes later. Throws what
   * the function throws.
   */
  call(
    context: CallContext,
    number: number,
    args: Slot,
    count: number,
    names: Slot,
    nameCount: number,
  ): (typeof Call)[keyof typeof Call] {
    const fn = this.#functions[number];
    if (!fn) throw new KraitError('call', 'this host function does not exist any more');
    if (count === 1 && nameCount === 0) {
      const plain = context.vm.plain.read(args);
      if (plain !== undefined) return this.#answer(context, number, fn, fn(plain));
    }
    const given = allFromPython(context, args, count + nameCount);
    if (nameCount) {
      const values = given.splice(count);
      // fromEntries defines properties, so that a name such as __proto__ is a name and nothing else.
      given.push(Object.fromEntries(values.map((value, i) => [context.vm.readText(names + i * 8), value])));
    }
    return this.#answer(context, number, fn, fn(...given));
  }

  /** Leaves what a function has given where the module finds it. */
  #answer(context: CallContext, number: number, fn: HostFunction, result: unknown): (typeof Call)[keyof typeof Call] {
    if (context.vm.plain.answer(result)) return Call.ANSWERED;
    if (typeof result === 'object' || typeof result === 'symbol') {
      const future = isThenable(result) ? context.loop.futureFor(fn, result) : undefined;
      if (future) {
        try {
          toPython(context, future, 'future');
        } finally {
          future.dispose();
        }
        return Call.DONE;
      }
      if (result === SUSPEND || isThenable(result)) {
        context.suspend(
          number,
          this.nameOf(number) || '(anonymous)',
          result === SUSPEND ? undefined : Promise.resolve(result),
        );
        return Call.SUSPEND;
      }
    }
    toPython(context, result, 'result');
    return Call.DONE;
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}
