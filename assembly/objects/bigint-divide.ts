/**
 * Division of bigints: Knuth's algorithm D on limb arrays, for long divisors Burnikel and Ziegler's recursion on top of it;
 * floor division and modulo, true division, greatest common divisor, powers to a modulus.
 */
import { Value, ERROR, isSmallInt, toSmallInt, fromSmallInt } from '../value/value';
import { INT_LIMBS, BUFFER_PAYLOAD } from '../heap/layout';
import { Exc } from '../value/type-id';
import { allocateBuffer, freeCell } from '../heap/alloc';
import { errorPending, raise } from '../vm/raise';
import { chargeFuel } from '../vm/state';
import {
  SCRATCH_A, SCRATCH_B, bigintOperand, bigintLength, bigintNegative, bigintNew, bigintNewRaw, bigintFinish, bigintDrop, bigintAdd, bigintSubtract,
  bigintRound, bigintTop, bigintBitLength, bigintShiftLeft, bigintNegate, bigintFromMagnitude, bigintCompare, magnitudeCompare, magnitudeAdd,
  magnitudeSubtract, magnitudeShiftLeft, magnitudeShiftRight, magnitudeLength,
} from './bigint';
import { bigintMultiply, magnitudeMultiply } from './bigint-multiply';

/** Limbs of the divisor from which the recursion pays. */
const RECURSION: u32 = 96;

/** q[0, n) = a[0, n) / d; gives the remainder. q may be a. */
export function magnitudeDivideSmall(q: usize, a: usize, n: u32, d: u32): u32 {
  const divisor = <i64>d;
  const inverse = 1.0 / <f64>d;
  let rest: i64 = 0;
  for (let i = <usize>n << 2; i > 0; ) {
    i -= 4;
    // The quotient has 32 bits: by way of a float it is off by one at most, and much quicker than a division.
    const high = (<u64>rest << 32) | <u64>load<u32>(a + i);
    let quotient = <u64>(<f64>high * inverse);
    rest = <i64>(high - quotient * <u64>divisor);
    if (rest < 0) {
      quotient--;
      rest += divisor;
    } else if (rest >= divisor) {
      quotient++;
      rest -= divisor;
    }
    store<u32>(q + i, <u32>quotient);
  }
  return <u32>rest;
}

/**
 * Knuth D: divides u[0, n] (n + 1 limbs) by v[0, m), m >= 2, whose top bit is set and which is greater than the top m limbs of u.
 * The remainder is left in u[0, m), the quotient's n + 1 - m limbs go to q.
 */
function divideNormalised(q: usize, u: usize, n: u32, v: usize, m: u32): void {
  const v1 = <u64>load<u32>(v + (<usize>(m - 1) << 2));
  const v2 = <u64>load<u32>(v + (<usize>(m - 2) << 2));
  const mBytes = <usize>m << 2;
  for (let j = <i32>(n - m); j >= 0; j--) {
    const at = u + (<usize>j << 2);
    const top = (<u64>load<u32>(at + mBytes) << 32) | <u64>load<u32>(at + mBytes - 4);
    let digit = top / v1;
    let rest = top - digit * v1;
    const next = <u64>load<u32>(at + mBytes - 8);
    while (digit >> 32 || digit * v2 > ((rest << 32) | next)) {
      digit--;
      rest += v1;
      if (rest >> 32) break;
    }
    let carry: u64 = 0;
    let borrow: i64 = 0;
    for (let i: usize = 0; i < mBytes; i += 4) {
      carry += digit * <u64>load<u32>(v + i);
      borrow += <i64>load<u32>(at + i) - <i64>(carry & 0xffffffff);
      store<u32>(at + i, <u32>borrow);
      borrow >>= 32;
      carry >>= 32;
    }
    borrow += <i64>load<u32>(at + mBytes) - <i64>carry;
    store<u32>(at + mBytes, <u32>borrow);
    if (borrow < 0) {
      digit--;
      store<u32>(at + mBytes, load<u32>(at + mBytes) + magnitudeAdd(at, at, m, v, m));
    }
    store<u32>(q + (<usize>j << 2), <u32>digit);
  }
}

