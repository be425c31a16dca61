# Hidden: CPython has this in C.
"""The operators as functions."""

from _introspection import routine
from _operator import *
from _operator import and_, or_, is_, is_not, not_, is_none, is_not_none

__all__ = [
    'abs', 'add', 'and_', 'attrgetter', 'call', 'concat', 'contains', 'countOf', 'delitem', 'eq', 'floordiv', 'ge', 'getitem', 'gt',
    'iadd', 'iand', 'iconcat', 'ifloordiv', 'ilshift', 'imatmul', 'imod', 'imul', 'index', 'indexOf', 'inv', 'invert', 'ior', 'ipow',
    'irshift', 'is_', 'is_none', 'is_not', 'is_not_none', 'isub', 'itemgetter', 'itruediv', 'ixor', 'le', 'length_hint', 'lshift', 'lt',
    'matmul', 'methodcaller', 'mod', 'mul', 'ne', 'neg', 'not_', 'or_', 'pos', 'pow', 'rshift', 'setitem', 'sub', 'truediv', 'truth', 'xor',
]


@routine
def concat(a, b, /):
    """a + b of two sequences."""
    if not hasattr(a, '__getitem__'):
        raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
    return a + b


@routine
def iconcat(a, b, /):
    """a += b of two sequences."""
    if not hasattr(a, '__getitem__'):
        raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
    a += b
    return a


def _walk(a):
    try:
        return iter(a)
    except TypeError:
        raise TypeError(f"argument of type '{type(a).__name__}' is not iterable") from None


@routine
def countOf(a, b, /):
    """How often b is in a."""
    count = 0
    for item in _walk(a):
        if item is b or item == b:
            count += 1
    return count


@routine
def indexOf(a, b, /):
    """Index of the first b in a."""
    for i, item in enumerate(_walk(a)):
        if item is b or item == b:
            return i
    raise ValueError('sequence.index(x): x not in sequence')


@routine
def call(obj, /, *args, **kwargs):
    """obj(*args, **kwargs)"""
    return obj(*args, **kwargs)


@routine
def length_hint(obj, default=0, /):
    """How many items obj will give: its length, or what it guesses, or the default."""
    if not isinstance(default, int):
        raise TypeError(f"'{type(default).__name__}' object cannot be interpreted as an integer")
    if hasattr(type(obj), '__len__'):
        try:
            return len(obj)
        except TypeError:
            pass
    hint = getattr(type(obj), '__length_hint__', None)
    if hint is None:
        return default
    try:
        value = hint(obj)
    except TypeError:
        return default
    if value is NotImplemented:
        return default
    if not isinstance(value, int):
        raise TypeError(f'__length_hint__ must be an integer, not {type(value).__name__}')
    if value < 0:
        raise ValueError('__length_hint__() should return >= 0')
    if value >= 1 << 63:
        raise OverflowError('Python int too large to convert to C ssize_t')
    return value


def _shown(self, *parts):
    return f"{type(self).__module__}.{type(self).__qualname__}({', '.join(parts)})"


class attrgetter:
    """A function that gets attributes, which may be dotted, of its argument."""

    __slots__ = ('_names', '_paths')

    def __init__(self, attr, /, *attrs):
        names = (attr, *attrs)
        for name in names:
            if not isinstance(name, str):
                raise TypeError('attribute name must be a string')
        self._names = names
        self._paths = [name.split('.') for name in names]

    def __call__(self, obj, /):
        values = []
        for path in self._paths:
            value = obj
            for name in path:
                value = getattr(value, name)
            values.append(value)
        return values[0] if len(values) == 1 else tuple(values)

    def __repr__(self):
        return _shown(self, *map(repr, self._names))

    def __reduce__(self):
        return type(self), self._names


class itemgetter:
    """A function that gets items of its argument."""

    __slots__ = ('_items', '_only')

    def __init__(self, item, /, *items):
        self._items = (item, *items)
        self._only = not items

    def __call__(self, obj, /):
        items = self._items
        if self._only:
            return obj[items[0]]
        return tuple([obj[item] for item in items])

    def __repr__(self):
        return _shown(self, *map(repr, self._items))

    def __reduce__(self):
        return type(self), self._items


class methodcaller:
    """A function that calls a method of its argument."""

    __slots__ = ('_name', '_args', '_kwargs')

    def __init__(self, name, /, *args, **kwargs):
        if not isinstance(name, str):
            raise TypeError('method name must be a string')
        self._name = name
        self._args = args
        self._kwargs = kwargs

    def __call__(self, obj, /):
        return getattr(obj, self._name)(*self._args, **self._kwargs)

    def __repr__(self):
        keywords = (f'{key}={value!r}' for key, value in self._kwargs.items())
        return _shown(self, repr(self._name), *map(repr, self._args), *keywords)

    def __reduce__(self):
        if not self._kwargs:
            return type(self), (self._name, *self._args)
        from functools import partial
        return partial(type(self), self._name, **self._kwargs), self._args


for _name in [*globals()]:
    if _name[0] == '_' or _name in ('attrgetter', 'itemgetter', 'methodcaller', 'is_', 'is_not', 'is_none', 'is_not_none', 'truth',
                                    'countOf', 'indexOf', 'length_hint'):
        continue
    globals()[f"__{_name.rstrip('_')}__"] = globals()[_name]
del _name


del routine
