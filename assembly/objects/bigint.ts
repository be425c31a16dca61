/**
 * Ints beyond 50 bits: representation, addition, shifts, bit operations, comparison, conversions to and from float.
 * Multiplication and powers are in bigint-multiply.ts, division in bigint-divide.ts, text in bigint-text.ts.
 *
 * A bigint is sign and magnitude, limbs of 32 bits, least significant first. Canonical form: a value of the small range is
 * never an IntObject, and the top limb is not zero. Routines here take plain ints of any form (small, bool, IntObject): `bigintOperand`
 * gives every int the look of an IntObject, small ones in a scratch cell. None of them calls Python, so raw addresses stay valid.
 *
 * Work is charged as fuel in proportion to limb steps; a routine whose charge is refused returns ERROR.
 */
import { Value, ERROR, TRUE, isSmallInt, toSmallInt, fromSmallInt, fitsSmallInt, fromPointer, toPointer, isPointer } from '../value/value';
import { IntObject, INT_LIMBS, INT_NEGATIVE } from '../heap/layout';
import { Kind } from '../value/kind';
import { Type, Exc } from '../value/type-id';
import { typeObject } from '../vm/record';
import { allocateRaw, freeCell } from '../heap/alloc';
import { raise, raiseMemoryError } from '../vm/raise';
import { chargeFuel } from '../vm/state';

/** Limbs an int may have at most: 32 MB, so that `10**10**8` is refused at once instead of after minutes. */
export const LIMB_LIMIT: u64 = 1 << 23;
/** Scratch cells for small operands; their content never outlives one operation. */
export const SCRATCH_A: usize = memory.data(32, 8);
export const SCRATCH_B: usize = memory.data(32, 8);

// @ts-ignore: decorator
@inline export function bigintLength(p: usize): u32 { return changetype<IntObject>(p).length; }
// @ts-ignore: decorator
@inline export function bigintNegative(p: usize): bool { return (changetype<IntObject>(p).flags & INT_NEGATIVE) != 0; }
// @ts-ignore: decorator
@inline function limb(p: usize, i: u32): u32 { return load<u32>(p + (<usize>i << 2)); }

/** The int as an IntObject: itself, or written into `scratch` (zero has length 0 there). */
export function bigintOperand(v: Value, scratch: usize): usize {
  let i: i64;
  if (isSmallInt(v)) i = toSmallInt(v);
  else if (isPointer(v) && load<u8>(toPointer(v), 4) == <u8>Kind.INT) return toPointer(v);
  else i = v == TRUE ? 1 : 0;
  writeMagnitude(scratch, i < 0 ? <u64>(-i) : <u64>i, i < 0);
  return scratch;
}

function writeMagnitude(p: usize, magnitude: u64, negative: bool): void {
  const object = changetype<IntObject>(p);
  object.flags = negative ? INT_NEGATIVE : 0;
  object.length = magnitude >> 32 ? 2 : magnitude ? 1 : 0;
  store<u64>(p + INT_LIMBS, magnitude);
}

/** The magnitude of an operand of at most two limbs. */
// @ts-ignore: decorator
@inline export function bigintMagnitude(p: usize): u64 {
  return bigintLength(p) == 2 ? load<u64>(p + INT_LIMBS) : bigintLength(p) ? <u64>load<u32>(p + INT_LIMBS) : 0;
}

/** An IntObject of so many limbs, which the caller writes all, or 0. */
export function bigintNewRaw(limbs: u64): usize {
  if (limbs > LIMB_LIMIT) {
    raiseMemoryError();
    return 0;
  }
  if (limbs > 256 && !chargeFuel(<u32>(limbs >> 6))) return 0;
  const p = allocateRaw(INT_LIMBS + (<usize>limbs << 2), Kind.INT, typeObject(Type.INT));
  if (!p) return 0;
  store<u64>(p, limbs, 8);
  return p;
}

/** A zero-filled IntObject of so many limbs, or 0. */
export function bigintNew(limbs: u64): usize {
  const p = bigintNewRaw(limbs);
  if (p) memory.fill(p + INT_LIMBS, 0, <usize>limbs << 2);
  return p;
}

/** Makes the cell canonical and boxes it; when the value is a small int the cell is freed. */
export function bigintFinish(p: usize, negative: bool): Value {
  const object = changetype<IntObject>(p);
  const length = magnitudeLength(p + INT_LIMBS, object.length);
  if (length <= 2) {
    const magnitude = length == 0 ? 0 : length == 1 ? <u64>load<u32>(p + INT_LIMBS) : load<u64>(p + INT_LIMBS);
    if (magnitude <= 1 << 50) {
      const i = negative ? -(<i64>magnitude) : <i64>magnitude;
      if (fitsSmallInt(i)) {
        freeCell(p);
        return fromSmallInt(i);
      }
    }
  }
  object.length = length;
  object.flags = negative ? INT_NEGATIVE : 0;
  return fromPointer(p);
}