/**
 * Divides u[0, 2 m) by v[0, m) (top bit set, and greater than u's upper half): quotient in q[0, m), remainder in u[0, m), zeros above it.
 * Halves the problem twice; m is even on every level that recurses. `t` is temporary storage of 8 m + 512 limbs.
 */
function divideTwoByOne(q: usize, u: usize, v: usize, m: u32, t: usize): bool {
  if (m & 1 || m < RECURSION) {
    if (!chargeFuel(<i32>((<u64>m * <u64>m) >> 6))) return false;
    // Algorithm D looks at one limb above the dividend: it is its top limb here, which v exceeds, so the first digit is m - 1.
    divideNormalised(q, u, (m << 1) - 1, v, m);
    return true;
  }
  const half = m >> 1;
  const bytes = <usize>half << 2;
  return divideThreeByTwo(q + bytes, u + bytes, v, half, t) && divideThreeByTwo(q, u, v, half, t);
}

/** Divides u[0, 3 h) by v[0, 2 h): quotient in q[0, h), remainder in u[0, 2 h), zeros above it. */
function divideThreeByTwo(q: usize, u: usize, v: usize, h: u32, t: usize): bool {
  const bytes = <usize>h << 2;
  const high = v + bytes;
  const upper = u + bytes;
  if (magnitudeCompare(u + (bytes << 1), h, high, h) < 0) {
    if (!divideTwoByOne(q, upper, high, h, t)) return false;
  } else {
    // The quotient would be B: take B - 1, whose remainder is upper - high B + high.
    memory.fill(q, 0xff, bytes);
    magnitudeSubtract(u + (bytes << 1), u + (bytes << 1), h, high, h);
    const carry = magnitudeAdd(upper, upper, h, high, h);
    if (carry) addOne(u + (bytes << 1), h);
  }
  if (!magnitudeMultiply(t, q, h, v, h, t + (bytes << 1))) return false;
  // u - q * low, which may fall below zero; u has 3 h limbs.
  let borrow = magnitudeSubtract(u, u, h * 3, t, h << 1);
  while (borrow) {
    subtractOne(q, h);
    borrow -= magnitudeAddInto(u, h * 3, v, h << 1);
  }
  return true;
}

function magnitudeAddInto(u: usize, n: u32, v: usize, m: u32): u32 { return magnitudeAdd(u, u, n, v, m); }

function addOne(a: usize, n: u32): void {
  for (let i: u32 = 0; i < n; i++, a += 4) {
    const x = load<u32>(a) + 1;
    store<u32>(a, x);
    if (x) return;
  }
}

function subtractOne(a: usize, n: u32): void {
  for (let i: u32 = 0; i < n; i++, a += 4) {
    const x = load<u32>(a);
    store<u32>(a, x - 1);
    if (x) return;
  }
}

/**
 * Quotient and remainder of magnitudes, rounded towards zero, signs as given. With `quotientOnly` the remainder is 1 wherever it is not 0.
 * False with an error pending.
 */
