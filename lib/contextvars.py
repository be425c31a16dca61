# Hidden: CPython has this in C.
"""Context variables. A context shares its values with its copies until one of them sets a variable, so that a copy costs next to nothing."""

from _generic_alias import class_getitem
from _introspection import routine

__all__ = ('Context', 'ContextVar', 'Token', 'copy_context')


class MISSING:
    __slots__ = ()
    __module__ = 'Token'

    def __repr__(self):
        return '<Token.MISSING>'


_MISSING = MISSING()
del MISSING


class _Thread:
    """The context that the one thread is in; asyncio sets it for each step of a task."""

    __slots__ = ('context',)


class Context:
    """What the context variables are here: a mapping, and a way to run a function in it."""

    __slots__ = ('_values', '_shared', '_previous', '__weakref__')
    __hash__ = None

    def __init__(self):
        self._values = {}
        self._shared = False
        self._previous = None

    def __init_subclass__(cls):
        raise TypeError("type '_contextvars.Context' is not an acceptable base type")

    def run(self, /, *args, **kwargs):
        if not args:
            raise TypeError('run() missing 1 required positional argument')
        thread = _thread
        current = thread.context
        entered = current
        while entered is not None:
            if entered is self:
                raise RuntimeError(f'cannot enter context: {self!r} is already entered')
            entered = entered._previous
        self._previous = current
        thread.context = self
        try:
            return args[0](*args[1:], **kwargs)
        finally:
            thread.context = current
            self._previous = None

    def copy(self):
        new = Context()
        self._shared = new._shared = True
        new._values = self._values
        return new

    def _own(self):
        """The values, which are to be changed: no longer those of copies."""
        if self._shared:
            self._values = dict(self._values)
            self._shared = False
        return self._values

    def __getitem__(self, key, /):
        _check(key)
        return self._values[key]

    def __contains__(self, key, /):
        _check(key)
        return key in self._values

    def get(self, key, default=None, /):
        _check(key)
        return self._values.get(key, default)

    def __eq__(self, other):
        return self._values == other._values if isinstance(other, Context) else NotImplemented

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()

    def __repr__(self):
        return f'<_contextvars.Context object at {id(self):#x}>'


def _check(key):
    if type(key) is not ContextVar:
        raise TypeError(f"a ContextVar key was expected, got {key!r}")


class ContextVar:
    __slots__ = ('_name', '_default', '__weakref__')

    def __init__(self, /, *args, default=_MISSING):
        if len(args) != 1:
            raise TypeError(f'ContextVar() takes {"at most" if args else "exactly"} 1 positional argument ({len(args)} given)')
        name = args[0]
        if not isinstance(name, str):
            raise TypeError('context variable name must be a str')
        self._name = name
        self._default = default

    def __init_subclass__(cls):
        raise TypeError("type '_contextvars.ContextVar' is not an acceptable base type")

    name = property(lambda self: self._name)

    def get(self, /, *defaults):
        if len(defaults) > 1:
            raise TypeError(f'get expected at most 1 argument, got {len(defaults)}')
        value = _thread.context._values.get(self, _MISSING)
        if value is not _MISSING:
            return value
        if defaults:
            return defaults[0]
        if self._default is not _MISSING:
            return self._default
        raise LookupError(self)

    def set(self, /, *args):
        if len(args) != 1:
            raise TypeError(f'ContextVar.set() takes exactly one argument ({len(args)} given)')
        value = args[0]
        context = _thread.context
        values = context._own()
        token = Token(_MADE, context, self, values.get(self, _MISSING))
        values[self] = value
        return token

    def reset(self, /, *args):
        if len(args) != 1:
            raise TypeError(f'ContextVar.reset() takes exactly one argument ({len(args)} given)')
        token = args[0]
        if not isinstance(token, Token):
            raise TypeError(f'expected an instance of Token, got {token!r}')
        if token._used:
            raise RuntimeError(f'{token!r} has already been used once')
        if token._var is not self:
            raise ValueError(f'{token!r} was created by a different ContextVar')
        context = _thread.context
        if token._context is not context:
            raise ValueError(f'{token!r} was created in a different Context')
        token._used = True
        values = context._own()
        if token._old_value is _MISSING:
            values.pop(self, None)
        else:
            values[self] = token._old_value

    def __repr__(self):
        default = '' if self._default is _MISSING else f' default={self._default!r}'
        return f'<ContextVar name={self._name!r}{default} at {id(self):#x}>'

    __class_getitem__ = classmethod(class_getitem)


_MADE = object()


class Token:
    """What set() gives: resets the variable, also as a context manager."""

    __slots__ = ('_context', '_var', '_old_value', '_used')
    __hash__ = None
    MISSING = _MISSING

    def __init__(self, made=None, context=None, var=None, old_value=None):
        if made is not _MADE:
            raise RuntimeError('Tokens can only be created by ContextVars')
        self._context = context
        self._var = var
        self._old_value = old_value
        self._used = False

    var = property(lambda self: self._var)
    old_value = property(lambda self: self._old_value)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self._var.reset(self)

    def __repr__(self):
        used = ' used' if self._used else ''
        return f'<Token{used} var={self._var!r} at {id(self):#x}>'

    __class_getitem__ = classmethod(class_getitem)


@routine
def copy_context():
    return _thread.context.copy()


_thread = _Thread()
_thread.context = Context()

for _class in Context, ContextVar, Token:
    _class.__module__ = '_contextvars'
copy_context.__module__ = '_contextvars'
del _class


del routine
