# Natives have docstrings, in words of their own: only that there are some is the same everywhere.
import collections
import heapq
import inspect
import itertools
import math
import sys
import time


def is_text(doc):
    return isinstance(doc, str) and len(doc) > 3


for thing in (len, print, sorted, min, isinstance, list, dict, str, int, type, object, ValueError, KeyError, BaseException, enumerate, zip, map, range, slice, property, type(None),
              [].append, list.append, str.join, 'a'.split, dict.get, dict.fromkeys, str.maketrans, int.from_bytes, (1).__add__, int.__add__, list.__init__, object.__repr__, type.mro, set.add, bytes.hex,
              bytearray.extend, int.real, OSError.errno, BaseException.with_traceback, (x for x in ()).send, math.sqrt, math.gcd, sys.exit, sys.getrecursionlimit,
              time.time, itertools.chain, itertools.count, collections.deque, collections.deque.append, collections.deque.maxlen, heapq.heappush):
    if not is_text(thing.__doc__):
        print('no text:', thing)


class Plain:
    pass


class Lists(list):
    pass


class Slotted:
    """Text."""

    __slots__ = ('a',)


def function():
    """Of a function."""


print(Plain.__doc__, Plain().__doc__, Lists.__doc__, Lists().__doc__, Slotted.__doc__, Slotted().__doc__, Slotted.a.__doc__)
print(is_text(Plain.__dict__['__dict__'].__doc__), is_text(Plain.__dict__['__weakref__'].__doc__), is_text(Plain.__init__.__doc__), is_text(Lists.append.__doc__))
print(inspect.getdoc(Plain), inspect.getdoc(Lists) is None, is_text(inspect.getdoc(Lists.append)), is_text(inspect.getdoc(len)))
print(function.__doc__, staticmethod(function).__doc__, classmethod(function).__doc__, property(function).__doc__)
for work in (lambda: setattr(int, '__doc__', 'x'), lambda: setattr(len, '__doc__', 'x'), lambda: setattr(list.append, '__doc__', 'x'), lambda: delattr(Plain, '__doc__')):
    try:
        print(work())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
Plain.__doc__ = 'new'
print(Plain.__doc__)
