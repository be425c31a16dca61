/**
 * PyHandle: a Python object that stays in the module, held by its number. The object lives until the handle is disposed or
 * collected by JavaScript, or the interpreter is disposed.
 */
import { KraitError } from '../errors.js';
import { checkReadOptions } from '../options.js';
import type { Context, ReadOptions } from './context.js';
import { fromPython } from './from-python.js';
import { toPython } from './to-python.js';

/**
 * Numbers of handles that JavaScript has forgotten. Freed at the next entry, since the callback may come while Python runs. workerd has the class only
 * with a compatibility date of 2025-05-05 or later; without it handles live until they are disposed.
 */
const forgotten =
  typeof FinalizationRegistry === 'undefined'
    ? undefined
    : new FinalizationRegistry<{ number: number; queue: number[] }>(({ number, queue }) => {
        queue.push(number);
      });

/**
 * A Python object that stays where it is, held by a number. The object lives until the handle is disposed or collected by JavaScript, or the interpreter is
 * disposed; `py.stats().handles` tells how many there are. Methods throw PythonError for what Python raises, KraitError with code `disposed` after `dispose`.
 */
export class PyHandle {
  readonly #context: Context;
  #number: number;

  /** @internal */
  constructor(context: Context, number: number, queue: number[]) {
    this.#context = context;
    this.#number = number;
    forgotten?.register(this, { number, queue }, this);
  }

  /** @internal */
  get number(): number {
    return this.#number;
  }

  /** @internal */
  belongsTo(context: Context): boolean {
    return this.#context === context && this.#number !== 0;
  }

  /** The name of the object's type. */
  get type(): string {
    return this.#work(() => this.#taken(this.#context.vm.raw.accessTypeName())) as string;
  }

  /** An attribute, converted (`getattr`). */
  get(name: string): unknown {
    return this.#work(() => {
      this.#text(name);
      return this.#taken(this.#context.vm.raw.accessGet());
    });
  }

  /** Sets an attribute (`setattr`). */
  set(name: string, value: unknown): void {
    this.#work(() => {
      this.#text(name);
      toPython(this.#context, value);
      if (!this.#context.vm.raw.accessSet()) this.#context.fail();
    });
  }

  /** Calls the object; the result is converted. */
  call(args: readonly unknown[] = [], kwargs?: Record<string, unknown>): unknown {
    this.#check();
    return this.#context.call(this, args, kwargs, {});
  }

  /**
   * Calls a method of the object; the result is converted.
   *
   * @throws KraitError with code `call` when the attribute cannot be called.
   */
  callMethod(name: string, args: readonly unknown[] = [], kwargs?: Record<string, unknown>): unknown {
    const method = this.get(name);
    if (method instanceof PyHandle) {
      try {
        return method.call(args, kwargs);
      } finally {
        method.dispose();
      }
    }
    if (typeof method === 'function') return (method as (...given: readonly unknown[]) => unknown)(...args);
    throw new KraitError('call', `attribute ${JSON.stringify(name)} cannot be called`);
  }

  /** repr() of the object. */
  repr(): string {
    return this.#work(() => this.#taken(this.#context.vm.raw.accessRepr())) as string;
  }

  /** str() of the object. */
  toString(): string {
    if (this.#number === 0) return '[disposed Python object]';
    return this.#work(() => this.#taken(this.#context.vm.raw.accessStr())) as string;
  }

  /** Iterates over the object; items are converted one by one. */
  *[Symbol.iterator](): Generator<unknown, void, undefined> {
    const { raw } = this.#context.vm;
    const iterator = this.#work(() => {
      if (!raw.accessIter()) this.#context.fail();
      return this.#context.handle(raw.exchangeSlot(0));
    });
    try {
      while (true) {
        const step = iterator.#work(() => {
          const found = raw.accessNext();
          if (found < 0) this.#context.fail();
          return found ? { value: fromPython(this.#context, raw.exchangeSlot(0)) } : undefined;
        });
        if (!step) return;
        yield step.value;
      }
    } finally {
      iterator.dispose();
    }
  }

  /** The object as JavaScript has it, as far as it has a counterpart; `depth` levels of containers, an integer from 0 (default: all). */
  toJS(options: { depth?: number; dicts?: 'map' | 'object' } = {}): unknown {
    checkReadOptions(options);
    const read: ReadOptions = { ...options, payloads: true };
    return this.#work(() => fromPython(this.#context, this.#context.vm.raw.exchangeSlot(0), read));
  }

  /** Was it disposed? */
  get disposed(): boolean {
    return this.#number === 0;
  }

  /** Gives the object free. A second time, and after the interpreter's own end, nothing happens. */
  dispose(): void {
    if (this.#number === 0) return;
    forgotten?.unregister(this);
    this.#context.freeHandle(this.#number);
    this.#number = 0;
  }

  /** `dispose`, for `using`. */
  [Symbol.dispose](): void {
    this.dispose();
  }

  #check(): void {
    this.#context.alive();
    if (this.#number === 0) throw new KraitError('disposed', 'this handle has been disposed');
  }

  /** Does `work` with the object on top of the exchange stack. */
  #work<T>(work: () => T): T {
    this.#check();
    return this.#context.enter(() => {
      if (!this.#context.vm.raw.exchangeHandle(this.#number)) this.#context.fail();
      return work();
    });
  }

  #text(text: string): void {
    if (!this.#context.vm.pushText(text)) this.#context.fail();
  }

  #taken(done: number): unknown {
    if (!done) this.#context.fail();
    return fromPython(this.#context, this.#context.vm.raw.exchangeSlot(0));
  }
}
