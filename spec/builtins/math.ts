/** Natives of the module math. */
import { again, fn, module, type NativeRow } from './dsl';

const one = (names: string): NativeRow[] => names.split(' ').map((name) => again(fn(`${name}(x, /)`, `math${name[0].toUpperCase()}${name.slice(1)}`)));
const two = (names: string): NativeRow[] => names.split(' ').map((name) => again(fn(`${name}(x, y, /)`, `math${name[0].toUpperCase()}${name.slice(1)}`)));
const python = (file: string, names: string): NativeRow[] =>
  names.split(' ').map((name) => fn(`${name}(x, /)`, `python:${file}.${name}`));
const integer = 'modules/math-integer';
const sum = 'modules/math-sum';

export const math = module(
  'math',
  'modules/math',
  [
    ...one('sqrt exp exp2 log2 log10 sin cos asin acos atan fabs degrees radians'),
    fn('tan(x, /)', 'python:tangent.tan'),
    ...one('floor ceil trunc frexp isfinite isinf isnan'),
    ...python('hyperbolic', 'expm1 log1p sinh cosh tanh asinh acosh atanh cbrt'),
    ...python('special', 'gamma lgamma erf erfc'),
    fn('ulp(x, /)', 'python:arithmetic.ulp'),
    fn('modf(x, /)', 'python:arithmetic.modf'),
    fn('remainder(x, y, /)', 'python:arithmetic.remainder'),
    ...two('atan2 copysign fmod pow'),
    fn('log(*args)', 'mathLog'),
    fn('ldexp(x, i, /)', 'mathLdexp'),
    fn('isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)', 'python:arithmetic.isclose'),
    fn('nextafter(x, y, /, *, steps=None)', 'python:arithmetic.nextafter'),
    fn('gcd(*integers)', `${integer}:mathGcd`),
    fn('lcm(*integers)', 'python:integers.lcm'),
    fn('factorial(n, /)', `${integer}:mathFactorial`),
    fn('comb(n, k, /)', `${integer}:mathComb`),
    fn('perm(n, k=None, /)', 'python:integers.perm'),
    fn('isqrt(n, /)', `${integer}:mathIsqrt`),
    fn('fsum(seq, /)', 'python:arithmetic.fsum'),
    fn('prod(iterable, /, *, start=1)', 'python:arithmetic.prod'),
    fn('sumprod(p, q, /)', 'python:arithmetic.sumprod'),
    fn('fma(x, y, z, /)', 'python:arithmetic.fma'),
    fn('hypot(*coordinates)', `${sum}:mathHypot`),
    fn('dist(p, q, /)', 'python:arithmetic.dist'),
  ],
  'mathInit',
);
