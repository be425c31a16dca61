/**
 * The inner loops of hashes (lib/_sha2.py, _sha1.py, _md5.py, binascii.py, zlib.py): blocks of a message are compressed into a state. The tables of constants come from there, where they
 * are computed.
 *
 * Sources: FIPS 180-4, RFC 1321.
 */
import { argument } from '../builtins/native';
import { allocateBuffer, freeCell } from '../heap/alloc';
import { BUFFER_PAYLOAD, BYTES_DATA, BytesObject } from '../heap/layout';
import { bytesFromMemory } from '../objects/bytes';
import { kindOf } from '../objects/type';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { ERROR, isSmallInt, toPointer, toSmallInt, Value } from '../value/value';
import { raise } from '../vm/raise';
import { chargeFuel } from '../vm/state';

const enum Hash { MD5, CRC, ADLER, SHA1, SHA2, SHA2_LONG }
/** Bytes of a state, of the table of constants, and of a block, by Hash. */
const SIZES: usize = memory.data<u16>([16, 256, 64, 4, 1024, 64, 8, 0, 64, 20, 0, 64, 32, 256, 64, 64, 640, 128]);
/** The state as words, and the words of a block. */
const WORDS: usize = 64;
const SCRATCH: usize = WORDS + 640;
/** Units of fuel for a block: a microsecond and less. */
const BLOCK_FUEL: i32 = 16;
/** How far the steps of a round turn, four rounds of four. */
const TURNS: usize = memory.data<u8>([7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]);

/** _introspection.hash_blocks(which, state, constants, blocks): the state after the blocks; all but the number are bytes. */
export function hashBlocks(args: usize, count: i32): Value {
  const which = argument(args, 0);
  let fits = isSmallInt(which) && <u64>toSmallInt(which) <= <u64>Hash.SHA2_LONG;
  for (let i: usize = 1; i < 4 && fits; i++) fits = kindOf(argument(args, <i32>i)) == Kind.BYTES;
  if (!fits) return raise(Exc.TypeError, ascii("hash_blocks"));
  const hash = <Hash>toSmallInt(which);
  const sizes = SIZES + <usize>hash * 6;
  const state = toPointer(argument(args, 1));
  const constants = toPointer(argument(args, 2));
  const blocks = toPointer(argument(args, 3));
  const size = <u32>load<u16>(sizes);
  const block = <u32>load<u16>(sizes, 4);
  const length = changetype<BytesObject>(blocks).length;
  if (changetype<BytesObject>(state).length != size || changetype<BytesObject>(constants).length != load<u16>(sizes, 2) || length % block) {
    return raise(Exc.ValueError, ascii("hash_blocks"));
  }
  const cell = allocateBuffer(SCRATCH);
  if (!cell) return ERROR;
  const words = cell + BUFFER_PAYLOAD;
  memory.copy(words, state + BYTES_DATA, size);
  turnBytes(hash, words, size);
  let paid = true;
  for (let at: u32 = 0; at < length && paid; at += block) {
    memory.copy(words + WORDS, blocks + BYTES_DATA + at, block);
    turnBytes(hash, words + WORDS, block);
    const table = constants + BYTES_DATA;
    if (hash == Hash.MD5) md5(words, table);
    else if (hash == Hash.CRC) crc(words, table);
    else if (hash == Hash.ADLER) adler(words);
    else if (hash == Hash.SHA1) sha1(words);
    else if (hash == Hash.SHA2) sha2<u32>(words, table);
    else sha2<u64>(words, table);
    paid = chargeFuel(BLOCK_FUEL);
  }
  turnBytes(hash, words, size);
  const result = paid ? bytesFromMemory(words, size) : ERROR;
  freeCell(cell);
  return result;
}

/** Words of the other byte order; those of the first three have the machine's. */
function turnBytes(hash: Hash, from: usize, size: u32): void {
  if (hash <= Hash.ADLER) return;
  for (const end = from + size; from < end; from += hash == Hash.SHA2_LONG ? 8 : 4) {
    if (hash == Hash.SHA2_LONG) store<u64>(from, bswap(load<u64>(from)));
    else store<u32>(from, bswap(load<u32>(from)));
  }
}

function md5(words: usize, table: usize): void {
  let a = load<u32>(words);
  let b = load<u32>(words, 4);
  let c = load<u32>(words, 8);
  let d = load<u32>(words, 12);
  for (let i: u32 = 0; i < 64; i++) {
    const round = i >> 4;
    let mixed = d ^ (b & (c ^ d));
    let place = i;
    if (round == 1) {
      mixed = c ^ (d & (b ^ c));
      place = 5 * i + 1;
    } else if (round == 2) {
      mixed = b ^ c ^ d;
      place = 3 * i + 5;
    } else if (round == 3) {
      mixed = c ^ (b | ~d);
      place = 7 * i;
    }
    const sum = a + mixed + load<u32>(table + (i << 2)) + load<u32>(words + WORDS + ((place & 15) << 2));
    a = d;
    d = c;
    c = b;
    b += rotl<u32>(sum, load<u8>(TURNS + (round << 2) + (i & 3)));
  }
  sum<u32>(words, 0, a);
  sum<u32>(words, 1, b);
  sum<u32>(words, 2, c);
  sum<u32>(words, 3, d);
}