/** Frees an int that is an intermediate result of one owner. */
export function bigintDrop(v: Value): void {
  if (!isSmallInt(v) && isPointer(v) && load<u8>(toPointer(v), 4) == <u8>Kind.INT) freeCell(toPointer(v));
}

export function bigintFromMagnitude(magnitude: u64, negative: bool): Value {
  if (magnitude <= 1 << 50) {
    const i = negative ? -(<i64>magnitude) : <i64>magnitude;
    if (fitsSmallInt(i)) return fromSmallInt(i);
  }
  const p = bigintNew(2);
  if (!p) return ERROR;
  writeMagnitude(p, magnitude, negative);
  return fromPointer(p);
}

// ---- magnitudes: arrays of limbs at an address

/** Limbs in use: `length` less the zeros at the top. */
export function magnitudeLength(a: usize, length: u32): u32 {
  while (length && !limb(a, length - 1)) length--;
  return length;
}

/** -1, 0 or 1; both lengths without leading zeros. */
export function magnitudeCompare(a: usize, n: u32, b: usize, m: u32): i32 {
  if (n != m) return n < m ? -1 : 1;
  while (n) {
    n--;
    const x = limb(a, n);
    const y = limb(b, n);
    if (x != y) return x < y ? -1 : 1;
  }
  return 0;
}

/** r[0, n) = a + b for n >= m; gives the carry. r may be a or b. Two limbs at a time while both have them. */
export function magnitudeAdd(r: usize, a: usize, n: u32, b: usize, m: u32): u32 {
  let carry: u64 = 0;
  let i: usize = 0;
  const pairs = <usize>(m & ~1) << 2;
  for (; i < pairs; i += 8) {
    const x = load<u64>(a + i);
    const y = x + load<u64>(b + i);
    const z = y + carry;
    carry = <u64>(y < x) | <u64>(z < y);
    store<u64>(r + i, z);
  }
  const end = <usize>n << 2;
  if (m & 1) {
    carry += <u64>load<u32>(a + i) + <u64>load<u32>(b + i);
    store<u32>(r + i, <u32>carry);
    carry >>= 32;
    i += 4;
  }
  for (; i < end && carry; i += 4) {
    carry += <u64>load<u32>(a + i);
    store<u32>(r + i, <u32>carry);
    carry >>= 32;
  }
  if (i < end && r != a) memory.copy(r + i, a + i, end - i);
  return <u32>carry;
}

/** r[0, n) = a - b for n >= m; gives the borrow (0 when a >= b). r may be a or b. */
export function magnitudeSubtract(r: usize, a: usize, n: u32, b: usize, m: u32): u32 {
  let borrow: u64 = 0;
  let i: usize = 0;
  const pairs = <usize>(m & ~1) << 2;
  for (; i < pairs; i += 8) {
    const x = load<u64>(a + i);
    const y = load<u64>(b + i);
    const z = x - y;
    store<u64>(r + i, z - borrow);
    borrow = <u64>(x < y) | <u64>(z < borrow);
  }
  const end = <usize>n << 2;
  if (m & 1) {
    const x = <i64>load<u32>(a + i) - <i64>load<u32>(b + i) - <i64>borrow;
    store<u32>(r + i, <u32>x);
    borrow = <u64>(x < 0);
    i += 4;
  }
  for (; i < end && borrow; i += 4) {
    const x = load<u32>(a + i);
    store<u32>(r + i, x - 1);
    borrow = <u64>(x == 0);
  }
  if (i < end && r != a) memory.copy(r + i, a + i, end - i);
  return <u32>borrow;
}

/** r[0, n) = a << bits for 0 <= bits < 32; gives the bits shifted out. r may be a. */
export function magnitudeShiftLeft(r: usize, a: usize, n: u32, bits: u32): u32 {
  const shift = <u64>bits;
  let carry: u64 = 0;
  const end = a + (<usize>n << 2);
  for (; a < end; a += 4, r += 4) {
    carry |= <u64>load<u32>(a) << shift;
    store<u32>(r, <u32>carry);
    carry >>= 32;
  }
  return <u32>carry;
}