function divideMagnitudes(x: usize, y: usize, qNegative: bool, rNegative: bool, quotientOnly: bool, out: usize): bool {
  const n = bigintLength(x);
  const m = bigintLength(y);
  const a = x + INT_LIMBS;
  const b = y + INT_LIMBS;
  if (magnitudeCompare(a, n, b, m) < 0) {
    if (quotientOnly) {
      store<Value>(out, fromSmallInt(0));
      store<Value>(out + 8, fromSmallInt(n ? 1 : 0));
      return true;
    }
    const r = bigintNew(n < 2 ? 2 : n);
    if (!r) return false;
    memory.copy(r + INT_LIMBS, a, <usize>n << 2);
    store<Value>(out, fromSmallInt(0));
    store<Value>(out + 8, bigintFinish(r, rNegative));
    return true;
  }
  if (m == 1) {
    const q = bigintNewRaw(n);
    if (!q) return false;
    const rest = <i64>magnitudeDivideSmall(q + INT_LIMBS, a, n, load<u32>(b));
    store<Value>(out, bigintFinish(q, qNegative));
    store<Value>(out + 8, fromSmallInt(rNegative ? -rest : rest));
    return true;
  }
  if (m >= RECURSION && n - m >= RECURSION / 2) return divideRecursive(a, n, b, m, qNegative, rNegative, out);
  if (n > 64 && !chargeFuel(<i32>((<u64>(n - m + 1) * <u64>m) >> 6))) return false;
  const shift = clz<u32>(load<u32>(b + (<usize>(m - 1) << 2)));
  const q = bigintNewRaw(n - m + 1);
  if (!q) return false;
  // The remainder's cell holds the normalised dividend while the division goes on.
  const r = bigintNewRaw(<u64>n + 1);
  const v = r ? allocateBuffer(<usize>m << 2) : 0;
  if (!v) {
    freeCell(q);
    if (r) freeCell(r);
    return false;
  }
  magnitudeShiftLeft(v + BUFFER_PAYLOAD, b, m, shift);
  store<u32>(r + INT_LIMBS + (<usize>n << 2), magnitudeShiftLeft(r + INT_LIMBS, a, n, shift));
  divideNormalised(q + INT_LIMBS, r + INT_LIMBS, n, v + BUFFER_PAYLOAD, m);
  freeCell(v);
  if (quotientOnly) {
    const rest = magnitudeLength(r + INT_LIMBS, m);
    freeCell(r);
    store<Value>(out, bigintFinish(q, qNegative));
    store<Value>(out + 8, fromSmallInt(rest ? 1 : 0));
    return true;
  }
  magnitudeShiftRight(r + INT_LIMBS, r + INT_LIMBS, m, shift);
  memory.fill(r + INT_LIMBS + (<usize>m << 2), 0, <usize>(n + 1 - m) << 2);
  store<Value>(out, bigintFinish(q, qNegative));
  store<Value>(out + 8, bigintFinish(r, rNegative));
  return true;
}

/**
 * Long division with a long divisor: the divisor is widened to k = 2**j c limbs (c < RECURSION) with its top bit set, the dividend
 * likewise and cut into blocks of k limbs, which are divided two by one from the top.
 */
function divideRecursive(a: usize, n: u32, b: usize, m: u32, qNegative: bool, rNegative: bool, out: usize): bool {
  let pieces: u32 = 1;
  while (m / pieces >= RECURSION) pieces <<= 1;
  const k = ((m + pieces - 1) / pieces) * pieces;
  const bits = clz<u32>(load<u32>(b + (<usize>(m - 1) << 2)));
  const whole = k - m;
  // One limb of zeros on top at least, so that the divisor exceeds the uppermost block.
  const blocks = (n + whole + 1 + k) / k;
  const total = <u64>(blocks + 1) * <u64>k;
  const buffer = allocateBuffer(<usize>((total + <u64>k * 10 + 512) << 2));
  if (!buffer) return false;
  const u = buffer + BUFFER_PAYLOAD;
  const v = u + (<usize>total << 2);
  const t = v + (<usize>k << 2);
  memory.fill(u, 0, <usize>((total + <u64>k) << 2));
  magnitudeShiftLeft(v + (<usize>whole << 2), b, m, bits);
  const start = u + (<usize>whole << 2);
  store<u32>(start + (<usize>n << 2), magnitudeShiftLeft(start, a, n, bits));
  const q = bigintNew(<u64>blocks * <u64>k);
  const r = q ? bigintNew(m) : 0;
  let done = r != 0;
  for (let i = <i32>blocks - 1; done && i >= 0; i--) {
    const offset = <usize>i * <usize>k << 2;
    done = divideTwoByOne(q + INT_LIMBS + offset, u + offset, v, k, t);
  }
  if (!done) {
    freeCell(buffer);
    if (q) freeCell(q);
    if (r) freeCell(r);
    return false;
  }
  magnitudeShiftRight(r + INT_LIMBS, start, m, bits);
  freeCell(buffer);
  store<Value>(out, bigintFinish(q, qNegative));
  store<Value>(out + 8, bigintFinish(r, rNegative));
  return true;
}

