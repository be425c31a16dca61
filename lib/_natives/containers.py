"""Slices, ranges, and views of dicts as sets."""

def slice_indices(parts, length):
    length = range(length).stop
    if length < 0:
        raise ValueError('length should not be negative')
    step = 1 if parts.step is None else _slice_index(parts.step)
    if not step:
        raise ValueError('slice step cannot be zero')
    low, high = (-1, length - 1) if step < 0 else (0, length)
    first, last = (high, low) if step < 0 else (low, high)
    return _bound(parts.start, first, length, low, high), _bound(parts.stop, last, length, low, high), step


def _bound(value, default, length, low, high):
    if value is None:
        return default
    value = _slice_index(value)
    return max(value + length, low) if value < 0 else min(value, high)


def _slice_index(value):
    if not hasattr(type(value), '__index__'):
        raise TypeError('slice indices must be integers or None or have an __index__ method')
    return range(value).stop


_VIEWS = (type({}.keys()), type({}.items()))


def view_or(a, b):
    return set(a) | set(b)


def view_sub(a, b):
    return set(a) - set(b)


def view_xor(a, b):
    return set(a) ^ set(b)


def view_and(a, b):
    """The items of the other side that are in the view; those of the shorter side are looked up when both have a length."""
    view, other = (a, b) if type(a) in _VIEWS else (b, a)
    if isinstance(other, (set, frozenset)) and len(view) <= len(other):
        return other & set(view)
    if type(other) in _VIEWS and len(other) > len(view):
        view, other = other, view
    return {item for item in other if item in view}


def view_isdisjoint(view, other):
    for item in other:
        if item in view:
            return False
    return True


def view_eq(a, b):
    return len(a) == len(b) and _all_in(a, b)


def view_ne(a, b):
    return not view_eq(a, b)


def view_lt(a, b):
    return len(a) < len(b) and _all_in(a, b)


def view_le(a, b):
    return len(a) <= len(b) and _all_in(a, b)


def _all_in(a, b):
    for item in a:
        if item not in b:
            return False
    return True


def range_index(numbers, value):
    if type(value) in (int, bool):
        if value in numbers:
            return (value - numbers.start) // numbers.step
        raise ValueError('range.index(x): x not in range')
    for i, item in enumerate(numbers):
        if item == value:
            return i
    raise ValueError('sequence.index(x): x not in sequence')


def range_count(numbers, value):
    if type(value) in (int, bool):
        return int(value in numbers)
    count = 0
    for item in numbers:
        if item == value:
            count += 1
    return count


def range_contains(numbers, value):
    for item in numbers:
        if item == value:
            return True
    return False
