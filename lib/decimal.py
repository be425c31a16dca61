"""Decimal numbers: exact where people count in tens, rounded as a context says."""

from _decimal import (
    HAVE_CONTEXTVAR, HAVE_THREADS, IEEE_CONTEXT_MAX_BITS, MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, ROUND_05UP, ROUND_CEILING, ROUND_DOWN,
    ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, BasicContext, Clamped, Context, ConversionSyntax, Decimal,
    DecimalException, DecimalTuple, DefaultContext, DivisionByZero, DivisionImpossible, DivisionUndefined, ExtendedContext, FloatOperation,
    IEEEContext, Inexact, InvalidContext, InvalidOperation, Overflow, Rounded, Subnormal, Underflow, __libmpdec_version__, __version__,
    getcontext, localcontext, setcontext,
)