/** r[0, n) = a >> bits for 0 <= bits < 32. r may be a, or lie below it. */
export function magnitudeShiftRight(r: usize, a: usize, n: u32, bits: u32): void {
  if (!n) return;
  const shift = <u64>bits;
  const end = a + (<usize>(n - 1) << 2);
  let low = <u64>load<u32>(a);
  for (; a < end; a += 4, r += 4) {
    const high = <u64>load<u32>(a + 4);
    store<u32>(r, <u32>((low | (high << 32)) >> shift));
    low = high;
  }
  store<u32>(r, <u32>(low >> shift));
}

/** Significant bits of a magnitude. */
export function magnitudeBits(a: usize, n: u32): u64 {
  return n ? (<u64>n << 5) - <u64>clz<u32>(limb(a, n - 1)) : 0;
}

// ---- addition

function addSigned(x: usize, y: usize, flip: bool): Value {
  let negative = bigintNegative(x);
  const other = bigintNegative(y) != flip;
  if (bigintLength(x) < bigintLength(y)) {
    const swap = x;
    x = y;
    y = swap;
    if (negative == other) return addMagnitudes(x, y, negative);
    return subtractMagnitudes(x, y, other);
  }
  return negative == other ? addMagnitudes(x, y, negative) : subtractMagnitudes(x, y, negative);
}

/** |x| + |y| with the sign; x is not shorter. */
function addMagnitudes(x: usize, y: usize, negative: bool): Value {
  const n = bigintLength(x);
  const r = bigintNewRaw(<u64>n + 1);
  if (!r) return ERROR;
  const carry = magnitudeAdd(r + INT_LIMBS, x + INT_LIMBS, n, y + INT_LIMBS, bigintLength(y));
  store<u32>(r + INT_LIMBS + (<usize>n << 2), carry);
  return bigintFinish(r, negative);
}

/** |x| - |y| with the sign of x; x is not shorter, but may be smaller. */
function subtractMagnitudes(x: usize, y: usize, negative: bool): Value {
  const n = bigintLength(x);
  if (n == bigintLength(y) && magnitudeCompare(x + INT_LIMBS, n, y + INT_LIMBS, n) < 0) {
    const swap = x;
    x = y;
    y = swap;
    negative = !negative;
  }
  const r = bigintNewRaw(n);
  if (!r) return ERROR;
  magnitudeSubtract(r + INT_LIMBS, x + INT_LIMBS, n, y + INT_LIMBS, bigintLength(y));
  return bigintFinish(r, negative);
}

export function bigintAdd(a: Value, b: Value): Value {
  return addSigned(bigintOperand(a, SCRATCH_A), bigintOperand(b, SCRATCH_B), false);
}

export function bigintSubtract(a: Value, b: Value): Value {
  return addSigned(bigintOperand(a, SCRATCH_A), bigintOperand(b, SCRATCH_B), true);
}

export function bigintNegate(a: Value): Value {
  const x = bigintOperand(a, SCRATCH_A);
  const n = bigintLength(x);
  const r = bigintNew(n < 2 ? 2 : n);
  if (!r) return ERROR;
  memory.copy(r + INT_LIMBS, x + INT_LIMBS, <usize>n << 2);
  return bigintFinish(r, !bigintNegative(x));
}

// ---- shifts

/** a << bits. */
export function bigintShiftLeft(a: Value, bits: u64): Value {
  const x = bigintOperand(a, SCRATCH_A);
  const n = bigintLength(x);
  if (!n) return fromSmallInt(0);
  const whole = bits >> 5;
  if (whole > LIMB_LIMIT) return raiseMemoryError();
  const r = bigintNew(<u64>n + whole + 1);
  if (!r) return ERROR;
  const target = r + INT_LIMBS + (<usize>whole << 2);
  const out = magnitudeShiftLeft(target, x + INT_LIMBS, n, <u32>bits & 31);
  store<u32>(target + (<usize>n << 2), out);
  return bigintFinish(r, bigintNegative(x));
}

/** a >> bits, rounding towards minus infinity. */
export function bigintShiftRight(a: Value, bits: u64): Value {
  const x = bigintOperand(a, SCRATCH_A);
  const n = bigintLength(x);
  const negative = bigintNegative(x);
  if (n <= 2 && !negative) return bits > 63 ? fromSmallInt(0) : bigintFromMagnitude(bigintMagnitude(x) >> bits, false);
  const whole64 = bits >> 5;
  if (whole64 >= <u64>n) return fromSmallInt(negative ? -1 : 0);
  const whole = <u32>whole64;
  const r = bigintNew(<u64>(n - whole) + 1);
  if (!r) return ERROR;
  magnitudeShiftRight(r + INT_LIMBS, x + INT_LIMBS + (<usize>whole << 2), n - whole, <u32>bits & 31);
  if (negative && lowBitsSet(x + INT_LIMBS, bits)) increment(r + INT_LIMBS);
  return bigintFinish(r, negative);
}

