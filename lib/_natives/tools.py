"""What the iterators of itertools and the functions of heapq do in a program that can be suspended where they would call Python: the same in steps."""


class _Tool:
    """An iterator that shows itself as one of the class that it stands for."""

    def __init__(self, cls, *rest):
        self._cls = cls
        self._begin(*rest)

    def __iter__(self):
        return self

    __class__ = property(lambda self: self._cls)


class _Ending(_Tool):
    """One that is at its end for good when it has been there."""

    _over = False

    def __next__(self):
        if self._over:
            raise StopIteration
        try:
            return self._next()
        except StopIteration:
            self._over = True
            raise


class _takewhile(_Tool):
    def _begin(self, function, iterable):
        self._function = function
        self._source = iter(iterable)
        self._over = False

    def __next__(self):
        if not self._over:
            item = next(self._source)
            if self._function(item):
                return item
        self._over = True
        raise StopIteration


class _dropwhile(_Tool):
    def _begin(self, function, iterable):
        self._function = function
        self._source = iter(iterable)
        self._found = False

    def __next__(self):
        while True:
            item = next(self._source)
            if self._found or not self._function(item):
                self._found = True
                return item


class _filterfalse(_Tool):
    def _begin(self, function, iterable):
        self._function = bool if function is None else function
        self._source = iter(iterable)

    def __next__(self):
        while True:
            item = next(self._source)
            if not self._function(item):
                return item


class _starmap(_Tool):
    def _begin(self, function, iterable):
        self._function = function
        self._source = iter(iterable)

    def __next__(self):
        return self._function(*[item for item in next(self._source)])


class _accumulate(_Tool):
    def _begin(self, iterable, function, initial):
        self._source = iter(iterable)
        self._function = function
        self._initial = initial
        self._totals = []

    def __next__(self):
        if self._initial is not None:
            total = self._initial
            self._initial = None
        else:
            total = next(self._source)
            if self._totals:
                total = self._totals[0] + total if self._function is None else self._function(self._totals[0], total)
        self._totals = [total]
        return total


class _chain(_Ending):
    def _begin(self, iterables):
        self._sources = iter(iterables)
        self._source = iter(())

    def _next(self):
        while True:
            try:
                return next(self._source)
            except StopIteration:
                pass
            try:
                self._source = iter(next(self._sources))
            except BaseException:
                self._over = True
                raise


class _compress(_Tool):
    def _begin(self, data, selectors):
        self._data = iter(data)
        self._selectors = iter(selectors)

    def __next__(self):
        while True:
            item = next(self._data)
            if next(self._selectors):
                return item


class _islice(_Ending):
    def _begin(self, iterable, start, stop, step):
        self._source = iter(iterable)
        self._skip = start
        self._left = None if stop is None else max(stop, start)
        self._step = step

    def _next(self):
        while True:
            if not self._skip and self._left == 0:
                raise StopIteration
            item = next(self._source)
            if self._left is not None:
                self._left -= 1
            if self._skip:
                self._skip -= 1
                continue
            self._skip = self._step - 1 if self._left is None else min(self._step - 1, self._left)
            return item


class _pairwise(_Ending):
    def _begin(self, iterable):
        self._source = iter(iterable)
        self._before = []

    def _next(self):
        if not self._before:
            self._before = [next(self._source)]
        old = self._before[0]
        item = next(self._source)
        self._before = [item]
        return old, item


class _batched(_Ending):
    def _begin(self, iterable, n, strict):
        self._source = iter(iterable)
        self._size = n
        self._strict = strict

    def _next(self):
        items = []
        for item in self._source:
            items.append(item)
            if len(items) == self._size:
                return tuple(items)
        self._over = True
        if not items:
            raise StopIteration
        if self._strict:
            raise ValueError('batched(): incomplete batch')
        return tuple(items)


class _cycle(_Ending):
    def _begin(self, iterable):
        self._source = iter(iterable)
        self._items = []
        self._again = None

    def _next(self):
        if self._again is None:
            try:
                item = next(self._source)
                self._items.append(item)
                return item
            except StopIteration:
                self._again = 0
        if not self._items:
            raise StopIteration
        item = self._items[self._again]
        self._again = (self._again + 1) % len(self._items)
        return item


class _zip_longest(_Ending):
    def _begin(self, iterables, fill):
        self._sources = [iter(iterable) for iterable in iterables]
        self._fill = fill
        self._active = len(self._sources)

    def _next(self):
        if not self._active:
            raise StopIteration
        items = []
        for i, source in enumerate(self._sources):
            item = self._fill
            if source is not None:
                try:
                    item = next(source)
                except StopIteration:
                    self._active -= 1
                    if not self._active:
                        raise
                    self._sources[i] = None
                except BaseException:
                    self._active = 0
                    raise
            items.append(item)
        return tuple(items)


