/**
 * Gamma function and its logarithm (Lanczos' approximation with 13 terms), and the error function (rational approximations on five
 * ranges, the coefficients of Sun's fdlibm), expm1 and the hyperbolic functions that rest on it. Errors of domain and range are math.ts's.
 */
import { logarithmNatural } from '../common/logarithm';
import { floatRemainder } from '../objects/float';

const PI: f64 = 3.141592653589793;
const G: f64 = 6.024680040776729583740234375;
const G_LESS_HALF: f64 = 5.524680040776729583740234375;

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

export function specialSinh(x: f64): f64 {
  const size = abs(x);
  if (!(size < 709.782712893384)) return NativeMath.sinh(x);
  if (size < 1e-8) return x;
  const t = specialExpm1(size);
  return copysign<f64>(0.5, x) * (size < 1 ? 2 * t - (t * t) / (t + 1) : t + t / (t + 1));
}

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

/** Numerator, then denominator of Lanczos' sum, from the constant term. */
const LANCZOS: usize = memory.data<f64>([
  23531376880.410759, 42919803642.649098, 35711959237.355668, 17921034426.037209, 6039542586.352028, 1439720407.3117216, 248874557.86205417,
  31426415.5854001943, 2876370.6289353724, 186056.26539522349, 8071.6720023658162, 210.82427775157935, 2.5066282746310003,
  0.0, 39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0, 2637558.0, 357423.0, 32670.0, 1925.0, 66.0, 1.0,
]);

function lanczosSum(x: f64): f64 {
  let numerator: f64 = 0;
  let denominator: f64 = 0;
  if (x < 5) {
    for (let i = 12; i >= 0; i--) {
      numerator = numerator * x + load<f64>(LANCZOS + (<usize>i << 3));
      denominator = denominator * x + load<f64>(LANCZOS + (<usize>i << 3), 104);
    }
  } else {
    // Backwards in 1 / x, so that neither side overflows.
    for (let i = 0; i < 13; i++) {
      numerator = numerator / x + load<f64>(LANCZOS + (<usize>i << 3));
      denominator = denominator / x + load<f64>(LANCZOS + (<usize>i << 3), 104);
    }
  }
  return numerator / denominator;
}

/** sin(pi x), accurate near the zeros. */
function sinPi(x: f64): f64 {
  const y = floatRemainder(abs(x), 2);
  let r: f64;
  if (y < 0.25) r = NativeMath.sin(PI * y);
  else if (y < 0.75) r = NativeMath.cos(PI * (y - 0.5));
  else if (y < 1.25) r = NativeMath.sin(PI * (1 - y));
  else if (y < 1.75) r = -NativeMath.cos(PI * (y - 1.5));
  else r = NativeMath.sin(PI * (y - 2));
  return copysign<f64>(1, x) * r;
}

/** Gamma; infinite on overflow. */
export function specialGamma(x: f64): f64 {
  if (x != x || x == Infinity) return x;
  if (floor(x) == x && x <= 23) {
    let product: f64 = 1;
    for (let i: f64 = 2; i < x; i++) product *= i;
    return product;
  }
  const size = abs(x);
  if (size < 1e-20) return 1 / x;
  if (size > 200) return x < 0 ? 0 / sinPi(x) : Infinity;
  const y = size + G_LESS_HALF;
  // What rounding took from y.
  let z = size > G_LESS_HALF ? y - size - G_LESS_HALF : y - G_LESS_HALF - size;
  z = (z * G) / y;
  if (x < 0) {
    let r = (-PI / sinPi(size) / size) * NativeMath.exp(y) / lanczosSum(size);
    r -= z * r;
    if (size < 140) return r / NativeMath.pow(y, size - 0.5);
    const root = NativeMath.pow(y, size / 2 - 0.25);
    return r / root / root;
  }
  let r = lanczosSum(size) / NativeMath.exp(y);
  r += z * r;
  if (size < 140) return r * NativeMath.pow(y, size - 0.5);
  const root = NativeMath.pow(y, size / 2 - 0.25);
  return r * root * root;
}

/** log |gamma| */
export function specialLgamma(x: f64): f64 {
  if (x != x) return x;
  if (abs(x) == Infinity) return Infinity;
  if (floor(x) == x && x <= 2) return x <= 0 ? Infinity : 0;
  const size = abs(x);
  if (size < 1e-20) return -logarithmNatural(size);
  let r = logarithmNatural(lanczosSum(size)) - G;
  r += (size - 0.5) * (logarithmNatural(size + G - 0.5) - 1);
  if (x < 0) r = 1.1447298858494002 - logarithmNatural(abs(sinPi(size))) - logarithmNatural(size) - r;
  return r;
}