/** Whether any of the lowest bits of |a| is set. */
export function bigintHasLowBits(a: Value, bits: u64): bool {
  const x = bigintOperand(a, SCRATCH_A);
  if (bits >> 5 >= <u64>bigintLength(x)) return bigintLength(x) != 0;
  return lowBitsSet(x + INT_LIMBS, bits);
}

/** Whether any of the lowest bits is set; there are more bits than that. */
function lowBitsSet(a: usize, bits: u64): bool {
  const whole = <u32>(bits >> 5);
  for (let i: u32 = 0; i < whole; i++) if (limb(a, i)) return true;
  const rest = <u32>bits & 31;
  return rest != 0 && (limb(a, whole) & ((1 << rest) - 1)) != 0;
}

/** Adds one; the caller has left room for the carry. */
function increment(a: usize): void {
  for (;;) {
    const x = load<u32>(a) + 1;
    store<u32>(a, x);
    if (x) return;
    a += 4;
  }
}

// ---- bit operations, as on two's complement of endless width

export const enum Bits { AND, OR, XOR }

export function bigintBits(op: Bits, a: Value, b: Value): Value {
  const x = bigintOperand(a, SCRATCH_A);
  const y = bigintOperand(b, SCRATCH_B);
  const n = bigintLength(x);
  const m = bigintLength(y);
  if (n <= 2 && m <= 2 && !bigintNegative(x) && !bigintNegative(y)) {
    const i = bigintMagnitude(x);
    const j = bigintMagnitude(y);
    return bigintFromMagnitude(op == Bits.AND ? i & j : op == Bits.OR ? i | j : i ^ j, false);
  }
  const count = (n > m ? n : m) + 1;
  const r = bigintNew(count);
  if (!r) return ERROR;
  const xMask: u32 = bigintNegative(x) ? -1 : 0;
  const yMask: u32 = bigintNegative(y) ? -1 : 0;
  const rMask = op == Bits.AND ? xMask & yMask : op == Bits.OR ? xMask | yMask : xMask ^ yMask;
  // A negative number is complemented and incremented on the way in, the result on the way out.
  let xCarry: u64 = xMask & 1;
  let yCarry: u64 = yMask & 1;
  let rCarry: u64 = rMask & 1;
  for (let i: u32 = 0; i < count; i++) {
    xCarry += <u64>((i < n ? limb(x + INT_LIMBS, i) : 0) ^ xMask);
    yCarry += <u64>((i < m ? limb(y + INT_LIMBS, i) : 0) ^ yMask);
    const p = <u32>xCarry;
    const q = <u32>yCarry;
    const bits = op == Bits.AND ? p & q : op == Bits.OR ? p | q : p ^ q;
    rCarry += <u64>(bits ^ rMask);
    store<u32>(r + INT_LIMBS + (<usize>i << 2), <u32>rCarry);
    xCarry >>= 32;
    yCarry >>= 32;
    rCarry >>= 32;
  }
  return bigintFinish(r, rMask != 0);
}

/** ~a = -(a + 1). */
export function bigintInvert(a: Value): Value {
  const next = bigintAdd(a, fromSmallInt(1));
  if (next == ERROR) return ERROR;
  const result = bigintNegate(next);
  bigintDrop(next);
  return result;
}

export function bigintBitLength(a: Value): u64 {
  const x = bigintOperand(a, SCRATCH_A);
  return magnitudeBits(x + INT_LIMBS, bigintLength(x));
}

export function bigintBitCount(a: Value): u64 {
  const x = bigintOperand(a, SCRATCH_A);
  let count: u64 = 0;
  for (let i: u32 = 0, n = bigintLength(x); i < n; i++) count += <u64>popcnt<u32>(limb(x + INT_LIMBS, i));
  return count;
}

// ---- comparison and hash

/** -1, 0 or 1. */
export function bigintCompare(a: Value, b: Value): i32 {
  const x = bigintOperand(a, SCRATCH_A);
  const y = bigintOperand(b, SCRATCH_B);
  if (bigintNegative(x) != bigintNegative(y)) return bigintNegative(x) ? -1 : 1;
  const order = magnitudeCompare(x + INT_LIMBS, bigintLength(x), y + INT_LIMBS, bigintLength(y));
  return bigintNegative(x) ? -order : order;
}

/** Modulus of the hash of numbers. */
export const HASH_MODULUS: u64 = (1 << 61) - 1;

