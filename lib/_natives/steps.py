"""What natives that take a whole iterable, or a key, do in a program that can be suspended: the same in steps, so that the calls in them can wait."""

_GENERATOR = type((_ for _ in ()))
# Types of which no special method is in Python.
_NATIVE = frozenset({int, float, str, bytes, bool, type(None), tuple, list})
_NUMBERS = frozenset({int, float, complex, bool})


def length_hint(obj):
    """What the natives that make a list ask an instance for: how many items it will give."""
    kind = type(obj)
    if kind is _GENERATOR:
        return 0
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


def _asked(iterable):
    """Its iterator, when it can be asked how many items there will be, which is done then; else it itself."""
    kind = type(iterable)
    if kind is _GENERATOR or not (hasattr(kind, '__len__') or hasattr(kind, '__length_hint__')):
        return iterable
    iterator = iter(iterable)
    length_hint(iterable)
    return iterator


def list_(cls, iterable):
    return [item for item in _asked(iterable)]


def tuple_(cls, iterable):
    return tuple([item for item in iterable])


def set_(cls, iterable):
    return {item for item in iterable}


def frozenset_(cls, iterable):
    items = [item for item in iterable]
    # Their order is that in which they are added.
    return frozenset({item for item in items} if _have(items, '__hash__', '__eq__') else items)


def bytes_(cls, source, *encoding):
    return _bytes(bytes, source, encoding)


def bytearray_(cls, source, *encoding):
    return _bytes(bytearray, source, encoding)


def _bytes(cls, source, encoding):
    kind = type(source)
    if hasattr(kind, '__iter__') and not any([hasattr(kind, method) for method in ('__bytes__', '__index__', '__buffer__')]):
        try:
            iterator = iter(source)
        except TypeError:
            raise TypeError(f"cannot convert '{kind.__name__}' object to {cls.__name__}") from None
        if cls is bytes:
            length_hint(source)
        source = _bytes_of(cls, iterator)
    return cls(source, *encoding)


def _bytes_of(cls, iterable):
    made = bytearray()
    for item in iterable:
        made += cls((item,))
    return made


def extend_(self, iterable):
    if isinstance(self, bytearray):
        iterator = iter(iterable)
        length_hint(iterable)
        self += _bytes_of(bytearray, iterator)
        return
    if isinstance(self, set):
        for item in iterable:
            self.add(item)
        return
    if isinstance(self, dict):
        if not hasattr(type(iterable), 'keys'):
            raise TypeError(f"'{type(iterable).__name__}' object is not a mapping")
        _update(self, iterable)
        return
    for item in _asked(iterable) if isinstance(self, list) else iterable:
        self.append(item)


def iadd_(self, iterable):
    extend_(self, iterable)
    return self


def ior_(self, other):
    _update(self, other)
    return self


def mapping(value, keys):
    """The dict that a call makes of what stands behind `**`, and has `keys`."""
    return {key: value[key] for key in [*keys()]}


def items(value):
    """What a slice is set to."""
    try:
        iterator = iter(value)
    except TypeError:
        raise TypeError('must assign iterable to extended slice') from None
    length_hint(iterator)
    return [item for item in iterator]


def find(sequence, value, limits):
    """Index of the first item in the limits that is equal; -1."""
    i, end = limits
    while i < end and i < len(sequence):
        item = sequence[i]
        if item is value or item == value:
            return i
        i += 1
    return -1


def count(sequence, value, start):
    """How many items from there on are equal."""
    found = 0
    while start < len(sequence):
        item = sequence[start]
        if item is value or item == value:
            found += 1
        start += 1
    return found


def difference(one, other, i):
    """Index from `i` on of the first items that differ; the shorter length."""
    while i < len(one) and i < len(other):
        a = one[i]
        b = other[i]
        if a is not b and not a == b:
            return i
        i += 1
    return i


def contains(container, item):
    try:
        iterator = iter(container)
    except TypeError:
        raise TypeError(f"argument of type '{type(container).__name__}' is not a container or iterable") from None
    for each in iterator:
        if each is item or each == item:
            return True
    return False


def join_(self, iterable):
    try:
        iterator = iter(iterable)
    except TypeError:
        iterator = None
    if iterator is None:
        raise TypeError('can only join an iterable')
    return self.join([item for item in iterator])


def new_(cls, values, names):
    """A metaclass is called, with the last values named: the hooks of the class that it makes can wait."""
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
    iterator = iter(iterable)
    if isinstance(start, (str, bytes, bytearray)):
        return sum((), start)
    numbers = []
    if type(start) in _NUMBERS:
        # Nothing is taken behind what cannot be added. Floats are added with a compensation, for which they are needed together.
        for item in iterator:
            if type(item) is type(start) is int and not numbers:
                start += item
            elif type(item) in _NUMBERS:
                numbers.append(item)
            else:
                start = sum(numbers, start) + item
                break
        else:
            return sum(numbers, start)
    for item in iterator:
        start = start + item
    return start


