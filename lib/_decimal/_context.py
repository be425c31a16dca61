# Hidden: CPython has this in C.
"""Contexts: the precision, the rounding, the bounds and the traps of arithmetic, and which one is in force."""

from collections.abc import MutableMapping
from contextvars import ContextVar, _thread

from ._powers import power_of_ten
from ._signals import DIVISION_BY_ZERO, INVALID, OVERFLOW, SIGNALS, CLAMPED, UNDERFLOW, names_of, signals_of

__name__ = 'decimal'

MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = MIN_EMIN - (MAX_PREC - 1)
IEEE_CONTEXT_MAX_BITS = 512
HAVE_THREADS = True
HAVE_CONTEXTVAR = True

ROUND_UP = 'ROUND_UP'
ROUND_DOWN = 'ROUND_DOWN'
ROUND_CEILING = 'ROUND_CEILING'
ROUND_FLOOR = 'ROUND_FLOOR'
ROUND_HALF_UP = 'ROUND_HALF_UP'
ROUND_HALF_DOWN = 'ROUND_HALF_DOWN'
ROUND_HALF_EVEN = 'ROUND_HALF_EVEN'
ROUND_05UP = 'ROUND_05UP'
_ROUNDINGS = {
    each: each for each in (ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP)
}
_WRONG_ROUNDING = '''valid values for rounding are:
  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
   ROUND_05UP]'''
_WRONG_SIGNAL = '''valid values for signals are:
  [InvalidOperation, FloatOperation, DivisionByZero,
   Overflow, Underflow, Subnormal, Inexact, Rounded,
   Clamped]'''

# Results with more digits than this are measured: a power of ten for each precision would be too large.
_SHORT = 2000

_new = object.__new__
VARIABLE = ContextVar('decimal_context')


def current():
    """The context in force."""
    try:
        return _thread.context._values[VARIABLE]
    except KeyError:
        context = copied(DefaultContext)
        VARIABLE.set(context)
        return context


getcontext = current
getcontext.__name__ = getcontext.__qualname__ = 'getcontext'


def setcontext(context, /):
    """Set a new default context."""
    if not isinstance(context, Context):
        raise TypeError('argument must be a context')
    if context is DefaultContext or context is BasicContext or context is ExtendedContext:
        context = context.copy()
        context._status = 0
    VARIABLE.set(context)


def check_rounding(rounding):
    if not isinstance(rounding, str) or rounding not in _ROUNDINGS:
        raise TypeError(_WRONG_ROUNDING)
    return _ROUNDINGS[rounding]


def _whole(value):
    """A whole number that a machine's word holds."""
    if not isinstance(value, int):
        raise TypeError('an integer is required')
    if not -1 << 63 <= value < 1 << 63:
        raise OverflowError('Python int too large to convert to C ssize_t')
    return int(value)


def _bits_of_list(signals):
    bits = 0
    for each in signals:
        if not isinstance(each, type) or each not in SIGNALS:
            raise KeyError(_WRONG_SIGNAL)
        bits |= SIGNALS[each]
    return bits


def _bits_of_dict(signals):
    """The bits of a dict that has all the signals."""
    if len(signals) != len(SIGNALS):
        raise KeyError('invalid signal dict')
    bits = 0
    for signal, value in signals.items():
        if not isinstance(signal, type) or signal not in SIGNALS:
            raise KeyError(_WRONG_SIGNAL)
        if value:
            bits |= SIGNALS[signal]
    return bits


class SignalDictMixin:
    """The flags or traps of a context as a mapping, which changes them."""

    __slots__ = ('_context', '_name')

    def __init__(self, *_):
        pass

    def __len__(self):
        return len(SIGNALS)

    def __iter__(self):
        return iter(tuple(SIGNALS))

    def __getitem__(self, key, /):
        return bool(getattr(self._context, self._name) & _bits_of_list((key,)))

    def __setitem__(self, key, value, /):
        bits = _bits_of_list((key,))
        status = getattr(self._context, self._name)
        setattr(self._context, self._name, status | bits if value else status & ~bits)

    def __delitem__(self, key, /):
        raise ValueError('signal keys cannot be deleted')

    def copy(self):
        """The flags or traps as a dict."""
        return {each: self[each] for each in SIGNALS}

    def __eq__(self, other, /):
        status = getattr(self._context, self._name)
        if isinstance(other, SignalDictMixin):
            return signals_of(status) == signals_of(getattr(other._context, other._name))
        if isinstance(other, dict):
            try:
                return signals_of(status) == signals_of(_bits_of_dict(other))
            except KeyError as error:
                raise ValueError(*error.args) from None
        return NotImplemented

    __hash__ = None

    def __repr__(self):
        return '{' + ', '.join([f"<class 'decimal.{each.__name__}'>:{self[each]}" for each in SIGNALS]) + '}'


