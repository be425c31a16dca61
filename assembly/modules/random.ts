/**
 * _random: the Mersenne Twister (MT19937, Matsumoto and Nishimura). The state is a bytearray of the caller's: 624 words and the index
 * of the next one. What is made of the numbers is in lib/random.py.
 */
import { Value, ERROR, NONE, fromFloat } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { argument } from '../builtins/native';
import { bytesData, bytesLength, isBytesLike } from '../objects/bytes';
import { intFromU64, intIndex, intToI64 } from '../objects/int';
import { kindOf } from '../objects/type';
import { raise } from '../vm/raise';
import { chargeFuel } from '../vm/state';

const WORDS: u32 = 624;
const MIDDLE: u32 = 397;

/** Address of the state in argument 0; 0 with an error pending. */
function stateOf(args: usize): usize {
  const v = argument(args, 0);
  if (kindOf(v) == Kind.BYTEARRAY && bytesLength(v) == WORDS * 4 + 4) {
    const p = bytesData(v);
    if (load<u32>(p, WORDS * 4) <= WORDS) return p;
  }
  raise(Exc.ValueError, ascii("invalid state"));
  return 0;
}

// @ts-ignore: decorator
@inline function word(p: usize, i: u32): u32 { return load<u32>(p + (<usize>i << 2)); }
// @ts-ignore: decorator
@inline function setWord(p: usize, i: u32, value: u32): void { store<u32>(p + (<usize>i << 2), value); }

function next(p: usize): u32 {
  let index = word(p, WORDS);
  if (index >= WORDS) {
    for (let i: u32 = 0; i < WORDS; i++) {
      const mixed = (word(p, i) & 0x80000000) | (word(p, i + 1 == WORDS ? 0 : i + 1) & 0x7fffffff);
      const other = i + MIDDLE < WORDS ? i + MIDDLE : i + MIDDLE - WORDS;
      setWord(p, i, word(p, other) ^ (mixed >> 1) ^ (mixed & 1 ? 0x9908b0df : 0));
    }
    index = 0;
  }
  setWord(p, WORDS, index + 1);
  let y = word(p, index);
  y ^= y >> 11;
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  return y ^ (y >> 18);
}

/** init(state, key): begins anew with the words of `key`, bytes in little endian. */
export function randomInit(args: usize, count: i32): Value {
  const p = stateOf(args);
  if (!p) return ERROR;
  const key = argument(args, 1);
  if (!isBytesLike(key) || bytesLength(key) < 4) return raise(Exc.ValueError, ascii("invalid key"));
  const length = bytesLength(key) >> 2;
  const data = bytesData(key);
  let last: u32 = 19650218;
  setWord(p, 0, last);
  for (let i: u32 = 1; i < WORDS; i++) {
    last = 1812433253 * (last ^ (last >> 30)) + i;
    setWord(p, i, last);
  }
  let i: u32 = 1;
  let j: u32 = 0;
  for (let left = max(WORDS, length); left; left--) {
    const before = word(p, i - 1);
    last = (word(p, i) ^ ((before ^ (before >> 30)) * 1664525)) + word(data, j) + j;
    setWord(p, i, last);
    if (++i == WORDS) {
      setWord(p, 0, last);
      i = 1;
    }
    if (++j == length) j = 0;
    if ((left & 4095) == 0 && !chargeFuel(64)) return ERROR;
  }
  for (let left = WORDS - 1; left; left--) {
    const before = word(p, i - 1);
    last = (word(p, i) ^ ((before ^ (before >> 30)) * 1566083941)) - i;
    setWord(p, i, last);
    if (++i == WORDS) {
      setWord(p, 0, last);
      i = 1;
    }
  }
  setWord(p, 0, 0x80000000);
  setWord(p, WORDS, WORDS);
  return NONE;
}

/** random(state): a float of 53 random bits in [0, 1). */
export function randomRandom(args: usize, count: i32): Value {
  const p = stateOf(args);
  if (!p) return ERROR;
  const high = next(p) >> 5;
  return fromFloat((<f64>high * 67108864.0 + <f64>(next(p) >> 6)) / 9007199254740992.0);
}

/** bits(state, k): an int of k random bits, at most 64. */
export function randomBits(args: usize, count: i32): Value {
  const p = stateOf(args);
  if (!p) return ERROR;
  const given = intIndex(argument(args, 1));
  if (given == ERROR) return ERROR;
  const k = intToI64(given);
  if (k < 0 || k > 64) return raise(Exc.ValueError, ascii("number of bits must be non-negative"));
  if (k == 0) return intFromU64(0);
  if (k <= 32) return intFromU64(next(p) >> (32 - <u32>k));
  const low = <u64>next(p);
  return intFromU64(low | (<u64>(next(p) >> (64 - <u32>k)) << 32));
}
