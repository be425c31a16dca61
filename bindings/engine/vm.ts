/**
 * One instance of the module with its memory: numbers and text in and out. Knows nothing of Python's meaning; every failure of an
 * export is turned into a PythonError by `interpreter.ts` through `fail`.
 */

import { UNICODE_TABLES } from '../host/unicode-tables.js';
import { decodeUnits, instantiate } from './bind.js';
import type { HostImports, KraitExports, KraitTexts, ModuleImports, Slot } from './exports.js';
import { PlainValues } from './plain.js';

/** Set by scripts/build.mjs: pages of memory that the shipped module starts with. */
declare const __KRAIT_INITIAL_PAGES__: number;

const PAGE = 65536;
/** WebAssembly's own bound on the pages of a memory. */
const MOST_PAGES = 65536;
/** Pages beyond the counted limit: AssemblyScript's allocator, the page table. */
const SLACK_PAGES = 16;
/** UTF-16 units passed to as-bind at once: small enough for AssemblyScript's allocator never to grow the memory. */
const PIECE = 8192;

/** What UNICODE_TABLES says, once an instance has asked for it. */
let tables: Uint8Array | undefined;

/** Where the VM record ends, which begins the memory: with limits, caches, and the cells of None and the like. */
export const RECORD_END = 16384;

/** Unit in which an image tells zeros from data: a page of memory as operating systems have it. */
const BLOCK = 4096;

/** All that an instance is: its memory, and the module's few mutable globals (those of AssemblyScript's runtime). */
export interface Image {
  length: number;
  /** Blocks that are not all zero. */
  runs: { at: number; bytes: Uint8Array }[];
  globals: unknown[];
}

/** A host that gives nothing: of an instance that runs no program. */
export const CLOSED: HostImports = {
  write: () => {},
  clock: () => 0,
  call: () => 0,
  findModule: () => -1,
  event: () => 0,
  readLine: () => -1,
  normalize: () => 0,
};

/** Globals of an image as JSON has them, which knows no bigint. */
export const globalsToJson = (globals: readonly unknown[]): (number | string)[] =>
  globals.map((value) => (typeof value === 'bigint' ? String(value) : (value as number)));
export const globalsFromJson = (globals: readonly (number | string)[]): unknown[] =>
  globals.map((value) => (typeof value === 'string' ? BigInt(value) : value));

export class Vm {
  readonly memory: WebAssembly.Memory;
  readonly raw: KraitExports;
  readonly plain: PlainValues;
  readonly #texts: KraitTexts;
  #bytes: Uint8Array = new Uint8Array(0);
  // A byte order mark that a program prints is output like any other.
  #utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

  /** Who answers the module: another one when the instance serves its next interpreter. */
  host: HostImports;
  /** Bytes that the memory may grow to, as the host wanted it. */
  readonly memoryLimit: number | undefined;
  readonly #globals: WebAssembly.Global[] = [];

  readonly module: WebAssembly.Module;

