/**
 * Ints to and from text in bases 2 to 36.
 *
 * Bases that are powers of two go bit by bit. The others work in chunks (the largest power of the base below 2**32); long numbers are
 * split at powers base**(chunk 2**level), kept in a "ladder", so that the cost is that of multiplication and division. The limit of digits
 * (sys.set_int_max_str_digits) holds for these other bases only.
 */
import { Value, ERROR, fromSmallInt, isSmallInt, toSmallInt } from '../value/value';
import { INT_LIMBS, BUFFER_PAYLOAD } from '../heap/layout';
import { Exc } from '../value/type-id';
import { allocateBuffer, freeCell } from '../heap/alloc';
import { raiseFormat } from '../vm/raise';
import { chargeFuel, chargeRound, state } from '../vm/state';
import { strFromLatin1 } from './str';
import {
  SCRATCH_A, bigintOperand, bigintLength, bigintNegative, bigintNew, bigintFinish, bigintDrop, bigintAdd, bigintFromMagnitude, magnitudeBits,
  magnitudeLength,
} from './bigint';
import { bigintMultiply } from './bigint-multiply';
import { bigintDivideMagnitudes, magnitudeDivideSmall } from './bigint-divide';

/** Limbs (to text) and digits (from text) from which splitting pays. */
const SPLIT_LIMBS: u32 = 64;
const SPLIT_DIGITS: u32 = 800;
const LADDER: u32 = 32;
const SHORT: usize = memory.data(72);
const PARTS: usize = memory.data(16, 8);

/** Digits of a chunk: the most that keep base**digits below 2**32. */
function chunkDigits(base: u32): u32 {
  let digits: u32 = 0;
  for (let power: u64 = base; power >> 32 == 0; power *= base) digits++;
  return digits;
}

function chunkPower(base: u32, digits: u32): u64 {
  let power: u64 = 1;
  for (let i: u32 = 0; i < digits; i++) power *= base;
  return power;
}

// @ts-ignore: decorator
@inline function digitText(digit: u32): u8 { return <u8>(digit < 10 ? 0x30 + digit : 0x57 + digit); }

/** Text of an int, with a minus sign, without a prefix. `limited` applies the limit of digits. */
export function bigintToText(v: Value, base: u32, limited: bool): Value {
  if (isSmallInt(v)) return smallToText(toSmallInt(v), base);
  const p = bigintOperand(v, SCRATCH_A);
  if (p == SCRATCH_A) return smallToText(load<u32>(p + INT_LIMBS), base);
  const bits = magnitudeBits(p + INT_LIMBS, bigintLength(p));
  const negative = bigintNegative(p);
  const binary = popcnt(base) == 1;
  const limit = <u64>state.intMaxStrDigits;
  limited = limited && !binary && limit > 0;
  // A digit of base 10 has more than 3.32 bits; for other bases the exact count decides below.
  if (limited && base == 10 && bits > (limit + 1) * 10 / 3) return tooLong();
  const size = bits / <u64>(31 - clz(base)) + 40;
  const buffer = allocateBuffer(<usize>size);
  if (!buffer) return ERROR;
  const end = buffer + BUFFER_PAYLOAD + <usize>size;
  let start = binary ? writeBits(p, base, end) : writeLong(v, base, end);
  if (!start) {
    freeCell(buffer);
    return ERROR;
  }
  let result: Value;
  if (limited && <u64>(end - start) > limit) result = tooLong();
  else {
    if (negative) store<u8>(--start, 0x2d);
    result = strFromLatin1(start, <u32>(end - start));
  }
  freeCell(buffer);
  return result;
}

function tooLong(): Value {
  return raiseFormat(
    Exc.ValueError,
    ascii("Exceeds the limit (%d digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit"),
    fromSmallInt(state.intMaxStrDigits),
  );
}

function smallToText(i: i64, base: u32): Value {
  const end = SHORT + 72;
  let at = end;
  let rest: u64 = i < 0 ? -i : i;
  do {
    const quotient = rest / <u64>base;
    store<u8>(--at, digitText(<u32>(rest - quotient * base)));
    rest = quotient;
  } while (rest);
  if (i < 0) store<u8>(--at, 0x2d);
  return strFromLatin1(at, <u32>(end - at));
}