SignalDict = type(MutableMapping)('SignalDict', (SignalDictMixin, MutableMapping), {'__module__': 'abc'})


def _signal_dict(context, name):
    view = _new(SignalDict)
    view._context = context
    view._name = name
    return view


def _status_of(value):
    """The bits of what is given for flags or traps."""
    if isinstance(value, SignalDictMixin):
        return getattr(value._context, value._name)
    if isinstance(value, dict):
        return _bits_of_dict(value)
    raise TypeError('argument must be a signal dict')


_OPTIONS = 'prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'


def _check_names(options):
    for name in options:
        if name not in _OPTIONS:
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")


class Context:
    """The context affects almost all operations and controls rounding,
Over/Underflow, raising of exceptions and much more.  A new context
can be constructed as follows:

    >>> c = Context(prec=28, Emin=-425000000, Emax=425000000,
    ...             rounding=ROUND_HALF_EVEN, capitals=1, clamp=1,
    ...             traps=[InvalidOperation, DivisionByZero, Overflow],
    ...             flags=[])
    >>>


"""

    # A whole number between the first two of _bounds, with an exponent from the third to the fourth, needs no rounding.
    __slots__ = ('_prec', '_rounding', '_emin', '_emax', '_capitals', '_clamp', '_status', '_traps', '_bounds')

    def __init__(self, /, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        values = ('prec', prec), ('rounding', rounding), ('Emin', Emin), ('Emax', Emax), ('capitals', capitals), ('clamp', clamp)
        for name, value in values:
            if value is not None:
                setattr(self, name, value)
        for name, value in (('_traps', traps), ('_status', flags)):
            if value is not None:
                _set(self, name, _bits_of_list(value) if isinstance(value, list) else _status_of(value))

    def __new__(cls, /, *args, **options):
        if cls.__init__ is Context.__init__:
            count = len(args) + len(options)
            if count > 8:
                raise TypeError(f'function takes at most 8 {"" if args else "keyword "}arguments ({count} given)')
            _check_names(options)
        self = _new(cls)
        template = DefaultContext
        for name in ('_prec', '_rounding', '_emin', '_emax', '_capitals', '_clamp', '_traps'):
            _set(self, name, getattr(template, name))
        _set(self, '_status', 0)
        _bound(self)
        return self

    def _get_prec(self):
        return self._prec

    def _set_prec(self, value):
        value = _whole(value)
        if not 1 <= value <= MAX_PREC:
            raise ValueError('valid range for prec is [1, MAX_PREC]')
        _set(self, '_prec', value)
        _bound(self)

    def _get_rounding(self):
        return self._rounding

    def _set_rounding(self, value):
        _set(self, '_rounding', check_rounding(value))

    def _get_emin(self):
        return self._emin

    def _set_emin(self, value):
        value = _whole(value)
        if not MIN_EMIN <= value <= 0:
            raise ValueError('valid range for Emin is [MIN_EMIN, 0]')
        _set(self, '_emin', value)
        _bound(self)

    def _get_emax(self):
        return self._emax

    def _set_emax(self, value):
        value = _whole(value)
        if not 0 <= value <= MAX_EMAX:
            raise ValueError('valid range for Emax is [0, MAX_EMAX]')
        _set(self, '_emax', value)
        _bound(self)

    def _get_capitals(self):
        return self._capitals

    def _set_capitals(self, value):
        if _whole(value) not in (0, 1):
            raise ValueError('valid values for capitals are 0 or 1')
        _set(self, '_capitals', int(value))

    def _get_clamp(self):
        return self._clamp

    def _set_clamp(self, value):
        if _whole(value) not in (0, 1):
            raise ValueError('valid values for clamp are 0 or 1')
        _set(self, '_clamp', int(value))

    def _get_flags(self):
        return _signal_dict(self, '_status')

    def _set_flags(self, value):
        _set(self, '_status', _status_of(value))

    def _get_traps(self):
        return _signal_dict(self, '_traps')

    def _set_traps(self, value):
        _set(self, '_traps', _status_of(value))

    prec = property(_get_prec, _set_prec)
    rounding = property(_get_rounding, _set_rounding)
    Emin = property(_get_emin, _set_emin)
    Emax = property(_get_emax, _set_emax)
    capitals = property(_get_capitals, _set_capitals)
    clamp = property(_get_clamp, _set_clamp)
    flags = property(_get_flags, _set_flags)
    traps = property(_get_traps, _set_traps)

    del _get_prec, _set_prec, _get_rounding, _set_rounding, _get_emin, _set_emin, _get_emax, _set_emax
    del _get_capitals, _set_capitals, _get_clamp, _set_clamp, _get_flags, _set_flags, _get_traps, _set_traps

    def __setattr__(self, name, value, /):
        if type(self) is Context and name not in _ATTRIBUTES:
            raise AttributeError(f"'decimal.Context' object has no attribute {name!r}", name=name, obj=self)
        _set(self, name, value)

    def __delattr__(self, name, /):
        raise AttributeError('context attributes cannot be deleted')

    def Etiny(self):
        """Return a value equal to Emin - prec + 1, which is the minimum exponent value
for subnormal results.  When underflow occurs, the exponent is set to Etiny."""
        return self._emin - self._prec + 1

    def Etop(self):
        """Return a value equal to Emax - prec + 1.  This is the maximum exponent
if the _clamp field of the context is set to 1 (IEEE clamp mode).  Etop()
must not be negative."""
        return self._emax - self._prec + 1

    def clear_flags(self):
        """Reset all flags to False."""
        self._status = 0

    def clear_traps(self):
        """Set all traps to False."""
        self._traps = 0

    def copy(self):
        """Return a duplicate of the context with all flags cleared."""
        return copied(self, self._status)

    def __copy__(self):
        return copied(self, self._status)

    def __reduce__(self):
        return type(self), (
            self._prec, self._rounding, self._emin, self._emax, self._capitals, self._clamp, signals_of(self._status), signals_of(self._traps),
        )

    def __repr__(self):
        return (
            f'Context(prec={self._prec}, rounding={self._rounding}, Emin={self._emin}, Emax={self._emax}, capitals={self._capitals}, '
            f'clamp={self._clamp}, flags=[{names_of(self._status)}], traps=[{names_of(self._traps)}])'
        )


_set = object.__setattr__
_ATTRIBUTES = frozenset(
    ['prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps', '_status', '_traps'],
)


def _bound(context):
    """Works out what the short ways of arithmetic compare with."""
    prec = context._prec
    limit = power_of_ten(prec if prec < _SHORT else _SHORT)
    _set(context, '_bounds', (-limit, limit, context._emin, context._emax - prec + 1))


def copied(context, status=0):
    """A context of the same properties."""
    return context_of(
        context._prec, context._rounding, context._emin, context._emax, context._capitals, context._clamp, context._traps, status,
    )


def context_of(prec, rounding, emin, emax, capitals=1, clamp=0, traps=0, status=0):
    self = _new(Context)
    _set(self, '_prec', prec)
    _set(self, '_rounding', rounding)
    _set(self, '_emin', emin)
    _set(self, '_emax', emax)
    _set(self, '_capitals', capitals)
    _set(self, '_clamp', clamp)
    _set(self, '_traps', traps)
    _set(self, '_status', status)
    _bound(self)
    return self


DefaultContext = context_of(28, ROUND_HALF_EVEN, -999999, 999999, traps=INVALID | DIVISION_BY_ZERO | OVERFLOW)
BasicContext = context_of(9, ROUND_HALF_UP, -999999, 999999, traps=INVALID | DIVISION_BY_ZERO | OVERFLOW | UNDERFLOW | CLAMPED)
ExtendedContext = context_of(9, ROUND_HALF_EVEN, -999999, 999999)


def IEEEContext(bits, /):
    """Return a context object initialized to the proper values for one of the
IEEE interchange formats.  The argument must be a multiple of 32 and less
than IEEE_CONTEXT_MAX_BITS."""
    bits = _whole(bits)
    if bits <= 0 or bits > IEEE_CONTEXT_MAX_BITS or bits % 32:
        raise ValueError(f'argument must be a multiple of 32, with a maximum of {IEEE_CONTEXT_MAX_BITS}')
    emax = 3 << bits // 16 + 3
    return context_of(9 * (bits // 32) - 2, ROUND_HALF_EVEN, 1 - emax, emax, clamp=1)


class ContextManager:
    """Puts a copy of a context in force, and takes it back."""

    __slots__ = ('_inside', '_outside')

    def __enter__(self):
        setcontext(self._inside)
        return self._inside

    def __exit__(self, *_):
        setcontext(self._outside)
        return False


def localcontext(ctx=None, **kwargs):
    """Return a context manager that will set the default context to a copy of ctx
on entry to the with-statement and restore the previous default context when
exiting the with-statement. If no context is supplied, a copy of the current
default context is used."""
    if ctx is not None and not isinstance(ctx, Context):
        raise TypeError('optional argument must be a context')
    self = _new(ContextManager)
    self._outside = current()
    inside = self._outside if ctx is None else ctx
    self._inside = inside = copied(inside, inside._status)
    _check_names(kwargs)
    for name in _OPTIONS:
        value = kwargs.get(name)
        if value is not None:
            if isinstance(value, list) and name in ('flags', 'traps'):
                setattr(inside, '_status' if name == 'flags' else '_traps', _bits_of_list(value))
            else:
                setattr(inside, name, value)
    return self