/** Floor division: quotient at out, modulo (of the divisor's sign) at out + 8. b is not zero. False with an error pending. */
export function bigintDivideModulo(a: Value, b: Value, out: usize): bool {
  const x = bigintOperand(a, SCRATCH_A);
  const y = bigintOperand(b, SCRATCH_B);
  const negative = bigintNegative(x) != bigintNegative(y);
  if (!divideMagnitudes(x, y, negative, bigintNegative(x), false, out)) return failed(out);
  if (!negative || load<Value>(out + 8) == fromSmallInt(0)) return true;
  const quotient = load<Value>(out);
  const rest = load<Value>(out + 8);
  store<Value>(out, bigintSubtract(quotient, fromSmallInt(1)));
  store<Value>(out + 8, bigintAdd(rest, b));
  bigintDrop(quotient);
  bigintDrop(rest);
  return (load<Value>(out) != ERROR && load<Value>(out + 8) != ERROR) || failed(out);
}

function failed(out: usize): bool {
  store<Value>(out, ERROR);
  store<Value>(out + 8, ERROR);
  return false;
}

const RESULT: usize = memory.data(16, 8);

export function bigintFloorDivide(a: Value, b: Value): Value {
  const x = bigintOperand(a, SCRATCH_A);
  const y = bigintOperand(b, SCRATCH_B);
  const negative = bigintNegative(x) != bigintNegative(y);
  if (!divideMagnitudes(x, y, negative, false, true, RESULT)) return ERROR;
  const quotient = load<Value>(RESULT);
  const rest = load<Value>(RESULT + 8);
  const exact = rest == fromSmallInt(0);
  bigintDrop(rest);
  if (!negative || exact) return quotient;
  const result = bigintSubtract(quotient, fromSmallInt(1));
  bigintDrop(quotient);
  return result;
}

export function bigintModulo(a: Value, b: Value): Value {
  if (!bigintDivideModulo(a, b, RESULT)) return ERROR;
  bigintDrop(load<Value>(RESULT));
  return load<Value>(RESULT + 8);
}

const TOP: usize = memory.data(16, 8);

/** a / b as the nearest float; b is not zero. OverflowError (errorPending) when it is too large. */
export function bigintTrueDivide(a: Value, b: Value): f64 {
  const f = bigintTrueDivideOrInfinity(a, b);
  if (abs(f) == Infinity) raise(Exc.OverflowError, ascii("integer division result too large for a float"));
  return f;
}

/** a / b as the nearest float, infinite when it is too large. errorPending() when memory ran out. */
export function bigintTrueDivideOrInfinity(a: Value, b: Value): f64 {
  const aBits = <i64>bigintBitLength(a);
  const bBits = <i64>bigintBitLength(b);
  const negative = bigintNegative(bigintOperand(a, SCRATCH_A)) != bigintNegative(bigintOperand(b, SCRATCH_B));
  if (!aBits) return negative ? -0.0 : 0;
  let f: f64;
  if (aBits - bBits > 1030) f = Infinity;
  else if (aBits - bBits < -1080) f = 0;
  else {
    // Scale so that the quotient has 66 or 67 bits: enough to round from, the remainder says whether more follows.
    const shift = 66 - (aBits - bBits);
    const x = shift > 0 ? bigintShiftLeft(a, shift) : a;
    const y = shift < 0 ? bigintShiftLeft(b, -shift) : b;
    const divided = x != ERROR && y != ERROR && bigintDivideMagnitudes(x, y, RESULT);
    if (x != a) bigintDrop(x);
    if (y != b) bigintDrop(y);
    if (!divided) return 0;
    const quotient = load<Value>(RESULT);
    const rest = load<Value>(RESULT + 8);
    let sticky = bigintTop(bigintOperand(quotient, SCRATCH_A), TOP);
    if (rest != fromSmallInt(0)) sticky = true;
    f = bigintRound(load<u64>(TOP), load<i64>(TOP + 8) - shift, sticky);
    bigintDrop(quotient);
    bigintDrop(rest);
  }
  return negative ? -f : f;
}

