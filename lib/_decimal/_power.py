# Hidden: CPython has this in C.
"""Powers: by repeated multiplication for whole exponents, by exp and ln for others, and powers modulo a number."""

from ._arithmetic import divide, multiply
from ._context import MAX_EMAX, MIN_EMIN, context_of
from ._finish import (
    INFINITY, QUIET, SIGNALLING, ZERO, fit, infinity, invalid, kind_of, make, make_signed, nan_of, not_a_number, parts,
)
from ._order import order
from ._powers import digits_of, power_of_ten
from ._signals import INEXACT, INVALID_OPERATION, ROUNDED
from ._transcendental import exponential, natural_logarithm

__name__ = 'decimal'

# Digits of an exponent that a machine's word holds.
_EXPONENT_DIGITS = 19
# Further than any exponent goes.
_FAR = 10**20


def power(a, b, context):
    found = nan_of(a, b, context)
    if found:
        return found
    kind, sign, base, exponent = parts(a)
    other_kind, negative, coefficient, scale = parts(b)
    whole = other_kind == ZERO and (not coefficient or scale >= 0 or -scale < digits_of(coefficient) and not coefficient % power_of_ten(-scale))
    odd = False
    if whole and coefficient and scale <= 0:
        odd = coefficient // power_of_ten(-scale) % 2 == 1
    result_sign = 1 if sign and odd else 0
    if kind == ZERO and not base:
        if other_kind == ZERO and not coefficient:
            return invalid()
        return (infinity(result_sign) if negative else make_signed(result_sign, 0, 0)), 0
    if sign and not whole:
        return invalid()
    if other_kind == INFINITY:
        size = _compared_with_one(base, exponent) if kind == ZERO else 1
        if not size:
            return make(power_of_ten(context._prec - 1), 1 - context._prec), INEXACT | ROUNDED
        return (make(0, 0) if (size > 0) == bool(negative) else infinity(0)), 0
    if kind == INFINITY:
        if not coefficient:
            return make_signed(result_sign, 1, 0), 0
        return (make_signed(result_sign, 0, 0) if negative else infinity(result_sign)), 0
    if not coefficient:
        return make(1, 0), 0
    size = _compared_with_one(base, exponent)
    if not size:
        return _power_of_one(exponent, result_sign, negative, whole, coefficient, scale, context)
    result = _out_of_range(base, exponent, negative, coefficient, scale, result_sign, context)
    if result:
        return result
    if whole:
        return _whole_power(a, b, result_sign, context)
    return _real_power(a, b, context)


def _compared_with_one(coefficient, exponent):
    return order(make(coefficient, exponent), make(1, 0))


def _power_of_one(exponent, sign, negative, whole, coefficient, scale, context):
    """A 1 with zeros behind its point."""
    status = 0
    places = context._prec - 1
    if not whole:
        status = INEXACT | ROUNDED
    elif negative:
        return make_signed(sign, 1, 0), 0
    else:
        count = -exponent * (coefficient * power_of_ten(scale) if 0 <= scale < 40 else coefficient // power_of_ten(-scale) if scale < 0 else _FAR)
        if count > places:
            status = ROUNDED
        else:
            places = count
    if places < 0:
        places = 0
    return make_signed(sign, power_of_ten(places), -places), status


def _out_of_range(base, exponent, negative, coefficient, scale, sign, context):
    """The result where a look at the magnitudes shows that it is too large or too small; else None."""
    adjusted = exponent + digits_of(base) - 1
    # Ten to the `size` is at most what the logarithm of the base is.
    if adjusted > 0:
        size = digits_of(adjusted) - 1
    elif adjusted < -1:
        size = digits_of(adjusted + 1) - 1
    else:
        # The distance from 1.
        difference = abs(base - power_of_ten(-exponent)) if exponent <= 0 else base * power_of_ten(exponent) - 1
        size = digits_of(difference) + min(exponent, 0) - (3 if adjusted == 0 else 2)
    size += digits_of(coefficient) + scale - 1
    if (adjusted < 0) == bool(negative):
        return fit(-1 if sign else 1, _FAR, context) if size > digits_of(context._emax) else None
    lowest = context.Etiny()
    return fit(-1 if sign else 1, lowest - 1, context) if size > digits_of(lowest) else None


def _whole_power(a, b, sign, context):
    kind, base_sign, base, exponent = parts(a)
    _, negative, coefficient, scale = parts(b)
    times = coefficient * power_of_ten(scale) if scale >= 0 else coefficient // power_of_ten(-scale)
    prec = context._prec + digits_of(coefficient) + scale + 2 + negative
    work = context_of(prec, 'ROUND_HALF_EVEN', context._emin, context._emax)
    if not negative and digits_of(base) * times <= prec and exponent * times >= context._emin:
        # Nothing has to be rounded on the way.
        value = base**times
        return fit(-value if sign else value, exponent * times, context)
    status = 0
    factor = make(base, exponent)
    if negative:
        factor, status = divide(make(1, 0), factor, work)
        if status & INVALID_OPERATION:
            return factor, status
    result = factor
    for bit in bin(times)[3:]:
        result, more = multiply(result, result, work)
        status |= more
        if bit == '1':
            result, more = multiply(result, factor, work)
            status |= more
        if result._number[1] is None or not result._number[0]:
            break
    value, exponent = result._number
    if exponent is None:
        result, more = fit(-1 if sign else 1, _FAR, context)
    else:
        result, more = fit(-value if sign else value, exponent, context, sign)
    return result, status | more


def _real_power(a, b, context):
    """exp(b * ln(a)) with digits to spare."""
    prec = max(digits_of(parts(a)[2]), context._prec) + 4 + _EXPONENT_DIGITS
    work = context_of(prec, 'ROUND_HALF_EVEN', MIN_EMIN, MAX_EMAX)
    result, status = natural_logarithm(a, work)
    result, more = multiply(result, b, work)
    status |= more
    result, more = exponential(result, work)
    status |= more
    value, exponent = result._number
    if exponent is None:
        result, more = fit(1, _FAR, context)
    elif order(result, make(1, 0)) == 0:
        result, more = fit(power_of_ten(context._prec - 1), 1 - context._prec, context)
    else:
        result, more = fit(value, exponent, context)
    return result, status | more


def power_modulo(a, b, modulus, context):
    """a to the power of b, modulo a number: all of them whole numbers."""
    kinds = kind_of(a), kind_of(b), kind_of(modulus)
    for kind in (SIGNALLING, QUIET):
        if kind in kinds:
            which = (a, b, modulus)[kinds.index(kind)]
            return not_a_number(which, context), INVALID_OPERATION if kind == SIGNALLING else 0
    if INFINITY in kinds:
        return invalid()
    numbers = []
    for each in (a, b, modulus):
        _, _, coefficient, exponent = parts(each)
        if exponent < 0:
            if coefficient % power_of_ten(-exponent):
                return invalid()
            coefficient //= power_of_ten(-exponent)
        elif coefficient:
            coefficient *= power_of_ten(exponent)
        numbers.append(coefficient)
    base, exponent, divisor = numbers
    if parts(b)[1] and exponent or not divisor or digits_of(divisor) > context._prec or not base and not exponent:
        return invalid()
    sign = 1 if parts(a)[1] and exponent & 1 else 0
    return make_signed(sign, pow(base, exponent, divisor), 0), 0
