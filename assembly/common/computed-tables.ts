/**
 * Tables that the interpreter computes when it starts, since as data they would be a thirtieth of the module: no compression finds anything in them.
 *
 * - For NativeMath's pow, exp and exp2, whose own data scripts/computed-tables-transform.mjs takes out of the library: 128 logarithms and 128 powers
 *   of two, each as a double and what is missing from it.
 * - Powers of ten as 128-bit numbers, for decimal.ts.
 *
 * All are cut off or rounded from fixed-point numbers of 128 binary digits after the point, or from whole numbers.
 */
import { INT_LIMBS, IntObject } from '../heap/layout';
import {
  bigintDrop, bigintFromF64, bigintSubtract, bigintToF64OrInfinity, magnitudeAdd, magnitudeLength, magnitudeShiftLeft,
} from '../objects/bigint';
import { bigintTrueDivideOrInfinity, magnitudeDivideSmall } from '../objects/bigint-divide';
import { magnitudeMultiply } from '../objects/bigint-multiply';
import { Kind } from '../value/kind';
import { fromPointer } from '../value/value';
import { errorPending } from '../vm/raise';

/** A fixed-point number: limbs after the point, and one before it. */
const FRACTION: u32 = 4;
const LIMBS: u32 = FRACTION + 1;
const ONE: f64 = 340282366920938463463374607431768211456.0;
/** 2 ** (1/128), from its last limb on. */
const ROOT: usize = memory.data<u32>([0x6dcdfa40, 0x4a66ae33, 0xb33356d8, 0x163da9f, 1]);

/** The most limbs that a number has which the powers of ten are cut off from. */
const LONG: u32 = 32;
/** An int, as other routines know it: it has no type, but nobody looks. */
const NUMBER: usize = memory.data(144, 8);
const DIGITS: usize = NUMBER + INT_LIMBS;
const TERM: usize = memory.data(24, 8);
const SCRATCH: usize = memory.data(160, 8);
/** After what is always zero, the digits that a short number lacks. */
const PART: usize = SCRATCH + 16;

/** Powers of ten have exponents from -POWER_LAST to POWER_LAST - 1. */
const POWER_LAST: i32 = 351;
/** Their first 128 binary digits, low half first. */
const POWERS: usize = memory.data(11232, 8);

/** The halves of the first 128 binary digits of 10**k, k from -351 to 350, cut off after them. */
// @ts-ignore: decorator
@inline export function powerHigh(k: i32): u64 { return load<u64>(placeOf(k), 8); }
// @ts-ignore: decorator
@inline export function powerLow(k: i32): u64 { return load<u64>(placeOf(k)); }
/** The binary exponent of the last of them: floor(log2(10**k)) - 127. */
// @ts-ignore: decorator
@inline export function powerExponent(k: i32): i32 { return ((k * 1741647) >> 19) - 127; }
// @ts-ignore: decorator
@inline function placeOf(k: i32): usize { return POWERS + (<usize>(k + POWER_LAST) << 4); }

/** False with an exception pending. */
export function computeTables(): bool {
  logarithms(74, -1);
  logarithms(73, 2);
  exponentials();
  powers();
  return !errorPending();
}

/** NUMBER = value << (limb * 32). */
function setNumber(value: u32, limb: u32): void {
  memory.fill(NUMBER, 0, 144);
  store<u8>(NUMBER, <u8>Kind.INT, 4);
  store<u32>(DIGITS + (<usize>limb << 2), value);
  changetype<IntObject>(NUMBER).length = limb + 1;
}

/** (NUMBER - head) / divisor. */
function missing(head: f64, divisor: f64): f64 {
  const whole = bigintFromF64(head);
  const by = bigintFromF64(divisor);
  const rest = bigintSubtract(fromPointer(NUMBER), whole);
  const result = bigintTrueDivideOrInfinity(rest, by);
  bigintDrop(whole);
  bigintDrop(by);
  bigintDrop(rest);
  return result;
}

