"""Containers beyond list, tuple, dict and set."""

import _collections_abc
from _collections import deque
import collections._deque
from collections._dicts import Counter, OrderedDict, defaultdict
from collections._namedtuple import namedtuple

__all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque', 'namedtuple']


def __getattr__(name):
    # The wrappers are seldom wanted, so they are loaded when they are.
    if name in ('ChainMap', 'UserDict', 'UserList', 'UserString'):
        from collections import _wrappers
        value = globals()[name] = getattr(_wrappers, name)
        return value
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
