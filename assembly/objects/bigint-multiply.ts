/**
 * Multiplication of bigints (schoolbook, above a threshold Karatsuba) and powers.
 *
 * `magnitudeMultiply` works on limb arrays and takes its temporary storage from the caller; everything else allocates its
 * result, frees its intermediates at once (nothing collects while a routine runs) and charges fuel by limb products.
 */
import { Value, ERROR, isSmallInt, toSmallInt, fromSmallInt } from '../value/value';
import { INT_LIMBS, BUFFER_PAYLOAD } from '../heap/layout';
import { allocateBuffer, freeCell } from '../heap/alloc';
import { raiseMemoryError } from '../vm/raise';
import { chargeFuel } from '../vm/state';
import {
  LIMB_LIMIT, SCRATCH_A, SCRATCH_B, bigintOperand, bigintLength, bigintNegative, bigintNewRaw, bigintFinish, bigintDrop, bigintBitLength, bigintShiftLeft,
  bigintFromMagnitude, bigintMagnitude, magnitudeAdd, magnitudeSubtract, magnitudeLength,
} from './bigint';

/** Limbs of the shorter operand from which three half-size products are cheaper than four. */
const KARATSUBA: u32 = 48;

/** r[0, n) += a[0, n) * b; gives the carry limb. */
function addProduct(r: usize, a: usize, n: u32, b: u64): u32 {
  let carry: u64 = 0;
  const end = a + (<usize>n << 2);
  const unrolled = a + (<usize>(n & ~3) << 2);
  for (; a < unrolled; a += 16, r += 16) {
    carry += <u64>load<u32>(a) * b + <u64>load<u32>(r);
    store<u32>(r, <u32>carry);
    carry = (carry >> 32) + <u64>load<u32>(a, 4) * b + <u64>load<u32>(r, 4);
    store<u32>(r, <u32>carry, 4);
    carry = (carry >> 32) + <u64>load<u32>(a, 8) * b + <u64>load<u32>(r, 8);
    store<u32>(r, <u32>carry, 8);
    carry = (carry >> 32) + <u64>load<u32>(a, 12) * b + <u64>load<u32>(r, 12);
    store<u32>(r, <u32>carry, 12);
    carry >>= 32;
  }
  for (; a < end; a += 4, r += 4) {
    carry += <u64>load<u32>(a) * b + <u64>load<u32>(r);
    store<u32>(r, <u32>carry);
    carry >>= 32;
  }
  return <u32>carry;
}

/** r[0, n) = a[0, n) * b; gives the carry limb. */
function firstProduct(r: usize, a: usize, n: u32, b: u64): u32 {
  let carry: u64 = 0;
  const end = a + (<usize>n << 2);
  const unrolled = a + (<usize>(n & ~3) << 2);
  for (; a < unrolled; a += 16, r += 16) {
    carry += <u64>load<u32>(a) * b;
    store<u32>(r, <u32>carry);
    carry = (carry >> 32) + <u64>load<u32>(a, 4) * b;
    store<u32>(r, <u32>carry, 4);
    carry = (carry >> 32) + <u64>load<u32>(a, 8) * b;
    store<u32>(r, <u32>carry, 8);
    carry = (carry >> 32) + <u64>load<u32>(a, 12) * b;
    store<u32>(r, <u32>carry, 12);
    carry >>= 32;
  }
  for (; a < end; a += 4, r += 4) {
    carry += <u64>load<u32>(a) * b;
    store<u32>(r, <u32>carry);
    carry >>= 32;
  }
  return <u32>carry;
}

/** r[0, n + m) = a[0, n) * b[0, m), m > 0; r overlaps neither. */
function schoolbook(r: usize, a: usize, n: u32, b: usize, m: u32): void {
  store<u32>(r + (<usize>n << 2), firstProduct(r, a, n, <u64>load<u32>(b)));
  for (let i: u32 = 1; i < m; i++) {
    const at = r + (<usize>i << 2);
    store<u32>(at + (<usize>n << 2), addProduct(at, a, n, <u64>load<u32>(b + (<usize>i << 2))));
  }
}

