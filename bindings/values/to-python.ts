/**
 * JavaScript to Python: pushes the counterpart of a value on the exchange stack. An exception on the way (no memory, an unhashable key) is
 * thrown as a PythonError.
 */
import { ConversionError, PythonError } from '../errors.js';
import type { HostFunction } from '../options.js';
import type { Context } from './context.js';
import { PyFloat } from './float.js';
import { PyHandle } from './handle.js';

const DEEPEST = 400;
const CONSTANT = { NONE: 0, TRUE: 1, FALSE: 2 } as const;

export function toPython(context: Context, value: unknown, name = 'value'): void {
  // The commonest result, without more ado.
  if (typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0)) {
    if (!context.vm.raw.exchangeInt(value)) context.fail();
    return;
  }
  new Writer(context, name).write(value);
}

class Writer {
  readonly #context: Context;
  readonly #name: string;
  readonly #around: object[] = [];
  readonly #path: string[] = [];

  constructor(context: Context, name: string) {
    this.#context = context;
    this.#name = name;
  }

  write(value: unknown): void {
    const { vm } = this.#context;
    const { raw } = vm;
    switch (typeof value) {
      case 'undefined':
        return this.#done(raw.exchangeConstant(CONSTANT.NONE));
      case 'boolean':
        return this.#done(raw.exchangeConstant(value ? CONSTANT.TRUE : CONSTANT.FALSE));
      case 'number':
        return this.#done(
          Number.isSafeInteger(value) && !Object.is(value, -0) ? raw.exchangeInt(value) : raw.exchangeFloat(value),
        );
      case 'bigint':
        return this.#done(vm.pushBigint(value));
      case 'string':
        return this.#done(vm.pushText(value));
      case 'function': {
        const fn = value as HostFunction;
        this.#done(vm.pushText(fn.name || 'host_function'));
        return this.#done(raw.exchangeHostFunction(this.#context.functionId(fn)));
      }
      case 'object':
        return value === null ? this.#done(raw.exchangeConstant(CONSTANT.NONE)) : this.#writeObject(value);
      default:
        throw new ConversionError(`a ${typeof value} has no counterpart in Python`, this.#where());
    }
  }

  #done(pushed: number): void {
    if (!pushed) this.#context.fail();
  }

  #writeObject(value: object): void {
    const { vm } = this.#context;
    if (value instanceof PyHandle) return this.#writeHandle(value);
    if (value instanceof PyFloat) return this.#done(vm.raw.exchangeFloat(value.value));
    if (value instanceof Uint8Array) return this.#done(vm.pushBytes(value));
    if (value instanceof ArrayBuffer) return this.#done(vm.pushBytes(new Uint8Array(value)));
    if (value instanceof PythonError && value.exception) return this.#writeHandle(value.exception);
    if (this.#around.includes(value)) throw new ConversionError('an object that contains itself', this.#where());
    if (this.#around.length >= DEEPEST) {
      throw new ConversionError(`objects more than ${DEEPEST} levels deep`, this.#where());
    }
    this.#around.push(value);
    if (Array.isArray(value)) this.#writeArray(value);
    else if (value instanceof Map) this.#writeEntries(value);
    else if (value instanceof Set) this.#writeSet(value);
    else {
      const prototype: unknown = Object.getPrototypeOf(value);
      if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
        const kind = (value.constructor as { name?: string } | undefined)?.name ?? 'this class';
        throw new ConversionError(`an instance of ${kind} has no counterpart in Python`, this.#where());
      }
      this.#writeEntries(Object.entries(value));
    }
    this.#around.pop();
  }

  #writeHandle(handle: PyHandle): void {
    if (!handle.belongsTo(this.#context)) {
      throw new ConversionError('a handle of another interpreter, or a disposed one', this.#where());
    }
    this.#done(this.#context.vm.raw.exchangeHandle(handle.number));
  }

  #writeArray(items: readonly unknown[]): void {
    for (let i = 0; i < items.length; i++) {
      this.#path.push(`[${i}]`);
      this.write(items[i]);
      this.#path.pop();
    }
    this.#done(this.#context.vm.raw.exchangeList(items.length));
  }

  #writeEntries(entries: Iterable<[unknown, unknown]>): void {
    const { raw } = this.#context.vm;
    this.#done(raw.exchangeDict());
    for (const [key, value] of entries) {
      this.#path.push(`[${typeof key === 'string' ? JSON.stringify(key) : String(key)}]`);
      this.write(key);
      this.write(value);
      this.#path.pop();
      this.#done(raw.exchangeDictPut());
    }
  }

  #writeSet(items: Set<unknown>): void {
    const { raw } = this.#context.vm;
    this.#done(raw.exchangeSet());
    for (const item of items) {
      this.write(item);
      this.#done(raw.exchangeSetPut());
    }
  }

  #where(): string {
    return this.#name + (this.#path.length > 12 ? `${this.#path.slice(0, 12).join('')}…` : this.#path.join(''));
  }
}
