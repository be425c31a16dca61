# Hidden: CPython has this in C.
"""Operations on digits and exponents: shifts, the logical ones, logb and scaleb."""

from ._finish import INFINITY, ZERO, fit, infinity, invalid, make, make_signed, nan_of, parts, plain
from ._powers import digits_of, number_of, power_of_ten, text_of
from ._signals import DIVISION_BY_ZERO

__name__ = 'decimal'


def _count(b, most):
    """The whole number that a decimal with the exponent 0 is, or None when it is none or too large."""
    kind, sign, coefficient, exponent = parts(b)
    if kind != ZERO or exponent != 0 or coefficient > most:
        return None
    return -coefficient if sign else coefficient


def shift(a, b, context):
    """The digits moved, with zeros in their place."""
    found = nan_of(a, b, context)
    if found:
        return found
    count = _count(b, context._prec)
    if count is None:
        return invalid()
    kind, sign, coefficient, exponent = parts(a)
    if kind == INFINITY:
        return plain(a), 0
    limit = power_of_ten(context._prec)
    coefficient %= limit
    if count >= 0:
        coefficient = coefficient * power_of_ten(count) % limit
    else:
        coefficient //= power_of_ten(-count)
    return make_signed(sign, coefficient, exponent), 0


def rotate(a, b, context):
    """The digits moved in a circle."""
    found = nan_of(a, b, context)
    if found:
        return found
    count = _count(b, context._prec)
    if count is None:
        return invalid()
    kind, sign, coefficient, exponent = parts(a)
    if kind == INFINITY:
        return plain(a), 0
    prec = context._prec
    coefficient %= power_of_ten(prec)
    high, low = divmod(coefficient, power_of_ten(prec - count % prec))
    return make_signed(sign, low * power_of_ten(count % prec) + high, exponent), 0


def scale(a, b, context):
    """scaleb: a with b added to its exponent."""
    found = nan_of(a, b, context)
    if found:
        return found
    count = _count(b, 2 * (context._emax + context._prec))
    if count is None:
        return invalid()
    kind, sign, coefficient, exponent = parts(a)
    if kind == INFINITY:
        return plain(a), 0
    return fit(-coefficient if sign else coefficient, exponent + count, context, sign)


def exponent_of(a, context):
    """logb."""
    found = nan_of(a, None, context)
    if found:
        return found
    kind, _, coefficient, exponent = parts(a)
    if kind == INFINITY:
        return infinity(0), 0
    if not coefficient:
        return infinity(1), DIVISION_BY_ZERO
    return fit(exponent + digits_of(coefficient) - 1, 0, context)


def _bits(a, context):
    """The text of a number of zeros and ones, as many as the context has digits; else None."""
    kind, sign, coefficient, exponent = parts(a)
    if kind != ZERO or sign or exponent:
        return None
    text = text_of(coefficient)
    return None if text.strip('01') else text[-context._prec :]


def _logical(a, b, context, of_bits):
    one, another = _bits(a, context), _bits(b, context)
    if one is None or another is None:
        return invalid()
    return make(number_of(bin(of_bits(int(one, 2), int(another, 2)))[2:]), 0), 0


def logical_and(a, b, context):
    return _logical(a, b, context, lambda x, y: x & y)


def logical_or(a, b, context):
    return _logical(a, b, context, lambda x, y: x | y)


def logical_xor(a, b, context):
    return _logical(a, b, context, lambda x, y: x ^ y)


def logical_invert(a, context):
    text = _bits(a, context)
    if text is None:
        return invalid()
    if context._prec > 1 << 31:
        raise MemoryError
    return make((power_of_ten(context._prec) - 1) // 9 - number_of(text), 0), 0
