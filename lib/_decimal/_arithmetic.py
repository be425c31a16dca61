# Hidden: CPython has this in C.
"""Sums, products, quotients and remainders. Each function gives a result and the status of its making."""

from ._finish import (
    INFINITY, QUIET, SIGNALLING, ZERO, fit, fit_number, fit_zero, infinity, invalid, kind_of, make_signed, nan_of, negated,
    not_a_number, parts, plain, sign_of,
)
from ._powers import digits_of, power_of_ten, without_zeros
from ._signals import CLAMPED, DIVISION_BY_ZERO, DIVISION_IMPOSSIBLE, DIVISION_UNDEFINED, INVALID_OPERATION

__name__ = 'decimal'


def add(a, b, context):
    x, one = a._number
    y, another = b._number
    if one is None or another is None:
        return _add_special(a, b, context)
    return add_values(x, one, y, another, context)


def subtract(a, b, context):
    x, one = a._number
    y, another = b._number
    if one is None or another is None or not y:
        return _add_special(a, b if kind_of(b) > INFINITY else negated(b), context)
    return add_values(x, one, -y, another, context)


def add_values(x, one, y, another, context):
    """The sum of two ordinary numbers."""
    if one == another:
        total = x + y
    elif one < another:
        # From here on the first number is the one with the greater exponent.
        return add_values(y, another, x, one, context)
    else:
        gap = one - another
        if gap > 100:
            # Digits that are too far away only matter as there being some.
            if x:
                top = one + digits_of(x) - 1
                least = min(one, top - context._prec - 1) - 1
                if y and another + digits_of(y) - 1 < least:
                    y = -1 if y < 0 else 1
                    another = least - 1
                elif not y and another < least:
                    another = least
                gap = one - another
            else:
                gap = 0
        total = x * power_of_ten(gap) + y
        one = another
    if not total:
        # Of two numbers that cancel out; here no zero has a sign.
        return fit_zero(1 if x and context._rounding == 'ROUND_FLOOR' else 0, one, context)
    return fit(total, one, context)


def _add_special(a, b, context):
    found = nan_of(a, b, context)
    if found:
        return found
    kind, sign, x, one = parts(a)
    other_kind, other_sign, y, another = parts(b)
    if kind == INFINITY:
        if other_kind == INFINITY and sign != other_sign:
            return invalid()
        return plain(a), 0
    if other_kind == INFINITY:
        return plain(b), 0
    if x or y:
        return add_values(-x if sign else x, one, -y if other_sign else y, another, context)
    if sign != other_sign:
        sign = 1 if context._rounding == 'ROUND_FLOOR' else 0
    return fit_zero(sign, min(one, another), context)


def multiply(a, b, context):
    x, one = a._number
    y, another = b._number
    if one is not None and another is not None:
        value = x * y
        if value:
            return fit(value, one + another, context)
        return fit_zero(sign_of(a) ^ sign_of(b), one + another, context)
    found = nan_of(a, b, context)
    if found:
        return found
    kind, sign, x, one = parts(a)
    other_kind, other_sign, y, another = parts(b)
    sign ^= other_sign
    if kind == INFINITY or other_kind == INFINITY:
        if kind == ZERO and not x or other_kind == ZERO and not y:
            return invalid()
        return infinity(sign), 0
    return fit_zero(sign, one + another, context)


def divide(a, b, context):
    x, one = a._number
    y, another = b._number
    if one is None or another is None or not x or not y:
        return _divide_special(a, b, context)
    exponent = one - another
    value, rest = divmod(x, y)
    if not rest:
        return fit(value, exponent, context)
    negative = x < 0
    if negative:
        x = -x
    if y < 0:
        y = -y
        negative = not negative
    # At least one digit more than the precision: a guess of the numbers of digits from those of bits, which is never too small.
    shift = context._prec + 2 + ((y.bit_length() - x.bit_length()) * 1233 + 4096 >> 12)
    if not -400000 < shift < 400000:
        shift = context._prec + 1 + digits_of(y) - digits_of(x)
    if shift > 0:
        value, rest = divmod(x * power_of_ten(shift), y)
    else:
        value, rest = divmod(x, y * power_of_ten(-shift))
    if rest:
        # What is left shows as a last digit that is neither nothing nor a half.
        if not value % 5:
            value += 1
    elif shift > 0:
        value, count = without_zeros(value, shift)
        shift -= count
    return fit(-value if negative else value, exponent - shift, context)


def _divide_special(a, b, context):
    found = nan_of(a, b, context)
    if found:
        return found
    kind, sign, x, one = parts(a)
    other_kind, other_sign, y, another = parts(b)
    sign ^= other_sign
    if kind == INFINITY:
        return invalid() if other_kind == INFINITY else (infinity(sign), 0)
    if other_kind == INFINITY:
        # The smallest zero there is.
        return make_signed(sign, 0, context.Etiny()), CLAMPED
    if not y:
        return (infinity(sign), DIVISION_BY_ZERO) if x else invalid(DIVISION_UNDEFINED)
    return fit_zero(sign, one - another, context)


