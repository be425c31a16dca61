/**
 * Logarithms to the bases e, 2 and 10 from one series in double-double arithmetic: within 0.51 units in the last place, exact for exact powers, the
 * same on every machine, and without tables.
 *
 * x = m·2^e with m in [√½, √2); s = (m-1)/(m+1), |s| < 0.1716; ln m = 2s + 2s·z·(1/3 + z/5 + z²/7 + …) with z = s². The first term
 * and the sums are kept as a high and a low part; the series, a hundredth of the first term at most, needs a double's accuracy only.
 */

/** ln 2 and lg 2, the first parts with so few bits that their products with an exponent are exact. */
const LN2_HIGH: f64 = 0.6931471803691238;
const LN2_LOW: f64 = 1.9082149292705877e-10;
const LG2_HIGH: f64 = 0.3010299955494702;
const LG2_LOW: f64 = 1.1451100898021838e-10;
/** 1/ln 2 and 1/ln 10, each as a double and what is missing from it. */
const INVERSE_LN2: f64 = 1.4426950408889634;
const INVERSE_LN2_LOW: f64 = 2.0355273740931033e-17;
const INVERSE_LN10: f64 = 0.4342944819032518;
const INVERSE_LN10_LOW: f64 = 1.098319650216765e-17;
/** Splits a double into two halves of 26 bits. */
const SPLITTER: f64 = 134217729;
const SQUARE_ROOT_BITS: u64 = 0x3fe6a09e667f3bcd;

/** a·b - product, exactly: what rounding took from the product. */
function lowProduct(a: f64, b: f64, product: f64): f64 {
  let t = a * SPLITTER;
  const aHigh = t - (t - a);
  const aLow = a - aHigh;
  t = b * SPLITTER;
  const bHigh = t - (t - b);
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

/** The logarithm of x·2^exponent to base 2 or 10, or e for any other `base`; |exponent| < 2^31. NaN for negative x, -Infinity for zero. */
export function logarithmScaled(x: f64, exponent: i64, base: i32): f64 {
  if (!(x > 0)) return x == 0 ? -Infinity : NaN;
  if (x == Infinity) return x;
  if (x < 2.2250738585072014e-308) {
    x *= 18014398509481984;
    exponent -= 54;
  }
  const bits = reinterpret<u64>(x) - SQUARE_ROOT_BITS;
  exponent += <i64>bits >> 52;
  const m = reinterpret<f64>((bits & 0x000fffffffffffff) + SQUARE_ROOT_BITS);
  const e = <f64>exponent;

  const f = m - 1;
  const d = m + 1;
  const s = f / d;
  const product = s * d;
  // What rounding took from m + 1 is exact either way round: m < 2.
  const sLow = (f - product - lowProduct(s, d, product) - s * (m - (d - 1))) / d;
  const z = s * s;
  const series = 1.0 / 3 + z * (1.0 / 5 + z * (1.0 / 7 + z * (1.0 / 9 + z * (1.0 / 11 + z * (1.0 / 13 + z * (1.0 / 15 + z * (1.0 / 17 + z * (1.0 / 19 + z * (1.0 / 21 + z / 23)))))))));
  const high = 2 * s;
  const low = 2 * (sLow + s * z * series);
  if (base != 2 && base != 10) return sum(e * LN2_HIGH, high, low + e * LN2_LOW);
  const factor = base == 2 ? INVERSE_LN2 : INVERSE_LN10;
  const scaled = high * factor;
  const rest = lowProduct(high, factor, scaled) + high * (base == 2 ? INVERSE_LN2_LOW : INVERSE_LN10_LOW) + low * factor;
  return base == 2 ? sum(e, scaled, rest) : sum(e * LG2_HIGH, scaled, rest + e * LG2_LOW);
}

/** a + b + c for |a| > |b| or a = 0, c small: rounded once. */
function sum(a: f64, b: f64, c: f64): f64 {
  const high = a + b;
  return high + (a - high + b + c);
}