def _have(items, *methods):
    """Have some of the items one of the special methods in Python?"""
    kinds = {type(item) for item in items}
    return not kinds <= _NATIVE and any([hasattr(getattr(kind, method, None), '__code__') for kind in kinds for method in methods])


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
    return _sort([item for item in _asked(iterable)], key, reverse)


def sort_(self, key=None, reverse=False):
    # Empty meanwhile, as the list is that is sorted.
    items = self[:]
    self.clear()
    try:
        items = _sort(items, key, reverse)
    finally:
        changed = len(self) != 0
        self[:] = items
    if changed:
        raise ValueError('list modified during sort')


def _sort(items, key, reverse):
    reverse = True if reverse else False
    keys = items if key is None else [key(item) for item in items]
    if not _have(keys, '__lt__', '__gt__'):
        if key is None:
            return sorted(items, reverse=reverse)
        # The list of keys instead of a function is understood from here alone.
        return sorted(items, key=keys, reverse=reverse)
    _arrange(items, keys, reverse)
    return items


def arrange(items, pairs=None, reverse=False):
    """Sorts a list; `pairs`: a list of keys and items in turn."""
    _arrange(items, items if pairs is None else pairs[::2], reverse)


def _arrange(items, keys, reverse):
    if reverse:
        items.reverse()
        if keys is not items:
            keys.reverse()
    try:
        _arrange_rising(items, keys)
    finally:
        if reverse:
            items.reverse()


def _arrange_rising(items, keys):
    """
    Sorts a list by keys that say in Python which is less: what is compared, and in which order, is the same as in CPython. Runs that are there already are found, short ones
    made longer by insertion, and merged, where a side that goes on being the lesser one is searched in leaps.
    """
    kind = type(keys[0])
    asks = kind.__lt__
    for key in keys:
        if type(key) is not kind:
            asks = _is_less
    # What is put in order are the keys, or their numbers where they are not the items.
    if keys is items:
        order = items[:]
    else:
        order = [i for i in range(len(keys))]
        method = asks

        def asks(i, j):
            answer = method(keys[i], keys[j])
            return keys[i] < keys[j] if answer is NotImplemented else answer

    try:
        _arrange_order(order, asks)
    finally:
        items[:] = order if keys is items else [items[i] for i in order]


def _is_less(a, b):
    return a < b


def _less(asks, a, b):
    """
    Of keys of one class the method is asked first, `asks`, and then once more what < does if it does not know. The loops that compare most do it by
    themselves.
    """
    answer = asks(a, b)
    return a < b if answer is NotImplemented else answer


def _turn(order, start, end):
    order[start:end] = order[start:end][::-1]


def _run_from(order, asks, start, count):
    end = start + 1
    while end < count and not _less(asks, order[end], order[end - 1]):
        end += 1
    if end == count or end > start + 1 and _less(asks, order[start], order[end - 1]):
        return end
    _turn(order, start, end)
    end += 1
    equal = 0
    while end < count:
        if _less(asks, order[end], order[end - 1]):
            _turn(order, end - 1 - equal, end)
            equal = 0
        elif _less(asks, order[end - 1], order[end]):
            break
        else:
            equal += 1
        end += 1
    _turn(order, end - 1 - equal, end)
    _turn(order, start, end)
    while end < count and not _less(asks, order[end], order[end - 1]):
        end += 1
    return end


def _insert(order, asks, start, done, end):
    for at in range(done, end):
        pivot = order[at]
        low = start
        high = at
        while low < high:
            middle = (low + high) >> 1
            other = order[middle]
            answer = asks(pivot, other)
            if answer is NotImplemented:
                answer = pivot < other
            if answer:
                high = middle
            else:
                low = middle + 1
        order[low + 1:at + 1] = order[low:at]
        order[low] = pivot


def _place(asks, item, side, start, end, hint, behind):
    """Where an item belongs in side[start:end], before or behind its equals."""
    leap = 1
    last = 0
    if _less(asks, item, side[hint]) if behind else not _less(asks, side[hint], item):
        most = hint - start + 1
        while leap < most and (_less(asks, item, side[hint - leap]) if behind else not _less(asks, side[hint - leap], item)):
            last = leap
            leap = leap * 2 + 1
        low = hint - min(leap, most) + 1
        high = hint - last
    else:
        most = end - hint
        while leap < most and not (_less(asks, item, side[hint + leap]) if behind else not _less(asks, side[hint + leap], item)):
            last = leap
            leap = leap * 2 + 1
        low = hint + last + 1
        high = hint + min(leap, most)
    while low < high:
        middle = low + ((high - low) >> 1)
        if _less(asks, item, side[middle]) if behind else not _less(asks, side[middle], item):
            high = middle
        else:
            low = middle + 1
    return high