def _divided(x, one, y, another, context):
    """The whole quotient of magnitudes, or None when it has too many digits, the rest, and the exponent of the rest."""
    exponent = min(one, another)
    if not x:
        return 0, 0, exponent
    size = one + digits_of(x) - another - digits_of(y)
    if size > context._prec:
        return None, x, one
    if size < -1:
        return 0, x * power_of_ten(one - exponent), exponent
    if one > another:
        x *= power_of_ten(one - another)
    elif another > one:
        y *= power_of_ten(another - one)
    whole, rest = divmod(x, y)
    if digits_of(whole) > context._prec:
        return None, rest, exponent
    return whole, rest, exponent


def divide_whole(a, b, context):
    """The operation //."""
    found = nan_of(a, b, context)
    if found:
        return found
    kind, sign, x, one = parts(a)
    other_kind, other_sign, y, another = parts(b)
    sign ^= other_sign
    if kind == INFINITY:
        return invalid() if other_kind == INFINITY else (infinity(sign), 0)
    if other_kind == INFINITY:
        return make_signed(sign, 0, 0), 0
    if not y:
        return (infinity(sign), DIVISION_BY_ZERO) if x else invalid(DIVISION_UNDEFINED)
    whole = _divided(x, one, y, another, context)[0]
    if whole is None:
        return invalid(DIVISION_IMPOSSIBLE)
    return fit(-whole if sign else whole, 0, context, sign)


def _rest_without_division(a, b, context):
    """The remainder where an operand is a nan or an infinity, or the divisor is a zero; None for other operands."""
    found = nan_of(a, b, context)
    if found:
        return found
    kind, _, x, _ = parts(a)
    other_kind, _, y, _ = parts(b)
    if kind == INFINITY:
        return invalid()
    if other_kind == INFINITY:
        return fit_number(a, context)
    return None if y else invalid(INVALID_OPERATION if x else DIVISION_UNDEFINED)


def remainder(a, b, context):
    """The operation %: the rest has the sign of the first operand."""
    found = _rest_without_division(a, b, context)
    if found:
        return found
    _, sign, x, one = parts(a)
    _, _, y, another = parts(b)
    whole, rest, exponent = _divided(x, one, y, another, context)
    if whole is None:
        return invalid(DIVISION_IMPOSSIBLE)
    if not rest:
        return fit_zero(sign, min(one, another), context)
    return fit(-rest if sign else rest, exponent, context)


def divide_both(a, b, context):
    """The two results of divmod, and the status."""
    found = nan_of(a, b, context)
    if found:
        return found[0], found[0], found[1]
    kind, sign, x, one = parts(a)
    other_kind, other_sign, y, another = parts(b)
    if kind == INFINITY:
        nan, status = invalid()
        return (nan if other_kind == INFINITY else infinity(sign ^ other_sign)), nan, status
    if other_kind == ZERO and not y:
        nan, status = invalid(INVALID_OPERATION | DIVISION_BY_ZERO if x else DIVISION_UNDEFINED)
        return (infinity(sign ^ other_sign) if x else nan), nan, status
    whole, status = divide_whole(a, b, context)
    if status & DIVISION_IMPOSSIBLE:
        return whole, whole, status
    rest, more = remainder(a, b, context)
    return whole, rest, status | more


def remainder_near(a, b, context):
    found = _rest_without_division(a, b, context)
    if found:
        return found
    _, sign, x, one = parts(a)
    _, _, y, another = parts(b)
    exponent = min(one, another)
    if not x:
        return fit_zero(sign, exponent, context)
    size = one + digits_of(x) - another - digits_of(y)
    if size > context._prec:
        return invalid(DIVISION_IMPOSSIBLE)
    if size < -1:
        return fit((-x if sign else x) * power_of_ten(one - exponent), exponent, context)
    x *= power_of_ten(one - exponent)
    y *= power_of_ten(another - exponent)
    whole, rest = divmod(x, y)
    if 2 * rest > y or 2 * rest == y and whole & 1:
        rest -= y
        whole += 1
    if digits_of(whole) > context._prec:
        return invalid(DIVISION_IMPOSSIBLE)
    return fit(-rest if sign else rest, exponent, context, sign)


def fused(a, b, c, context):
    """a times b plus c, rounded once."""
    found = nan_of(a, b, context)
    kind = kind_of(c)
    if kind == SIGNALLING and not (found and found[1]):
        return not_a_number(c, context), INVALID_OPERATION
    if found:
        return found
    if kind == QUIET:
        # A product that does not exist goes before it.
        both = kind_of(a), kind_of(b)
        if INFINITY in both and both != (INFINITY, INFINITY) and not parts(a if both[1] == INFINITY else b)[2]:
            return invalid()
        return not_a_number(c, context), 0
    if kind_of(a) == ZERO == kind_of(b):
        x = parts(a)
        y = parts(b)
        product = make_signed(x[1] ^ y[1], x[2] * y[2], x[3] + y[3])
    else:
        product, status = multiply(a, b, context)
        if status:
            return product, status
    return add(product, c, context)