/** Polynomials from the constant term: erf below 0.84375, near 1, erfc up to 1 / 0.35, and beyond; numerator then denominator of each. */
const NEAR_P: usize = memory.data<f64>([
  1.28379167095512558561e-1, -3.25042107247001499370e-1, -2.84817495755985104766e-2, -5.77027029648944159157e-3, -2.37630166566501626084e-5,
]);
const NEAR_Q: usize = memory.data<f64>([
  1.0, 3.97917223959155352819e-1, 6.50222499887672944485e-2, 5.08130628187576562776e-3, 1.32494738004321644526e-4, -3.96022827877536812320e-6,
]);
const ONE_P: usize = memory.data<f64>([
  -2.36211856075265944077e-3, 4.14856118683748331666e-1, -3.72207876035701323847e-1, 3.18346619901161753674e-1, -1.10894694282396677476e-1,
  3.54783043256182359371e-2, -2.16637559486879084300e-3,
]);
const ONE_Q: usize = memory.data<f64>([
  1.0, 1.06420880400844228286e-1, 5.40397917702171048937e-1, 7.18286544141962662868e-2, 1.26171219808761642112e-1, 1.36370839120290507362e-2,
  1.19844998467991074170e-2,
]);
const MIDDLE_P: usize = memory.data<f64>([
  -9.86494403484714822705e-3, -6.93858572707181764372e-1, -1.05586262253232909814e1, -6.23753324503260060396e1, -1.62396669462573470355e2,
  -1.84605092906711035994e2, -8.12874355063065934246e1, -9.81432934416914548592,
]);
const MIDDLE_Q: usize = memory.data<f64>([
  1.0, 1.96512716674392571292e1, 1.37657754143519042600e2, 4.34565877475229228821e2, 6.45387271733267880336e2, 4.29008140027567833386e2,
  1.08635005541779435134e2, 6.57024977031928170135, -6.04244152148580987438e-2,
]);
const FAR_P: usize = memory.data<f64>([
  -9.86494292470009928597e-3, -7.99283237680523006574e-1, -1.77579549177547519889e1, -1.60636384855821916062e2, -6.37566443368389627722e2,
  -1.02509513161107724954e3, -4.83519191608651397019e2,
]);
const FAR_Q: usize = memory.data<f64>([
  1.0, 3.03380607434824582924e1, 3.25792512996573918826e2, 1.53672958608443695994e3, 3.19985821950859553908e3, 2.55305040643316442583e3,
  4.74528541206955367215e2, -2.24409524465858183362e1,
]);

function polynomial(table: usize, degree: i32, x: f64): f64 {
  let r = load<f64>(table + (<usize>degree << 3));
  while (degree > 0) r = r * x + load<f64>(table + (<usize>--degree << 3));
  return r;
}

/** erf(x) / x - 1 for |x| < 0.84375. */
function nearZero(x: f64): f64 {
  const z = x * x;
  return polynomial(NEAR_P, 4, z) / polynomial(NEAR_Q, 5, z);
}

/** erfc(x) for x >= 0.84375. */
function upper(x: f64): f64 {
  if (x < 1.25) {
    const s = x - 1;
    return 1 - 8.45062911510467529297e-1 - polynomial(ONE_P, 6, s) / polynomial(ONE_Q, 6, s);
  }
  const s = 1 / (x * x);
  const ratio = x < 2.857142857142857 ? polynomial(MIDDLE_P, 7, s) / polynomial(MIDDLE_Q, 8, s) : polynomial(FAR_P, 6, s) / polynomial(FAR_Q, 7, s);
  const z = reinterpret<f64>(reinterpret<u64>(x) & 0xffffffff00000000);
  return (NativeMath.exp(-z * z - 0.5625) * NativeMath.exp((z - x) * (z + x) + ratio)) / x;
}

export function specialErf(x: f64): f64 {
  if (x != x) return x;
  const size = abs(x);
  if (size < 0.84375) return x + x * nearZero(x);
  return copysign<f64>(size < 6 ? 1 - upper(size) : 1, x);
}

export function specialErfc(x: f64): f64 {
  if (x != x) return x;
  const size = abs(x);
  if (size < 0.84375) {
    const y = nearZero(x);
    return x < 0.25 ? 1 - (x + x * y) : 0.5 - (x - 0.5 + x * y);
  }
  if (size < 28) return x < 0 ? 2 - upper(size) : upper(size);
  return x < 0 ? 2 : 0;
}