def _merge(order, asks, runs, at, patience):
    """Merges two runs. `patience`: how often one side is the lesser before it is searched in leaps; answers what it is from now on."""
    start, middle, _ = runs[at]
    end = runs[at + 1][1]
    runs[at][1] = end
    del runs[at + 1]
    start = _place(asks, order[middle], order, start, middle, start, True)
    if start == middle:
        return patience
    end = _place(asks, order[middle - 1], order, middle, end, end - 1, False)
    if end == middle:
        return patience
    return (_merge_up if middle - start <= end - middle else _merge_down)(order, asks, start, middle, end, patience)


def _merge_up(order, asks, start, right, end, patience):
    side = order[start:right]
    left = 0
    stop = right - start
    to = start
    try:
        order[to] = order[right]
        to += 1
        right += 1
        if right == end or stop == 1:
            return patience
        while True:
            lefts = rights = 0
            a = order[right]
            b = side[left]
            while lefts < patience and rights < patience:
                answer = asks(a, b)
                if answer is NotImplemented:
                    answer = a < b
                if answer:
                    order[to] = a
                    to += 1
                    right += 1
                    rights += 1
                    lefts = 0
                    if right == end:
                        return patience
                    a = order[right]
                else:
                    order[to] = b
                    to += 1
                    left += 1
                    lefts += 1
                    rights = 0
                    if left == stop - 1:
                        return patience
                    b = side[left]
            patience += 1
            lefts = 7
            while lefts >= 7 or rights >= 7:
                patience -= patience > 1
                lefts = _place(asks, order[right], side, left, stop, left, True) - left
                order[to:to + lefts] = side[left:left + lefts]
                to += lefts
                left += lefts
                if left >= stop - 1 and lefts:
                    return patience
                order[to] = order[right]
                to += 1
                right += 1
                if right == end:
                    return patience
                rights = _place(asks, side[left], order, right, end, right, False) - right
                order[to:to + rights] = order[right:right + rights]
                to += rights
                right += rights
                if right == end:
                    return patience
                order[to] = side[left]
                to += 1
                left += 1
                if left == stop - 1:
                    return patience
            patience += 1
    finally:
        # What is left of the left side is behind what is left of the right one, when all went well.
        order[to:end] = order[right:end] + side[left:] if left == stop - 1 else side[left:] + order[right:end]


def _merge_down(order, asks, start, middle, end, patience):
    side = order[middle:end]
    right = end - middle
    left = middle
    to = end
    try:
        left -= 1
        to -= 1
        order[to] = order[left]
        if left == start or right == 1:
            return patience
        while True:
            lefts = rights = 0
            a = side[right - 1]
            b = order[left - 1]
            while lefts < patience and rights < patience:
                answer = asks(a, b)
                if answer is NotImplemented:
                    answer = a < b
                if answer:
                    left -= 1
                    to -= 1
                    order[to] = b
                    lefts += 1
                    rights = 0
                    if left == start:
                        return patience
                    b = order[left - 1]
                else:
                    right -= 1
                    to -= 1
                    order[to] = a
                    rights += 1
                    lefts = 0
                    if right == 1:
                        return patience
                    a = side[right - 1]
            patience += 1
            lefts = 7
            while lefts >= 7 or rights >= 7:
                patience -= patience > 1
                lefts = left - _place(asks, side[right - 1], order, start, left, left - 1, True)
                order[to - lefts:to] = order[left - lefts:left]
                to -= lefts
                left -= lefts
                if left == start:
                    return patience
                right -= 1
                to -= 1
                order[to] = side[right]
                if right == 1:
                    return patience
                rights = right - _place(asks, order[left - 1], side, 0, right, right - 1, False)
                order[to - rights:to] = side[right - rights:right]
                to -= rights
                right -= rights
                if right <= 1 and rights:
                    return patience
                left -= 1
                to -= 1
                order[to] = order[left]
                if left == start:
                    return patience
            patience += 1
    finally:
        order[start:to] = side[:right] + order[start:left] if right == 1 else order[start:left] + side[:right]


def _power(start, middle, end, count):
    """How deep in a balanced tree of merges the place between two runs is."""
    low = start + middle
    high = middle + end
    depth = 1
    while low >= count or high < count:
        if low >= count:
            low -= count
            high -= count
        low <<= 1
        high <<= 1
        depth += 1
    return depth


