"""Exact values of floats: hexadecimal texts, quotients of ints."""

from math import copysign, fabs, frexp, inf, isinf, isnan, ldexp, nan

_MANTISSA_BITS = 53
_LEAST_EXPONENT = -1074
_LARGEST_EXPONENT = 1024
_SPACES = ' \t\n\r\f\v'
_DIGITS = frozenset('0123456789')
_HEX_DIGITS = frozenset('0123456789abcdef')


def float_hex(x):
    if isnan(x):
        return 'nan'
    sign = '-' if copysign(1.0, x) < 0 else ''
    x = fabs(x)
    if isinf(x):
        return sign + 'inf'
    if not x:
        return sign + '0x0.0p+0'
    mantissa, exponent = frexp(x)
    if exponent < -1021:
        return f'{sign}0x0.{int(ldexp(x, 1074)):013x}p-1022'
    return f'{sign}0x1.{int(ldexp(mantissa, _MANTISSA_BITS)) & ((1 << 52) - 1):013x}p{exponent - 1:+d}'


def float_fromhex(cls, string):
    if not isinstance(string, str):
        raise TypeError('bad argument type for built-in operation')
    text = string.strip(_SPACES).lower()
    sign = -1.0 if text.startswith('-') else 1.0
    if text[:1] in ('-', '+'):
        text = text[1:]
    value = float(text) if text in ('inf', 'infinity', 'nan') else _hex_value(text)
    return copysign(value, sign) if cls is float else cls(copysign(value, sign))


def _hex_value(text):
    mantissa, p, power = text.removeprefix('0x').partition('p')
    whole, _, fraction = mantissa.partition('.')
    digits = whole + fraction
    power_digits = power[1:] if power[:1] in ('-', '+') else power
    if not digits or not _HEX_DIGITS.issuperset(digits) or not _DIGITS.issuperset(power_digits) or bool(p) != bool(power_digits):
        raise ValueError('invalid hexadecimal floating-point string')
    value = int(digits, 16)
    if not value:
        return 0.0
    # A power of so many digits is beyond any float, whatever the mantissa that fits into memory.
    power_digits = power_digits.lstrip('0')[:20] or '0'
    scale = (-int(power_digits) if power.startswith('-') else int(power_digits)) - 4 * len(fraction)
    top = value.bit_length() + scale
    if top < _LEAST_EXPONENT - 1:
        return 0.0
    try:
        if top > _LARGEST_EXPONENT:
            raise OverflowError
        return float(value << scale) if scale >= 0 else value / (1 << -scale)
    except OverflowError:
        raise OverflowError('hexadecimal value too large to represent as a float') from None


def float_as_integer_ratio(x):
    if isnan(x):
        raise ValueError('cannot convert NaN to integer ratio')
    if isinf(x):
        raise OverflowError('cannot convert Infinity to integer ratio')
    mantissa, exponent = frexp(x)
    value = int(ldexp(mantissa, _MANTISSA_BITS))
    if not value:
        return 0, 1
    zeros = (value & -value).bit_length() - 1
    value >>= zeros
    exponent += zeros - _MANTISSA_BITS
    return (value << exponent, 1) if exponent >= 0 else (value, 1 << -exponent)


def float_getformat(cls, typestr):
    if not isinstance(typestr, str):
        raise TypeError(f'__getformat__() argument must be str, not {"None" if typestr is None else type(typestr).__name__}')
    if typestr not in ('double', 'float'):
        raise ValueError("__getformat__() argument 1 must be 'double' or 'float'")
    return 'IEEE, little-endian'


def from_number(cls, number):
    kind = type(number)
    if isinstance(number, str) or not (hasattr(kind, '__float__') or hasattr(kind, '__index__')):
        raise TypeError(f'must be real number, not {kind.__name__}')
    value = float(number)
    return value if cls is float else cls(value)