/** Digits of a base that is a power of two, up to `end`; gives where they begin. */
function writeBits(p: usize, base: u32, end: usize): usize {
  const width = ctz(base);
  const n = bigintLength(p);
  let bits: u64 = 0;
  let count: u32 = 0;
  for (let i: u32 = 0; i < n; i++) {
    // A limb is several digits.
    if (!chargeRound(i, 3)) return 0;
    bits |= <u64>load<u32>(p + INT_LIMBS + (<usize>i << 2)) << count;
    count += 32;
    while (count >= width) {
      store<u8>(--end, digitText(<u32>bits & (base - 1)));
      bits >>= width;
      count -= width;
    }
  }
  if (count) store<u8>(--end, digitText(<u32>bits));
  while (load<u8>(end) == 0x30) end++;
  return end;
}

function writeLong(v: Value, base: u32, end: usize): usize {
  const p = bigintOperand(v, SCRATCH_A);
  const n = bigintLength(p);
  const digits = chunkDigits(base);
  if (n < SPLIT_LIMBS) return writeSimple(p, base, digits, end, 0);
  const ladder = ladderNew(base, digits, n);
  if (!ladder) return 0;
  const start = writeSplit(v, base, digits, ladder, <i32>load<u32>(ladder + BUFFER_PAYLOAD) - 1, end, 0);
  ladderFree(ladder);
  return start;
}

/** Quadratic: divides a copy by the chunk again and again. Pads with zeros to `pad` digits. 0 on failure. */
function writeSimple(p: usize, base: u32, digits: u32, end: usize, pad: usize): usize {
  const first = end - pad;
  let n = bigintLength(p);
  const copy = allocateBuffer(<usize>n << 2);
  if (!copy) return 0;
  const a = copy + BUFFER_PAYLOAD;
  memory.copy(a, p + INT_LIMBS, <usize>n << 2);
  if (!chargeFuel(<i32>((n * n) >> 6))) {
    freeCell(copy);
    return 0;
  }
  const divisor = <u32>chunkPower(base, digits);
  let at = end;
  while (n) {
    let rest = magnitudeDivideSmall(a, a, n, divisor);
    n = magnitudeLength(a, n);
    for (let i: u32 = 0; i < digits && (n || rest); i++) {
      store<u8>(--at, digitText(rest % base));
      rest /= base;
    }
  }
  freeCell(copy);
  if (pad) while (at > first) store<u8>(--at, 0x30);
  return at;
}

function writeSplit(v: Value, base: u32, digits: u32, ladder: usize, level: i32, end: usize, pad: usize): usize {
  const p = bigintOperand(v, SCRATCH_A);
  if (level < 0 || bigintLength(p) < SPLIT_LIMBS) return writeSimple(p, base, digits, end, pad);
  if (!bigintDivideMagnitudes(v, ladderPower(ladder, level), PARTS)) return 0;
  const high = load<Value>(PARTS);
  const low = load<Value>(PARTS + 8);
  const lowDigits = <usize>digits << level;
  let start: usize;
  if (high == fromSmallInt(0) && !pad) start = writeSplit(low, base, digits, ladder, level - 1, end, 0);
  else {
    start = writeSplit(low, base, digits, ladder, level - 1, end, lowDigits);
    if (start) start = writeSplit(high, base, digits, ladder, level - 1, end - lowDigits, pad ? pad - lowDigits : 0);
  }
  bigintDrop(high);
  bigintDrop(low);
  return start;
}

/** BUFFER: number of levels, then the powers from + 8: base**(digits 2**level), the last about the root of `limbs` limbs. */
function ladderNew(base: u32, digits: u32, limbs: u32): usize {
  const ladder = allocateBuffer(8 + (LADDER << 3));
  if (!ladder) return 0;
  let count: u32 = 0;
  let power = bigintFromMagnitude(chunkPower(base, digits), false);
  let size: u32 = 1;
  while (true) {
    store<Value>(ladder + BUFFER_PAYLOAD + 8 + (<usize>count << 3), power);
    store<u32>(ladder + BUFFER_PAYLOAD, ++count);
    if (<u64>size * 2 > <u64>limbs + 1 || count == LADDER) return ladder;
    power = bigintMultiply(power, power);
    if (power == ERROR) {
      ladderFree(ladder);
      return 0;
    }
    size = isSmallInt(power) ? 2 : bigintLength(bigintOperand(power, SCRATCH_A));
  }
}

