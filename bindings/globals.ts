/** The names of `__main__`, read and written from outside. */
import type { Context } from './values/context.js';
import { fromPython } from './values/from-python.js';
import { toPython } from './values/to-python.js';

/** The names of `__main__`, which live on from run to run. */
export class Globals {
  readonly #context: Context;

  /** @internal */
  constructor(context: Context) {
    this.#context = context;
  }

  /** The value of a name; undefined when there is no such name. */
  get(name: string): unknown {
    return this.#with(name, () => {
      const { raw } = this.#context.vm;
      const found = raw.accessDictGet();
      if (found < 0) this.#context.fail();
      return found ? fromPython(this.#context, raw.exchangeSlot(0)) : undefined;
    });
  }

  /**
   * Sets a name.
   *
   * @throws ConversionError for a value that has no counterpart in Python.
   */
  set(name: string, value: unknown): void {
    this.#with(name, () => {
      toPython(this.#context, value, name);
      if (!this.#context.vm.raw.accessDictSet()) this.#context.fail();
    });
  }

  /** Is there such a name? Built-ins are not among them. */
  has(name: string): boolean {
    return this.#with(name, () => {
      const found = this.#context.vm.raw.accessDictGet();
      if (found < 0) this.#context.fail();
      return found === 1;
    });
  }

  /** Removes a name; false when there was none. */
  delete(name: string): boolean {
    return this.#with(name, () => {
      const found = this.#context.vm.raw.accessDictDelete();
      if (found < 0) this.#context.fail();
      return found === 1;
    });
  }

  /** The names that do not begin with two underscores, in the order they were made. */
  keys(): string[] {
    return this.#context.enter(() => {
      const { vm } = this.#context;
      vm.raw.modulePushGlobals();
      const dict = vm.raw.valueAddress(vm.raw.exchangeSlot(0)) >>> 0;
      const names: string[] = [];
      for (let i = vm.raw.valueNextEntry(dict, 0); i >= 0; i = vm.raw.valueNextEntry(dict, i + 1)) {
        const key = fromPython(this.#context, vm.raw.valueEntry(dict, i) >>> 0);
        if (typeof key === 'string' && !key.startsWith('__')) names.push(key);
      }
      return names;
    });
  }

  #with<T>(name: string, work: () => T): T {
    if (typeof name !== 'string') throw new TypeError('a name must be a string');
    return this.#context.enter(() => {
      const { vm } = this.#context;
      if (!vm.raw.modulePushGlobals() || !vm.pushText(name)) this.#context.fail();
      return work();
    });
  }
}
