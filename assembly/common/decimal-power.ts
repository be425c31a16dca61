/**
 * Powers of ten as 128-bit numbers, for decimal.ts: 10**k, k from -351 to 350, cut off after its first 128 binary digits.
 *
 * Every 27th power is stored; the others are a stored one times a power of five, corrected by up to two in the last place, so that
 * the tables take 800 bytes instead of 11 KB.
 */
import { multiplyHigh } from '../objects/bigint-multiply';

const POWERS: usize = memory.data<u64>([
  0x8049a4ac0c5811ae, 0x205b896d777d6278,
  0xcf42894a5dce35ea, 0x52064cac828675b9,
  0xa76c582338ed2621, 0xaf2af2b80af6f24e,
  0x873e4f75e2224e68, 0x5a7744a6e804a291,
  0xda7f5bf590966848, 0xaf39a475506a899e,
  0xb080392cc4349dec, 0xbd8d794d96aacfb3,
  0x8e938662882af53e, 0x547eb47b7282ee9c,
  0xe65829b3046b0afa, 0x0cb4a5a3112a5112,
  0xba121a4650e4ddeb, 0x92f34d62616ce413,
  0x964e858c91ba2655, 0x3a6a07f8d510f86f,
  0xf2d56790ab41c2a2, 0xfae27299423fb9c3,
  0xc428d05aa4751e4c, 0xaa97e14c3c26b886,
  0x9e74d1b791e07e48, 0x775ea264cf55347d,
  0x8000000000000000, 0x0000000000000000,
  0xcecb8f27f4200f3a, 0x0000000000000000,
  0xa70c3c40a64e6c51, 0x999090b65f67d924,
  0x86f0ac99b4e8dafd, 0x69a028bb3ded71a3,
  0xda01ee641a708de9, 0xe80e6f4820cc9495,
  0xb01ae745b101e9e4, 0x5ec05dcff72e7f8f,
  0x8e41ade9fbebc27d, 0x14588f13be847307,
  0xe5d3ef282a242e81, 0x8f1668c8a86da5fa,
  0xb9a74a0637ce2ee1, 0x6d953e2bd7173692,
  0x95f83d0a1fb69cd9, 0x4abdaf101564f98e,
  0xf24a01a73cf2dccf, 0xbc633b39673c8cec,
  0xc3b8358109e84f07, 0x0a862f80ec4700c8,
  0x9e19db92b4e31ba9, 0x6c07a2c26a8346d1,
]);
const FIVES: usize = memory.data<u64>([
  1, 5, 25, 125, 625, 3125, 15625, 78125, 390625, 1953125, 9765625, 48828125, 244140625, 1220703125, 6103515625, 30517578125, 152587890625, 762939453125, 3814697265625, 19073486328125, 95367431640625, 476837158203125, 2384185791015625, 11920928955078125, 59604644775390625, 298023223876953125, 1490116119384765625,
]);
/** Two bits for each power from 10**-351: what the product of the two tables lacks in its last place. */
const CORRECTIONS: usize = memory.data<u8>([80, 85, 69, 85, 85, 85, 17, 0, 4, 84, 0, 20, 20, 5, 1, 0, 5, 0, 20, 64, 80, 17, 101, 85, 149, 85, 90, 4, 81, 17, 21, 80, 21, 4, 85, 85, 73, 89, 86, 84, 5, 65, 20, 0, 21, 4, 17, 1, 65, 0, 85, 0, 16, 64, 0, 0, 0, 0, 0, 0, 0, 85, 165, 85, 69, 85, 150, 69, 0, 65, 1, 0, 64, 0, 80, 85, 20, 84, 4, 81, 85, 20, 85, 70, 21, 68, 81, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 85, 149, 150, 101, 90, 22, 84, 21, 85, 85, 85, 64, 65, 69, 84, 81, 81, 84, 85, 65, 0, 0, 4, 68, 0, 64, 80, 85, 84, 85, 81, 81, 21, 17, 20, 84, 16, 81, 80, 5, 0, 0, 0, 64, 0, 0, 0, 0, 1, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 1, 20, 64, 81, 64, 0]);

/** High and low half of the last power. */
const RESULT: usize = memory.data(16, 8);

/** Computes 10**k; its 128 bits are then decimalPowerHigh(), decimalPowerLow(), to be multiplied by 2**decimalPowerExponent(k). */
export function decimalPower(k: i32): void {
  const place = <u32>(k + 351);
  const base = POWERS + (<usize>(place / 27) << 4);
  const five = load<u64>(FIVES + (<usize>(place % 27) << 3));
  const high = load<u64>(base);
  const low = load<u64>(base + 8);
  let w0 = low * five;
  let w1 = multiplyHigh(low, five) + high * five;
  let w2 = multiplyHigh(high, five) + <u64>(w1 < high * five);
  if (w2 == 0) {
    w2 = w1;
    w1 = w0;
    w0 = 0;
  }
  const shift = clz(w2);
  if (shift) {
    w2 = (w2 << shift) | (w1 >> (64 - shift));
    w1 = (w1 << shift) | (w0 >> (64 - shift));
  }
  w1 += (<u64>load<u8>(CORRECTIONS + <usize>(place >> 2)) >> ((place & 3) << 1)) & 3;
  store<u64>(RESULT, w2);
  store<u64>(RESULT + 8, w1);
}

// @ts-ignore: decorator
@inline export function decimalPowerHigh(): u64 { return load<u64>(RESULT); }
// @ts-ignore: decorator
@inline export function decimalPowerLow(): u64 { return load<u64>(RESULT + 8); }
/** The binary exponent of the last place: floor(log2(10**k)) - 127. */
// @ts-ignore: decorator
@inline export function decimalPowerExponent(k: i32): i32 { return ((k * 1741647) >> 19) - 127; }
