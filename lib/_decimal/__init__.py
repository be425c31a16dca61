# Hidden: CPython has this in C.
"""The classes of decimal: each job in a file of its own, joined here."""

from _collections import _mark
from numbers import Number

from . import _methods
from ._context import (
    HAVE_CONTEXTVAR, HAVE_THREADS, IEEE_CONTEXT_MAX_BITS, MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, ROUND_05UP, ROUND_CEILING, ROUND_DOWN,
    ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, BasicContext, Context, ContextManager, DefaultContext,
    ExtendedContext, IEEEContext, SignalDict, SignalDictMixin, getcontext, localcontext, setcontext,
)
from ._convert import DecimalTuple
from ._finish import Decimal
from ._signals import (
    Clamped, ConversionSyntax, DecimalException, DivisionByZero, DivisionImpossible, DivisionUndefined, FloatOperation, Inexact, InvalidContext,
    InvalidOperation, Overflow, Rounded, Subnormal, Underflow,
)

__version__ = '1.70'
__libmpdec_version__ = '2.5.1'

Number.register(Decimal)
for _each in (Decimal, Context, ContextManager, SignalDict, SignalDictMixin):
    _mark(_each, 3)
del _each, _mark, Number
