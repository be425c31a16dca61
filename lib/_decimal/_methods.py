# Hidden: CPython has this in C.
"""The named operations: methods of decimals, which may be given a context, and methods of contexts, which are given all operands."""

from ._arithmetic import add, divide, divide_both, divide_whole, fused, multiply, remainder, remainder_near, subtract
from ._context import Context
from ._convert import argument, context_argument, of_float, rounded, rounding_argument, to_ratio, to_tuple
from ._digits import exponent_of, logical_and, logical_invert, logical_or, logical_xor, rotate, scale, shift
from ._finish import (
    INFINITY, QUIET, SIGNALLING, ZERO, Decimal, fit_number, kind_of, magnitude, make, negated, parts, plain, sign_of,
)
from ._operators import absolute, method, negative, positive, power
from ._order import (
    class_of, compare, compare_signal, greater, greater_magnitude, is_normal, is_subnormal, next_greater, next_smaller, next_toward, smaller,
    smaller_magnitude, total, total_magnitude,
)
from ._powers import digits_of
from ._rescale import normalize, quantize, square_root, to_whole
from ._signals import settle
from ._text import eng_text, sci_text

__name__ = 'decimal'


def exponential(a, context):
    from ._transcendental import exponential

    return exponential(a, context)


def natural_logarithm(a, context):
    from ._transcendental import natural_logarithm

    return natural_logarithm(a, context)


def common_logarithm(a, context):
    from ._transcendental import common_logarithm

    return common_logarithm(a, context)


def _of_context(function, name=None):
    """Makes a method of Context of a function."""
    function.__name__ = name or function.__name__
    function.__qualname__ = f'Context.{function.__name__}'
    setattr(Context, function.__name__, function)
    return function


def _one_operand(name, operation, of_decimals=True):
    if of_decimals:

        def of_decimal(self, context=None):
            context = context_argument(context)
            return settle(context, *operation(self, context))

        of_decimal.__name__ = name
        method(of_decimal)

    def of_context(self, x, /):
        return settle(self, *operation(argument(x), self))

    _of_context(of_context, name)


def _two_operands(name, operation, of_decimals=True):
    if of_decimals:

        def of_decimal(self, other, context=None):
            context = context_argument(context)
            return settle(context, *operation(self, argument(other), context))

        of_decimal.__name__ = name
        method(of_decimal)

    def of_context(self, x, y, /):
        return settle(self, *operation(argument(x), argument(y), self))

    _of_context(of_context, name)


for _name, _operation in (
    ('exp', exponential), ('ln', natural_logarithm), ('log10', common_logarithm), ('sqrt', square_root), ('normalize', normalize),
    ('next_minus', next_smaller), ('next_plus', next_greater), ('logb', exponent_of), ('logical_invert', logical_invert),
):
    _one_operand(_name, _operation)
for _name, _operation in (('abs', absolute), ('minus', negative), ('plus', positive)):
    _one_operand(_name, _operation, of_decimals=False)
for _name, _operation in (
    ('compare', compare), ('compare_signal', compare_signal), ('max', greater), ('max_mag', greater_magnitude), ('min', smaller),
    ('min_mag', smaller_magnitude), ('next_toward', next_toward), ('remainder_near', remainder_near), ('rotate', rotate), ('scaleb', scale),
    ('shift', shift), ('logical_and', logical_and), ('logical_or', logical_or), ('logical_xor', logical_xor),
    ('compare_total', lambda a, b, context: (make(total(a, b), 0), 0)),
    ('compare_total_mag', lambda a, b, context: (make(total_magnitude(a, b), 0), 0)),
):
    _two_operands(_name, _operation)
for _name, _operation in (
    ('add', add), ('subtract', subtract), ('multiply', multiply), ('divide', divide), ('divide_int', divide_whole), ('remainder', remainder),
    ('quantize', lambda a, b, context: quantize(a, b, context, context._rounding)),
):
    _two_operands(_name, _operation, of_decimals=False)


