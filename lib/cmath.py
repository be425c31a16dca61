# Hidden: CPython has this in C.
"""Functions of complex numbers."""

import math as _math

from _introspection import routine
from math import e, inf, nan, pi, tau
from math import (
    atan2 as _atan2,
    copysign as _copysign,
    cos as _cos,
    cosh as _cosh,
    exp as _exp,
    hypot as _hypot,
    isfinite as _isfinite,
    isinf as _isinf,
    isnan as _isnan,
    log as _log,
    log1p as _log1p,
    sin as _sin,
    sinh as _sinh,
    sqrt as _sqrt,
    tanh as _tanh,
)

infj = complex(0.0, inf)
nanj = complex(0.0, nan)

_LN2 = _log(2)
_HALF = 1.797e308 / 4
_BIG_LOG = 708.3
_SMALL = 2.2250738585072014e-308


def _complex(z):
    """A complex, from whatever is a number."""
    if isinstance(z, (int, float, complex)):
        return complex(z)
    hook = getattr(type(z), '__complex__', None)
    if hook is not None or hasattr(type(z), '__float__') or hasattr(type(z), '__index__'):
        return complex(z) if not isinstance(z, str) else _refuse(z)
    return _refuse(z)


def _refuse(z):
    raise TypeError(f'must be real number, not {type(z).__name__}')


def _domain():
    raise ValueError('math domain error')


def _range():
    raise OverflowError('math range error')


@routine
def isfinite(z, /):
    """Are both parts finite?"""
    z = _complex(z)
    return _isfinite(z.real) and _isfinite(z.imag)


@routine
def isinf(z, /):
    """Is a part infinite?"""
    z = _complex(z)
    return _isinf(z.real) or _isinf(z.imag)


@routine
def isnan(z, /):
    """Is a part NaN?"""
    z = _complex(z)
    return _isnan(z.real) or _isnan(z.imag)


@routine
def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    """Are two numbers close to each other?"""
    a, b = _complex(a), _complex(b)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(a - b)
    return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) or difference <= abs_tol


@routine
def phase(z, /):
    """The angle of a number, from -pi to pi."""
    z = _complex(z)
    return _atan2(z.imag, z.real)


@routine
def polar(z, /):
    """Distance and angle."""
    z = _complex(z)
    r = _hypot(z.real, z.imag)
    if _isinf(r) and isfinite(z):
        _range()
    return r, _atan2(z.imag, z.real)


@routine
def rect(r, phi, /):
    """The number at a distance and an angle."""
    r, phi = float(r), float(phi)
    if _isfinite(r) and _isfinite(phi):
        # An angle of 0 leaves the sign of the zero.
        return complex(r, r * phi) if phi == 0.0 else complex(r * _cos(phi), r * _sin(phi))
    if _isinf(phi) and not _isnan(r) and r != 0.0:
        _domain()
    if _isinf(r) and _isfinite(phi) and phi != 0.0:
        real, imag = _copysign(inf, _cos(phi)), _copysign(inf, _sin(phi))
        return complex(real, imag) if r > 0 else complex(-real, -imag)
    if _isinf(r) and phi == 0.0:
        return complex(r, phi * _copysign(1.0, r))
    if r == 0.0:
        return complex(0.0, 0.0)
    if _isinf(r):
        return complex(inf, nan)
    return complex(nan, 0.0 if phi == 0.0 else nan)


@routine
def exp(z, /):
    """e to the power z."""
    z = _complex(z)
    real, imag = z.real, z.imag
    if not (_isfinite(real) and _isfinite(imag)):
        return _special_exp(real, imag)
    if real > _BIG_LOG:
        scale = _exp(real - 1.0)
        result = complex(scale * _cos(imag) * e, scale * _sin(imag) * e)
    else:
        scale = _exp(real)
        result = complex(scale * _cos(imag), scale * _sin(imag))
    if isinf(result):
        _range()
    return result


