"""Searching and inserting in sorted lists."""

from _bisect import bisect_left, bisect_right


def insort_right(a, x, lo=0, hi=None, *, key=None):
    """Inserts x behind all items equal to it."""
    a.insert(bisect_right(a, x if key is None else key(x), lo, hi, key=key), x)


def insort_left(a, x, lo=0, hi=None, *, key=None):
    """Inserts x before all items equal to it."""
    a.insert(bisect_left(a, x if key is None else key(x), lo, hi, key=key), x)


bisect = bisect_right
insort = insort_right
