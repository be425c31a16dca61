# Hidden: CPython has this in C.
"""The methods of deque that are not native."""

from _collections import _complete, _mark, deque
from _generic_alias import class_getitem
from _operator import index as _index

_showing = set()


@_complete
def __repr__(self):
    if id(self) in _showing:
        return '[...]'
    _showing.add(id(self))
    try:
        shown = repr(list(self))
    finally:
        _showing.discard(id(self))
    if self.maxlen is None:
        return f'{type(self).__name__}({shown})'
    return f'{type(self).__name__}({shown}, maxlen={self.maxlen})'


@_complete
def __copy__(self):
    return type(self)(self) if self.maxlen is None else type(self)(self, self.maxlen)


@_complete
def copy(self):
    """A deque of the same items."""
    return type(self)(self) if self.maxlen is None else type(self)(self, self.maxlen)


@_complete
def __reduce__(self):
    return type(self), () if self.maxlen is None else ((), self.maxlen), self.__getstate__(), iter(self)


@_complete
def count(self, value, /):
    """How many such items there are."""
    return sum(1 for item in self if item is value or item == value)


@_complete
def index(self, value, start=0, stop=None, /):
    """Index of the first such item between start and stop."""
    start, stop, _ = slice(start, stop).indices(len(self))
    for i, item in enumerate(self):
        if i >= stop:
            break
        if i >= start and (item is value or item == value):
            return i
    raise ValueError('deque.index(x): x not in deque')


@_complete
def insert(self, index, value, /):
    """Puts an item before the index."""
    length = len(self)
    if self.maxlen is not None and length >= self.maxlen:
        raise IndexError('deque already at its maximum size')
    index = slice(_index(index), None).indices(length)[0]
    self.rotate(-index)
    self.appendleft(value)
    self.rotate(index)


def _delete(self, index):
    index %= len(self)
    self.rotate(-index)
    self.popleft()
    self.rotate(index)


@_complete
def __delitem__(self, index, /):
    # Raises what is to be raised for an index that is no good.
    self[index]
    _delete(self, index)


@_complete
def remove(self, value, /):
    """Takes the first such item out."""
    length = len(self)
    for i, item in enumerate(self):
        same = item is value or item == value
        if len(self) != length:
            raise IndexError('deque mutated during remove().')
        if same:
            return _delete(self, i)
    raise ValueError('deque.remove(x): x not in deque')


@_complete
def reverse(self):
    """Turns the order around."""
    items = list(self)
    self.clear()
    self.extendleft(items)


@_complete
def __contains__(self, value, /):
    for item in self:
        if item is value or item == value:
            return True
    return False


@_complete
def __add__(self, other, /):
    if not isinstance(other, deque):
        raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
    result = self.copy()
    result.extend(other)
    return result


@_complete
def __iadd__(self, other, /):
    self.extend(other)
    return self


@_complete
def __mul__(self, n, /):
    if not hasattr(n, '__index__'):
        raise TypeError(f"can't multiply sequence by non-int of type '{type(n).__name__}'")
    items = list(self)
    if self.maxlen is not None and items:
        # More than fills it is of no use.
        n = min(n.__index__(), self.maxlen // len(items) + 2)
    return type(self)(items * n) if self.maxlen is None else type(self)(items * n, self.maxlen)


@_complete
def __rmul__(self, n, /):
    return self * n


@_complete
def __imul__(self, n, /):
    items = list(self * n)
    self.clear()
    self.extend(items)
    return self


@_complete
def __eq__(self, other, /):
    if not isinstance(other, deque):
        return NotImplemented
    return self is other or len(self) == len(other) and list(self) == list(other)


@_complete
def __ne__(self, other, /):
    if not isinstance(other, deque):
        return NotImplemented
    return not self == other


@_complete
def __lt__(self, other, /):
    return list(self) < list(other) if isinstance(other, deque) else NotImplemented


@_complete
def __le__(self, other, /):
    return list(self) <= list(other) if isinstance(other, deque) else NotImplemented


@_complete
def __gt__(self, other, /):
    return list(self) > list(other) if isinstance(other, deque) else NotImplemented


@_complete
def __ge__(self, other, /):
    return list(self) >= list(other) if isinstance(other, deque) else NotImplemented


_complete('__class_getitem__', classmethod(class_getitem))
_mark(deque, 1)
