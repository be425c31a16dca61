# Hidden: CPython has this in C.
"""The part of queue that CPython has natively."""

import time
from collections import deque


class Empty(Exception):
    """Nothing was there, in time."""


def wait(timeout, failure):
    """Waits for what nobody can bring, as there is one thread."""
    if timeout is None:
        raise RuntimeError('deadlock: a queue would wait forever for the only thread')
    if timeout < 0:
        raise ValueError("'timeout' must be a non-negative number")
    if timeout > 0:
        time.sleep(timeout)
    raise failure


class SimpleQueue:
    """First in, first out, without end and without tasks."""

    __slots__ = ('_items', '__weakref__')

    def __init__(self):
        self._items = deque()

    def put(self, item, block=True, timeout=None):
        self._items.append(item)

    def put_nowait(self, item):
        self._items.append(item)

    def get(self, block=True, timeout=None):
        if not self._items:
            if not block:
                raise Empty
            wait(timeout, Empty)
        return self._items.popleft()

    def get_nowait(self):
        return self.get(block=False)

    def empty(self):
        return not self._items

    def qsize(self):
        return len(self._items)

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)
