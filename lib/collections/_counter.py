"""Counter"""

from sys import modules

__name__ = 'collections'


def _count(mapping, iterable):
    get = mapping.get
    for item in iterable:
        try:
            mapping[item] = get(item, 0) + 1
        except TypeError:
            # In the words of hash().
            hash(item)
            raise


def _count_first(counter, iterable):
    """Counts in a plain dict, which is quicker: for an empty Counter that nobody looks at meanwhile."""
    counts = {}
    try:
        _count(counts, iterable)
    finally:
        dict.update(counter, counts)


class Counter(dict):
    """A dict of how often each key was seen."""

    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        if iterable is not None and type(self) is Counter and not self and not _is_mapping(iterable):
            _count_first(self, iterable)
            iterable = None
        self.update(iterable, **kwds)

    def __missing__(self, key):
        """What was not seen was seen 0 times."""
        return 0

    def total(self):
        """The sum of all counts."""
        return sum(self.values())

    def most_common(self, n=None):
        """The n pairs of the highest counts, highest first."""
        pairs = sorted(self.items(), key=_second, reverse=True)
        return pairs if n is None else pairs[:n if n >= len(pairs) else max(n, 0)]

    def elements(self):
        """An iterator over the keys, each as often as its count."""
        from itertools import chain, repeat, starmap
        return chain.from_iterable(starmap(repeat, self.items()))

    @classmethod
    def fromkeys(cls, iterable, v=None):
        """Has no meaning here."""
        raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def update(self, iterable=None, /, **kwds):
        """Adds the counts of a mapping, or counts the items of an iterable."""
        if iterable is not None:
            if _is_mapping(iterable):
                if self:
                    get = self.get
                    for key, count in iterable.items():
                        self[key] = count + get(key, 0)
                else:
                    super().update(iterable)
            else:
                _count(self, iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        """Like update, but takes away."""
        if iterable is not None:
            get = self.get
            if _is_mapping(iterable):
                for key, count in iterable.items():
                    self[key] = get(key, 0) - count
            else:
                for key in iterable:
                    self[key] = get(key, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        """A Counter of the same counts."""
        return self.__class__(self)

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def __delitem__(self, elem):
        """A key that is missing is no error."""
        if elem in self:
            super().__delitem__(elem)

    def __repr__(self):
        if not self:
            return f'{self.__class__.__name__}()'
        try:
            pairs = dict(self.most_common())
        except TypeError:
            # Counts that have no order stay as they are.
            pairs = dict(self)
        return f'{self.__class__.__name__}({pairs!r})'

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[key] == other[key] for counter in (self, other) for key in counter)

    def __ne__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other

    __hash__ = None

    def __le__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[key] <= other[key] for counter in (self, other) for key in counter)

    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __ge__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[key] >= other[key] for counter in (self, other) for key in counter)

    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self >= other and self != other

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _combine(self, other, lambda a, b: a + b)

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _combine(self, other, lambda a, b: a - b)

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _combine(self, other, max)

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive((key, min(count, other[key])) for key, count in self.items())

    def __pos__(self):
        return _positive(self.items())

    def __neg__(self):
        return _positive((key, 0 - count) for key, count in self.items())

    def _keep_positive(self):
        for key in [key for key, count in self.items() if not count > 0]:
            del self[key]
        return self

    def __iadd__(self, other):
        for key, count in other.items():
            self[key] += count
        return self._keep_positive()

    def __isub__(self, other):
        for key, count in other.items():
            self[key] -= count
        return self._keep_positive()

    def __ior__(self, other):
        for key, count in other.items():
            if count > self[key]:
                self[key] = count
        return self._keep_positive()

    def __iand__(self, other):
        for key, count in self.items():
            if other[key] < count:
                self[key] = other[key]
        return self._keep_positive()


def _second(pair):
    return pair[1]


def _is_mapping(value):
    if isinstance(value, (dict, type(type.__dict__))):
        return True
    # As long as nobody has loaded the abstract classes, no other class can be a mapping.
    abc = modules.get('_collections_abc')
    return abc is not None and isinstance(value, abc.Mapping)


def _positive(pairs):
    result = Counter()
    for key, count in pairs:
        if count > 0:
            result[key] = count
    return result


def _combine(a, b, operation):
    """The positive results for the keys of a, then for those of b alone."""
    result = _positive((key, operation(count, b[key])) for key, count in a.items())
    for key, count in b.items():
        if key not in a:
            count = operation(0, count)
            if count > 0:
                result[key] = count
    return result