/** |a| modulo 2**61 - 1, with the sign of a; -1 becomes -2. */
export function bigintHash(a: Value): i64 {
  const x = bigintOperand(a, SCRATCH_A);
  let h: u64 = 0;
  for (let i = bigintLength(x); i > 0; i--) {
    // h * 2**32 is a rotation by 32 of 61 bits.
    h = ((h << 32) & HASH_MODULUS) | (h >> 29);
    h += <u64>limb(x + INT_LIMBS, i - 1);
    if (h >= HASH_MODULUS) h -= HASH_MODULUS;
  }
  const result = bigintNegative(x) ? -(<i64>h) : <i64>h;
  return result == -1 ? -2 : result;
}

// ---- floats

/** mantissa * 2**exponent rounded half to even; the mantissa's top bit is set, `sticky` says that more bits follow it. */
export function bigintRound(mantissa: u64, exponent: i64, sticky: bool): f64 {
  // The value lies in [2**(exponent + 63), 2**(exponent + 64)).
  if (exponent > 1023 - 63) return Infinity;
  let drop: i64 = 11;
  if (exponent < -1022 - 63) drop += -1022 - 63 - exponent;
  if (drop > 64) return 0;
  let kept: u64 = drop == 64 ? 0 : mantissa >> <u64>drop;
  const half: u64 = <u64>1 << <u64>(drop - 1);
  const rest = drop == 64 ? mantissa : mantissa & ((<u64>1 << <u64>drop) - 1);
  if (rest > half || (rest == half && (sticky || (kept & 1)))) kept++;
  // Adding to the bits carries from mantissa into exponent, and from the largest finite number to infinity.
  const bits = drop > 11 ? kept : kept + (<u64>(exponent + 63 + 1022) << 52);
  return reinterpret<f64>(bits);
}

/** |a| as top 64 bits: out + 0 mantissa (top bit set), + 8 exponent; gives whether lower bits are set. a is not zero. */
export function bigintTop(p: usize, out: usize): bool {
  const n = bigintLength(p);
  const limbs = p + INT_LIMBS;
  const shift = clz<u32>(limb(limbs, n - 1));
  let mantissa: u64 = 0;
  let sticky = false;
  const first = <u64>limb(limbs, n - 1);
  const second: u64 = n > 1 ? <u64>limb(limbs, n - 2) : 0;
  const third: u64 = n > 2 ? <u64>limb(limbs, n - 3) : 0;
  mantissa = (first << 32) | second;
  if (shift) {
    mantissa = (mantissa << shift) | (third >> (32 - shift));
    sticky = (<u32>third << shift) != 0;
  } else sticky = third != 0;
  for (let i: u32 = 0; !sticky && i + 3 < n; i++) sticky = limb(limbs, i) != 0;
  store<u64>(out, mantissa);
  store<i64>(out + 8, (<i64>n << 5) - 64 - <i64>shift);
  return sticky;
}

const TOP: usize = memory.data(16, 8);

/** The nearest float, infinite when there is none. */
export function bigintToF64OrInfinity(a: Value): f64 {
  const x = bigintOperand(a, SCRATCH_A);
  if (!bigintLength(x)) return 0;
  const sticky = bigintTop(x, TOP);
  const f = bigintRound(load<u64>(TOP), load<i64>(TOP + 8), sticky);
  return bigintNegative(x) ? -f : f;
}

/** The nearest float; OverflowError (errorPending) when it is beyond all of them. */
export function bigintToF64(a: Value): f64 {
  const f = bigintToF64OrInfinity(a);
  if (f == Infinity || f == -Infinity) raise(Exc.OverflowError, ascii("int too large to convert to float"));
  return f;
}

/** A finite float without its fraction. */
export function bigintFromF64(f: f64): Value {
  if (f > -9223372036854775808.0 && f < 9223372036854775808.0) {
    const i = <i64>f;
    return bigintFromMagnitude(i < 0 ? -i : i, i < 0);
  }
  const bits = reinterpret<u64>(f);
  const exponent = (<u32>(bits >> 52) & 2047) - 1075;
  const mantissa = (bits & 0xfffffffffffff) | 0x10000000000000;
  const p = bigintNew((<u64>exponent >> 5) + 3);
  if (!p) return ERROR;
  const shift = <u64>exponent & 31;
  const target = p + INT_LIMBS + (<usize>(exponent >> 5) << 2);
  store<u64>(target, mantissa << shift);
  if (shift) store<u32>(target + 8, <u32>(mantissa >> (64 - shift)));
  return bigintFinish(p, f < 0);
}
