/**
 * Python to JavaScript. Reads straight from linear memory: nothing Python runs meanwhile, so slot addresses hold throughout.
 * Making a handle allocates in the module but moves no object.
 *
 * What Python shares is read once and shared in JavaScript too, so that the result is never much larger than what it was made of, and
 * reading is charged as fuel, so that the limits of the run hold for it.
 */
import { Shape, type Slot } from '../engine/exports.js';
import { ConversionError } from '../errors.js';
import { Charge } from './charge.js';
import type { Context, ReadOptions } from './context.js';
import { PyHandle } from './handle.js';
import { DEEPEST, pathText } from './path.js';

const PLAIN: ReadOptions = {};

export function fromPython(context: Context, slot: Slot, options: ReadOptions = PLAIN): unknown {
  // What most calls pass, without more ado.
  const plain = options.payloads ? undefined : context.vm.plain.read(slot);
  if (plain !== undefined) return plain;
  const reader = new Reader(context, options);
  const value = reader.read(slot, 0);
  reader.finish();
  return value;
}

/** Reads several values, between which what they share is shared: the arguments of one call. */
export function allFromPython(context: Context, first: Slot, count: number): unknown[] {
  const values: unknown[] = [];
  let reader: Reader | undefined;
  for (let i = 0; i < count; i++) {
    const slot = first + i * 8;
    const plain = context.vm.plain.read(slot);
    if (plain !== undefined) {
      values.push(plain);
      continue;
    }
    reader ??= new Reader(context, PLAIN);
    values.push(reader.read(slot, 0));
  }
  reader?.finish();
  return values;
}

class Reader {
  readonly #context: Context;
  readonly #options: ReadOptions;
  readonly #depth: number;
  readonly #charge: Charge;
  /** What was made of an object, by its address; of a container that may not be read to its end, by its address and level. */
  readonly #made = new Map<number, unknown>();
  /** Addresses of the containers around the value being read, against cycles. */
  readonly #around = new Set<number>();
  /** How to get from the result to the value being read: indexes and keys. */
  readonly #path: unknown[] = [];
  /**
   * Exceptions inside containers. Telling what they say runs Python code, which may change the containers: so they are read as
   * handles first, and described when nothing is left to be read.
   */
  readonly #exceptions = new Map<PyHandle, ((error: Error | PyHandle) => void)[]>();

  constructor(context: Context, options: ReadOptions) {
    this.#context = context;
    this.#options = options;
    this.#depth = options.depth ?? Number.POSITIVE_INFINITY;
    this.#charge = new Charge(context);
  }

  /** Charges the rest, and describes the exceptions that were met. */
  finish(): void {
    this.#charge.settle();
    for (const [handle, places] of this.#exceptions) {
      const error = this.#context.errorOf(handle);
      for (const put of places) put(error);
    }
  }

  /** Reads a value and hands it to `put`, perhaps a second time as the error it turned out to be. */
  #readInto(at: Slot, level: number, put: (value: unknown) => void): void {
    const value = this.read(at, level);
    put(value);
    if (value instanceof PyHandle && this.#context.vm.raw.valueShape(at) === Shape.EXCEPTION) {
      const places = this.#exceptions.get(value);
      if (places) places.push(put);
      else this.#exceptions.set(value, [put]);
    }
  }

  read(at: Slot, level: number): unknown {
    const { vm } = this.#context;
    const { raw } = vm;
    const slot = this.#options.payloads ? raw.valuePayload(at) : at;
    this.#charge.value();
    const plain = vm.plain.read(slot);
    if (plain !== undefined) return plain;
    const shape = raw.valueShape(slot);
    const address = raw.valueAddress(slot) >>> 0;
    const key = this.#depth === Number.POSITIVE_INFINITY ? address : address * (DEEPEST + 1) + Math.min(level, DEEPEST);
    const made = this.#made.get(key);
    if (made !== undefined) return made;
    const value = this.#make(at, slot, shape, address, level);
    this.#made.set(key, value);
    return value;
  }

  #make(at: Slot, slot: Slot, shape: number, address: number, level: number): unknown {
    const { vm } = this.#context;
    const { raw } = vm;
    switch (shape) {
      case Shape.BIG_INT: {
        this.#charge.bytes(raw.valueLength(slot) * 4);
        const value = vm.readBigint(slot);
        const number = Number(value);
        return Number.isSafeInteger(number) ? number : value;
      }
      case Shape.STR:
        this.#charge.bytes(raw.valueLength(slot));
        return vm.readText(slot);
      case Shape.BYTES:
      case Shape.BYTEARRAY: {
        const length = raw.valueLength(slot);
        if (length === 0) return new Uint8Array(0);
        this.#charge.bytes(length);
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
        return this.#readContainer(slot, shape, address, level);
    }
    return this.#context.handle(at);
  }

  #readContainer(slot: Slot, shape: number, address: number, level: number): unknown {
    if (this.#around.has(address)) throw new ConversionError('a container that contains itself', this.#where());
    if (level >= DEEPEST) throw new ConversionError(`containers more than ${DEEPEST} levels deep`, this.#where());
    this.#around.add(address);
    let result: unknown;
    if (shape === Shape.LIST || shape === Shape.TUPLE) result = this.#readSequence(slot, level);
    else if (shape === Shape.DICT) {
      result = this.#options.dicts === 'object' ? this.#readObject(address, level) : this.#readMap(address, level);
    } else result = this.#readSet(address, level);
    this.#around.delete(address);
    return result;
  }

  #readSequence(slot: Slot, level: number): unknown[] {
    const { raw } = this.#context.vm;
    const length = raw.valueLength(slot);
    const items = new Array<unknown>(length);
    const first = length ? raw.valueData(slot) >>> 0 : 0;
    for (let i = 0; i < length; i++) {
      this.#path.push(i);
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
      this.#path.push(key);
      this.#readInto(entry + 8, level + 1, (value) => map.set(key, value));
      this.#path.pop();
    }
    return map;
  }

  #readObject(address: number, level: number): Record<string, unknown> {
    const { raw } = this.#context.vm;
    const result: Record<string, unknown> = {};
    for (let i = raw.valueNextEntry(address, 0); i >= 0; i = raw.valueNextEntry(address, i + 1)) {
      const entry = raw.valueEntry(address, i) >>> 0;
      if (raw.valueShape(entry) !== Shape.STR) {
        throw new ConversionError('a dict key that is no str cannot become the key of an object', this.#where());
      }
      const key = this.read(entry, level + 1) as string;
      this.#path.push(key);
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
    return `result${pathText(this.#path)}`;
  }
}
