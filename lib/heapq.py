"""Heaps in lists: an item is not larger than those at twice its index plus one and plus two (in a max-heap: not smaller)."""

from _heapq import *

__all__ = [
    'heappush', 'heappop', 'heapify', 'heapreplace', 'heappushpop', 'heappush_max', 'heappop_max', 'heapify_max', 'heapreplace_max',
    'heappushpop_max', 'nlargest', 'nsmallest', 'merge',
]


def merge(*iterables, key=None, reverse=False):
    """An iterator over the items of sorted iterables, in order."""
    make, pop, replace = (heapify_max, heappop_max, heapreplace_max) if reverse else (heapify, heappop, heapreplace)
    heap = []
    for i, iterable in enumerate(iterables):
        iterator = iter(iterable)
        for item in iterator:
            # Of equal items that of the earlier iterable comes first: so in a max-heap it has the larger number.
            heap.append([item if key is None else key(item), -i if reverse else i, item, iterator])
            break
    make(heap)
    while heap:
        entry = heap[0]
        yield entry[2]
        for item in entry[3]:
            entry[0] = item if key is None else key(item)
            entry[2] = item
            replace(heap, entry)
            break
        else:
            pop(heap)


def _best(numbers, iterable, key, best, replace, make):
    """As many of the best items as there are numbers, as [key, number, item], in a heap with the worst of them on top while looking."""
    iterator = iter(iterable)
    heap = [(item if key is None else key(item), i, item) for i, item in zip(numbers, iterator)]
    if not heap:
        return []
    make(heap)
    worst = heap[0][0]
    i = numbers.stop
    for item in iterator:
        value = item if key is None else key(item)
        if best(value, worst):
            replace(heap, (value, i, item))
            worst = heap[0][0]
        i += numbers.step
    heap.sort(reverse=numbers.step < 0)
    return [entry[2] for entry in heap]


def _all_wanted(n, iterable):
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        return False
    return n >= size


def nsmallest(n, iterable, key=None):
    """The n smallest items, in order."""
    if n == 1:
        result = min(iterable, key=key, default=_best)
        return [] if result is _best else [result]
    if _all_wanted(n, iterable):
        return sorted(iterable, key=key)[:n]
    return _best(range(n), iterable, key, lambda a, b: a < b, heapreplace_max, heapify_max)


def nlargest(n, iterable, key=None):
    """The n largest items, largest first."""
    if n == 1:
        result = max(iterable, key=key, default=_best)
        return [] if result is _best else [result]
    if _all_wanted(n, iterable):
        return sorted(iterable, key=key, reverse=True)[:n]
    return _best(range(0, -n, -1), iterable, key, lambda a, b: b < a, heapreplace, heapify)