def _special_exp(real, imag):
    if _isinf(real) and _isfinite(imag) and imag != 0.0:
        if real > 0:
            return complex(_copysign(inf, _cos(imag)), _copysign(inf, _sin(imag)))
        return complex(_copysign(0.0, _cos(imag)), _copysign(0.0, _sin(imag)))
    if _isinf(imag) and (_isfinite(real) or real > 0):
        _domain()
    if real == -inf:
        return complex(0.0, imag if imag == 0.0 else 0.0)
    if real == inf:
        return complex(inf, imag if imag == 0.0 else nan)
    return complex(nan, imag if imag == 0.0 else nan)


@routine
def log(z, base=None, /):
    """The natural logarithm, or that of a base."""
    result = _natural_log(_complex(z))
    if base is None:
        return result
    divisor = _natural_log(_complex(base))
    if not divisor:
        _domain()
    return result / divisor


def _natural_log(z):
    real, imag = abs(z.real), abs(z.imag)
    angle = _atan2(z.imag, z.real)
    if not (_isfinite(real) and _isfinite(imag)):
        return complex(inf if _isinf(real) or _isinf(imag) else nan, angle)
    if real > _HALF or imag > _HALF:
        size = _log(_hypot(real / 2.0, imag / 2.0)) + _LN2
    elif real < _SMALL and imag < _SMALL:
        if real == 0.0 and imag == 0.0:
            _domain()
        size = _log(_hypot(_math.ldexp(real, 53), _math.ldexp(imag, 53))) - 53 * _LN2
    else:
        h = _hypot(real, imag)
        if 0.71 <= h <= 1.73:
            # Near 1 the logarithm of the distance would lose digits.
            large, small = max(real, imag), min(real, imag)
            size = _log1p((large - 1) * (large + 1) + small * small) / 2.0
        else:
            size = _log(h)
    return complex(size, angle)


@routine
def log10(z, /):
    """The logarithm of base 10."""
    result = _natural_log(_complex(z))
    return complex(result.real / _log(10.0), result.imag / _log(10.0))


