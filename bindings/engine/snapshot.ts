/**
 * Snapshots as bytes: what differs between an instance and the start of an interpreter (start-image.ts), and what the host's side needs to know. The
 * start is made again where the snapshot is restored, so a snapshot is little more than what the program has made.
 *
 *   magic, version (4 + 4 bytes)   build mark (8)   checksum of all that follows (4)   length of the facts (4)
 *   facts: JSON                    the bytes of the runs that the facts list, one after the other
 *
 * The VM record, with limits and caches, is kept whole, since the start has it as the first interpreter happened to leave it.
 *
 * The checksum finds what was cut off or damaged. It is no signature: who can write a snapshot can write any state of the machine.
 */
import { KraitError } from '../errors.js';
import { buildMark } from './build-mark.js';
import { startImage } from './start-image.js';
import { globalsFromJson, globalsToJson, type Image, RECORD_END, type Vm } from './vm.js';

const MAGIC = 0x4b524954;
const VERSION = 1;
const HEAD = 24;
/** Unit in which the memory is compared. */
const UNIT = 64;

/** What the host's side adds; numbers, texts, lists and plain objects. */
export type Facts = Record<string, unknown>;

interface Header {
  facts: Facts;
  seed: number;
  /** Sum over the start image, which must be the same here and there. */
  start: number;
  length: number;
  /** Places and lengths of the runs. */
  runs: number[];
  globals: (number | string)[];
}

export function encodeSnapshot(module: WebAssembly.Module, vm: Vm, seed: number, facts: Facts): Uint8Array {
  const image = startImage(module, seed);
  vm.raw.vmCompact();
  const memory = vm.bytes;
  const runs = differences(memory, image);
  const header: Header = {
    facts,
    seed,
    start: imageSum(image),
    length: memory.length,
    runs,
    globals: globalsToJson(vm.globals),
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  let size = HEAD + text.length;
  for (let i = 1; i < runs.length; i += 2) size += runs[i] as number;
  const bytes = new Uint8Array(size);
  const head = new DataView(bytes.buffer);
  head.setUint32(0, MAGIC);
  head.setUint32(4, VERSION);
  bytes.set(buildMark(module), 8);
  head.setUint32(20, text.length);
  bytes.set(text, HEAD);
  let at = HEAD + text.length;
  for (let i = 0; i < runs.length; i += 2) {
    const from = runs[i] as number;
    const length = runs[i + 1] as number;
    bytes.set(memory.subarray(from, from + length), at);
    at += length;
  }
  head.setUint32(16, checksum(bytes.subarray(20)));
  return bytes;
}

/** The host's facts and the seed, without the memory. Throws when the bytes are no whole snapshot of this build. */
export function readSnapshot(module: WebAssembly.Module, bytes: Uint8Array): { facts: Facts; seed: number } {
  return open(module, bytes).header;
}

/** Makes a fresh instance what the snapshot's was. False when memory may not become that large. */
export function applySnapshot(module: WebAssembly.Module, bytes: Uint8Array, vm: Vm): boolean {
  const { header, body } = open(module, bytes);
  const image = startImage(module, header.seed);
  if (header.start !== imageSum(image)) refuse('its interpreter began another way than one begins here');
  const runs: Image['runs'] = [];
  let at = body;
  for (let i = 0; i < header.runs.length; i += 2) {
    const length = header.runs[i + 1] as number;
    runs.push({ at: header.runs[i] as number, bytes: bytes.subarray(at, at + length) });
    at += length;
  }
  const globals = globalsFromJson(header.globals);
  // The record is kept whole where it is not zero, and the instance has one of its own.
  vm.bytes.fill(0, 0, RECORD_END);
  if (!vm.adopt({ length: header.length, runs, globals })) return false;
  vm.raw.vmRestored();
  return true;
}

function open(module: WebAssembly.Module, bytes: Uint8Array): { header: Header; body: number } {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('a snapshot is a Uint8Array');
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || head.getUint32(0) !== MAGIC) refuse('these bytes are no snapshot');
  if (head.getUint32(4) !== VERSION || buildMark(module).some((byte, i) => byte !== bytes[8 + i])) {
    refuse('it was made by another build of krait');
  }
  if (head.getUint32(16) !== checksum(bytes.subarray(20))) refuse('it is incomplete or damaged');
  const body = HEAD + head.getUint32(20);
  return { header: JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD, body))) as Header, body };
}

function refuse(why: string): never {
  throw new KraitError('snapshot', `the snapshot cannot be restored: ${why}`);
}

/** Places and lengths of what differs from the start, in whole units. */
function differences(memory: Uint8Array, image: Image): number[] {
  const words = new Int32Array(memory.buffer, memory.byteOffset, memory.length >> 2);
  const runs: number[] = [];
  let at = 0;
  for (const run of image.runs) {
    const end = run.at + run.bytes.length;
    const known = new Int32Array(run.bytes.buffer, run.bytes.byteOffset, run.bytes.length >> 2);
    // The record is kept where it is not zero.
    const record = Math.min(Math.max(run.at, RECORD_END), end);
    compare(words, at, record, undefined, 0, runs);
    compare(words, record, end, known, run.at, runs);
    at = end;
  }
  compare(words, at, memory.length, undefined, 0, runs);
  if (runs.length & 1) closeRun(runs, memory.length);
  return runs;
}

/**
 * Adds to `runs` the units of the memory between two addresses that differ from `known`, which begins at `start`, or from zero. While a run goes on, only its place stands at
 * the end. Most of what a snapshot takes is this: each unit's words are gone through without a branch at each.
 */
function compare(
  words: Int32Array,
  from: number,
  to: number,
  known: Int32Array | undefined,
  start: number,
  runs: number[],
): void {
  const offset = start >> 2;
  for (let at = from; at < to; at += UNIT) {
    const first = at >> 2;
    const end = first + (UNIT >> 2);
    let bits = 0;
    if (known) for (let i = first; i < end; i++) bits |= (words[i] as number) ^ (known[i - offset] as number);
    else for (let i = first; i < end; i++) bits |= words[i] as number;
    if (bits !== 0 && !(runs.length & 1)) runs.push(at);
    else if (bits === 0 && runs.length & 1) closeRun(runs, at);
  }
}

function closeRun(runs: number[], end: number): void {
  runs.push(end - (runs[runs.length - 1] as number));
}

const sums = new WeakMap<Image, number>();
function imageSum(image: Image): number {
  let sum = sums.get(image);
  if (sum === undefined) {
    sum = 0;
    for (const { at, bytes } of image.runs) {
      const from = Math.max(0, RECORD_END - at);
      if (from < bytes.length) sum = (Math.imul(sum, 31) + checksum(bytes.subarray(from)) + at) >>> 0;
    }
    sums.set(image, sum);
  }
  return sum;
}

/** CRC-32 (ISO 3309). */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) sum = (TABLE[(sum ^ (bytes[i] as number)) & 0xff] as number) ^ (sum >>> 8);
  return ~sum >>> 0;
}
const TABLE = Uint32Array.from({ length: 256 }, (_, i) => {
  let value = i;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