/**
 * Limbs of temporary storage for a product of n by m limbs, n >= m: the halves' products and the middle term on every level; with unequal lengths
 * also a piece's product, twice the shorter length at each change of roles.
 */
function temporary(n: u32, m: u32): u64 {
  let limbs: u64 = n == m ? 8 : (<u64>m * 6) + 512;
  for (let k = m; k >= KARATSUBA; ) {
    k = (k + 1) >> 1;
    limbs += <u64>k << 1;
    if (k < KARATSUBA) limbs += (<u64>k << 1) + 2;
  }
  return limbs;
}

/** r[0, n + m) = a[0, n) * b[0, m), n >= m; `t` has temporary(n, m) limbs. False when the fuel is spent. */
export function magnitudeMultiply(r: usize, a: usize, n: u32, b: usize, m: u32, t: usize): bool {
  if (m < KARATSUBA) {
    schoolbook(r, a, n, b, m);
    // Karatsuba's products end here too: the charge for them is all that bounds a long multiplication.
    const steps = <u64>n * <u64>m;
    return steps < 256 || chargeFuel(<i32>(steps >> 6));
  }
  if (n == m) return karatsuba(r, a, b, n, t);
  // Unequal lengths: cut the longer operand into pieces as long as the shorter one.
  memory.fill(r, 0, <usize>(n + m) << 2);
  const product = t;
  t += <usize>m << 3;
  let i: u32 = 0;
  while (i < n) {
    const size = n - i < m ? n - i : m;
    const piece = a + (<usize>i << 2);
    if (!magnitudeMultiply(product, b, m, piece, size, t)) return false;
    const at = r + (<usize>i << 2);
    // The bits above are still zero, so that the carry ends within the product.
    magnitudeAdd(at, product, m + size, at, m);
    i += size;
  }
  return true;
}

/**
 * Equal lengths: with a = a1 B + a0 and b = b1 B + b0 the middle term is a1 b0 + a0 b1 = a1 b1 + a0 b0 - (a1 - a0)(b1 - b0).
 * The differences lie in r until the outer products overwrite them.
 */
function karatsuba(r: usize, a: usize, b: usize, n: u32, t: usize): bool {
  const half = (n + 1) >> 1;
  const rest = n - half;
  const halfBytes = <usize>half << 2;
  const negative = difference(r, a + halfBytes, rest, a, half) != difference(r + halfBytes, b + halfBytes, rest, b, half);
  const deeper = t + (halfBytes << 1);
  if (!magnitudeMultiply(t, r, half, r + halfBytes, half, deeper)) return false;
  if (!magnitudeMultiply(r, a, half, b, half, deeper)) return false;
  if (!magnitudeMultiply(r + (halfBytes << 1), a + halfBytes, rest, b + halfBytes, rest, deeper)) return false;
  // middle (2 half + 1 limbs) = low + high -/+ product of differences
  const middle = deeper;
  const size = half << 1;
  let top = magnitudeAdd(middle, r, size, r + (halfBytes << 1), rest << 1);
  if (negative) top += magnitudeAdd(middle, middle, size, t, size);
  else top -= magnitudeSubtract(middle, middle, size, t, size);
  store<u32>(middle + (<usize>size << 2), top);
  const length = magnitudeLength(middle, size + 1);
  const at = r + halfBytes;
  magnitudeAdd(at, at, half + (rest << 1), middle, length);
  return true;
}

/** r[0, m) = |a - b|, n <= m; whether a < b. */
function difference(r: usize, a: usize, n: u32, b: usize, m: u32): bool {
  let less = true;
  if (n == m || !magnitudeLength(b + (<usize>n << 2), m - n)) {
    let i = n;
    less = false;
    while (i > 0) {
      i--;
      const x = load<u32>(a + (<usize>i << 2));
      const y = load<u32>(b + (<usize>i << 2));
      if (x != y) {
        less = x < y;
        break;
      }
    }
  }
  if (less) {
    magnitudeSubtract(r, b, m, a, n);
  } else {
    magnitudeSubtract(r, a, n, b, n);
    if (m > n) store<u32>(r + (<usize>n << 2), 0);
  }
  return less;
}

