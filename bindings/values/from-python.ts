/**
 * Python to JavaScript. Reads straight from linear memory: nothing Python runs meanwhile, so slot addresses hold throughout.
 * Making a handle allocates in the module but moves no object.
 */
import { Shape, type Slot } from '../engine/exports.js';
import { ConversionError } from '../errors.js';
import type { Context, ReadOptions } from './context.js';
import { PyHandle } from './handle.js';

/** Containers within containers before it is an error rather than a stack overflow. */
const DEEPEST = 400;

const PLAIN: ReadOptions = {};

export function fromPython(context: Context, slot: Slot, options: ReadOptions = PLAIN): unknown {
  if (!options.payloads) {
    // What most calls pass, without more ado.
    const { raw } = context.vm;
    switch (raw.valueShape(slot)) {
      case Shape.NONE:
        return null;
      case Shape.TRUE:
        return true;
      case Shape.FALSE:
        return false;
      case Shape.INT:
      case Shape.FLOAT:
        return raw.valueNumber(slot);
      case Shape.STR:
        return context.vm.readText(slot);
    }
  }
  const reader = new Reader(context, options);
  const value = reader.read(slot, 0);
  reader.describeExceptions();
  return value;
}

class Reader {
  readonly #context: Context;
  readonly #options: ReadOptions;
  readonly #depth: number;
  /** Addresses of the containers around the value being read, against cycles. */
  readonly #around: number[] = [];
  /** How to get from the result to the value being read. */
  readonly #path: string[] = [];
  /**
   * Exceptions inside containers. Telling what they say runs Python code, which may change the containers: so they are read as
   * handles first, and described when nothing is left to be read.
   */
  readonly #exceptions: { handle: PyHandle; put: (error: Error) => void }[] = [];

  constructor(context: Context, options: ReadOptions) {
    this.#context = context;
    this.#options = options;
    this.#depth = options.depth ?? Number.POSITIVE_INFINITY;
  }

  describeExceptions(): void {
    for (const { handle, put } of this.#exceptions) put(this.#context.errorOf(handle));
  }

  /** Reads a value and hands it to `put`, perhaps a second time as the error it turned out to be. */
  #readInto(at: Slot, level: number, put: (value: unknown) => void): void {
    const value = this.read(at, level);
    put(value);
    if (value instanceof PyHandle && this.#context.vm.raw.valueShape(at) === Shape.EXCEPTION) {
      this.#exceptions.push({ handle: value, put });
    }
  }

  read(at: Slot, level: number): unknown {
    const { vm } = this.#context;
    const { raw } = vm;
    const slot = this.#options.payloads ? raw.valuePayload(at) : at;
    const shape = raw.valueShape(slot);
    switch (shape) {
      case Shape.NONE:
        return null;
      case Shape.TRUE:
        return true;
      case Shape.FALSE:
        return false;
      case Shape.INT:
      case Shape.FLOAT:
        return raw.valueNumber(slot);
      case Shape.BIG_INT: {
        const value = vm.readBigint(slot);
        const number = Number(value);
        return Number.isSafeInteger(number) ? number : value;
      }
      case Shape.STR:
        return vm.readText(slot);
      case Shape.BYTES:
      case Shape.BYTEARRAY: {
        const length = raw.valueLength(slot);
        if (length === 0) return new Uint8Array(0);
        const data = raw.valueData(slot) >>> 0;
        return vm.bytes.slice(data, data + length);
      }
      case Shape.HOST_FUNCTION: {
        const fn = this.#context.functionOf(raw.valueDetail(slot));
        if (fn) return fn;
        break;
      }
      case Shape.EXCEPTION:
        if (level > 0) break;
        return this.#context.errorFrom(slot);
      case Shape.LIST:
      case Shape.TUPLE:
      case Shape.DICT:
      case Shape.SET:
      case Shape.FROZENSET:
        if (level >= this.#depth) break;
        return this.#readContainer(slot, shape, level);
    }
    return this.#context.handle(at);
  }

  #readContainer(slot: Slot, shape: number, level: number): unknown {
    const { raw } = this.#context.vm;
    const address = raw.valueAddress(slot) >>> 0;
    if (this.#around.includes(address)) throw new ConversionError('a container that contains itself', this.#where());
    if (level >= DEEPEST) throw new ConversionError(`containers more than ${DEEPEST} levels deep`, this.#where());
    this.#around.push(address);
    let result: unknown;
    if (shape === Shape.LIST || shape === Shape.TUPLE) result = this.#readSequence(slot, level);
    else if (shape === Shape.DICT) {
      result = this.#options.dicts === 'object' ? this.#readObject(address, level) : this.#readMap(address, level);
    } else result = this.#readSet(address, level);
    this.#around.pop();
    return result;
  }

  #readSequence(slot: Slot, level: number): unknown[] {
    const { raw } = this.#context.vm;
    const length = raw.valueLength(slot);
    const items = new Array<unknown>(length);
    const first = length ? raw.valueData(slot) >>> 0 : 0;
    for (let i = 0; i < length; i++) {
      this.#path.push(`[${i}]`);
      this.#readInto(first + i * 8, level + 1, (value) => {
        items[i] = value;
      });
      this.#path.pop();
    }
    return items;
  }

  #readMap(address: number, level: number): Map<unknown, unknown> {
    const { raw } = this.#context.vm;
    const map = new Map<unknown, unknown>();
    for (let i = raw.valueNextEntry(address, 0); i >= 0; i = raw.valueNextEntry(address, i + 1)) {
      const entry = raw.valueEntry(address, i) >>> 0;
      const key = this.read(entry, level + 1);
      this.#path.push(`[${describe(key)}]`);
      this.#readInto(entry + 8, level + 1, (value) => map.set(key, value));
      this.#path.pop();
    }
    return map;
  }

  #readObject(address: number, level: number): Record<string, unknown> {
    const { vm } = this.#context;
    const result: Record<string, unknown> = {};
    for (let i = vm.raw.valueNextEntry(address, 0); i >= 0; i = vm.raw.valueNextEntry(address, i + 1)) {
      const entry = vm.raw.valueEntry(address, i) >>> 0;
      if (vm.raw.valueShape(entry) !== Shape.STR) {
        throw new ConversionError('a dict key that is no str cannot become the key of an object', this.#where());
      }
      const key = vm.readText(entry);
      this.#path.push(`[${describe(key)}]`);
      // defineProperty, so that a key such as __proto__ is a key and nothing else.
      this.#readInto(entry + 8, level + 1, (value) =>
        Object.defineProperty(result, key, { value, enumerable: true, writable: true, configurable: true }),
      );
      this.#path.pop();
    }
    return result;
  }

  #readSet(address: number, level: number): Set<unknown> {
    const { raw } = this.#context.vm;
    const set = new Set<unknown>();
    for (let i = raw.valueNextEntry(address, 0); i >= 0; i = raw.valueNextEntry(address, i + 1)) {
      set.add(this.read(raw.valueEntry(address, i) >>> 0, level + 1));
    }
    return set;
  }

  #where(): string {
    return `result${this.#path.length > 12 ? `${this.#path.slice(0, 12).join('')}…` : this.#path.join('')}`;
  }
}

function describe(key: unknown): string {
  return typeof key === 'string' ? JSON.stringify(key) : String(key);
}