  constructor(module: WebAssembly.Module, memoryLimit: number | undefined, host: HostImports) {
    const initial = __KRAIT_INITIAL_PAGES__;
    const wanted = memoryLimit === undefined ? MOST_PAGES : Math.ceil(memoryLimit / PAGE) + initial + SLACK_PAGES;
    this.module = module;
    this.host = host;
    this.memoryLimit = memoryLimit;
    this.memory = new WebAssembly.Memory({ initial, maximum: Math.min(MOST_PAGES, wanted) });
    this.plain = new PlainValues(this.memory);
    const abort = () => {
      throw new Error('krait: the module met an inner contradiction; please report it');
    };
    const { raw, texts } = instantiate(module, { env: { memory: this.memory, abort }, host: this.#delegates() });
    this.raw = raw;
    this.#texts = texts;
    const exports = raw as unknown as Record<string, WebAssembly.Global | undefined>;
    for (let global = exports.global0; global; global = exports[`global${this.#globals.length}`])
      this.#globals.push(global);
  }

  #delegates(): ModuleImports {
    return {
      write: (stream, address, bytes) => this.host.write(stream, address, bytes),
      clock: (kind) => this.host.clock(kind),
      call: (id, args, count, names, nameCount) => this.host.call(id, args, count, names, nameCount),
      findModule: (name) => this.host.findModule(name),
      event: (tool, event, code, a, b) => this.host.event(tool, event, code, a, b),
      readLine: () => this.host.readLine(),
      unicode: (address, bytes) => {
        tables ??= Uint8Array.from(atob(UNICODE_TABLES), (each) => each.charCodeAt(0));
        this.bytes.set(tables.subarray(0, bytes), address >>> 0);
      },
      normalize: () => this.host.normalize(),
    };
  }

  /** Linear memory as bytes; taken anew when the memory has grown. */
  get bytes(): Uint8Array {
    if (this.#bytes.buffer !== this.memory.buffer) this.#bytes = new Uint8Array(this.memory.buffer);
    return this.#bytes;
  }

  /** Becomes what the instance was that the image was taken of. False when memory may not become that large. */
  adopt(image: Image): boolean {
    const missing = image.length - this.memory.buffer.byteLength;
    if (missing > 0) {
      try {
        this.memory.grow(Math.ceil(missing / PAGE));
      } catch {
        return false;
      }
    }
    for (const { at, bytes } of image.runs) this.bytes.set(bytes, at);
    for (const [i, global] of this.#globals.entries()) global.value = image.globals[i];
    this.raw.vmAdopted();
    return true;
  }

  /** Values of the module's mutable globals. */
  get globals(): unknown[] {
    return this.#globals.map((each) => each.value);
  }

  /** Forgets everything: what no image overwrites is zero afterwards. */
  erase(image: Image): void {
    let from = 0;
    for (const { at, bytes } of image.runs) {
      this.bytes.fill(0, from, at);
      from = at + bytes.length;
    }
    this.bytes.fill(0, from);
  }

  /** What the instance is now; blocks that are all zero, as a fresh memory is, need not be kept. */
  image(): Image {
    const { bytes } = this;
    const runs: Image['runs'] = [];
    const words = new Uint32Array(this.memory.buffer);
    const hasData = (block: number): boolean => {
      for (let i = block >> 2; i < (block + BLOCK) >> 2; i++) if (words[i] !== 0) return true;
      return false;
    };
    for (let at = 0; at < bytes.length; ) {
      let end = at;
      while (end < bytes.length && hasData(end)) end += BLOCK;
      if (end > at) runs.push({ at, bytes: bytes.slice(at, end) });
      at = end + BLOCK;
    }
    return { length: bytes.length, runs, globals: this.globals };
  }

  /** The text that lies as UTF-8 at an address. */
  readUtf8(address: number, length: number): string {
    return this.#utf8.decode(this.bytes.subarray(address >>> 0, (address >>> 0) + length));
  }

  /** The str in a slot. */
  readText(slot: Slot): string {
    const length = this.raw.valueLength(slot) >>> 0;
    if (length === 0) return '';
    const data = this.raw.valueData(slot) >>> 0;
    const width = this.raw.valueDetail(slot);
    const { buffer } = this.memory;
    if (width === 0) return decodeUnits(new Uint8Array(buffer, data, length));
    if (width === 1) return decodeUnits(new Uint16Array(buffer, data, length));
    const codes = new Uint32Array(buffer, data, length);
    let text = '';
    for (let i = 0; i < length; i += 4096) text += String.fromCodePoint(...codes.subarray(i, i + 4096));
    return text;
  }

  /** Pushes a str; 0 when there is no memory for it. For names and values: written straight into the module's heap. */
  pushText(text: string): number {
    const buffer = this.raw.textBuffer(text.length * 2) >>> 0;
    if (!buffer) return 0;
    this.plain.writeUnits(this.raw.textData(buffer) >>> 0, text);
    return this.raw.exchangeText(buffer, text.length);
  }

  /** Pushes a source text, marshalled by as-bind piece by piece; without the byte order mark that a file may begin with. */
  pushSource(given: string): number {
    const text = given.startsWith('\ufeff') ? given.slice(1) : given;
    const buffer = this.raw.textBuffer(text.length * 2) >>> 0;
    if (!buffer) return 0;
    for (let at = 0; at < text.length; at += PIECE) {
      this.#texts.textPut(buffer, text.length, at, text.slice(at, at + PIECE));
      this.raw.textForget();
    }
    return this.raw.exchangeText(buffer, text.length);
  }

  /** Takes the str on top of the exchange stack, marshalled by as-bind piece by piece. */
  takeResultText(): string {
    const length = this.raw.valueLength(this.raw.exchangeSlot(0)) >>> 0;
    let text = '';
    // A piece of PIECE units holds at least half as many code points; the module says where it stopped by the length it gives.
    for (let from = 0; from < length; ) {
      const piece = this.#texts.exchangePiece(from, PIECE);
      this.raw.textForget();
      text += piece;
      for (const _ of piece) from++;
      if (piece === '') break;
    }
    this.raw.exchangeDrop(1);
    return text;
  }

  pushBytes(bytes: Uint8Array): number {
    const buffer = this.raw.textBuffer(bytes.length) >>> 0;
    if (!buffer) return 0;
    this.bytes.set(bytes, this.raw.textData(buffer) >>> 0);
    return this.raw.exchangeBytes(buffer, bytes.length);
  }

  pushBigint(value: bigint): number {
    const negative = value < 0n;
    const digits = (negative ? -value : value).toString(16);
    const count = Math.max(1, Math.ceil(digits.length / 8));
    const buffer = this.raw.textBuffer(count * 4) >>> 0;
    if (!buffer) return 0;
    const view = new DataView(this.memory.buffer, this.raw.textData(buffer) >>> 0, count * 4);
    for (let i = 0; i < count; i++) {
      const end = digits.length - i * 8;
      view.setUint32(i * 4, Number.parseInt(digits.slice(Math.max(0, end - 8), end), 16), true);
    }
    return this.raw.exchangeLimbs(buffer, count, negative ? 1 : 0);
  }

  readBigint(slot: Slot): bigint {
    const count = this.raw.valueLength(slot);
    const view = new DataView(this.memory.buffer, this.raw.valueData(slot) >>> 0, count * 4);
    let digits = '';
    for (let i = count - 1; i >= 0; i--)
      digits += view
        .getUint32(i * 4, true)
        .toString(16)
        .padStart(8, '0');
    const magnitude = BigInt(`0x${digits}`);
    return this.raw.valueDetail(slot) ? -magnitude : magnitude;
  }
}