for _class in list(globals().values()):
    if isinstance(_class, type):
        _class.__name__ = _class.__qualname__ = _class.__name__[1:]
        _class.__module__ = 'itertools'


def takewhile_(cls, predicate, iterable):
    return _takewhile(cls, predicate, iterable)


def dropwhile_(cls, predicate, iterable):
    return _dropwhile(cls, predicate, iterable)


def filterfalse_(cls, function, iterable):
    return _filterfalse(cls, function, iterable)


def starmap_(cls, function, iterable):
    return _starmap(cls, function, iterable)


def accumulate_(cls, iterable, function=None, initial=None):
    return _accumulate(cls, iterable, function, initial)


def chain_(objects):
    return _chain(objects[0], objects[1:])


def from_iterable_(cls, iterable):
    return _chain(cls, iterable)


def compress_(cls, data, selectors):
    return _compress(cls, data, selectors)


def islice_(cls, iterable, *limits):
    # Refused in the words of the native.
    cls((), *limits)
    limits = slice(*limits)
    start = 0 if limits.start is None else limits.start.__index__()
    stop = None if limits.stop is None else limits.stop.__index__()
    return _islice(cls, iterable, start, stop, 1 if limits.step is None else limits.step.__index__())


def pairwise_(cls, iterable):
    return _pairwise(cls, iterable)


def batched_(cls, iterable, n, strict=False):
    cls((), n, strict=strict)
    return _batched(cls, iterable, n.__index__(), strict)


def cycle_(cls, iterable):
    return _cycle(cls, iterable)


def zip_longest_(objects, fillvalue=None):
    return _zip_longest(objects[0], objects[1:], fillvalue)


def product_(objects, repeat=1):
    return objects[0](*[tuple([item for item in iterable]) for iterable in objects[1:]], repeat=repeat)


def combinations_(cls, iterable, r):
    return cls(tuple([item for item in iterable]), r)


def combinations_with_replacement_(cls, iterable, r):
    return cls(tuple([item for item in iterable]), r)


def permutations_(cls, iterable, r=None):
    return cls(tuple([item for item in iterable]), r)


def deque_(cls, iterable=(), maxlen=None):
    return cls([item for item in iterable], maxlen)


def extendleft_(self, iterable):
    for item in iterable:
        self.appendleft(item)


def _before(heap, i, j, largest):
    length = len(heap)
    answer = heap[j] < heap[i] if largest else heap[i] < heap[j]
    answer = True if answer else False
    if len(heap) != length:
        raise RuntimeError('list changed size during iteration')
    return answer


def _rise(heap, start, at, largest):
    while at > start:
        above = at - 1 >> 1
        if not _before(heap, at, above, largest):
            return
        heap[at], heap[above] = heap[above], heap[at]
        at = above


def _replace(heap, item, largest):
    first = heap[0]
    heap[0] = item
    _settle(heap, 0, largest)
    return first


def _settle(heap, start, largest):
    at = start
    while (child := 2 * at + 1) < len(heap):
        if child + 1 < len(heap) and not _before(heap, child, child + 1, largest):
            child += 1
        heap[at], heap[child] = heap[child], heap[at]
        at = child
    _rise(heap, start, at, largest)


def _list(heap, title):
    if not isinstance(heap, list):
        raise TypeError(f'{title} must be list, not {type(heap).__name__}')
    return heap


def _push(heap, item, largest):
    heap.append(item)
    _rise(heap, 0, len(heap) - 1, largest)


def _pop(heap, largest):
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    return _replace(heap, last, largest) if heap else last


def _push_pop(heap, item, largest):
    if heap and (item < heap[0] if largest else heap[0] < item):
        return _first(heap, item, largest)
    return item


def _first(heap, item, largest):
    if not heap:
        raise IndexError('index out of range')
    return _replace(heap, item, largest)


def _make(heap, largest):
    for at in range((len(heap) >> 1) - 1, -1, -1):
        _settle(heap, at, largest)


def heappush_(heap, item):
    _push(_list(heap, 'heappush() argument 1'), item, False)


def heappop_(heap):
    return _pop(_list(heap, 'heappop() argument'), False)


def heapreplace_(heap, item):
    return _first(_list(heap, 'heapreplace() argument 1'), item, False)


def heappushpop_(heap, item):
    return _push_pop(_list(heap, 'heappushpop() argument 1'), item, False)


def heapify_(heap):
    _make(_list(heap, 'heapify() argument'), False)


def heappush_max_(heap, item):
    _push(_list(heap, 'heappush_max() argument 1'), item, True)


def heappop_max_(heap):
    return _pop(_list(heap, 'heappop_max() argument'), True)


def heapreplace_max_(heap, item):
    return _first(_list(heap, 'heapreplace_max() argument 1'), item, True)


def heappushpop_max_(heap, item):
    return _push_pop(_list(heap, 'heappushpop_max() argument 1'), item, True)


def heapify_max_(heap):
    _make(_list(heap, 'heapify_max() argument'), True)
