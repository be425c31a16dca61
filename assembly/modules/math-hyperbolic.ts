/** expm1 and tanh, which rests on it. Errors of domain and range are math.ts's. */
/**
 * e**x - 1: with x = k ln 2 + r by a rational approximation of expm1(r), scaled at the end; accurate to the last place but one, as C libraries
 * compute it. (AssemblyScript's own orders the sums differently and is often one off.)
 */
export function specialExpm1(x: f64): f64 {
  const size = abs(x);
  if (!(size > 2.220446049250313e-16)) return x;
  if (x > 709.782712893384) return Infinity;
  if (x < -38.816242) return -1;
  let k = 0;
  let lost: f64 = 0;
  if (size > 0.34657359027997264) {
    k = size < 1.0397207708399179 ? (x < 0 ? -1 : 1) : <i32>(1.4426950408889634 * x + copysign<f64>(0.5, x));
    // ln 2 in two parts, so that k times the first is exact.
    const high = x - <f64>k * 6.93147180369123816490e-1;
    const low = <f64>k * 1.90821492927058770002e-10;
    x = high - low;
    lost = high - x - low;
  }
  const half = 0.5 * x;
  const square = x * half;
  const ratio = polynomial(EXPM1, 5, square);
  const t = 3 - ratio * half;
  let e = square * ((ratio - t) / (6 - x * t));
  if (k == 0) return x - (x * e - square);
  e = x * (e - lost) - lost;
  e -= square;
  if (k == -1) return 0.5 * (x - e) - 0.5;
  if (k == 1) return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e);
  const scale = reinterpret<f64>(<u64>(1023 + k) << 52);
  if (k < 0 || k > 56) {
    const y = x - e + 1;
    return (k == 1024 ? y * 2 * 8.98846567431158e307 : y * scale) - 1;
  }
  const inverse = reinterpret<f64>(<u64>(1023 - k) << 52);
  return k < 20 ? (x - e + (1 - inverse)) * scale : (x - (e + inverse) + 1) * scale;
}
const EXPM1: usize = memory.data<f64>([
  1.0, -3.33333333333331316428e-2, 1.58730158725481460165e-3, -7.93650757867487942473e-5, 4.00821782732936239552e-6, -2.01099218183624371326e-7,
]);

export function specialTanh(x: f64): f64 {
  const size = abs(x);
  let t: f64;
  if (size > 20) t = 1;
  else if (size > 0.5493061443340548) t = 1 - 2 / (specialExpm1(2 * size) + 2);
  else if (size > 0.25541281188299536) {
    t = specialExpm1(2 * size);
    t = t / (t + 2);
  } else if (size > 1e-300) {
    t = specialExpm1(-2 * size);
    t = -t / (t + 2);
  } else return x;
  return copysign<f64>(t, x);
}

function polynomial(table: usize, degree: i32, x: f64): f64 {
  let r = load<f64>(table + (<usize>degree << 3));
  while (degree > 0) r = r * x + load<f64>(table + (<usize>--degree << 3));
  return r;
}