/** Quotient and remainder of |a| / |b|. */
export function bigintDivideMagnitudes(a: Value, b: Value, out: usize): bool {
  return divideMagnitudes(bigintOperand(a, SCRATCH_A), bigintOperand(b, SCRATCH_B), false, false, false, out) || failed(out);
}

/** Greatest common divisor, not negative. */
export function bigintGcd(a: Value, b: Value): Value {
  let x = a;
  let y = b;
  if (bigintNegative(bigintOperand(x, SCRATCH_A))) x = bigintNegate(x);
  if (x != ERROR && bigintNegative(bigintOperand(y, SCRATCH_A))) y = bigintNegate(y);
  if (x == ERROR || y == ERROR) return ERROR;
  if (bigintCompare(x, y) < 0) {
    const swap = x;
    x = y;
    y = swap;
  }
  while (!isSmallInt(x) && y != fromSmallInt(0)) {
    // Intermediates have one owner; the arguments have not.
    const oldX = x;
    const oldY = y;
    if (!lehmerStep(x, y)) {
      if (!bigintDivideMagnitudes(x, y, RESULT)) return ERROR;
      bigintDrop(load<Value>(RESULT));
      x = y;
      y = load<Value>(RESULT + 8);
      if (oldX != a && oldX != b) bigintDrop(oldX);
    } else {
      if (errorPending()) return ERROR;
      x = load<Value>(RESULT);
      y = load<Value>(RESULT + 8);
      if (oldX != a && oldX != b) bigintDrop(oldX);
      if (oldY != a && oldY != b) bigintDrop(oldY);
    }
  }
  if (!isSmallInt(x)) return x;
  let i = toSmallInt(x);
  let j = toSmallInt(y);
  while (j) {
    const rest = i % j;
    i = j;
    j = rest;
  }
  return fromSmallInt(i);
}

/**
 * Lehmer: runs Euclid on the leading 62 bits of x >= y while the quotients are sure, and applies all its steps at once. The new pair is in RESULT;
 * false when the very first quotient is not sure. errorPending() when memory ran out.
 */
function lehmerStep(x: Value, y: Value): bool {
  const bits = bigintBitLength(x);
  if (bits < 64 || bigintBitLength(y) + 32 < bits) return false;
  let u = leading(x, bits - 62);
  let v = leading(y, bits - 62);
  let a: i64 = 1;
  let b: i64 = 0;
  let c: i64 = 0;
  let d: i64 = 1;
  while (v + c != 0 && v + d != 0) {
    const q = (u + a) / (v + c);
    if (q != (u + b) / (v + d)) break;
    let t = a - q * c;
    a = c;
    c = t;
    t = b - q * d;
    b = d;
    d = t;
    t = u - q * v;
    u = v;
    v = t;
  }
  if (b == 0) return false;
  const first = combination(a, x, b, y);
  const second = combination(c, x, d, y);
  store<Value>(RESULT, first);
  store<Value>(RESULT + 8, second);
  return true;
}

/** The value of v without its lowest bits, which has 62 bits at most. */
function leading(v: Value, bits: u64): i64 {
  const p = bigintOperand(v, SCRATCH_A);
  const n = bigintLength(p);
  const at = <u32>(bits >> 5);
  const shift = bits & 31;
  let result: u64 = at < n ? <u64>load<u32>(p + INT_LIMBS + (<usize>at << 2)) >> shift : 0;
  if (at + 1 < n) result |= <u64>load<u32>(p + INT_LIMBS + (<usize>(at + 1) << 2)) << (32 - shift);
  if (at + 2 < n && shift) result |= <u64>load<u32>(p + INT_LIMBS + (<usize>(at + 2) << 2)) << (64 - shift);
  return <i64>result;
}

/** a x + b y, for small a and b; ERROR. */
function combination(a: i64, x: Value, b: i64, y: Value): Value {
  const left = bigintMultiply(bigintFromMagnitude(a < 0 ? -a : a, a < 0), x);
  const right = left == ERROR ? ERROR : bigintMultiply(bigintFromMagnitude(b < 0 ? -b : b, b < 0), y);
  const sum = right == ERROR ? ERROR : bigintAdd(left, right);
  bigintDrop(left);
  bigintDrop(right);
  return sum;
}

