/**
 * Numbers, constants and short texts, read and written where they lie in linear memory: most of what a host function is given and answers, for which
 * a call of the module would take longer than the function. The only file here that knows how a value is boxed (assembly/value/value.ts).
 */
import { cells, Kind, layout } from '../abi/cells.js';
import type { Slot } from './exports.js';

/** The upper half of a boxed pointer; what is less is a float's. */
export const POINTER_TAG = 0xfff80000;
/** The upper half of a small int, whose 18 lower bits are the int's upper ones. */
const INT_TAG = 0xfffc0000;
const UPPER_BITS = 18;
/** The same as a signed word, as the upper half of an int from 0 to 2^32 − 1. */
const SMALL = INT_TAG | 0;
const TWO_TO_32 = 2 ** 32;
/** A text of up to so many characters is read each time that it is met: looking it up would take as long. */
const SHORT_TEXT = 16;
/** Where the header of a cell has its kind and its flags. */
export const KIND = 4;
const FLAGS = 5;
const { length } = cells.StrObject;
const { ANSWER_ADDRESS, FALSE_ADDRESS, NONE_ADDRESS, STR_TEXT, STR_WIDTH_MASK, TRUE_ADDRESS } = layout;

/** What `read` answers. */
export type Plain = number | string | boolean | null;

export class PlainValues {
  readonly #memory: WebAssembly.Memory;
  #words = new Int32Array(0);
  #floats = new Float64Array(0);
  #units = new Uint16Array(0);
  #bytes = new Uint8Array(0);

  constructor(memory: WebAssembly.Memory) {
    this.#memory = memory;
  }

  /** When the memory has grown, the views of what it was have no length any more. */
  #look(): void {
    if (this.#bytes.length !== 0) return;
    this.#words = new Int32Array(this.#memory.buffer);
    this.#floats = new Float64Array(this.#memory.buffer);
    this.#units = new Uint16Array(this.#memory.buffer);
    this.#bytes = new Uint8Array(this.#memory.buffer);
  }

  /** The value in a slot; undefined when it is a large int, a long text or anything else. */
  read(slot: Slot): Plain | undefined {
    this.#look();
    const words = this.#words;
    const lower = words[slot >>> 2] as number;
    const upper = words[(slot >>> 2) + 1] as number;
    // Ints of 31 bits, which V8 holds without a box, stay whole numbers all the way.
    if (upper === SMALL && lower >= 0) return lower;
    if (upper >>> 0 < POINTER_TAG) return this.#floats[slot >>> 3];
    if (upper >>> 0 >= INT_TAG) {
      return ((upper << (32 - UPPER_BITS)) >> (32 - UPPER_BITS)) * TWO_TO_32 + (lower >>> 0);
    }
    if (lower === NONE_ADDRESS) return null;
    if (lower === TRUE_ADDRESS) return true;
    if (lower === FALSE_ADDRESS) return false;
    return this.#shortText(lower >>> 0);
  }

  #shortText(cell: number): string | undefined {
    const bytes = this.#bytes;
    if (bytes[cell + KIND] !== Kind.STR || ((bytes[cell + FLAGS] as number) & STR_WIDTH_MASK) !== 0) return undefined;
    const size = this.#words[(cell + length) >>> 2] as number;
    if (size >>> 0 > SHORT_TEXT) return undefined;
    let text = '';
    for (let i = 0; i < size; i++) text += String.fromCharCode(bytes[cell + STR_TEXT + i] as number);
    return text;
  }

  /** Writes a text as UTF-16. */
  writeUnits(address: number, text: string): void {
    this.#look();
    const units = this.#units;
    const first = address >>> 1;
    for (let i = 0; i < text.length; i++) units[first + i] = text.charCodeAt(i);
  }

  /** Leaves the answer of a host function where the module takes it (CALL_ANSWERED). False for what is no int of 32 bits, other float or constant. */
  answer(value: unknown): boolean {
    this.#look();
    switch (value) {
      case undefined:
      case null:
        return this.#put(NONE_ADDRESS, POINTER_TAG);
      case true:
        return this.#put(TRUE_ADDRESS, POINTER_TAG);
      case false:
        return this.#put(FALSE_ADDRESS, POINTER_TAG);
    }
    if (typeof value !== 'number') return false;
    const whole = value | 0;
    if (Object.is(whole, value)) return this.#put(whole, whole < 0 ? -1 : INT_TAG);
    // A NaN has one form in the module, which exchangeFloat knows, and larger ints are its business too.
    if (Number.isNaN(value) || (Number.isSafeInteger(value) && value !== 0)) return false;
    this.#floats[ANSWER_ADDRESS >>> 3] = value;
    return true;
  }

  #put(lower: number, upper: number): true {
    this.#words[ANSWER_ADDRESS >>> 2] = lower;
    this.#words[(ANSWER_ADDRESS >>> 2) + 1] = upper;
    return true;
  }
}
