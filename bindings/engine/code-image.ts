/**
 * Writes a code object that was just compiled as an image, which the module reads (assembly/bytecode/image.ts has the form): the library's modules are compiled once, for
 * all the interpreters that import them. It reads the cells where they lie, and trusts them: they are what the compiler has just made.
 */
import { cells, Kind, layout, Type } from '../abi/cells.js';
import { joined } from './bytes.js';
import { KIND, POINTER_TAG } from './plain.js';
import { RECORD_END, type Vm } from './vm.js';

/** In place of a type: storage, which belongs to another cell. */
const STORAGE = 0xff;
const RECORD_HEADER = 16;
const REFERENCE = 8;
/** Bytes of the header of a cell, to multiples of which its size is rounded. */
const HEADER = 8;
/** Bytes of a boxed value. */
const VALUE = 8;
const TYPES: Readonly<Record<number, number>> = Object.fromEntries(
  Object.entries(Type).map(([name, type]) => [Kind[name as keyof typeof Kind], type]),
);
const { CodeObject } = cells;
/** The fields of a code object that point to other cells, or are 0. */
const CODE_POINTERS = [
  'pool',
  'instructions',
  'positions',
  'exceptionTable',
  'variableNames',
  'shownNames',
  'cellNames',
  'freeNames',
] as const;
const CODE_VALUES = ['name', 'qualname', 'filename', 'doc'] as const;

/** The image of the code object at an address. `hidden`: no tool and no traceback shows it. `fuel`: what an interpreter pays for reading it. */
export function codeImage(vm: Vm, address: number, hidden: boolean, fuel: number): Uint8Array {
  return new Writer(vm, hidden).image(address, fuel);
}

class Writer {
  readonly #memory: DataView;
  readonly #hidden: boolean;
  readonly #records: Uint8Array[] = [];
  /** Number of each cell that is written, by its address. */
  readonly #numbers = new Map<number, number>();

  constructor(vm: Vm, hidden: boolean) {
    this.#memory = new DataView(vm.memory.buffer);
    this.#hidden = hidden;
  }

  image(code: number, fuel: number): Uint8Array {
    this.#code(code);
    const header = new Uint32Array([this.#records.length, fuel]);
    return joined([new Uint8Array(header.buffer), ...this.#records]);
  }

  #word(address: number): number {
    return this.#memory.getUint32(address, true);
  }

  /** Address of the cell that a boxed value is, 0 when it is none, or one in the VM record (None and the like), which all interpreters have. */
  #cellOf(value: number): number {
    const address = this.#word(value);
    return this.#word(value + 4) === POINTER_TAG && address >= RECORD_END ? address : 0;
  }

  /** A copy of a cell. */
  #copy(address: number, size: number): DataView {
    return new DataView(this.#memory.buffer.slice(address, address + size));
  }

  /**
   * Writes a cell behind those that it refers to.
   *
   * @param references Offsets in it of the addresses of others: pointers, and the lower halves of boxed values.
   */
  #write(address: number, cell: DataView, type: number, references: readonly number[]): void {
    const size = (cell.byteLength + HEADER - 1) & -HEADER;
    const used = references.filter((offset) => cell.getUint32(offset, true) !== 0);
    const record = new Uint8Array(RECORD_HEADER + size - HEADER + REFERENCE * used.length);
    const words = new Uint32Array(record.buffer);
    words.set([size, cell.getUint32(KIND, true), type, used.length]);
    used.forEach((offset, i) => {
      const number = this.#numbers.get(cell.getUint32(offset, true)) as number;
      words.set([offset, number], words.length - 2 * (used.length - i));
      cell.setUint32(offset, 0, true);
    });
    record.set(new Uint8Array(cell.buffer, HEADER), RECORD_HEADER);
    this.#numbers.set(address, this.#records.length);
    this.#records.push(record);
  }

  /** Writes what the boxed values at those offsets of a cell are; the answer is which of them refer to one. */
  #values(address: number, offsets: readonly number[]): number[] {
    return offsets.filter((offset) => {
      const cell = this.#cellOf(address + offset);
      if (cell) this.#any(cell);
      return cell !== 0;
    });
  }

