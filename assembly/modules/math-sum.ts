/** math over iterables: fsum, prod, sumprod, hypot, dist; and fma. */
import { Value, ERROR, STOP, UNBOUND, isFloat, isSmallInt, toFloat, toSmallInt, fromFloat, fromSmallInt, toPointer, fromPointer } from '../value/value';
import { TUPLE_ITEMS, TupleObject } from '../heap/layout';
import { Exc } from '../value/type-id';
import { Binary } from '../bytecode/opcode';
import { argument } from '../builtins/native';
import { raise, errorPending } from '../vm/raise';
import { chargeFuel, rootPush, rootPop } from '../vm/state';
import { iter, iterNext } from '../protocols/iterate';
import { binary } from '../protocols/number';
import { tupleFromIterable, tupleNew } from '../objects/tuple';
import { numberToF64 } from '../objects/float';
import { bigintAdd, bigintFromMagnitude, bigintOperand, bigintRound, bigintShiftLeft, bigintNegative, bigintTop, SCRATCH_A } from '../objects/bigint';
import { bigintMultiply } from '../objects/bigint-multiply';

/** Partial sums that do not overlap never number more than the exponents allow: 2100 bits in steps of 53, and some room. */
const PARTIALS: u32 = 64;

/** Exact sum of floats: partial sums of growing size without overlap (Shewchuk), rounded once. */
export function mathFsum(args: usize, count: i32): Value {
  const iterator = iter(argument(args, 0));
  if (iterator == ERROR) return ERROR;
  // Python code may run between steps and collect: the partial sums live in a tuple, as floats.
  const holder = tupleFloats(PARTIALS);
  if (holder == ERROR) return ERROR;
  rootPush(iterator);
  rootPush(holder);
  const result = fsum(iterator, toPointer(holder) + TUPLE_ITEMS);
  rootPop(2);
  return result;
}

function fsum(iterator: Value, p: usize): Value {
  let n: u32 = 0;
  let special: f64 = 0;
  let infinite: f64 = 0;
  for (let steps = 1; ; steps++) {
    const item = iterNext(iterator);
    if (item == ERROR) return ERROR;
    if (item == STOP) break;
    rootPush(item);
    let x = numberToF64(item);
    rootPop(1);
    if (errorPending() || ((steps & 1023) == 0 && !chargeFuel(64))) return ERROR;
    const start = x;
    let kept: u32 = 0;
    for (let i: u32 = 0; i < n; i++) {
      let y = load<f64>(p + (<usize>i << 3));
      if (abs(x) < abs(y)) {
        const swap = x;
        x = y;
        y = swap;
      }
      const high = x + y;
      const low = y - (high - x);
      if (low != 0) {
        store<f64>(p + (<usize>kept << 3), low);
        kept++;
      }
      x = high;
    }
    n = kept;
    if (x != 0) {
      if (!(abs(x) < Infinity)) {
        if (abs(start) < Infinity) return raise(Exc.OverflowError, ascii("intermediate overflow in fsum"));
        if (abs(start) == Infinity) infinite += start;
        special += start;
        n = 0;
      } else if (n < PARTIALS) {
        store<f64>(p + (<usize>n << 3), x);
        n++;
      }
    }
  }
  if (special != 0) {
    if (infinite != infinite) return raise(Exc.ValueError, ascii("-inf + inf in fsum"));
    return fromFloat(special);
  }
  let high: f64 = 0;
  if (n > 0) {
    high = load<f64>(p + (<usize>--n << 3));
    let low: f64 = 0;
    while (n > 0) {
      const x = high;
      n--;
      const y = load<f64>(p + (<usize>n << 3));
      high = x + y;
      low = y - (high - x);
      if (low != 0) break;
    }
    // Half-way case: the next partial decides.
    if (n > 0) {
      const next = load<f64>(p + (<usize>(n - 1) << 3));
      if ((low < 0 && next < 0) || (low > 0 && next > 0)) {
        const y = low * 2;
        const x = high + y;
        if (y == x - high) high = x;
      }
    }
  }
  return fromFloat(high);
}

function tupleFloats(count: u32): Value {
  const p = tupleNew(count);
  if (!p) return ERROR;
  for (let i: u32 = 0; i < count; i++) store<Value>(p + TUPLE_ITEMS + (<usize>i << 3), fromFloat(0));
  return fromPointer(p);
}

/** prod(iterable, /, *, start=1) */
export function mathProd(args: usize, count: i32): Value {
  let product = argument(args, 1) == UNBOUND ? fromSmallInt(1) : argument(args, 1);
  const iterator = iter(argument(args, 0));
  if (iterator == ERROR) return ERROR;
  rootPush(iterator);
  rootPush(product);
  for (let steps = 1; ; steps++) {
    const item = iterNext(iterator);
    if (item == STOP) break;
    if (item == ERROR || ((steps & 1023) == 0 && !chargeFuel(32))) {
      product = ERROR;
      break;
    }
    rootPush(item);
    product = binary(Binary.MUL, product, item);
    rootPop(2);
    rootPush(product);
    if (product == ERROR) break;
  }
  rootPop(2);
  return product;
}

