# Hidden: CPython has this in C.
"""Operators of decimals and what Python's own functions ask of them. The usual cases take a short way here, all others that of the operations."""

from contextvars import _thread

from ._arithmetic import add, divide, divide_both, divide_whole, multiply, remainder, subtract
from ._context import VARIABLE, current
from ._convert import exactly, context_argument, hash_of, of_class, of_float, operand, to_float, to_int
from ._finish import INFINITY, QUIET, SIGNALLING, ZERO, Decimal, fit, fit_number, fit_zero, kind_of, magnitude, make, nan_of, negated, parts
from ._order import order
from ._powers import TENS
from ._rescale import quantize
from ._signals import FLOAT_OPERATION, INVALID_OPERATION, settle
from ._text import sci_text

__name__ = 'decimal'

_new = object.__new__
_MISSING = object()


def method(function):
    """Makes a method of Decimal of a function."""
    function.__qualname__ = f'Decimal.{function.__name__}'
    setattr(Decimal, function.__name__, function)
    return function


# A text of so few characters is a number within all limits.
_SHORT = 100
# A number of so many digits is shown as any int.
_LARGE = 10**28


def __new__(cls, value='0', context=None):
    if type(value) is int and context is None:
        self = _new(cls)
        self._number = value, 0
        return self
    if type(value) is str and context is None and len(value) < _SHORT:
        # The usual ones: digits, with or without a point.
        whole, _, fraction = value.partition('.')
        digits = whole + fraction
        if digits.isdigit() and digits.isascii():
            self = _new(cls)
            self._number = int(digits), -len(fraction)
            return self
    found, status = exactly(value, context_argument(context))
    if status:
        found = settle(context_argument(context), found, status)
    return found if cls is Decimal and type(found) is cls else of_class(cls, found)


__new__.__qualname__ = 'Decimal.__new__'
Decimal.__new__ = staticmethod(__new__)


@method
def __add__(self, value, /):
    if type(value) is Decimal:
        y, another = value._number
    elif type(value) is int:
        y = value
        another = 0
    else:
        value = operand(value)
        if value is None:
            return NotImplemented
        y, another = value._number
    try:
        context = _thread.context._values[VARIABLE]
    except KeyError:
        context = current()
    x, one = self._number
    if one is not None and another is not None:
        if one == another:
            total = x + y
        elif one < another:
            total = x + y * TENS[another - one] if another - one < 100 else 0
        else:
            total = x * TENS[one - another] + y if one - another < 100 else 0
            one = another
        bottom, limit, low, high = context._bounds
        if bottom < total < limit and low <= one <= high and total:
            result = _new(Decimal)
            result._number = total, one
            return result
        result, status = fit(total, one, context) if total else add(self, operand(value), context)
    else:
        result, status = add(self, operand(value), context)
    return settle(context, result, status) if status else result


@method
def __radd__(self, value, /):
    value = operand(value)
    return NotImplemented if value is None else __add__(value, self)


@method
def __sub__(self, value, /):
    if type(value) is Decimal:
        y, another = value._number
    elif type(value) is int:
        y = value
        another = 0
    else:
        value = operand(value)
        if value is None:
            return NotImplemented
        y, another = value._number
    try:
        context = _thread.context._values[VARIABLE]
    except KeyError:
        context = current()
    x, one = self._number
    if one is not None and another is not None:
        if one == another:
            total = x - y
        elif one < another:
            total = x - y * TENS[another - one] if another - one < 100 else 0
        else:
            total = x * TENS[one - another] - y if one - another < 100 else 0
            one = another
        bottom, limit, low, high = context._bounds
        if bottom < total < limit and low <= one <= high and total:
            result = _new(Decimal)
            result._number = total, one
            return result
        result, status = fit(total, one, context) if total else subtract(self, operand(value), context)
    else:
        result, status = subtract(self, operand(value), context)
    return settle(context, result, status) if status else result


@method
def __rsub__(self, value, /):
    value = operand(value)
    return NotImplemented if value is None else __sub__(value, self)