  #any(address: number): void {
    if (this.#numbers.has(address)) return;
    const kind = this.#memory.getUint8(address + KIND);
    const length = this.#word(address + HEADER);
    const plain = (size: number, ...cleared: number[]) => {
      const cell = this.#copy(address, size);
      for (const offset of cleared) cell.setUint32(offset, 0, true);
      this.#write(address, cell, TYPES[kind] as number, []);
    };
    const ofValues = (offsets: readonly number[]) => {
      const references = this.#values(address, offsets);
      this.#write(address, this.#copy(address, (offsets.at(-1) ?? HEADER) + VALUE), TYPES[kind] as number, references);
    };
    switch (kind) {
      case Kind.STR: {
        const width = this.#memory.getUint8(address + KIND + 1) & layout.STR_WIDTH_MASK;
        // Hashes have another seed elsewhere.
        return plain(layout.STR_TEXT + (length << width), cells.StrObject.hash);
      }
      case Kind.BYTES:
        return plain(layout.BYTES_DATA + length, cells.BytesObject.hash);
      case Kind.INT:
        return plain(layout.INT_LIMBS + 4 * length);
      case Kind.COMPLEX:
        return plain(cells.ComplexObject.size);
      case Kind.SLICE: {
        const { start, stop, step } = cells.SliceObject;
        return ofValues([start, stop, step]);
      }
      case Kind.TUPLE:
        return ofValues(Array.from({ length }, (_, i) => layout.TUPLE_ITEMS + VALUE * i));
      case Kind.FROZENSET:
        return this.#frozenset(address, length);
      case Kind.CODE:
        return this.#code(address);
      default:
        throw new Error(`krait: a constant of kind ${kind} in the library`);
    }
  }

  /** Its items as those of a tuple that has the kind of a frozenset: their order is that of the hashes of an interpreter. */
  #frozenset(address: number, length: number): void {
    const { TUPLE_ITEMS } = layout;
    const cell = new DataView(new ArrayBuffer(TUPLE_ITEMS + VALUE * length));
    cell.setUint32(KIND, Kind.FROZENSET, true);
    cell.setUint32(cells.TupleObject.length, length, true);
    const references: number[] = [];
    // A slot is a hash and a key.
    let key = this.#word(address + cells.SetObject.slots) + layout.BUFFER_PAYLOAD + VALUE;
    for (let at: number = TUPLE_ITEMS; at < cell.byteLength; key += 2 * VALUE) {
      const [low, high] = [this.#word(key), this.#word(key + 4)];
      const isPointer = high === POINTER_TAG;
      if (isPointer && this.#memory.getUint8(low + KIND) === Kind.SENTINEL) continue;
      if (this.#values(key, [0]).length > 0) references.push(at);
      cell.setUint32(at, low, true);
      cell.setUint32(at + 4, high, true);
      at += VALUE;
    }
    this.#write(address, cell, Type.TUPLE, references);
  }

  #code(address: number): void {
    const field = (name: keyof typeof CodeObject) => this.#word(address + CodeObject[name]);
    const cell = this.#copy(address, CodeObject.size);
    const set = (name: keyof typeof CodeObject, word: number) => cell.setUint32(CodeObject[name], word, true);
    this.#pool(field('pool'), field('cacheCount'), field('constantCount'));
    const { BUFFER_PAYLOAD } = layout;
    const storage = (at: number, bytes: number) =>
      at && this.#write(at, this.#copy(at, BUFFER_PAYLOAD + bytes), STORAGE, []);
    storage(field('instructions'), 8 * field('instructionCount'));
    storage(field('exceptionTable'), 16 * field('exceptionCount'));
    // Nobody sees a place in what is hidden.
    if (this.#hidden) {
      set('positions', 0);
      set('codeFlags', field('codeFlags') | layout.CODE_HIDDEN);
    } else storage(field('positions'), 8 * field('instructionCount'));
    for (const name of ['variableNames', 'shownNames', 'cellNames', 'freeNames'] as const) this.#any(field(name));
    const values = this.#values(
      address,
      CODE_VALUES.map((name) => CodeObject[name]),
    );
    // The reader finds them in the pool. And the host has the text, when somebody wants a line of it.
    set('constants', 0);
    set('source', layout.NONE_ADDRESS);
    this.#write(address, cell, Type.CODE, [...CODE_POINTERS.map((name) => CodeObject[name]), ...values]);
  }

  /** What a code object has of caches, which hold names and nothing else yet, and constants behind them. */
  #pool(address: number, cacheCount: number, constantCount: number): void {
    const { BUFFER_PAYLOAD, CODE_CACHE_SIZE } = layout;
    const names = Array.from({ length: cacheCount }, (_, i) => BUFFER_PAYLOAD + CODE_CACHE_SIZE * i);
    const first = BUFFER_PAYLOAD + CODE_CACHE_SIZE * cacheCount;
    for (const offset of names) this.#any(this.#word(address + offset));
    const constants = this.#values(
      address,
      Array.from({ length: constantCount }, (_, i) => first + VALUE * i),
    );
    const cell = this.#copy(address, first + VALUE * constantCount);
    this.#write(address, cell, STORAGE, [...names, ...constants]);
  }
}
