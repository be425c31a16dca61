/**
 * JavaScript to Python: pushes the counterpart of a value on the exchange stack. An exception on the way (no memory, an unhashable key) is
 * thrown as a PythonError. What is shared stays shared, and the work is charged as fuel.
 */
import { ConversionError, PythonError } from '../errors.js';
import type { HostFunction } from '../options.js';
import { Charge } from './charge.js';
import type { Context } from './context.js';
import { PyFloat } from './float.js';
import { PyHandle } from './handle.js';
import { DEEPEST, pathText } from './path.js';

/** Units of a text for whose copying no fuel is taken. */
const SHORT_TEXT = 256;

const CONSTANT = { NONE: 0, TRUE: 1, FALSE: 2 } as const;

export function toPython(context: Context, value: unknown, name = 'value'): void {
  // The commonest values, without more ado.
  if (typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0)) {
    if (!context.vm.raw.exchangeInt(value)) context.fail();
    return;
  }
  if (typeof value === 'string' && value.length <= SHORT_TEXT) {
    if (!context.vm.pushText(value)) context.fail();
    return;
  }
  const writer = new Writer(context, name);
  try {
    writer.write(value);
    writer.charge.settle();
  } catch (error) {
    // Nothing is left of a value that could not be written to its end.
    context.vm.raw.exchangeReset(writer.base);
    throw error;
  } finally {
    writer.finish();
  }
}

class Writer {
  readonly #context: Context;
  readonly #name: string;
  readonly charge: Charge;
  /** What lay on the exchange stack before. */
  readonly base: number;
  readonly #around = new Set<object>();
  /** Indexes and keys. */
  readonly #path: unknown[] = [];
  /** Handles of the containers that were made, by what they were made of. */
  readonly #made = new Map<object, number>();

  constructor(context: Context, name: string) {
    this.#context = context;
    this.#name = name;
    this.charge = new Charge(context);
    this.base = context.vm.raw.exchangeCount();
  }

  finish(): void {
    for (const handle of this.#made.values()) this.#context.vm.raw.handleFree(handle);
  }

  write(value: unknown): void {
    const { vm } = this.#context;
    const { raw } = vm;
    this.charge.value();
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
        // Its size is not told without work; an ordinary one is small.
        return this.#done(vm.pushBigint(value));
      case 'string':
        this.charge.bytes(value.length);
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
    if (pushed) return;
    // The exception needs a place on the stack, which is full when what it tells of is that there is no memory for more.
    const { raw } = this.#context.vm;
    raw.exchangeDrop(raw.exchangeCount() - this.base);
    this.#context.fail();
  }

  #writeObject(value: object): void {
    const { vm } = this.#context;
    if (value instanceof PyHandle) return this.#writeHandle(value);
    if (value instanceof PyFloat) return this.#done(vm.raw.exchangeFloat(value.value));
    if (value instanceof ArrayBuffer) return this.#writeBytes(new Uint8Array(value));
    if (ArrayBuffer.isView(value)) return this.#writeView(value);
    if (value instanceof PythonError && value.exception) return this.#writeHandle(value.exception);
    const made = this.#made.get(value);
    if (made !== undefined) return this.#done(vm.raw.exchangeHandle(made));
    if (this.#around.has(value)) throw new ConversionError('an object that contains itself', this.#where());
    if (this.#around.size >= DEEPEST) {
      throw new ConversionError(`objects more than ${DEEPEST} levels deep`, this.#where());
    }
    this.#around.add(value);
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
    this.#around.delete(value);
    // The whole cannot be met again within itself.
    if (this.#around.size === 0) return;
    const handle = vm.raw.handleFromSlot(vm.raw.exchangeSlot(0));
    this.#done(handle);
    this.#made.set(value, handle);
  }

  #writeBytes(bytes: Uint8Array): void {
    this.charge.bytes(bytes.length);
    this.#done(this.#context.vm.pushBytes(bytes));
  }

  /** Arrays of bytes and DataViews are bytes, arrays of other numbers lists. */
  #writeView(view: ArrayBufferView): void {
    const numbers = view as unknown as ArrayLike<number>;
    if (view instanceof DataView || (view as Uint8Array).BYTES_PER_ELEMENT === 1) {
      if (view instanceof Int8Array) return this.#writeArray(numbers);
      return this.#writeBytes(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
    }
    this.#writeArray(numbers);
  }

  #writeHandle(handle: PyHandle): void {
    if (!handle.belongsTo(this.#context)) {
      throw new ConversionError('a handle of another interpreter, or a disposed one', this.#where());
    }
    this.#done(this.#context.vm.raw.exchangeHandle(handle.number));
  }

  #writeArray(items: ArrayLike<unknown>): void {
    for (let i = 0; i < items.length; i++) {
      this.#path.push(i);
      this.write(items[i]);
      this.#path.pop();
    }
    this.#done(this.#context.vm.raw.exchangeList(items.length));
  }

  #writeEntries(entries: Iterable<[unknown, unknown]>): void {
    const { raw } = this.#context.vm;
    this.#done(raw.exchangeDict());
    for (const [key, value] of entries) {
      this.#path.push(key);
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
    return this.#name + pathText(this.#path);
  }
}
