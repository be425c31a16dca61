/** math on ints: gcd, factorial, comb, perm, isqrt. */
import { Value, ERROR, UNBOUND, NONE, isSmallInt, toSmallInt, fromSmallInt } from '../value/value';
import { Exc } from '../value/type-id';
import { Binary } from '../bytecode/opcode';
import { argument } from '../builtins/native';
import { raise, raiseMemoryError } from '../vm/raise';
import { pythonCall } from '../vm/python-native';
import { chargeFuel } from '../vm/state';
import { intBinary, intCompare, intFitsI64, intFromU64, intIndex, intIsNegative, intToI64 } from '../objects/int';
import { LIMB_LIMIT, bigintDrop } from '../objects/bigint';
import { bigintMultiply } from '../objects/bigint-multiply';
import { bigintGcd } from '../objects/bigint-divide';

export function mathGcd(args: usize, count: i32): Value {
  let result = fromSmallInt(0);
  for (let i = 0; i < count; i++) {
    const v = intIndex(argument(args, i));
    if (v == ERROR) return ERROR;
    result = bigintGcd(result, v);
    if (result == ERROR) return ERROR;
  }
  return result;
}

/** from * (from + 1) * … * to, halving the range so that factors stay of like size; MemoryError at once when the result is too long. */
function rangeProduct(from: u64, to: u64): Value {
  if (from > to) return fromSmallInt(1);
  const middle = from + ((to - from) >> 1);
  // The upper half alone has this many bits at least.
  if ((to - middle) * (63 - clz(middle)) > LIMB_LIMIT << 5) return raiseMemoryError();
  return halves(from, to);
}

function halves(from: u64, to: u64): Value {
  if (to - from < 8) {
    if (!chargeFuel(8)) return ERROR;
    let product = intFromU64(from);
    for (let i = from + 1; i <= to && product != ERROR; i++) {
      const next = bigintMultiply(product, intFromU64(i));
      bigintDrop(product);
      product = next;
    }
    return product;
  }
  const middle = from + ((to - from) >> 1);
  const low = halves(from, middle);
  if (low == ERROR) return ERROR;
  const high = halves(middle + 1, to);
  const product = high == ERROR ? ERROR : bigintMultiply(low, high);
  bigintDrop(low);
  bigintDrop(high);
  return product;
}

export function mathFactorial(args: usize, count: i32): Value {
  const v = intIndex(argument(args, 0));
  return v == ERROR ? ERROR : factorial(v);
}

function factorial(v: Value): Value {
  if (intIsNegative(v)) return raise(Exc.ValueError, ascii("factorial() not defined for negative values"));
  const n = intToI64(v);
  if (n > 2147483647) return raise(Exc.OverflowError, ascii("factorial() argument should not exceed 2147483647"));
  return rangeProduct(1, n);
}

/** Checks n and k of comb and perm: NONE when the answer is `early`, UNBOUND to go on, ERROR. */
function negative(n: Value, k: Value): bool {
  if (intIsNegative(n)) {
    raise(Exc.ValueError, ascii("n must be a non-negative integer"));
    return true;
  }
  if (intIsNegative(k)) {
    raise(Exc.ValueError, ascii("k must be a non-negative integer"));
    return true;
  }
  return false;
}

/** n (n - 1) … (n - k + 1) for any n. */
function falling(n: Value, k: u64): Value {
  if (intFitsI64(n) && intToI64(n) >= 0) {
    const top = <u64>intToI64(n);
    return k == 0 ? fromSmallInt(1) : rangeProduct(top - k + 1, top);
  }
  return pythonCall(ascii("integers.falling"), n, intFromU64(k), UNBOUND);
}

export function mathComb(args: usize, count: i32): Value {
  const n = intIndex(argument(args, 0));
  const given = n == ERROR ? ERROR : intIndex(argument(args, 1));
  if (given == ERROR || negative(n, given)) return ERROR;
  if (intCompare(n, given) < 0) return fromSmallInt(0);
  const rest = intBinary(Binary.SUB, n, given);
  if (rest == ERROR) return ERROR;
  const k = intCompare(rest, given) < 0 ? rest : given;
  const times = intToI64(k);
  if (times > 1 << 32) return raise(Exc.OverflowError, ascii("min(n - k, k) must not exceed 9223372036854775807"));
  const product = falling(n, times);
  const divisor = product == ERROR ? ERROR : rangeProduct(1, times);
  if (divisor == ERROR) return ERROR;
  const result = intBinary(Binary.FLOORDIV, product, divisor);
  bigintDrop(product);
  bigintDrop(divisor);
  return result;
}

/** floor(sqrt(n)) */
export function mathIsqrt(args: usize, count: i32): Value {
  const n = intIndex(argument(args, 0));
  if (n == ERROR) return ERROR;
  if (intIsNegative(n)) return raise(Exc.ValueError, ascii("isqrt() argument must be nonnegative"));
  if (isSmallInt(n)) {
    const i = toSmallInt(n);
    let root = <i64>sqrt(<f64>i);
    while (root * root > i) root--;
    while ((root + 1) * (root + 1) <= i) root++;
    return fromSmallInt(root);
  }
  return pythonCall(ascii("integers.isqrt_of_long"), n, UNBOUND, UNBOUND);
}
