"""What natives that take a whole iterable, or a key, do in a program that can be suspended: the same in steps, so that the calls in them can wait."""

def length_hint(obj):
    """What the natives that make a list ask an instance for: how many items it will give."""
    kind = type(obj)
    if hasattr(kind, '__len__'):
        try:
            return len(obj)
        except TypeError:
            pass
    method = getattr(kind, '__length_hint__', None)
    if method is None:
        return 0
    try:
        hint = method(obj)
    except TypeError:
        return 0
    if hint is NotImplemented:
        return 0
    if not isinstance(hint, int):
        raise TypeError(f'__length_hint__ must be an integer, not {type(hint).__name__}')
    if hint < 0:
        raise ValueError('__length_hint__() should return >= 0')
    if hint >= 1 << 63:
        raise OverflowError('Python int too large to convert to C ssize_t')
    return hint


def list_(cls, iterable):
    length_hint(iterable)
    return [item for item in iterable]


def tuple_(cls, iterable):
    return tuple([item for item in iterable])


def set_(cls, iterable):
    return {item for item in iterable}


def frozenset_(cls, iterable):
    return frozenset({item for item in iterable})


def extend_(self, iterable):
    length_hint(iterable)
    for item in iterable:
        self.append(item)


def join_(self, iterable):
    return self.join([item for item in iterable])


def new_(cls, values, names):
    """A class whose __new__ is in Python is called, with the last values named."""
    named = {}
    if names:
        first = len(values) - len(names)
        named = dict(zip(names, values[first:]))
        values = values[:first]
    made = cls.__new__(cls, *values, **named)
    if isinstance(made, cls):
        answer = type(made).__init__(made, *values, **named)
        if answer is not None:
            raise TypeError(f"__init__() should return None, not '{type(answer).__name__}'")
    return made


def sum_(iterable, start=0):
    return sum([item for item in iterable], start)


def any_(iterable):
    for item in iterable:
        if item:
            return True
    return False


def all_(iterable):
    for item in iterable:
        if not item:
            return False
    return True


def sorted_(iterable, key=None, reverse=False):
    length_hint(iterable)
    items = [item for item in iterable]
    return sorted(items, reverse=reverse) if key is None else _by_key(items, key, reverse)


def sort_(self, key=None, reverse=False):
    # Empty meanwhile, as the list is that is sorted.
    items = self[:]
    self.clear()
    try:
        items = _by_key(items, key, reverse)
    finally:
        changed = len(self) != 0
        self[:] = items
    if changed:
        raise ValueError('list modified during sort')


def _by_key(items, key, reverse):
    keys = [key(item) for item in items]
    return [items[i] for i in sorted(range(len(items)), key=keys.__getitem__, reverse=reverse)]


def min_(iterable, key=None, *default):
    return _extreme(min, iterable, key, default)


def max_(iterable, key=None, *default):
    return _extreme(max, iterable, key, default)


def _extreme(function, iterable, key, default):
    items = [item for item in iterable]
    if key is None or not items:
        return function(items, default=default[0]) if default else function(items)
    keys = [key(item) for item in items]
    return items[function(range(len(items)), key=keys.__getitem__)]


def map_(function, iterators, strict):
    if len(iterators) == 1:
        for item in iterators[0]:
            yield function(item)
    else:
        # Taken one by one: a map that is iterated over would become this generator again.
        several = map(_together, *iterators, strict=strict)
        while (items := next(several, None)) is not None:
            yield function(*items)


def _together(*items):
    return items


def zip_(iterators):
    while True:
        items = []
        for iterator in iterators:
            try:
                items.append(next(iterator))
            except StopIteration:
                return
        yield tuple(items)


def unpack_(iterable, count):
    items = []
    for item in iterable:
        items.append(item)
        if len(items) > count:
            break
    return iter(items)


def filter_(function, iterator, wanted):
    for item in iterator:
        if (item if function is None else function(item)) if wanted else not function(item):
            yield item
