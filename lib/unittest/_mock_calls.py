"""The part of unittest.mock about calls: how they are kept, compared and shown, and objects that are compared with them."""

import inspect
from unittest.util import safe_repr

__name__ = 'unittest.mock'
__unittest = True


class _SentinelObject:
    """An object with a name and nothing else."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'sentinel.{self.name}'

    def __reduce__(self):
        return f'sentinel.{self.name}'


class _Sentinel:
    """Its attributes are objects that are made when they are first asked for."""

    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == '__bases__':
            # Otherwise it looks like a class.
            raise AttributeError
        return self._sentinels.setdefault(name, _SentinelObject(name))

    def __reduce__(self):
        return 'sentinel'


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
_missing = sentinel.MISSING
_deleted = sentinel.DELETED


class _ANY:
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return '<ANY>'

    __hash__ = None


ANY = _ANY()


def _format_call_signature(name, args, kwargs):
    shown = [repr(value) for value in args] + [f'{key}={value!r}' for key, value in kwargs.items()]
    return f'{name}({", ".join(shown)})'


class _AnyComparer(list):
    """A list that is compared so that ANY in it is asked first."""

    def __contains__(self, item):
        for each in self:
            assert len(item) == len(each)
            if all([expected == actual for expected, actual in zip(item, each)]):
                return True
        return False


class _Call(tuple):
    """A call: name, arguments, keyword arguments. Parts that are empty may be left out where it is compared."""

    def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
        args = ()
        kwargs = {}
        if len(value) == 3:
            name, args, kwargs = value
        elif len(value) == 2:
            first, second = value
            if isinstance(first, str):
                name = first
                if isinstance(second, tuple):
                    args = second
                else:
                    kwargs = second
            else:
                args, kwargs = first, second
        elif len(value) == 1:
            value, = value
            if isinstance(value, str):
                name = value
            elif isinstance(value, tuple):
                args = value
            else:
                kwargs = value
        return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        try:
            size = len(other)
        except TypeError:
            return NotImplemented
        own_name, own_args, own_kwargs = self if len(self) == 3 else ('', *self)
        if getattr(self, '_mock_parent', None) and getattr(other, '_mock_parent', None) and self._mock_parent != other._mock_parent:
            return False
        name = ''
        if size == 0:
            args, kwargs = (), {}
        elif size == 3:
            name, args, kwargs = other
        elif size == 1:
            value, = other
            args, kwargs = (), {}
            if isinstance(value, tuple):
                args = value
            elif isinstance(value, str):
                name = value
            else:
                kwargs = value
        elif size == 2:
            first, second = other
            if isinstance(first, str):
                name = first
                args, kwargs = (second, {}) if isinstance(second, tuple) else ((), second)
            else:
                args, kwargs = first, second
        else:
            return False
        if own_name and name != own_name:
            return False
        # In this order ANY is asked first.
        return (args, kwargs) == (own_args, own_kwargs)

    __ne__ = object.__ne__
    __hash__ = None

    def __call__(self, *args, **kwargs):
        if self._mock_name is None:
            return _Call(('', args, kwargs), name='()')
        return _Call((self._mock_name, args, kwargs), name=f'{self._mock_name}()', parent=self)

    def __getattr__(self, attr):
        if attr.startswith('_mock'):
            raise AttributeError(attr)
        name = self._mock_name
        return _Call(name=attr, from_kall=False) if name is None else _Call(name=f'{name}.{attr}', parent=self, from_kall=False)

    def __getattribute__(self, attr):
        # Names of tuple are names of what is called.
        if attr in ('count', 'index'):
            raise AttributeError
        return tuple.__getattribute__(self, attr)

    @property
    def args(self):
        return self[0] if len(self) == 2 else self[1]

    @property
    def kwargs(self):
        return self[1] if len(self) == 2 else self[2]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or 'call'
            return f'call{name}' if name.startswith('()') else name
        name, args, kwargs = ('call', *self) if len(self) == 2 else self
        if len(self) == 3:
            if not name:
                name = 'call'
            elif not name.startswith('()'):
                name = f'call.{name}'
            else:
                name = f'call{name}'
        return _format_call_signature(name, args, kwargs)

    def call_list(self):
        """The calls a chain of calls is made of."""
        calls = []
        each = self
        while each is not None:
            if each._mock_from_kall:
                calls.append(each)
            each = each._mock_parent
        return _CallList(reversed(calls))


call = _Call(from_kall=False)


class _CallList(list):
    """Calls in their order."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        return any(list(self[start:start + size]) == value for start in range(len(self) - size + 1))

    def __repr__(self):
        import pprint

        return pprint.pformat(list(self))


def _is_exception(obj):
    return isinstance(obj, BaseException) or (isinstance(obj, type) and issubclass(obj, BaseException))


def _is_list(obj):
    return type(obj) in (list, tuple)


def _is_magic(name):
    return f'__{name[2:-2]}__' == name


def _callable(obj):
    if isinstance(obj, type):
        return True
    if isinstance(obj, (staticmethod, classmethod)):
        return _callable(obj.__func__)
    return getattr(obj, '__call__', None) is not None


def _instance_callable(obj):
    """Whether instances of a class, or the object itself, can be called."""
    if not isinstance(obj, type):
        return getattr(obj, '__call__', None) is not None
    return any(base.__dict__.get('__call__') is not None for base in obj.__mro__)


def _is_async_func(obj):
    return inspect.iscoroutinefunction(obj) if getattr(obj, '__code__', None) or hasattr(obj, '_is_coroutine_mark') else False


def _signature(spec, as_instance, eat_self):
    """The signature of what a mock stands for, or None."""
    if isinstance(spec, type) and not as_instance:
        spec = spec.__init__
        eat_self = True
    elif isinstance(spec, (classmethod, staticmethod)):
        if isinstance(spec, classmethod):
            eat_self = True
        spec = spec.__func__
    elif isinstance(spec, type) or not callable(getattr(spec, '__code__', None)) and not inspect.isroutine(spec):
        try:
            spec = spec.__call__
        except AttributeError:
            return None
    try:
        signature = inspect.signature(spec)
    except (ValueError, TypeError):
        return None
    if eat_self and not inspect.ismethod(spec):
        parameters = list(signature.parameters.values())
        if parameters and parameters[0].kind in (parameters[0].POSITIONAL_ONLY, parameters[0].POSITIONAL_OR_KEYWORD):
            signature = signature.replace(parameters=parameters[1:])
    return signature
