# Hidden: CPython has this in C.
"""The signals of decimal: exceptions, and the bits that stand for them in a context's flags and traps."""

__name__ = 'decimal'

CLAMPED = 1
CONVERSION_SYNTAX = 1 << 1
DIVISION_BY_ZERO = 1 << 2
DIVISION_IMPOSSIBLE = 1 << 3
DIVISION_UNDEFINED = 1 << 4
INEXACT = 1 << 6
INVALID_CONTEXT = 1 << 7
INVALID_OPERATION = 1 << 8
FLOAT_OPERATION = 1 << 10
OVERFLOW = 1 << 11
ROUNDED = 1 << 12
SUBNORMAL = 1 << 13
UNDERFLOW = 1 << 14
# All conditions that the signal InvalidOperation tells of, two of which nothing here sets.
INVALID = CONVERSION_SYNTAX | DIVISION_IMPOSSIBLE | DIVISION_UNDEFINED | 1 << 5 | INVALID_CONTEXT | INVALID_OPERATION | 1 << 9


class DecimalException(ArithmeticError):
    pass


class InvalidOperation(DecimalException):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Subnormal(DecimalException):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class Clamped(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class InvalidContext(InvalidOperation):
    pass


# In the order in which an exception is chosen.
SIGNALS = {
    InvalidOperation: INVALID, FloatOperation: FLOAT_OPERATION, DivisionByZero: DIVISION_BY_ZERO, Overflow: OVERFLOW, Underflow: UNDERFLOW,
    Subnormal: SUBNORMAL, Inexact: INEXACT, Rounded: ROUNDED, Clamped: CLAMPED,
}
_CONDITIONS = {
    InvalidOperation: INVALID_OPERATION, ConversionSyntax: CONVERSION_SYNTAX, DivisionImpossible: DIVISION_IMPOSSIBLE,
    DivisionUndefined: DIVISION_UNDEFINED, InvalidContext: INVALID_CONTEXT,
}


def exceptions_of(status):
    """The conditions and signals that are set."""
    found = [each for each, bits in _CONDITIONS.items() if status & bits]
    return found + [each for each, bits in SIGNALS.items() if each is not InvalidOperation and status & bits]


def signals_of(status):
    return [each for each, bits in SIGNALS.items() if status & bits]


def error_of(status):
    """The exception for what is trapped of a status."""
    return signals_of(status)[0](exceptions_of(status))


def names_of(status):
    """The names of the signals as a context shows them, in the order of their bits."""
    found = []
    for bit in range(15):
        if status >> bit & 1:
            name = next(each.__name__ for each, bits in SIGNALS.items() if bits >> bit & 1)
            if name not in found:
                found.append(name)
    return ', '.join(found)


def settle(context, result, status):
    """The result of an operation, once its conditions are noted in the context; or the exception for one that is trapped."""
    if status:
        noted = context._status
        if status & ~noted:
            context._status = noted | status
        if status & context._traps:
            raise error_of(status & context._traps)
    return result
