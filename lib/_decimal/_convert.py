# Hidden: CPython has this in C.
"""Decimals of other values, and what others are made of decimals."""

from collections import namedtuple
from math import copysign

from ._context import check_rounding, current, Context
from ._finish import INFINITY, QUIET, SIGNALLING, ZERO, Decimal, fit_number, invalid, make, make_special, parts, plain
from ._powers import digits_of, power_of_ten, text_of
from ._rescale import whole
from ._signals import CONVERSION_SYNTAX, FLOAT_OPERATION, settle
from ._text import in_range, of_tuple, parse

DecimalTuple = namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')
DecimalTuple.__doc__ = 'DecimalTuple(sign, digits, exponent)'

__name__ = 'decimal'

_new = object.__new__


def operand(value):
    """The decimal that an operand is, or None."""
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return make(int(value), 0)
    return None


def argument(value):
    """The decimal that an argument is."""
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return make(int(value), 0)
    raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')


def context_argument(context):
    if context is None:
        return current()
    if not isinstance(context, Context):
        raise TypeError('optional argument must be a context')
    return context


def rounding_argument(rounding, context):
    return context._rounding if rounding is None else check_rounding(rounding)


def of_float(value):
    """The exact value of a float."""
    if value != value:
        return make_special(QUIET, 1 if copysign(1, value) < 0 else 0)
    if value in (_INFINITE, -_INFINITE):
        return make_special(INFINITY, 1 if value < 0 else 0)
    numerator, denominator = value.as_integer_ratio()
    if not numerator:
        return make_special(ZERO, 1, 0) if copysign(1, value) < 0 else make(0, 0)
    power = denominator.bit_length() - 1
    return make(numerator * 5**power, -power)


_INFINITE = float('inf')
# Not so far that there is no room for the digits.
_FAR = 10**17


def exactly(value, context):
    """The decimal that Decimal(value) is, of any kind of value, and its status."""
    if isinstance(value, str):
        found = parse(value)
        if found is None:
            return invalid(CONVERSION_SYNTAX)
        exponent = found._number[1]
        return (found, 0) if exponent is not None and -_FAR < exponent < _FAR or in_range(found) else invalid()
    if isinstance(value, Decimal):
        return value, 0
    if isinstance(value, int):
        return make(int(value), 0), 0
    if isinstance(value, (tuple, list)):
        found = of_tuple(value)
        return (found, 0) if in_range(found) else invalid()
    if isinstance(value, float):
        settle(context, None, FLOAT_OPERATION)
        return of_float(value), 0
    raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')


def rounded(value, context):
    """The decimal that create_decimal(value) is, and its status."""
    if isinstance(value, str):
        found = parse(value, lenient=False)
        if found is None:
            return invalid(CONVERSION_SYNTAX)
    else:
        found, status = exactly(value, context)
        if status:
            return found, status
    kind, _, payload, _ = parts(found)
    if kind >= QUIET and payload and digits_of(payload) > context._prec - context._clamp:
        return invalid(CONVERSION_SYNTAX)
    return fit_number(found, context)


def of_class(cls, number):
    """The decimal as one of a class or subclass."""
    if cls is Decimal:
        return plain(number)
    self = _new(cls)
    self._number = number._number
    return self


def to_int(number, rounding):
    value, exponent = number._number
    if exponent is None:
        kind = value[0]
        if kind >= QUIET:
            raise ValueError('cannot convert NaN to integer')
        if kind == INFINITY:
            raise OverflowError('cannot convert Infinity to integer')
        return 0
    if exponent >= 0:
        return value * power_of_ten(exponent)
    value, exponent = whole(number, rounding)[0]._number
    return 0 if exponent is None else value


def to_float(number):
    value, exponent = number._number
    if exponent is None:
        kind, sign, _ = value
        if kind == SIGNALLING:
            raise ValueError('cannot convert signaling NaN to float')
        value = 0.0 if kind == ZERO else _INFINITE if kind == INFINITY else float('nan')
        return -value if sign else value
    # Quotients of whole numbers are rounded once; what is out of the range of floats is better read.
    if -300 < exponent <= 0:
        if -_LARGE < value < _LARGE:
            return value / power_of_ten(-exponent)
    elif 0 < exponent < 200 and -_LARGE < value < _LARGE:
        return float(value * power_of_ten(exponent))
    if not value:
        return 0.0
    return float(f'{"-" if value < 0 else ""}{text_of(abs(value))}e{exponent}')


_LARGE = 10**100


def to_ratio(number):
    kind, sign, coefficient, exponent = parts(number)
    if kind >= QUIET:
        raise ValueError('cannot convert NaN to integer ratio')
    if kind == INFINITY:
        raise OverflowError('cannot convert Infinity to integer ratio')
    if sign:
        coefficient = -coefficient
    if exponent >= 0 or not coefficient:
        return (coefficient * power_of_ten(exponent) if coefficient else 0), 1
    from math import gcd

    denominator = power_of_ten(-exponent)
    common = gcd(coefficient, denominator)
    return coefficient // common, denominator // common


def to_tuple(number):
    kind, sign, coefficient, exponent = parts(number)
    if kind == INFINITY:
        return DecimalTuple(sign, (0,), 'F')
    digits = tuple([int(each) for each in text_of(coefficient)])
    if kind == ZERO:
        return DecimalTuple(sign, digits, exponent)
    return DecimalTuple(sign, digits if coefficient else (), 'n' if kind == QUIET else 'N')


_PRIME = (1 << 61) - 1
_INVERSE_OF_TEN = pow(10, _PRIME - 2, _PRIME)


def hash_of(number):
    """The hash that equal numbers of other types have."""
    value, exponent = number._number
    if exponent is None:
        kind, sign, _ = value
        if kind == SIGNALLING:
            raise TypeError('Cannot hash a signaling NaN value')
        if kind == QUIET:
            return object.__hash__(number)
        return 0 if kind == ZERO else -314159 if sign else 314159
    if not exponent:
        return hash(value)
    factor = pow(10, exponent, _PRIME) if exponent > 0 else pow(_INVERSE_OF_TEN, -exponent, _PRIME)
    found = (-value if value < 0 else value) * factor % _PRIME
    return -2 if value < 0 and found == 1 else -found if value < 0 else found