def _copy_sign(a, b):
    return plain(a) if sign_of(a) == sign_of(b) else negated(a)


def _same_quantum(a, b):
    kinds = kind_of(a), kind_of(b)
    if kinds[0] >= QUIET or kinds[1] >= QUIET:
        return kinds[0] >= QUIET and kinds[1] >= QUIET
    return kinds[0] == kinds[1] and parts(a)[3] == parts(b)[3]


# What needs no context: predicates and exact copies.
for _name, _operation in (
    ('is_finite', lambda a: kind_of(a) == ZERO), ('is_infinite', lambda a: kind_of(a) == INFINITY),
    ('is_nan', lambda a: kind_of(a) >= QUIET), ('is_qnan', lambda a: kind_of(a) == QUIET), ('is_snan', lambda a: kind_of(a) == SIGNALLING),
    ('is_signed', lambda a: sign_of(a) == 1), ('is_zero', lambda a: kind_of(a) == ZERO and not parts(a)[2]),
    ('copy_abs', lambda a: plain(magnitude(a))), ('copy_negate', negated),
):

    def _of_decimal(self, *, _operation=_operation):
        return _operation(self)

    def _method_of_context(self, x, /, *, _operation=_operation):
        return _operation(argument(x))

    _of_decimal.__name__ = _name
    method(_of_decimal)
    _of_context(_method_of_context, _name)

for _name, _operation in (('is_canonical', lambda a: True), ('canonical', lambda a: a)):

    def _of_decimal(self, *, _operation=_operation):
        return _operation(self)

    def _method_of_context(self, x, /, *, _operation=_operation):
        if not isinstance(x, Decimal):
            raise TypeError('argument must be a Decimal')
        return _operation(x)

    _of_decimal.__name__ = _name
    method(_of_decimal)
    _of_context(_method_of_context, _name)

for _name, _operation in (('is_normal', is_normal), ('is_subnormal', is_subnormal), ('number_class', class_of)):

    def _of_decimal(self, context=None, *, _operation=_operation):
        return _operation(self, context_argument(context))

    def _method_of_context(self, x, /, *, _operation=_operation):
        return _operation(argument(x), self)

    _of_decimal.__name__ = _name
    method(_of_decimal)
    _of_context(_method_of_context, _name)

for _name, _operation in (('copy_sign', _copy_sign), ('same_quantum', _same_quantum)):

    def _of_decimal(self, other, context=None, *, _operation=_operation):
        context_argument(context)
        return _operation(self, argument(other))

    def _method_of_context(self, x, y, /, *, _operation=_operation):
        return _operation(argument(x), argument(y))

    _of_decimal.__name__ = _name
    method(_of_decimal)
    _of_context(_method_of_context, _name)

for _name, _operation in (('to_eng_string', eng_text), ('to_sci_string', sci_text)):

    def _of_decimal(self, context=None, *, _operation=_operation):
        return _operation(self, context_argument(context)._capitals)

    def _method_of_context(self, x, /, *, _operation=_operation):
        return _operation(argument(x), self._capitals)

    if _operation is eng_text:
        _of_decimal.__name__ = _name
        method(_of_decimal)
    _of_context(_method_of_context, _name)

del _name, _operation, _of_decimal, _method_of_context


def _to_whole(exact):
    def of_decimal(self, rounding=None, context=None):
        context = context_argument(context)
        return settle(context, *to_whole(self, context, rounding_argument(rounding, context), exact))

    def of_context(self, x, /):
        return settle(self, *to_whole(argument(x), self, self._rounding, exact))

    return of_decimal, of_context


for _name in ('to_integral', 'to_integral_value', 'to_integral_exact'):
    _pair = _to_whole(_name == 'to_integral_exact')
    _pair[0].__name__ = _name
    method(_pair[0])
    _of_context(_pair[1], _name)
del _name, _pair