@method
def __mul__(self, value, /):
    if type(value) is Decimal:
        y, another = value._number
    elif type(value) is int:
        y = value
        another = 0
    else:
        value = operand(value)
        if value is None:
            return NotImplemented
        y, another = value._number
    try:
        context = _thread.context._values[VARIABLE]
    except KeyError:
        context = current()
    x, one = self._number
    if one is not None and another is not None:
        product = x * y
        one += another
        bottom, limit, low, high = context._bounds
        if bottom < product < limit and low <= one <= high and product:
            result = _new(Decimal)
            result._number = product, one
            return result
        result, status = fit(product, one, context) if product else multiply(self, operand(value), context)
    else:
        result, status = multiply(self, operand(value), context)
    return settle(context, result, status) if status else result


@method
def __rmul__(self, value, /):
    value = operand(value)
    return NotImplemented if value is None else __mul__(value, self)


def _operator(name, operation):
    """An operator and its reflected form."""

    def forward(self, value, /):
        if type(value) is not Decimal:
            value = operand(value)
            if value is None:
                return NotImplemented
        try:
            context = _thread.context._values[VARIABLE]
        except KeyError:
            context = current()
        result, status = operation(self, value, context)
        return settle(context, result, status) if status else result

    def reflected(self, value, /):
        value = operand(value)
        return NotImplemented if value is None else forward(value, self)

    forward.__name__ = f'__{name}__'
    reflected.__name__ = f'__r{name}__'
    method(forward)
    method(reflected)


def _both(a, b, context):
    whole, rest, status = divide_both(a, b, context)
    return (whole, rest), status


_operator('truediv', divide)
_operator('floordiv', divide_whole)
_operator('mod', remainder)
_operator('divmod', _both)


def power(a, b, context, modulus=None):
    from ._power import power, power_modulo

    return power(a, b, context) if modulus is None else power_modulo(a, b, modulus, context)


@method
def __pow__(self, value, mod=None, /):
    value = operand(value)
    if value is None:
        return NotImplemented
    if mod is not None:
        mod = operand(mod)
        if mod is None:
            return NotImplemented
    context = current()
    return settle(context, *power(self, value, context, mod))


@method
def __rpow__(self, value, mod=None, /):
    value = operand(value)
    return NotImplemented if value is None else __pow__(value, self, mod)


def negative(a, context):
    """The operation of a minus sign: as a difference from zero."""
    value, exponent = a._number
    if exponent is not None and value:
        return fit(-value, exponent, context)
    return _signed(negated(a) if kind_of(a) <= INFINITY else a, context)


def positive(a, context):
    """The operation of a plus sign."""
    return _signed(a, context)


def absolute(a, context):
    if kind_of(a) > INFINITY:
        return nan_of(a, None, context)
    return fit_number(magnitude(a), context)


def _signed(a, context):
    kind, sign, coefficient, exponent = parts(a)
    if kind >= QUIET:
        return nan_of(a, None, context)
    if kind == ZERO and not coefficient and context._rounding != 'ROUND_FLOOR':
        return fit_zero(0, exponent, context)
    return fit_number(a, context)


@method
def __neg__(self):
    context = current()
    return settle(context, *negative(self, context))


@method
def __pos__(self):
    context = current()
    return settle(context, *positive(self, context))


@method
def __abs__(self):
    context = current()
    return settle(context, *absolute(self, context))


def _comparable(self, other, context, equality):
    """Both operands of a comparison as decimals, or None when they cannot be compared."""
    if isinstance(other, int):
        return self, make(int(other), 0)
    if isinstance(other, complex) and equality:
        if other.imag:
            return None
        other = other.real
    if isinstance(other, float):
        if equality:
            context._status |= FLOAT_OPERATION
        else:
            settle(context, None, FLOAT_OPERATION)
        return self, of_float(other)
    from numbers import Rational

    if isinstance(other, Rational):
        kind, sign, coefficient, exponent = parts(self)
        if kind == ZERO:
            coefficient *= other.denominator
            self = make(-coefficient if sign else coefficient, exponent)
        return self, make(int(other.numerator), 0)
    return None


