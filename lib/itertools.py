# Hidden: CPython has this in C.
"""Iterators made of other iterators. Most are native; groupby and tee are here."""

from _introspection import routine
from _itertools import *


# What a groupby is about, in a list, which its iterators share. The last value that was read, its key, the key of the latest group, and the
# iterator of that.
_ITERATOR, _KEY, _VALUE, _CURRENT, _TARGET, _GROUP = range(6)


class groupby:
    """Runs of items with equal keys: pairs of a key and an iterator of its items."""

    __slots__ = ('_state',)

    def __init__(self, iterable, key=None):
        self._state = [iter(iterable), key, _absent, _absent, _absent, _absent]

    def __iter__(self):
        return self

    def __next__(self):
        state = self._state
        state[_GROUP] = None
        while (current := state[_CURRENT]) is (target := state[_TARGET]) or current == target:
            value = next(state[_ITERATOR])
            key = state[_KEY]
            state[_CURRENT] = value if key is None else key(value)
            state[_VALUE] = value
        state[_TARGET] = current = state[_CURRENT]
        group = _grouper()
        group._of = state, current
        state[_GROUP] = group
        return current, group


class _grouper:
    __slots__ = ('_of',)

    def __iter__(self):
        return self

    def __next__(self):
        state, target = self._of
        if state[_GROUP] is not self:
            raise StopIteration
        if state[_VALUE] is _absent:
            value = next(state[_ITERATOR])
            key = state[_KEY]
            state[_CURRENT] = value if key is None else key(value)
            state[_VALUE] = value
        current = state[_CURRENT]
        if not (current is target or current == target):
            raise StopIteration
        value = state[_VALUE]
        state[_VALUE] = _absent
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
