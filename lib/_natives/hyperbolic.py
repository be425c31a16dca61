"""math: hyperbolic functions and their inverses, e**x - 1, ln(1 + x), and the cube root (coefficients of fdlibm)."""

from math import copysign, exp, fabs, frexp, inf, isfinite, isinf, ldexp, log, sqrt


def _real(x):
    """A float; TypeError as the functions of math say it."""
    return ldexp(x, 0)


_LN2 = 0.6931471805599453
# ln 2 in two parts, so that products of the first with an exponent are exact.
_LN2_HIGH = 6.93147180369123816490e-1
_LN2_LOW = 1.90821492927058770002e-10


def expm1(x):
    x = _real(x)
    value = _expm1(x)
    if value == inf != x:
        raise OverflowError('math range error')
    return value


def _expm1(x):
    """With x = k ln 2 + r by a rational approximation of expm1(r), scaled at the end; accurate to the last place but one."""
    size = fabs(x)
    if not size > 2.220446049250313e-16:
        return x
    if x > _LARGEST_EXP:
        return inf
    if x < -38.816242:
        return -1.0
    k = 0
    lost = 0.0
    if size > 0.34657359027997264:
        k = (-1 if x < 0 else 1) if size < 1.0397207708399179 else int(1.4426950408889634 * x + copysign(0.5, x))
        high = x - k * _LN2_HIGH
        low = k * _LN2_LOW
        x = high - low
        lost = high - x - low
    half = 0.5 * x
    square = x * half
    ratio = ((((-2.01099218183624371326e-7 * square + 4.00821782732936239552e-6) * square - 7.93650757867487942473e-5) * square
              + 1.58730158725481460165e-3) * square - 3.33333333333331316428e-2) * square + 1.0
    t = 3.0 - ratio * half
    e = square * ((ratio - t) / (6.0 - x * t))
    if k == 0:
        return x - (x * e - square)
    e = x * (e - lost) - lost - square
    if k == -1:
        return 0.5 * (x - e) - 0.5
    if k == 1:
        return -2.0 * (e - (x + 0.5)) if x < -0.25 else 1.0 + 2.0 * (x - e)
    if k < 0 or k > 56:
        y = x - e + 1.0
        return (y * 2.0 * 8.98846567431158e307 if k == 1024 else ldexp(y, k)) - 1.0
    inverse = ldexp(1.0, -k)
    return ldexp(x - e + (1.0 - inverse) if k < 20 else x - (e + inverse) + 1.0, k)


def log1p(x):
    x = _real(x)
    if x <= -1:
        raise ValueError(f'expected argument value > -1, got {x}')
    return _log1p(x)


def _log1p(x):
    """With 1 + x = 2**k (1 + f) by a polynomial in f / (2 + f)."""
    if not isfinite(x) or fabs(x) < 1.1102230246251565e-16:
        return x
    k = 0
    lost = 0.0
    f = x
    if not -0.292893648147583 < x < 0.4142136573791504:
        sum = 1.0 + x
        f, k = frexp(sum)
        if f < 0.7071065902709961:
            f *= 2.0
            k -= 1
        f -= 1.0
        # What rounding took from 1 + x.
        if k < 54:
            lost = (1.0 - (sum - x) if k >= 2 else x - (sum - 1.0)) / sum
    half_square = 0.5 * f * f
    s = f / (2.0 + f)
    z = s * s
    w = z * z
    even = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01))
    odd = z * (6.666666666666735130e-01 + w * (2.857142874366239149e-01 + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)))
    return s * (half_square + (odd + even)) + (k * _LN2_LOW + lost) - half_square + f + k * _LN2_HIGH


def tanh(x):
    x = _real(x)
    size = fabs(x)
    if size > 20:
        t = 1.0
    elif size > 0.5493061443340548:
        t = 1.0 - 2.0 / (_expm1(2.0 * size) + 2.0)
    elif size > 0.25541281188299536:
        t = _expm1(2.0 * size)
        t = t / (t + 2.0)
    elif size > 1e-300:
        t = _expm1(-2.0 * size)
        t = -t / (t + 2.0)
    else:
        return x
    return copysign(t, x)


def asinh(x):
    x = _real(x)
    size = fabs(x)
    if not size < 67108864:
        value = log(size) + _LN2
    elif size >= 2:
        value = log(2.0 * size + 1.0 / (sqrt(size * size + 1.0) + size))
    elif size >= 1.4901161193847656e-8:
        value = _log1p(size + size * size / (sqrt(size * size + 1.0) + 1.0))
    else:
        return x
    return copysign(value, x)


def acosh(x):
    x = _real(x)
    if x < 1:
        raise ValueError(f'expected argument value not less than 1, got {x}')
    if x < 2:
        return _log1p(x - 1.0 + sqrt((x - 1.0) * (x - 1.0) + 2.0 * (x - 1.0)))
    return log(2.0 * x - 1.0 / (x + sqrt(x * x - 1.0))) if x < 67108864 else log(x) + _LN2


def atanh(x):
    x = _real(x)
    size = fabs(x)
    if size >= 1:
        raise ValueError(f'expected a number between -1 and 1, got {x}')
    if size < 2.3283064365386963e-10:
        return x
    y = 2.0 * size
    return copysign(0.5 * _log1p(y + y * size / (1.0 - size) if size < 0.5 else 2.0 * (size / (1.0 - size))), x)


def cbrt(x):
    """A guess from the exponent, made good to 22 bits by a polynomial, then a step of Newton's."""
    x = _real(x)
    if not isfinite(x) or not x:
        return x
    size = fabs(x)
    low = size < 2.2250738585072014e-308
    mantissa, exponent = frexp(ldexp(size, 54) if low else size)
    high = ((exponent + 1021 << 20) + int(ldexp(mantissa, 21))) // 3 + (696219795 if low else 715094163)
    t = ldexp((high & 0xfffff) + 0x100000, (high >> 20) - 1043)
    r = t * t * (t / size)
    t = t * (1.87595182427177009643 + r * (-1.88497979543377169875 + r * 1.621429720105354466140)
             + r * r * r * (-0.758397934778766047437 + r * 0.145996192886612446982))
    mantissa, exponent = frexp(t)
    kept = int(ldexp(mantissa, 23)) + 2
    # Beyond a power of two the steps are twice as large.
    t = ldexp(2 * kept - 0x800000 if kept > 0x800000 else kept, exponent - 23)
    r = size / (t * t)
    return copysign(t + t * ((r - t) / (2.0 * t + r)), x)


# From here on e**x is infinite, and e**x / 2 for a short while not.
_LARGEST_EXP = 709.782712893384


def _half_exp(x):
    """e**x / 2 where e**x itself may overflow: by e**(x - 2043 ln 2), and 2**2042 in two steps."""
    result = exp(x - 1416.0996898839683) * 2.247116418577895e307 * 2.247116418577895e307
    if isinf(result) and not isinf(x):
        raise OverflowError('math range error')
    return result


def sinh(x):
    x = _real(x)
    size = fabs(x)
    if not size < _LARGEST_EXP:
        return copysign(1.0, x) * _half_exp(size)
    if size < 1e-8:
        return x
    t = _expm1(size)
    return copysign(0.5, x) * (2 * t - t * t / (t + 1) if size < 1 else t + t / (t + 1))


def cosh(x):
    size = fabs(x)
    if not size < _LARGEST_EXP:
        return _half_exp(size)
    if size < 0.6931471805599453:
        t = _expm1(size)
        return 1 + t * t / (2 * (1 + t))
    t = exp(size)
    return 0.5 * (t + 1 / t)