def _relation(self, other, equality):
    """-1, 0 or 1, or 2 when a NaN is among the two; else NotImplemented."""
    context = current()
    if not isinstance(other, Decimal):
        pair = _comparable(self, other, context, equality)
        if pair is None:
            return NotImplemented
        self, other = pair
    kinds = kind_of(self), kind_of(other)
    if kinds != (ZERO, ZERO):
        if kinds[0] > INFINITY or kinds[1] > INFINITY:
            if not equality or SIGNALLING in kinds:
                settle(context, None, INVALID_OPERATION)
            return 2
    return order(self, other)


@method
def __eq__(self, value, /):
    if type(value) is Decimal:
        x, one = self._number
        y, another = value._number
        if one is not None and another is not None:
            return x == y if one == another else order(self, value) == 0
    found = _relation(self, value, True)
    return found if found is NotImplemented else found == 0


@method
def __ne__(self, value, /):
    found = _relation(self, value, True)
    return found if found is NotImplemented else found != 0


def _comparison(name, of_values, accepted):
    """An operator that is true for some results of a comparison; of two numbers with the same exponent it compares the values."""

    def comparison(self, value, /):
        x, exponent = self._number
        if exponent is not None:
            if type(value) is Decimal:
                y, another = value._number
                if exponent == another:
                    return of_values(x, y)
                if another is not None:
                    gap = exponent - another
                    if 0 < gap < 100:
                        return of_values(x * TENS[gap], y)
                    if -100 < gap < 0:
                        return of_values(x, y * TENS[-gap])
                    return order(self, value) in accepted
            elif type(value) is int and (not value or not exponent):
                return of_values(x, value)
        found = _relation(self, value, False)
        return found if found is NotImplemented else found in accepted

    comparison.__name__ = f'__{name}__'
    method(comparison)


_comparison('lt', lambda x, y: x < y, (-1,))
_comparison('le', lambda x, y: x <= y, (-1, 0))
_comparison('gt', lambda x, y: x > y, (1,))
_comparison('ge', lambda x, y: x >= y, (1, 0))


@method
def __hash__(self):
    return hash_of(self)


@method
def __bool__(self):
    value, exponent = self._number
    return value != 0 if exponent is not None else value[0] != ZERO


@method
def __int__(self):
    return to_int(self, 'ROUND_DOWN')


@method
def __trunc__(self):
    return to_int(self, 'ROUND_DOWN')


@method
def __floor__(self):
    return to_int(self, 'ROUND_FLOOR')


@method
def __ceil__(self):
    return to_int(self, 'ROUND_CEILING')


@method
def __round__(self, ndigits=_MISSING, /):
    if ndigits is _MISSING:
        return to_int(self, 'ROUND_HALF_EVEN')
    if not isinstance(ndigits, int):
        raise TypeError('optional arg must be an integer')
    if not -1 << 63 <= ndigits < 1 << 63:
        raise OverflowError('Python int too large to convert to C ssize_t')
    context = current()
    return settle(context, *quantize(self, make(1, -ndigits), context, context._rounding))


@method
def __float__(self):
    return to_float(self)


@method
def __complex__(self):
    return complex(to_float(self))


@method
def __str__(self):
    value, exponent = self._number
    if exponent is not None and -_SHORT < exponent < 0 <= value < _LARGE:
        digits = str(value)
        point = len(digits) + exponent
        if point > 0:
            return f'{digits[:point]}.{digits[point:]}'
    return sci_text(self, current()._capitals if self._number[1] != 0 else 1)


@method
def __repr__(self):
    return f"Decimal('{sci_text(self, current()._capitals)}')"


@method
def __format__(self, format_spec, /):
    from ._format import formatted

    return formatted(self, format_spec)


@method
def __copy__(self):
    return self


@method
def __deepcopy__(self, memo, /):
    return self


@method
def __reduce__(self):
    return type(self), (sci_text(self, current()._capitals),)
