# Hidden: CPython has this in C.
"""What is seldom asked of the iterators of built-in types: how to make them anew, where to go on, and how many items the rarer ones will give."""

import operator
from _introspection import iterator as _parts

_EMPTY = {'list_iterator': [], 'str_iterator': '', 'str_ascii_iterator': ''}


def _name(cls):
    return cls.__name__


def reduced(cls, copy, source, index, more):
    """The reduce value of an iterator of that class: `copy` is one like it, of a range `source` tells how many numbers are left."""
    kind = _name(type(copy))
    if kind in ('range_iterator', 'longrange_iterator'):
        return iter, (range(index, index + source * more, more),), None
    if kind == 'set_iterator' or kind.startswith('dict_'):
        return iter, (list(copy),)
    if kind == 'callable_iterator':
        # Without a sentinel it is one that another iterator stands behind.
        return (iter, ((),)) if source is None else (iter, (source, more))
    if kind in ('enumerate', 'filter'):
        return cls, (source, more) if kind == 'enumerate' else (more, source)
    if kind in ('zip', 'map'):
        made = source or () if kind == 'zip' else (more, *source)
        return (cls, made, True) if index else (cls, made)
    if kind in ('reversed', 'list_reverseiterator'):
        if source is None or index < 0:
            return reversed, ([] if kind[0] == 'l' else (),)
        return reversed, (source,), index
    return (iter, (_EMPTY.get(kind, ()),)) if source is None else (iter, (source,), index)


def set_state(self, state):
    copy, source, index, more = _parts(self, None)
    kind = _name(type(copy))
    if kind in ('zip', 'map'):
        _parts(self, 1 if state else 0)
        return
    if kind == 'range_iterator' or kind == 'longrange_iterator':
        if kind[0] == 'l' and type(state) is not int:
            raise TypeError(f'state must be an int, not {type(state).__name__}')
        for _ in range(min(operator.index(state), source)):
            next(self)
        return
    if not hasattr(state, '__index__'):
        raise TypeError('an integer is required')
    state = operator.index(state)
    if source is None:
        return
    if kind in ('reversed', 'list_reverseiterator'):
        if index < 0:
            return
        _parts(self, max(-1, min(state, len(source) - 1)))
    elif kind == 'iterator':
        _parts(self, max(state, 0))
    else:
        least = -1 if isinstance(source, (list, bytearray)) else 0
        _parts(self, max(least, min(state, len(source))))


def length_hint(self):
    copy, source, index, more = _parts(self, None)
    kind = _name(type(copy))
    if kind == 'longrange_iterator':
        return source
    if kind == 'set_iterator':
        try:
            return len(list(copy))
        except RuntimeError:
            return 0
    if source is None:
        return 0
    if not hasattr(type(source), '__len__') or type(source).__len__ is None:
        return NotImplemented
    return max(len(source) - index, 0)