// ---- triple-length products

const SUMS: usize = memory.data(24, 8);

/** x * y + z as if computed exactly and rounded once. */
function fused(x: f64, y: f64, z: f64): f64 {
  const plain = x * y + z;
  if (!(abs(x) < Infinity && abs(y) < Infinity && abs(z) < Infinity) || x == 0 || y == 0) return plain;
  // As integers times a power of two; when z is far from the product, a sticky bit stands for the smaller one.
  const xe = exponentOf(x);
  const ye = exponentOf(y);
  const ze = exponentOf(z);
  const product = bigintMultiply(mantissaOf(x), mantissaOf(y));
  if (product == ERROR) return 0;
  if (z == 0) return rounded(product, xe + ye, 0);
  let shift = xe + ye - ze;
  if (shift > 200) return rounded(bigintShiftLeft(product, 70), xe + ye - 70, z > 0 ? 1 : -1);
  if (shift < -300) return rounded(bigintShiftLeft(mantissaOf(z), 70), ze - 70, x > 0 == y > 0 ? 1 : -1);
  const a = shift > 0 ? bigintShiftLeft(product, <u64>shift) : product;
  const b = shift < 0 ? bigintShiftLeft(mantissaOf(z), <u64>-shift) : mantissaOf(z);
  if (a == ERROR || b == ERROR) return 0;
  const sum = bigintAdd(a, b);
  if (sum == fromSmallInt(0)) return plain;
  return rounded(sum, shift > 0 ? ze : xe + ye, 0);
}

function exponentOf(f: f64): i64 {
  const biased = <i64>(reinterpret<u64>(f) >> 52) & 2047;
  return (biased ? biased : 1) - 1075;
}
function mantissaOf(f: f64): Value {
  const bits = reinterpret<u64>(f);
  return bigintFromMagnitude((bits & 0xfffffffffffff) | ((bits >> 52) & 2047 ? 0x10000000000000 : 0), f < 0);
}

/** (v + a tiny amount of sign `extra`) * 2**exponent */
function rounded(v: Value, exponent: i64, extra: i32): f64 {
  if (v == ERROR) return 0;
  if (extra) v = bigintAdd(v, fromSmallInt(extra));
  if (v == ERROR) return 0;
  const p = bigintOperand(v, SCRATCH_A);
  const negative = bigintNegative(p);
  const sticky = bigintTop(p, SUMS);
  const f = bigintRound(load<u64>(SUMS), load<i64>(SUMS + 8) + exponent, sticky);
  return negative ? -f : f;
}

export function mathFma(args: usize, count: i32): Value {
  const x = numberToF64(argument(args, 0));
  const y = errorPending() ? 0 : numberToF64(argument(args, 1));
  const z = errorPending() ? 0 : numberToF64(argument(args, 2));
  if (errorPending()) return ERROR;
  const r = fused(x, y, z);
  if (errorPending()) return ERROR;
  if (r != r && x == x && y == y && z == z) return raise(Exc.ValueError, ascii("invalid operation in fma"));
  if (abs(r) == Infinity && abs(x) < Infinity && abs(y) < Infinity && abs(z) < Infinity) return raise(Exc.OverflowError, ascii("overflow in fma"));
  return fromFloat(r);
}

/** sumprod(p, q): ints exactly, floats with the errors of products and sums kept apart. */
export function mathSumprod(args: usize, count: i32): Value {
  const p = iter(argument(args, 0));
  if (p == ERROR) return ERROR;
  rootPush(p);
  const q = iter(argument(args, 1));
  rootPush(q);
  const result = q == ERROR ? ERROR : sumprod(p, q);
  rootPop(2);
  return result;
}