function crc(words: usize, table: usize): void {
  let rest = load<u32>(words);
  for (let at = words + WORDS; at < words + WORDS + 64; at++) rest = load<u32>(table + (<usize>((rest ^ load<u8>(at)) & 255) << 2)) ^ (rest >> 8);
  store<u32>(words, rest);
}

function adler(words: usize): void {
  let low = load<u32>(words);
  let high = load<u32>(words, 4);
  for (let at = words + WORDS; at < words + WORDS + 64; at++) high += low += load<u8>(at);
  store<u32>(words, low % 65521);
  store<u32>(words, high % 65521, 4);
}

function sha1(words: usize): void {
  const w = words + WORDS;
  for (let at = w + 64; at < w + 320; at += 4) store<u32>(at, rotl<u32>(load<u32>(at - 12) ^ load<u32>(at - 32) ^ load<u32>(at - 56) ^ load<u32>(at - 64), 1));
  let a = load<u32>(words);
  let b = load<u32>(words, 4);
  let c = load<u32>(words, 8);
  let d = load<u32>(words, 12);
  let e = load<u32>(words, 16);
  for (let i: u32 = 0; i < 80; i++) {
    let mixed: u32 = (b ^ c ^ d) + (i < 40 ? 0x6ed9eba1 : 0xca62c1d6);
    if (i < 20) mixed = (d ^ (b & (c ^ d))) + 0x5a827999;
    else if (i - 40 < 20) mixed = ((b & c) | (d & (b | c))) + 0x8f1bbcdc;
    const sum = rotl<u32>(a, 5) + mixed + e + load<u32>(w + (i << 2));
    e = d;
    d = c;
    c = rotl<u32>(b, 30);
    b = a;
    a = sum;
  }
  sum<u32>(words, 0, a);
  sum<u32>(words, 1, b);
  sum<u32>(words, 2, c);
  sum<u32>(words, 3, d);
  sum<u32>(words, 4, e);
}

/** Of words of 32 or 64 bits, which are turned by different numbers of bits. */
function sha2<T extends number>(words: usize, table: usize): void {
  const w = words + WORDS;
  const size = sizeof<T>();
  const long = size == 8;
  const rounds: usize = long ? 80 : 64;
  for (let at = w + 16 * size; at < w + rounds * size; at += size) {
    const x = load<T>(at - 15 * size);
    const y = load<T>(at - 2 * size);
    // @ts-ignore: both are unsigned
    const one: T = long ? rotr<T>(x, 1) ^ rotr<T>(x, 8) ^ (x >> 7) : rotr<T>(x, 7) ^ rotr<T>(x, 18) ^ (x >> 3);
    // @ts-ignore: both are unsigned
    const two: T = long ? rotr<T>(y, 19) ^ rotr<T>(y, 61) ^ (y >> 6) : rotr<T>(y, 17) ^ rotr<T>(y, 19) ^ (y >> 10);
    // @ts-ignore: both are unsigned
    store<T>(at, load<T>(at - 16 * size) + one + load<T>(at - 7 * size) + two);
  }
  const end = w + rounds * size;
  let a = load<T>(words);
  let b = load<T>(words, size);
  let c = load<T>(words, 2 * size);
  let d = load<T>(words, 3 * size);
  let e = load<T>(words, 4 * size);
  let f = load<T>(words, 5 * size);
  let g = load<T>(words, 6 * size);
  let h = load<T>(words, 7 * size);
  for (let at = w; at < end; at += size, table += size) {
    // @ts-ignore: both are unsigned
    const turnedE: T = long ? rotr<T>(e, 14) ^ rotr<T>(e, 18) ^ rotr<T>(e, 41) : rotr<T>(e, 6) ^ rotr<T>(e, 11) ^ rotr<T>(e, 25);
    // @ts-ignore: both are unsigned
    const first: T = h + turnedE + (g ^ (e & (f ^ g))) + load<T>(table) + load<T>(at);
    // @ts-ignore: both are unsigned
    const turnedA: T = long ? rotr<T>(a, 28) ^ rotr<T>(a, 34) ^ rotr<T>(a, 39) : rotr<T>(a, 2) ^ rotr<T>(a, 13) ^ rotr<T>(a, 22);
    // @ts-ignore: both are unsigned
    const second: T = turnedA + ((a & b) ^ (c & (a ^ b)));
    h = g;
    g = f;
    f = e;
    // @ts-ignore: both are unsigned
    e = d + first;
    d = c;
    c = b;
    b = a;
    // @ts-ignore: both are unsigned
    a = first + second;
  }
  sum<T>(words, 0, a);
  sum<T>(words, 1, b);
  sum<T>(words, 2, c);
  sum<T>(words, 3, d);
  sum<T>(words, 4, e);
  sum<T>(words, 5, f);
  sum<T>(words, 6, g);
  sum<T>(words, 7, h);
}

function sum<T extends number>(words: usize, i: usize, v: T): void {
  const at = words + i * sizeof<T>();
  // @ts-ignore: both are unsigned
  store<T>(at, load<T>(at) + v);
}
