# Hidden: CPython has this in C.
"""Which of two decimals is greater, by value and in the total order, and what is next to one."""

from ._arithmetic import add
from ._context import copied
from ._finish import INFINITY, QUIET, SIGNALLING, ZERO, fit_number, infinity, kind_of, magnitude, make, make_signed, nan_of, negated, parts
from ._powers import digits_of, power_of_ten
from ._signals import CLAMPED, INEXACT, INVALID_OPERATION, OVERFLOW, ROUNDED, SUBNORMAL, UNDERFLOW

__name__ = 'decimal'


def order(a, b):
    """-1, 0 or 1: no NaN is among the two."""
    x, one = a._number
    y, another = b._number
    if one is not None and another is not None:
        if one == another:
            return (x > y) - (x < y)
    else:
        kind, sign, x, one = parts(a)
        other_kind, other_sign, y, another = parts(b)
        if kind == INFINITY or other_kind == INFINITY:
            x = 0 if kind != INFINITY else -1 if sign else 1
            y = 0 if other_kind != INFINITY else -1 if other_sign else 1
            return (x > y) - (x < y)
        x = -x if sign else x
        y = -y if other_sign else y
    if x == 0 or y == 0 or (x > 0) != (y > 0):
        return (x > y) - (x < y)
    if -30 < one - another < 30:
        # Cheaper than to count digits.
        if one > another:
            x *= power_of_ten(one - another)
        else:
            y *= power_of_ten(another - one)
        return (x > y) - (x < y)
    size, other_size = one + digits_of(x), another + digits_of(y)
    if size != other_size:
        return 1 if (size > other_size) == (x > 0) else -1
    if one > another:
        x *= power_of_ten(one - another)
    else:
        y *= power_of_ten(another - one)
    return (x > y) - (x < y)


def compare(a, b, context):
    found = nan_of(a, b, context)
    return found or (make(order(a, b), 0), 0)


def compare_signal(a, b, context):
    found = nan_of(a, b, context)
    return (found[0], INVALID_OPERATION) if found else (make(order(a, b), 0), 0)


def total(a, b):
    """-1, 0 or 1 in the total order, in which NaNs and different exponents have their places."""
    kind, sign, x, one = parts(a)
    other_kind, other_sign, y, another = parts(b)
    if sign != other_sign:
        return other_sign - sign
    # A signalling NaN is below a quiet one.
    ranks = 5 - kind if kind >= QUIET else kind, 5 - other_kind if other_kind >= QUIET else other_kind
    if ranks[0] != ranks[1]:
        result = 1 if ranks[0] > ranks[1] else -1
    elif kind >= QUIET:
        result = (x > y) - (x < y)
    elif kind == INFINITY:
        return 0
    else:
        result = order(make(x, one), make(y, another)) or (one > another) - (one < another)
    return -result if sign else result


def total_magnitude(a, b):
    return total(magnitude(a), magnitude(b))


def _chosen(a, b, context, of_magnitudes, wanted):
    """The greater (1) or smaller (-1) of two."""
    kinds = kind_of(a), kind_of(b)
    if kinds[0] > INFINITY or kinds[1] > INFINITY:
        if kinds[0] == QUIET and kinds[1] <= INFINITY:
            return fit_number(b, context)
        if kinds[1] == QUIET and kinds[0] <= INFINITY:
            return fit_number(a, context)
        return nan_of(a, b, context)
    found = (order(magnitude(a), magnitude(b)) if of_magnitudes else order(a, b)) or total(a, b)
    return fit_number(b if found == -wanted else a, context)


def greater(a, b, context):
    return _chosen(a, b, context, False, 1)


def smaller(a, b, context):
    return _chosen(a, b, context, False, -1)


def greater_magnitude(a, b, context):
    return _chosen(a, b, context, True, 1)


def smaller_magnitude(a, b, context):
    return _chosen(a, b, context, True, -1)


def _next(a, context, rounding, step):
    """The nearest number of the context on that side."""
    kind, sign = parts(a)[:2]
    if kind == INFINITY:
        if sign == (1 if step < 0 else 0):
            return infinity(sign), 0
        return make_signed(sign, power_of_ten(context._prec) - 1, context.Etop()), 0
    context = copied(context)
    context.rounding = rounding
    result, _ = fit_number(a, context)
    if order(result, a):
        return result, 0
    # Less than half of what is between any two numbers.
    return add(a, make(step, context._emin - context._prec), context)[0], 0


def next_smaller(a, context):
    return nan_of(a, None, context) or _next(a, context, 'ROUND_FLOOR', -1)


def next_greater(a, context):
    return nan_of(a, None, context) or _next(a, context, 'ROUND_CEILING', 1)


def next_toward(a, b, context):
    found = nan_of(a, b, context)
    if found:
        return found
    towards = order(a, b)
    if not towards:
        return (a if parts(a)[1] == parts(b)[1] else negated(a)), 0
    result = (next_greater if towards < 0 else next_smaller)(a, context)[0]
    kind, _, coefficient, exponent = parts(result)
    if kind == INFINITY:
        return result, OVERFLOW | ROUNDED | INEXACT if kind_of(a) != INFINITY else 0
    if exponent + digits_of(coefficient) - 1 < context._emin:
        status = UNDERFLOW | SUBNORMAL | ROUNDED | INEXACT
        return result, status if coefficient else status | CLAMPED
    return result, 0


def is_normal(a, context):
    kind, _, coefficient, exponent = parts(a)
    return kind == ZERO and coefficient != 0 and exponent + digits_of(coefficient) - 1 >= context._emin


def is_subnormal(a, context):
    kind, _, coefficient, exponent = parts(a)
    return kind == ZERO and coefficient != 0 and exponent + digits_of(coefficient) - 1 < context._emin


def class_of(a, context):
    kind, sign, coefficient, _ = parts(a)
    if kind >= QUIET:
        return 'sNaN' if kind == SIGNALLING else 'NaN'
    name = 'Infinity' if kind == INFINITY else 'Zero' if not coefficient else 'Subnormal' if is_subnormal(a, context) else 'Normal'
    return ('-' if sign else '+') + name
