# Hidden: CPython has this in C.
"""What decimals are made of, and results as a context wants them.

The `_number` of an ordinary decimal is two whole numbers: a value, and the exponent of the ten by whose power it is multiplied. Where those cannot
say it, the exponent is None and the value a tuple (kind, sign, rest): a negative zero with its exponent, an infinity, or a NaN with its payload."""

from ._powers import digits_of, power_of_ten, shortened
from ._signals import CLAMPED, INEXACT, INVALID_OPERATION, OVERFLOW, ROUNDED, SUBNORMAL, UNDERFLOW

__name__ = 'decimal'

ZERO, INFINITY, QUIET, SIGNALLING = range(4)

_new = object.__new__


class Decimal:
    """Construct a new Decimal object. 'value' can be an integer, string, tuple,
or another Decimal object. If no value is given, return Decimal('0'). The
context does not affect the conversion and is only passed to determine if
the InvalidOperation trap is active.
"""

    __slots__ = ('_number',)


def make(value, exponent):
    """An ordinary decimal."""
    self = _new(Decimal)
    self._number = value, exponent
    return self


def make_special(kind, sign, rest=0):
    self = _new(Decimal)
    self._number = (kind, sign, rest), None
    return self


def make_signed(sign, coefficient, exponent):
    """A finite decimal of sign and coefficient."""
    if not sign:
        return make(coefficient, exponent)
    return make(-coefficient, exponent) if coefficient else make_special(ZERO, 1, exponent)


def infinity(sign):
    return make_special(INFINITY, sign)


def parts(number):
    """Kind (ZERO for what is finite), sign, coefficient or payload, and exponent."""
    value, exponent = number._number
    if exponent is not None:
        return (ZERO, 0, value, exponent) if value >= 0 else (ZERO, 1, -value, exponent)
    kind, sign, rest = value
    return (ZERO, 1, 0, rest) if kind == ZERO else (kind, sign, rest, 0)


def kind_of(number):
    value, exponent = number._number
    return value[0] if exponent is None else ZERO


def sign_of(number):
    value, exponent = number._number
    return value[1] if exponent is None else 1 if value < 0 else 0


def negated(number):
    """The same with the other sign, exactly."""
    value, exponent = number._number
    if exponent is None:
        kind, sign, rest = value
        if kind == ZERO:
            return make(0, rest)
        return make_special(kind, 1 - sign, rest)
    return make(-value, exponent) if value else make_special(ZERO, 1, exponent)


def magnitude(number):
    """The same without its sign, exactly."""
    return negated(number) if sign_of(number) else number


def plain(number):
    """The same as a Decimal, where it may be one of a subclass."""
    if type(number) is Decimal:
        return number
    self = _new(Decimal)
    self._number = number._number
    return self


def not_a_number(number, context):
    """The quiet NaN that an operation makes of a NaN: of its payload, as many digits as the context has."""
    _, sign, payload = number._number[0]
    most = context._prec - context._clamp
    if payload and digits_of(payload) > most:
        payload %= power_of_ten(most)
    return make_special(QUIET, sign, payload)


def nan_of(a, b, context):
    """What an operation gives that has a NaN among its operands (b may be None), and its status; else None."""
    kinds = kind_of(a), ZERO if b is None else kind_of(b)
    if kinds[0] < QUIET and kinds[1] < QUIET:
        return None
    if kinds[0] == SIGNALLING:
        return not_a_number(a, context), INVALID_OPERATION
    if kinds[1] == SIGNALLING:
        return not_a_number(b, context), INVALID_OPERATION
    return not_a_number(a if kinds[0] == QUIET else b, context), 0


def invalid(status=INVALID_OPERATION):
    return make_special(QUIET, 0), status


def _overflow(negative, context):
    rounding = context._rounding
    status = OVERFLOW | INEXACT | ROUNDED
    if rounding in ('ROUND_DOWN', 'ROUND_05UP') or rounding == ('ROUND_CEILING' if negative else 'ROUND_FLOOR'):
        largest = power_of_ten(context._prec) - 1
        return make(-largest if negative else largest, context.Etop()), status
    return infinity(1 if negative else 0), status


def fit_zero(sign, exponent, context):
    """A zero, and its status."""
    status = 0
    low = context.Etiny()
    high = context.Etop() if context._clamp else context._emax
    if exponent < low:
        exponent = low
        status = CLAMPED
    elif exponent > high:
        exponent = high
        status = CLAMPED
    return make_special(ZERO, 1, exponent) if sign else make(0, exponent), status


def fit(value, exponent, context, sign=0):
    """A number as the context wants it, and its status. A zero has the sign that is given."""
    bottom, limit, low, high = context._bounds
    if bottom < value < limit and low <= exponent <= high and value:
        return make(value, exponent), 0
    if not value:
        return fit_zero(sign, exponent, context)
    count = digits_of(value)
    adjusted = exponent + count - 1
    emax = context._emax
    if adjusted > emax:
        return _overflow(value < 0, context)
    prec = context._prec
    status = 0
    if exponent > high and context._clamp:
        value *= power_of_ten(exponent - high)
        return make(value, high), CLAMPED | SUBNORMAL if adjusted < low else CLAMPED
    if adjusted < low:
        status = SUBNORMAL
        lowest = low - prec + 1
        if exponent < lowest:
            shift = lowest - exponent
            status |= ROUNDED
            negative = value < 0
            if shift > count + 1:
                # Less than any half, whatever the digits are.
                value = -1 if negative else 1
                shift = 2
            value, rounded = shortened(value, power_of_ten(shift), context._rounding)
            exponent = lowest
            if rounded:
                status |= INEXACT | UNDERFLOW
            if not value:
                status |= CLAMPED
                if negative:
                    return make_special(ZERO, 1, exponent), status
        return make(value, exponent), status
    if count > prec:
        shift = count - prec
        value, rounded = shortened(value, power_of_ten(shift), context._rounding)
        exponent += shift
        status = ROUNDED | INEXACT if rounded else ROUNDED
        if rounded:
            limit = power_of_ten(prec)
            if value == limit or value == -limit:
                value //= 10
                exponent += 1
                if exponent + prec - 1 > emax:
                    return _overflow(value < 0, context)
    return make(value, exponent), status


def fit_number(number, context):
    """Any decimal as the context wants it, and its status; a NaN as it is but for its payload."""
    value, exponent = number._number
    if exponent is not None:
        return fit(value, exponent, context)
    kind, sign, rest = value
    if kind == ZERO:
        return fit_zero(sign, rest, context)
    if kind == INFINITY:
        return plain(number), 0
    most = context._prec - context._clamp
    return make_special(kind, sign, rest % power_of_ten(most) if digits_of(rest) > most else rest), 0