/** a ** e mod m for e >= 0 and m != 0; the result has the sign of m. */
export function bigintPowerModulo(a: Value, e: Value, m: Value): Value {
  if (isSmallInt(m) && isSmallInt(e)) {
    const modulus = toSmallInt(m);
    const size: u64 = modulus < 0 ? -modulus : modulus;
    if (size < <u64>1 << 32) return powerSmall(a, <u64>toSmallInt(e), size, modulus < 0);
  }
  let base = bigintModulo(a, m);
  if (base == ERROR) return ERROR;
  let result = bigintModulo(fromSmallInt(1), m);
  const exponent = bigintOperand(e, SCRATCH_A);
  // The scratch cell is used again below: keep a small exponent's limbs.
  const low: u64 = bigintLength(exponent) <= 2 ? load<u64>(exponent + INT_LIMBS) & (bigintLength(exponent) == 2 ? <u64>-1 : 0xffffffff) : 0;
  const bits = bigintBitLength(e);
  for (let bit = <i64>bits - 1; bit >= 0 && result != ERROR; bit--) {
    result = multiplyModulo(result, result, m, result);
    const set = bits <= 64 ? (low >> <u64>bit) & 1 : <u64>(load<u32>(exponent + INT_LIMBS + (<usize>(bit >> 5) << 2)) >> (<u32>bit & 31)) & 1;
    if (set && result != ERROR) result = multiplyModulo(result, base, m, result);
  }
  if (base != a) bigintDrop(base);
  return result;
}

/** x * y mod m; frees `used`. */
function multiplyModulo(x: Value, y: Value, m: Value, used: Value): Value {
  const product = chargeFuel(1) ? bigintMultiply(x, y) : ERROR;
  bigintDrop(used);
  if (product == ERROR) return ERROR;
  const rest = bigintModulo(product, m);
  bigintDrop(product);
  return rest;
}

function powerSmall(a: Value, e: u64, m: u64, negative: bool): Value {
  const reduced = bigintModulo(a, fromSmallInt(<i64>m));
  if (reduced == ERROR) return ERROR;
  let base = <u64>toSmallInt(reduced);
  let result: u64 = 1 % m;
  for (; e; e >>= 1) {
    if (e & 1) result = (result * base) % m;
    base = (base * base) % m;
  }
  return fromSmallInt(negative && result ? <i64>result - <i64>m : <i64>result);
}

/** The inverse of a modulo m (m != 0, sign ignored), ValueError when there is none. */
export function bigintInverse(a: Value, m: Value): Value {
  // Extended Euclid, keeping only the coefficient of a. Intermediates are left to the collector.
  let r0 = bigintNegative(bigintOperand(m, SCRATCH_A)) ? bigintNegate(m) : m;
  if (r0 == ERROR) return ERROR;
  const modulus = r0;
  let r1 = bigintModulo(a, r0);
  let s0 = fromSmallInt(0);
  let s1 = fromSmallInt(1);
  while (r1 != fromSmallInt(0)) {
    if (r1 == ERROR || s1 == ERROR || !bigintDivideModulo(r0, r1, RESULT)) return ERROR;
    const quotient = load<Value>(RESULT);
    const rest = load<Value>(RESULT + 8);
    const product = bigintMultiply(quotient, s1);
    if (product == ERROR) return ERROR;
    const next = bigintSubtract(s0, product);
    bigintDrop(quotient);
    bigintDrop(product);
    if (s0 != s1) bigintDrop(s0);
    s0 = s1;
    s1 = next;
    if (r0 != m && r0 != modulus) bigintDrop(r0);
    r0 = r1;
    r1 = rest;
  }
  if (r0 != fromSmallInt(1)) return raise(Exc.ValueError, ascii("base is not invertible for the given modulus"));
  return bigintModulo(s0, modulus);
}