/**
 * Rows of POW_LOG_DATA_TAB from 1 up or down: 1/c, nothing, log(c) to 43 digits after the point, what is missing from it. c is near the middle of the row's
 * range of numbers, and 1/c is n/256, so that a sum of log((n + 1) / n) goes by all of them. Above 1, n is even.
 */
function logarithms(row: i32, step: i32): void {
  setNumber(0, FRACTION);
  const sign = step < 0 ? 1.0 : -1.0;
  for (let n = 256; n >= 182 && n <= 362; n += step) {
    changetype<IntObject>(NUMBER).length = magnitudeLength(DIGITS, LIMBS);
    while (inverseOfMiddle(row) == <f64>n) {
      const at = POW_LOG_DATA_TAB + (<usize>row << 5);
      // Nothing is left below the last place of so large a number.
      const head = bigintToF64OrInfinity(fromPointer(NUMBER)) / ONE + 768 - 768;
      store<f64>(at, <f64>n / 256);
      store<f64>(at, head * sign, 16);
      store<f64>(at, missing(head * ONE, ONE) * sign, 24);
      row += <i32>sign;
    }
    addLogarithm(step < 0 ? 2 * n - 1 : n + 1);
  }
}

/** 256 / the middle of a row's range, rounded. */
function inverseOfMiddle(row: i32): f64 {
  const middle = reinterpret<f64>(0x3fe6a55500000000 + (<u64>row << 45));
  return middle < 1 ? nearest(128 / middle) * 2 : nearest(256 / middle);
}

/** NUMBER += log((d + 1) / (d - 1)) = 2 (1/d + 1/3d³ + 1/5d⁵ + …) */
function addLogarithm(d: i32): void {
  memory.fill(TERM, 0, 16);
  store<u32>(TERM, 2, 16);
  magnitudeDivideSmall(TERM, TERM, LIMBS, <u32>d);
  for (let k: u32 = 1; magnitudeLength(TERM, LIMBS); k += 2) {
    magnitudeDivideSmall(PART, TERM, LIMBS, k);
    magnitudeAdd(DIGITS, DIGITS, LIMBS, PART, LIMBS);
    magnitudeDivideSmall(TERM, TERM, LIMBS, <u32>(d * d));
  }
}

/** Rows of EXP_DATA_TAB: what is missing from the double nearest to 2 ** (row/128), as a part of it; its bits less row/128 in the exponent. */
function exponentials(): void {
  setNumber(1, FRACTION);
  for (let row: usize = 0; row < 128; row++) {
    const head = bigintToF64OrInfinity(fromPointer(NUMBER));
    store<f64>(EXP_DATA_TAB + (row << 4), missing(head, head));
    store<u64>(EXP_DATA_TAB + (row << 4), reinterpret<u64>(head / ONE) - (<u64>row << 45), 8);
    magnitudeMultiply(PART, DIGITS, LIMBS, ROOT, LIMBS, 0);
    memory.copy(DIGITS, PART + (FRACTION << 2), LIMBS << 2);
  }
}

/** Both directions begin with a number that is exact, and floor division stays exact but for what it cuts off. */
function powers(): void {
  setNumber(1, 0);
  for (let k = 0; k < POWER_LAST; k++) {
    const length = storePower(k) + 1;
    magnitudeShiftLeft(PART, DIGITS, length, 2);
    magnitudeAdd(DIGITS, DIGITS, length, PART, length);
  }
  setNumber(1, LONG - 1);
  for (let k = -1, length = LONG; k >= -POWER_LAST; k--) {
    magnitudeDivideSmall(DIGITS, DIGITS, length, 5);
    length = storePower(k);
  }
}

/** 10**k has the digits of 5**k. Gives how many limbs they are. */
function storePower(k: i32): u32 {
  const length = magnitudeLength(DIGITS, LONG);
  const end = <usize>length << 2;
  magnitudeShiftLeft(PART, DIGITS, length, clz(load<u32>(DIGITS + end - 4)));
  memory.copy(placeOf(k), PART + end - 16, 16);
  return length;
}