// @ts-ignore: decorator
@inline function ladderPower(ladder: usize, level: i32): Value { return load<Value>(ladder + BUFFER_PAYLOAD + 8 + (<usize>level << 3)); }

function ladderFree(ladder: usize): void {
  for (let i = 0, count = <i32>load<u32>(ladder + BUFFER_PAYLOAD); i < count; i++) bigintDrop(ladderPower(ladder, i));
  freeCell(ladder);
}

/** The int whose digits are the bytes (values, not characters) at `a`. `limited` applies the limit of digits. */
export function bigintFromDigits(a: usize, count: u32, base: u32, limited: bool): Value {
  while (count && !load<u8>(a)) {
    a++;
    count--;
  }
  if (popcnt(base) == 1) return readBits(a, count, ctz(base));
  const limit = <u32>state.intMaxStrDigits;
  if (limited && limit && count > limit) {
    return raiseFormat(
      Exc.ValueError,
      ascii("Exceeds the limit (%d digits) for integer string conversion: value has %d digits; use sys.set_int_max_str_digits() to increase the limit"),
      fromSmallInt(limit), fromSmallInt(count),
    );
  }
  const digits = chunkDigits(base);
  if (count <= SPLIT_DIGITS) return readSimple(a, count, base, digits);
  const ladder = ladderNew(base, digits, count / digits);
  if (!ladder) return ERROR;
  const result = readSplit(a, count, base, digits, ladder, <i32>load<u32>(ladder + BUFFER_PAYLOAD) - 1);
  ladderFree(ladder);
  return result;
}

function readBits(a: usize, count: u32, width: u32): Value {
  const r = bigintNew(((<u64>count * <u64>width) >> 5) + 2);
  if (!r) return ERROR;
  let bits: u64 = 0;
  let filled: u32 = 0;
  let at = r + INT_LIMBS;
  while (count > 0) {
    count--;
    bits |= <u64>load<u8>(a + count) << filled;
    filled += width;
    if (filled >= 32) {
      store<u32>(at, <u32>bits);
      at += 4;
      bits >>= 32;
      filled -= 32;
    }
  }
  store<u32>(at, <u32>bits);
  return bigintFinish(r, false);
}

/** Quadratic: multiplies by the chunk and adds. */
function readSimple(a: usize, count: u32, base: u32, digits: u32): Value {
  const r = bigintNew(<u64>(count / digits) + 3);
  if (!r) return ERROR;
  let n: u32 = 0;
  if (count > 200 && !chargeFuel(<i32>(((count / digits) * (count / digits)) >> 6))) return ERROR;
  let i: u32 = 0;
  while (i < count) {
    let size = (count - i) % digits;
    if (!size) size = digits;
    let carry: u64 = 0;
    for (let j: u32 = 0; j < size; j++) carry = carry * base + <u64>load<u8>(a + i + j);
    const factor = chunkPower(base, size);
    for (let j: u32 = 0; j < n; j++) {
      const at = r + INT_LIMBS + (<usize>j << 2);
      carry += <u64>load<u32>(at) * factor;
      store<u32>(at, <u32>carry);
      carry >>= 32;
    }
    if (carry) {
      store<u32>(r + INT_LIMBS + (<usize>n << 2), <u32>carry);
      n++;
    }
    i += size;
  }
  return bigintFinish(r, false);
}

function readSplit(a: usize, count: u32, base: u32, digits: u32, ladder: usize, level: i32): Value {
  while (level >= 0 && digits << level >= count) level--;
  if (level < 0 || count <= SPLIT_DIGITS) return readSimple(a, count, base, digits);
  const lowDigits = digits << level;
  const high = readSplit(a, count - lowDigits, base, digits, ladder, level);
  if (high == ERROR) return ERROR;
  const shifted = bigintMultiply(high, ladderPower(ladder, level));
  bigintDrop(high);
  if (shifted == ERROR) return ERROR;
  const low = readSplit(a + (count - lowDigits), lowDigits, base, digits, ladder, level - 1);
  const result = low == ERROR ? ERROR : bigintAdd(shifted, low);
  bigintDrop(shifted);
  bigintDrop(low);
  return result;
}
