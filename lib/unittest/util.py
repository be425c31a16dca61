"""Texts and comparisons that tests' messages are made of."""

from collections import Counter, namedtuple
from os.path import commonprefix

__unittest = True

_MAX_LENGTH = 80
_PLACEHOLDER_LEN = 12
_MIN_BEGIN_LEN = 5
_MIN_END_LEN = 5
_MIN_COMMON_LEN = 5
_MIN_DIFF_LEN = _MAX_LENGTH - (_MIN_BEGIN_LEN + _PLACEHOLDER_LEN + _MIN_COMMON_LEN + _PLACEHOLDER_LEN + _MIN_END_LEN)

_Mismatch = namedtuple('Mismatch', 'actual expected value')


def _shorten(s, prefixlen, suffixlen):
    left_out = len(s) - prefixlen - suffixlen
    return f'{s[:prefixlen]}[{left_out} chars]{s[len(s) - suffixlen:]}' if left_out > _PLACEHOLDER_LEN else s


def _common_shorten_repr(*args):
    """The representations, with what they have in common shortened where they are long."""
    shown = tuple([safe_repr(each) for each in args])
    longest = max(map(len, shown))
    if longest <= _MAX_LENGTH:
        return shown
    prefix = commonprefix(shown)
    size = len(prefix)
    room = _MAX_LENGTH - (longest - size + _MIN_BEGIN_LEN + _PLACEHOLDER_LEN)
    if room > _MIN_COMMON_LEN:
        prefix = _shorten(prefix, _MIN_BEGIN_LEN, room)
        return tuple([prefix + each[size:] for each in shown])
    prefix = _shorten(prefix, _MIN_BEGIN_LEN, _MIN_COMMON_LEN)
    return tuple([prefix + _shorten(each[size:], _MIN_DIFF_LEN, _MIN_END_LEN) for each in shown])


def safe_repr(obj, short=False):
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    return text if not short or len(text) < _MAX_LENGTH else text[:_MAX_LENGTH] + ' [truncated]...'


def strclass(cls):
    return f'{cls.__module__}.{cls.__qualname__}'


def sorted_list_difference(expected, actual):
    """What is in one of two sorted lists only: missing, unexpected."""
    missing = [each for index, each in enumerate(expected) if each not in actual and (index == 0 or each != expected[index - 1])]
    unexpected = [each for index, each in enumerate(actual) if each not in expected and (index == 0 or each != actual[index - 1])]
    return missing, unexpected


def unorderable_list_difference(expected, actual):
    """As sorted_list_difference, for any lists. Both are emptied."""
    missing = []
    while expected:
        item = expected.pop()
        try:
            actual.remove(item)
        except ValueError:
            missing.append(item)
    return missing, actual


def three_way_cmp(x, y):
    return (x > y) - (x < y)


def _count_diff_all_purpose(actual, expected):
    """Mismatch(count in actual, count in expected, value) for each value that occurs not as often."""
    nothing = object()
    first, second = list(actual), list(expected)

    def take(items, value):
        count = 0
        for index, other in enumerate(items):
            if other is not nothing and (other is value or other == value):
                count += 1
                items[index] = nothing
        return count

    result = []
    for index in range(len(first)):
        value = first[index]
        if value is not nothing:
            counts = take(first, value), take(second, value)
            if counts[0] != counts[1]:
                result.append(_Mismatch(*counts, value))
    for index in range(len(second)):
        value = second[index]
        if value is not nothing:
            result.append(_Mismatch(0, take(second, value), value))
    return result


def _count_diff_hashable(actual, expected):
    first, second = Counter(actual), Counter(expected)
    result = [_Mismatch(count, second.get(value, 0), value) for value, count in first.items() if second.get(value, 0) != count]
    return result + [_Mismatch(0, count, value) for value, count in second.items() if value not in first]