function multiplyOperands(x: usize, y: usize): Value {
  let n = bigintLength(x);
  let m = bigintLength(y);
  const negative = bigintNegative(x) != bigintNegative(y);
  if (n < m) {
    const swap = x;
    x = y;
    y = swap;
    const length = n;
    n = m;
    m = length;
  }
  if (m == 0) return fromSmallInt(0);
  const r = bigintNewRaw(n <= 2 ? 4 : <u64>n + <u64>m);
  if (!r) return ERROR;
  if (n <= 2) {
    const i = bigintMagnitude(x);
    const j = bigintMagnitude(y);
    store<u64>(r + INT_LIMBS, i * j);
    store<u64>(r + INT_LIMBS + 8, multiplyHigh(i, j));
    return bigintFinish(r, negative);
  }
  let done: bool;
  if (m < KARATSUBA) done = magnitudeMultiply(r + INT_LIMBS, x + INT_LIMBS, n, y + INT_LIMBS, m, 0);
  else {
    const t = allocateBuffer(<usize>temporary(n, m) << 2);
    if (!t) {
      freeCell(r);
      return ERROR;
    }
    done = magnitudeMultiply(r + INT_LIMBS, x + INT_LIMBS, n, y + INT_LIMBS, m, t + BUFFER_PAYLOAD);
    freeCell(t);
  }
  if (!done) {
    freeCell(r);
    return ERROR;
  }
  return bigintFinish(r, negative);
}

export function bigintMultiply(a: Value, b: Value): Value {
  if (isSmallInt(a) && isSmallInt(b)) return multiplySmall(toSmallInt(a), toSmallInt(b));
  return multiplyOperands(bigintOperand(a, SCRATCH_A), bigintOperand(b, SCRATCH_B));
}

/** Product of two small ints: in 64 bits when it fits, else in 128. */
function multiplySmall(i: i64, j: i64): Value {
  const x: u64 = i < 0 ? -i : i;
  const y: u64 = j < 0 ? -j : j;
  const negative = i < 0 != j < 0;
  if (clz(x) + clz(y) >= 64) return bigintFromMagnitude(x * y, negative);
  const p = bigintNewRaw(4);
  if (!p) return ERROR;
  store<u64>(p + INT_LIMBS, x * y);
  store<u64>(p + INT_LIMBS + 8, multiplyHigh(x, y));
  return bigintFinish(p, negative);
}

/** The upper 64 bits of a product. */
export function multiplyHigh(a: u64, b: u64): u64 {
  const al = a & 0xffffffff;
  const ah = a >> 32;
  const bl = b & 0xffffffff;
  const bh = b >> 32;
  const middle = ah * bl + ((al * bl) >> 32);
  const other = al * bh + (middle & 0xffffffff);
  return ah * bh + (middle >> 32) + (other >> 32);
}

/** a ** exponent; the size of the result is checked first. */
export function bigintPower(a: Value, exponent: u64): Value {
  if (exponent == 0) return fromSmallInt(1);
  const bits = bigintBitLength(a);
  if (bits <= 1) return bits == 0 || !isSmallInt(a) || toSmallInt(a) > 0 || exponent & 1 ? a : fromSmallInt(1);
  if (exponent > LIMB_LIMIT << 5 || (bits - 1) * exponent > LIMB_LIMIT << 5) return raiseMemoryError();
  if (isSmallInt(a)) {
    const i = toSmallInt(a);
    const magnitude: u64 = i < 0 ? -i : i;
    if (popcnt(magnitude) == 1) return bigintShiftLeft(fromSmallInt(i < 0 && exponent & 1 ? -1 : 1), ctz(magnitude) * exponent);
  }
  let result = a;
  for (let bit = 63 - clz(exponent); bit > 0; bit--) {
    const square = bigintMultiply(result, result);
    if (result != a) bigintDrop(result);
    if (square == ERROR) return ERROR;
    result = square;
    if ((exponent >> (bit - 1)) & 1) {
      const product = bigintMultiply(result, a);
      if (result != a) bigintDrop(result);
      if (product == ERROR) return ERROR;
      result = product;
    }
  }
  return result;
}
