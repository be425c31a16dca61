# Hidden: CPython has this in C.
"""Decimals with another exponent: quantize, whole values, normalize, and square roots, whose exponent is chosen."""

from math import isqrt

from ._finish import INFINITY, ZERO, fit, fit_number, fit_zero, invalid, kind_of, make, make_signed, nan_of, parts, plain
from ._powers import digits_of, power_of_ten, shortened, without_zeros
from ._signals import INEXACT, ROUNDED

__name__ = 'decimal'


def quantize(a, b, context, rounding):
    """a with the exponent of b."""
    wanted = b._number[1]
    if wanted is None or a._number[1] is None:
        found = nan_of(a, b, context)
        if found:
            return found
        kinds = kind_of(a), kind_of(b)
        if INFINITY in kinds:
            return (plain(a), 0) if kinds[0] == kinds[1] else invalid()
        wanted = parts(b)[3]
    return rescaled(a, wanted, context, rounding)


def rescaled(a, wanted, context, rounding):
    """A finite number with that exponent; invalid where the context has no room for it."""
    if wanted > context._emax or wanted < context.Etiny():
        return invalid()
    value, exponent = a._number
    sign = 1 if exponent is None or value < 0 else 0
    if exponent is None or not value:
        return fit_zero(sign, wanted, context)
    status = 0
    if wanted <= exponent:
        gap = exponent - wanted
        if gap > context._prec:
            return invalid()
        value *= power_of_ten(gap)
    else:
        gap = wanted - exponent
        status = ROUNDED
        if gap > 100 and gap > digits_of(value) + 1:
            # Less than any half, whatever the digits are.
            value = -1 if sign else 1
            gap = 2
        value, rounded = shortened(value, power_of_ten(gap), rounding)
        if rounded:
            status |= INEXACT
    if not value:
        result, more = fit_zero(sign, wanted, context)
        return result, status | more
    bottom, limit, low, high = context._bounds
    if bottom < value < limit and low <= wanted <= high:
        return make(value, wanted), status
    count = digits_of(value)
    if count > context._prec or wanted + count - 1 > context._emax:
        return invalid()
    result, more = fit(value, wanted, context)
    return result, status | more


def whole(a, rounding):
    """A finite number without digits after its point, exactly, and whether it was rounded."""
    kind, sign, coefficient, exponent = parts(a)
    if exponent >= 0:
        return plain(a), False
    gap = -exponent
    count = digits_of(coefficient)
    if gap > count + 1:
        coefficient = 1 if coefficient else 0
        gap = 2
    value, rounded = shortened(-coefficient if sign else coefficient, power_of_ten(gap), rounding)
    return make_signed(sign, abs(value), 0), rounded


def to_whole(a, context, rounding, exact):
    """to_integral_value and to_integral_exact, of which only the second tells of rounding."""
    kind = kind_of(a)
    if kind > INFINITY:
        return nan_of(a, None, context)
    if kind == INFINITY or parts(a)[3] >= 0:
        return plain(a), 0
    result, rounded = whole(a, rounding)
    if not exact or not parts(a)[2]:
        return result, 0
    return result, ROUNDED | INEXACT if rounded else ROUNDED


def normalize(a, context):
    """Without zeros at its end."""
    found = nan_of(a, None, context)
    if found:
        return found
    if kind_of(a) == INFINITY:
        return plain(a), 0
    result, status = fit_number(a, context)
    if kind_of(result) == INFINITY:
        return result, status
    kind, sign, coefficient, exponent = parts(result)
    if not coefficient:
        return make_signed(sign, 0, 0), status
    high = context.Etop() if context._clamp else context._emax
    coefficient, count = without_zeros(coefficient, max(min(digits_of(coefficient), high - exponent), 0))
    return make_signed(sign, coefficient, exponent + count), status


def square_root(a, context):
    found = nan_of(a, None, context)
    if found:
        return found
    kind, sign, coefficient, exponent = parts(a)
    ideal = exponent // 2
    if kind == ZERO and not coefficient:
        return fit_zero(sign, ideal, context)
    if sign:
        return invalid()
    if kind == INFINITY:
        return plain(a), 0
    if exponent & 1:
        coefficient *= 10
        exponent -= 1
    # Of twice as many digits the root has half of them: one more than the precision at least.
    shift = context._prec + 1 - (digits_of(coefficient) + 1) // 2
    if shift < 0:
        scaled, rest = divmod(coefficient, power_of_ten(-2 * shift))
    else:
        scaled, rest = coefficient * power_of_ten(2 * shift), 0
    root = isqrt(scaled)
    if rest or root * root != scaled:
        # What is left shows as a last digit that is neither nothing nor a half.
        if not root % 5:
            root += 1
    elif shift > 0:
        root, count = without_zeros(root, shift)
        shift -= count
    result, status = fit(root, exponent // 2 - shift, _half_even(context))
    return result, status


def _half_even(context):
    if context._rounding == 'ROUND_HALF_EVEN':
        return context
    from ._context import copied

    context = copied(context)
    context.rounding = 'ROUND_HALF_EVEN'
    return context