function sumprod(p: Value, q: Value): Value {
  let total: Value = fromSmallInt(0);
  let floats = false;
  let high: f64 = 0;
  let low: f64 = 0;
  rootPush(total);
  for (let steps = 1; ; steps++) {
    const a = iterNext(p);
    if (a == ERROR) break;
    rootPush(a);
    const b = iterNext(q);
    rootPop(1);
    if (b == ERROR) break;
    if (a == STOP || b == STOP) {
      if (a != b) {
        raise(Exc.ValueError, ascii("Inputs are not the same length"));
        break;
      }
      rootPop(1);
      if (!floats) return total;
      const sum = fromFloat(high + low);
      return total == fromSmallInt(0) ? sum : binary(Binary.ADD, total, sum);
    }
    if ((steps & 1023) == 0 && !chargeFuel(64)) break;
    const simple = (isFloat(a) || isSmallInt(a)) && (isFloat(b) || isSmallInt(b)) && (isFloat(a) || isFloat(b));
    if (simple) {
      floats = true;
      const x = isFloat(a) ? toFloat(a) : <f64>toSmallInt(a);
      const y = isFloat(b) ? toFloat(b) : <f64>toSmallInt(b);
      const product = x * y;
      const sum = high + product;
      if (abs(sum) < Infinity) {
        // Veltkamp's split gives the error of the product, Neumaier's rule that of the sum.
        const error = productError(x, y, product);
        low += (abs(high) >= abs(product) ? high - sum + product : product - sum + high) + error;
      }
      high = sum;
    } else {
      rootPush(a);
      rootPush(b);
      const product = binary(Binary.MUL, a, b);
      rootPush(product);
      total = product == ERROR ? ERROR : binary(Binary.ADD, total, product);
      rootPop(4);
      rootPush(total);
      if (total == ERROR) break;
    }
  }
  rootPop(1);
  return ERROR;
}

function productError(x: f64, y: f64, product: f64): f64 {
  if (abs(x) > 1e150 || abs(y) > 1e150) return 0;
  const a = x * 134217729.0;
  const xh = a - (a - x);
  const xl = x - xh;
  const b = y * 134217729.0;
  const yh = b - (b - y);
  const yl = y - yh;
  return xl * yl - (product - xh * yh - xl * yh - xh * yl);
}

// ---- lengths

/** sqrt of the sum of squares of `count` floats at p, scaled by a power of two and corrected once. */
function vectorLength(p: usize, count: u32): f64 {
  let largest: f64 = 0;
  let nan = false;
  for (let i: u32 = 0; i < count; i++) {
    const x = abs(load<f64>(p + (<usize>i << 3)));
    if (x != x) nan = true;
    else if (x > largest) largest = x;
  }
  if (largest == Infinity) return Infinity;
  if (nan) return NaN;
  if (largest == 0 || count == 1) return largest;
  // A power of two that brings the largest into [0.5, 1).
  const exponent = <i64>(reinterpret<u64>(largest) >> 52);
  const biased = 2045 - exponent;
  const factor = reinterpret<f64>(biased > 0 ? <u64>biased << 52 : <u64>1 << <u64>(51 + biased));
  let sum: f64 = 1;
  let lost: f64 = 0;
  let lostSquares: f64 = 0;
  for (let i: u32 = 0; i < count; i++) {
    const x = load<f64>(p + (<usize>i << 3)) * factor;
    const square = x * x;
    lostSquares += productError(x, x, square);
    const next = sum + square;
    lost += sum - next + square;
    sum = next;
  }
  const root = sqrt(sum - 1 + (lost + lostSquares));
  // One step of Newton with the exact square of the root.
  const square = root * root;
  const error = productError(root, root, square);
  const next = sum - square;
  lost += sum - next - square;
  const rest = next - 1 + (lost + (lostSquares - error));
  return (root + rest / (2 * root)) / factor;
}

/** hypot(*coordinates) */
export function mathHypot(args: usize, count: i32): Value {
  // The arguments' own slots take the floats.
  for (let i = 0; i < count; i++) {
    const x = numberToF64(argument(args, i));
    if (errorPending()) return ERROR;
    store<Value>(args + (<usize>i << 3), fromFloat(x));
  }
  return fromFloat(vectorLength(args, count));
}

/** dist(p, q) */
export function mathDist(args: usize, count: i32): Value {
  const p = tupleFromIterable(argument(args, 0));
  if (p == ERROR) return ERROR;
  rootPush(p);
  const q = tupleFromIterable(argument(args, 1));
  rootPush(q);
  const result = q == ERROR ? ERROR : distance(toPointer(p), toPointer(q));
  rootPop(2);
  return result;
}

function distance(p: usize, q: usize): Value {
  const count = changetype<TupleObject>(p).length;
  if (count != changetype<TupleObject>(q).length) return raise(Exc.ValueError, ascii("both points must have the same number of dimensions"));
  const holder = tupleFloats(count);
  if (holder == ERROR) return ERROR;
  rootPush(holder);
  const to = toPointer(holder) + TUPLE_ITEMS;
  for (let i: u32 = 0; i < count; i++) {
    const offset = TUPLE_ITEMS + (<usize>i << 3);
    const x = numberToF64(load<Value>(p + offset));
    const y = errorPending() ? 0 : numberToF64(load<Value>(q + offset));
    if (errorPending()) break;
    store<Value>(to + (<usize>i << 3), fromFloat(x - y));
  }
  rootPop(1);
  return errorPending() ? ERROR : fromFloat(vectorLength(to, count));
}
