# Hidden: CPython has this in C.
"""Iterators made of other iterators. Most are native; groupby and tee are here."""

from _introspection import routine
from _itertools import *


class groupby:
    """Runs of items with equal keys: pairs of a key and an iterator of its items."""

    __slots__ = ('_iterator', '_key', '_value', '_current', '_target', '_group')

    def __init__(self, iterable, key=None):
        self._iterator = iter(iterable)
        self._key = key
        self._value = self._current = self._target = self._group = _absent

    def __iter__(self):
        return self

    def _step(self):
        value = next(self._iterator)
        self._current = value if self._key is None else self._key(value)
        self._value = value

    def __next__(self):
        self._group = None
        while self._current is self._target or self._current == self._target:
            self._step()
        self._target = self._current
        self._group = group = _grouper(self, self._target)
        return self._current, group


class _grouper:
    __slots__ = ('_parent', '_target')

    def __init__(self, parent, target):
        self._parent = parent
        self._target = target

    def __iter__(self):
        return self

    def __next__(self):
        parent = self._parent
        if parent._group is not self:
            raise StopIteration
        if parent._value is _absent:
            parent._step()
        if not (parent._current is self._target or parent._current == self._target):
            raise StopIteration
        value = parent._value
        parent._value = _absent
        return value


class _Absent:
    """What equals nothing but itself."""

    def __eq__(self, other):
        return self is other


_absent = _Absent()


@routine
def tee(iterable, n=2, /):
    """n iterators that give the same items."""
    if not isinstance(n, int):
        raise TypeError(f"'{type(n).__name__}' object cannot be interpreted as an integer")
    if n < 0:
        raise ValueError('n must be >= 0')
    if not n:
        return ()
    first = iterable if isinstance(iterable, _tee) else _tee(iterable)
    if first is iterable:
        first = first.__copy__()
    return (first, *[first.__copy__() for _ in range(n - 1)])


class _tee:
    """One of the iterators: its place in the chain of items read so far, each link an item and the next link."""

    __slots__ = ('_iterator', '_link')

    def __new__(cls, iterable):
        self = object.__new__(cls)
        if isinstance(iterable, _tee):
            self._iterator = iterable._iterator
            self._link = iterable._link
        else:
            self._iterator = iter(iterable)
            self._link = []
        return self

    def __iter__(self):
        return self

    def __next__(self):
        link = self._link
        if not link:
            value = next(self._iterator)
            if not link:
                link += value, []
        value, self._link = link
        return value

    def __copy__(self):
        return _tee(self)


_tee.__qualname__ = _tee.__name__ = '_tee'


del routine
