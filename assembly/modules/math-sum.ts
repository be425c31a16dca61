/** math over vectors: hypot. (dist, prod, fsum, sumprod and fma are in lib/_natives/.) */
import { Value, ERROR, fromFloat } from '../value/value';
import { argument } from '../builtins/native';
import { errorPending } from '../vm/raise';
import { numberToF64 } from '../objects/float';

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