def quantize_method(self, exp, rounding=None, context=None):
    context = context_argument(context)
    result, status = quantize(self, argument(exp), context, rounding_argument(rounding, context))
    return settle(context, result, status) if status else result


quantize_method.__name__ = 'quantize'
method(quantize_method)


@method
def fma(self, other, third, context=None):
    """Fused multiply-add.  Return self*other+third with no rounding of the
intermediate product."""
    context = context_argument(context)
    return settle(context, *fused(self, argument(other), argument(third), context))


@method
def adjusted(self):
    """Return the adjusted exponent of the number.  Defined as exp + digits - 1."""
    kind, _, coefficient, exponent = parts(self)
    return exponent + digits_of(coefficient) - 1 if kind == ZERO else 0


@method
def as_tuple(self):
    """Return a tuple representation of the number."""
    return to_tuple(self)


@method
def as_integer_ratio(self):
    """Return a pair of integers whose ratio is exactly equal to the original
Decimal and with a positive denominator. The ratio is in lowest terms.
Raise OverflowError on infinities and a ValueError on NaNs."""
    return to_ratio(self)


@method
def conjugate(self):
    """Return self."""
    return self


@method
def radix(self):
    """Return Decimal(10), the radix (base) in which Decimal does
all its arithmetic. Included for compatibility with the specification."""
    return make(10, 0)


def from_float(cls, f, /):
    """Class method that converts a float to a decimal number, exactly."""
    if not isinstance(f, (int, float)):
        raise TypeError('argument must be int or float')
    found = of_float(f) if isinstance(f, float) else make(int(f), 0)
    return found if cls is Decimal else cls(found)


def from_number(cls, number, /):
    """Class method that converts a real number to a decimal number, exactly."""
    found = of_float(number) if isinstance(number, float) else argument(number)
    return plain(found) if cls is Decimal else cls(found)


from_float.__qualname__ = 'Decimal.from_float'
from_number.__qualname__ = 'Decimal.from_number'
Decimal.from_float = classmethod(from_float)
Decimal.from_number = classmethod(from_number)
Decimal.real = property(lambda self: self)
Decimal.imag = property(lambda self: make(0, 0))


@_of_context
def divmod(self, x, y, /):
    """Return quotient and remainder of the division x / y."""
    whole, rest, status = divide_both(argument(x), argument(y), self)
    return settle(self, (whole, rest), status)


def power_method(self, /, a, b, modulo=None):
    """Compute a**b. If 'a' is negative, then 'b' must be integral. The result
will be inexact unless 'a' is integral and the result is finite and can
be expressed exactly in 'precision' digits.  In the Python version the
result is always correctly rounded, in the C version the result is almost
always correctly rounded."""
    return settle(self, *power(argument(a), argument(b), self, None if modulo is None else argument(modulo)))


_of_context(power_method, 'power')


def fma_of_context(self, x, y, z, /):
    """Return x multiplied by y, plus z."""
    return settle(self, *fused(argument(x), argument(y), argument(z), self))


_of_context(fma_of_context, 'fma')


def radix_of_context(self):
    """Return 10."""
    return make(10, 0)


_of_context(radix_of_context, 'radix')


@_of_context
def copy_decimal(self, x, /):
    """Return a copy of Decimal x."""
    return argument(x)


@_of_context
def _apply(self, x, /):
    return settle(self, *fit_number(argument(x), self))


@_of_context
def create_decimal(self, num='0', /):
    """Create a new Decimal instance from num, using self as the context. Unlike the
Decimal constructor, this function observes the context limits."""
    return plain(settle(self, *rounded(num, self)))


@_of_context
def create_decimal_from_float(self, f, /):
    """Create a new Decimal instance from float f.  Unlike the Decimal.from_float()
class method, this function observes the context limits."""
    if not isinstance(f, (int, float)):
        raise TypeError('argument must be int or float')
    return settle(self, *fit_number(of_float(f) if isinstance(f, float) else make(int(f), 0), self))