def _arrange_order(order, asks):
    count = len(order)
    shortest = count
    rest = 0
    while shortest >= 64:
        rest |= shortest & 1
        shortest >>= 1
    shortest += rest
    patience = 7
    # Start, end, and power of the place behind.
    runs = []
    at = 0
    while at < count:
        end = _run_from(order, asks, at, count)
        if end - at < shortest:
            longer = min(count, at + shortest)
            _insert(order, asks, at, end, longer)
            end = longer
        if runs:
            depth = _power(runs[-1][0], at, end, count)
            while len(runs) > 1 and runs[-2][2] > depth:
                patience = _merge(order, asks, runs, len(runs) - 2, patience)
            runs[-1][2] = depth
        runs.append([at, end, 0])
        at = end
    while len(runs) > 1:
        at = len(runs) - 2
        if at and runs[at - 1][1] - runs[at - 1][0] < runs[at + 1][1] - runs[at + 1][0]:
            at -= 1
        patience = _merge(order, asks, runs, at, patience)


def min_(objects, key=None, *default):
    return _extreme(min, objects, key, default)


def max_(objects, key=None, *default):
    return _extreme(max, objects, key, default)


def _extreme(function, objects, key, default):
    if len(objects) > 1 and default:
        return function(0, 0, default=None)
    items = [item for item in objects[0]] if len(objects) == 1 else objects
    if not items:
        return function(items, default=default[0]) if default else function(items)
    keys = items if key is None else [key(item) for item in items]
    if not _have(keys, '__lt__', '__gt__'):
        return items[function(range(len(items)), key=keys.__getitem__)]
    best = 0
    for i in range(1, len(items)):
        if keys[i] < keys[best] if function is min else keys[i] > keys[best]:
            best = i
    return items[best]


def print_(objects, sep=None, end=None, file=None, flush=None):
    for title, text in ('sep', sep), ('end', end):
        if text is not None and not isinstance(text, str):
            raise TypeError(f'{title} must be None or a string, not {type(text).__name__}')
    sep = ' ' if sep is None else sep
    end = '\n' if end is None else end
    for i, item in enumerate(objects):
        text = str(item)
        after = sep if i + 1 < len(objects) else end
        if file is None:
            print(text, end=after)
        else:
            file.write(text)
            file.write(after)
    if flush:
        if file is None:
            print(end='', flush=True)
        else:
            file.flush()


def dict_(objects):
    made = {}
    if len(objects) > 2:
        return dict(*objects[1:])
    _update(made, objects[1])
    return made


def fromkeys_(cls, iterable, value=None):
    made = cls()
    for key in iterable:
        made[key] = value
    return made


def _of_lists(method):
    """A method of sets that is given the items of its arguments, a tuple with the set itself first, as lists."""
    def step(objects):
        self, *others = objects
        return getattr(self, method)(*[[item for item in other] for other in others])
    return step


def _of_list(method):
    """The same for one argument."""
    def step(self, other):
        return getattr(self, method)([item for item in other])
    return step


union_ = _of_lists('union')
intersection_ = _of_lists('intersection')
difference_ = _of_lists('difference')
intersection_update_ = _of_lists('intersection_update')
difference_update_ = _of_lists('difference_update')
symmetric_difference_ = _of_list('symmetric_difference')
symmetric_difference_update_ = _of_list('symmetric_difference_update')
issubset_ = _of_list('issubset')


def issuperset_(self, other):
    return all_(item in self for item in other)


def isdisjoint_(self, other):
    return not any_(item in self for item in other)


def update_(objects):
    self, *others = objects
    if isinstance(self, set):
        for other in others:
            for item in other:
                self.add(item)
    elif len(others) > 1:
        self.update(*others)
    else:
        _update(self, others[0])


def _update(self, other):
    if isinstance(other, dict) and type(other).__iter__ is dict.__iter__:
        self.update(other)
        return
    if hasattr(other, 'keys'):
        for key in [key for key in other.keys()]:
            self[key] = other[key]
        return
    i = 0
    for item in other:
        pair = item
        if type(item) is not tuple and type(item) is not list:
            try:
                pair = [part for part in item]
            except TypeError:
                pair = ()
        if len(pair) != 2:
            # Refused in the words of the native, which counts the items before.
            {}.update([(0, 0)] * i + [item])
        self[pair[0]] = pair[1]
        i += 1


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


def iter_(function, end):
    while True:
        try:
            value = function()
        except StopIteration:
            return
        if value is end or end == value:
            return
        yield value


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


def star_(iterable, before):
    iterator = iter(iterable)
    items = []
    if before:
        for item in iterator:
            items.append(item)
            if len(items) == before:
                break
    if len(items) == before:
        extend_(items, iterator)
    return items


def filter_(function, iterator, wanted):
    for item in iterator:
        if (item if function is None else function(item)) if wanted else not function(item):
            yield item