@routine
def sqrt(z, /):
    """The square root."""
    z = _complex(z)
    real, imag = z.real, z.imag
    if not (_isfinite(real) and _isfinite(imag)):
        if _isinf(imag):
            return complex(inf, imag)
        if _isnan(real):
            return complex(nan, nan)
        if real > 0:
            return complex(inf, nan if _isnan(imag) else _copysign(0.0, imag)) if _isinf(real) else complex(nan, nan)
        if _isinf(real):
            return complex(nan, inf) if _isnan(imag) else complex(0.0, _copysign(inf, imag))
        return complex(nan, nan)
    if real == 0.0 and imag == 0.0:
        return complex(0.0, imag)
    ax, ay = abs(real), abs(imag)
    if ax < _SMALL and ay < _SMALL and (ax > 0.0 or ay > 0.0):
        ax = _math.ldexp(ax, 53)
        s = _math.ldexp(_sqrt(ax + _hypot(ax, _math.ldexp(ay, 53))), -27)
    else:
        ax /= 8.0
        s = 2.0 * _sqrt(ax + _hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    if real >= 0.0:
        return complex(s, _copysign(d, imag))
    return complex(d, _copysign(s, imag))


@routine
def acos(z, /):
    """The arc cosine."""
    z = _complex(z)
    if not isfinite(z):
        return _special_acos(z.real, z.imag)
    if abs(z.real) > _HALF or abs(z.imag) > _HALF:
        real = _atan2(abs(z.imag), z.real)
        size = _log(_hypot(z.real / 2.0, z.imag / 2.0)) + _LN2 * 2.0
        return complex(real, -_copysign(size, z.imag))
    s1 = sqrt(complex(1.0 - z.real, -z.imag))
    s2 = sqrt(complex(1.0 + z.real, z.imag))
    return complex(2.0 * _atan2(s1.real, s2.real), _math.asinh(s2.real * s1.imag - s2.imag * s1.real))


def _special_acos(real, imag):
    if _isnan(real) or _isnan(imag):
        if _isinf(real):
            return complex(nan, inf)
        if _isinf(imag):
            return complex(nan, -imag)
        return complex(pi / 2 if real == 0.0 else nan, nan)
    angle = _atan2(abs(imag), real)
    return complex(angle, -_copysign(inf, imag))


@routine
def asin(z, /):
    """The arc sine."""
    z = _complex(z)
    turned = asinh(complex(-z.imag, z.real))
    return complex(turned.imag, -turned.real)


@routine
def asinh(z, /):
    """The inverse hyperbolic sine."""
    z = _complex(z)
    real, imag = z.real, z.imag
    if not isfinite(z):
        if _isnan(real):
            return complex(_copysign(inf, real), nan) if _isinf(imag) else complex(nan, imag if imag == 0.0 else nan)
        if _isnan(imag):
            return complex(real if _isinf(real) else nan, nan)
        if _isinf(real):
            return complex(real, _copysign(pi / 4 if _isinf(imag) else 0.0, imag))
        return complex(_copysign(inf, real), _copysign(pi / 2, imag))
    if abs(real) > _HALF or abs(imag) > _HALF:
        size = _log(_hypot(real / 2.0, imag / 2.0)) + _LN2 * 2.0
        return complex(_copysign(size, real), _atan2(imag, abs(real)))
    s1 = sqrt(complex(1.0 + imag, -real))
    s2 = sqrt(complex(1.0 - imag, real))
    return complex(
        _math.asinh(s1.real * s2.imag - s2.real * s1.imag), _atan2(imag, s1.real * s2.real - s1.imag * s2.imag)
    )


@routine
def acosh(z, /):
    """The inverse hyperbolic cosine."""
    z = _complex(z)
    if not isfinite(z):
        real, imag = z.real, z.imag
        if _isnan(real) or _isnan(imag):
            if _isinf(real) or _isinf(imag):
                return complex(inf, nan)
            return complex(nan, pi / 2 if real == 0.0 else nan)
        return complex(inf, _copysign(_atan2(abs(imag), real), imag))
    if abs(z.real) > _HALF or abs(z.imag) > _HALF:
        return complex(_log(_hypot(z.real / 2.0, z.imag / 2.0)) + _LN2 * 2.0, _atan2(z.imag, z.real))
    s1 = sqrt(complex(z.real - 1.0, z.imag))
    s2 = sqrt(complex(z.real + 1.0, z.imag))
    return complex(_math.asinh(s1.real * s2.real + s1.imag * s2.imag), 2.0 * _atan2(s1.imag, s2.real))


@routine
def atan(z, /):
    """The arc tangent."""
    z = _complex(z)
    turned = atanh(complex(-z.imag, z.real))
    return complex(turned.imag, -turned.real)


@routine
def atanh(z, /):
    """The inverse hyperbolic tangent."""
    z = _complex(z)
    real, imag = z.real, z.imag
    if not isfinite(z):
        if _isinf(imag):
            return complex(_copysign(0.0, real), _copysign(pi / 2, imag))
        if _isinf(real):
            return complex(_copysign(0.0, real), nan if _isnan(imag) else _copysign(pi / 2, imag))
        return complex(real if real == 0.0 and _isnan(imag) else nan, nan)
    if real < 0.0 or real == 0.0 and _copysign(1.0, real) < 0.0:
        return -atanh(-z)
    ay = abs(imag)
    if real > _sqrt(_HALF) or ay > _sqrt(_HALF):
        h = _hypot(real / 2.0, imag / 2.0)
        return complex(real / 4.0 / h / h, -_copysign(pi / 2, -imag))
    if real == 1.0 and ay < _sqrt(_SMALL):
        if ay == 0.0:
            _domain()
        return complex(-_log(_sqrt(ay) / _sqrt(_hypot(ay, 2.0))), _copysign(_atan2(2.0, -ay) / 2.0, imag))
    return complex(
        _log1p(4.0 * real / ((1.0 - real) ** 2 + ay * ay)) / 4.0,
        -_atan2(-2.0 * imag, (1.0 - real) * (1.0 + real) - ay * ay) / 2.0,
    )


@routine
def cos(z, /):
    """The cosine."""
    z = _complex(z)
    return cosh(complex(-z.imag, z.real))


@routine
def sin(z, /):
    """The sine."""
    z = _complex(z)
    turned = sinh(complex(-z.imag, z.real))
    return complex(turned.imag, -turned.real)


@routine
def tan(z, /):
    """The tangent."""
    z = _complex(z)
    turned = tanh(complex(-z.imag, z.real))
    return complex(turned.imag, -turned.real)


@routine
def cosh(z, /):
    """The hyperbolic cosine."""
    z = _complex(z)
    real, imag = z.real, z.imag
    if not isfinite(z):
        if _isinf(real) and _isfinite(imag) and imag != 0.0:
            result = complex(_copysign(inf, _cos(imag)), _copysign(inf, _sin(imag)))
            return result if real > 0 else complex(result.real, -result.imag)
        if _isinf(imag) and not _isnan(real):
            _domain()
        if _isinf(real):
            return complex(inf, nan if _isnan(imag) else imag * _copysign(1.0, real))
        return complex(nan, 0.0 if imag == 0.0 or real == 0.0 else nan)
    if abs(real) > _BIG_LOG:
        shifted = real - _copysign(1.0, real)
        result = complex(_cos(imag) * _cosh(shifted) * e, _sin(imag) * _sinh(shifted) * e)
    else:
        result = complex(_cos(imag) * _cosh(real), _sin(imag) * _sinh(real))
    if isinf(result):
        _range()
    return result


@routine
def sinh(z, /):
    """The hyperbolic sine."""
    z = _complex(z)
    real, imag = z.real, z.imag
    if not isfinite(z):
        if _isinf(real) and _isfinite(imag) and imag != 0.0:
            result = complex(_copysign(inf, _cos(imag)), _copysign(inf, _sin(imag)))
            return result if real > 0 else complex(-result.real, result.imag)
        if _isinf(imag) and not _isnan(real):
            _domain()
        if _isinf(real):
            return complex(real, imag) if imag == 0.0 else complex(inf, nan)
        return complex(0.0 if real == 0.0 else nan, imag if imag == 0.0 else nan)
    if abs(real) > _BIG_LOG:
        shifted = real - _copysign(1.0, real)
        result = complex(_cos(imag) * _sinh(shifted) * e, _sin(imag) * _cosh(shifted) * e)
    else:
        result = complex(_cos(imag) * _sinh(real), _sin(imag) * _cosh(real))
    if isinf(result):
        _range()
    return result


@routine
def tanh(z, /):
    """The hyperbolic tangent."""
    z = _complex(z)
    real, imag = z.real, z.imag
    if not isfinite(z):
        if _isinf(imag) and _isfinite(real):
            _domain()
        if _isinf(real):
            if _isfinite(imag):
                return complex(_copysign(1.0, real), _copysign(0.0, 2.0 * _sin(imag) * _cos(imag)))
            return complex(_copysign(1.0, real), 0.0)
        return complex(real if real == 0.0 else nan, imag if imag == 0.0 else nan)
    if abs(real) > _BIG_LOG:
        return complex(_copysign(1.0, real), 4.0 * _sin(imag) * _cos(imag) * _exp(-2.0 * abs(real)))
    tx, ty = _tanh(real), _math.tan(imag)
    cx = 1.0 / _cosh(real)
    txty = tx * ty
    denominator = 1.0 + txty * txty
    return complex(tx * (1.0 + ty * ty) / denominator, ty / denominator * cx * cx)


del routine
