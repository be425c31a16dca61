# Hidden: CPython has this in C.
"""What functools has in C elsewhere: no traceback and no tool shows its frames."""

from _collections import _depth, _mark
from _generic_alias import class_getitem as _class_getitem
from _introspection import routine

__name__ = 'functools'

_absent = object()


class KeyWrapper:
    """What cmp_to_key gives: called with a value, it gives one of its own kind that is compared by the function."""

    __slots__ = ('_compare', 'obj')
    __module__ = 'functools'
    __hash__ = None

    def __new__(cls, *args, **keywords):
        raise TypeError("cannot create 'functools.KeyWrapper' instances")

    def __call__(self, obj):
        made = _make(KeyWrapper)
        made._compare = self._compare
        made.obj = obj
        return made

    def _other(self, other):
        if type(other) is not KeyWrapper:
            raise TypeError('other argument must be K instance')
        return self._compare(self.obj, other.obj)

    def __lt__(self, other):
        # What sorting asks for, so without a call more.
        return (self._compare(self.obj, other.obj) if type(other) is KeyWrapper else self._other(other)) < 0

    def __gt__(self, other):
        return self._other(other) > 0

    def __eq__(self, other):
        return self._other(other) == 0

    def __ne__(self, other):
        return self._other(other) != 0

    def __le__(self, other):
        return self._other(other) <= 0

    def __ge__(self, other):
        return self._other(other) >= 0


_make = object.__new__


@routine
def cmp_to_key(mycmp):
    """A key function for sorting, of a function that compares two values."""
    made = _make(KeyWrapper)
    made._compare = mycmp
    made.obj = None
    return made


@routine
def reduce(function, iterable, /, initial=_absent):
    """Applies a function of two arguments to the value so far and each item in turn."""
    try:
        iterator = iter(iterable)
    except TypeError:
        raise TypeError('reduce() arg 2 must support iteration') from None
    if initial is _absent:
        for value in iterator:
            break
        else:
            raise TypeError('reduce() of empty iterable with no initial value')
    else:
        value = initial
    for item in iterator:
        value = function(value, item)
    return value


class _PlaceholderType:
    """The class of Placeholder."""

    __slots__ = ()
    _only = None

    def __new__(cls):
        if cls._only is None:
            cls._only = object.__new__(cls)
        return cls._only

    def __init_subclass__(cls, *args, **kwargs):
        raise TypeError(f"type '{cls.__name__}' is not an acceptable base type")

    def __repr__(self):
        return 'Placeholder'

    def __reduce__(self):
        return 'Placeholder'


Placeholder = _PlaceholderType()


def _merged(args, more):
    """All arguments, the first of `more` in place of the placeholders in `args`."""
    if Placeholder not in _Identical(args):
        return args + more
    count = sum(arg is Placeholder for arg in args)
    if len(more) < count:
        raise TypeError(f"missing positional arguments in 'partial' call; expected at least {count}, got {len(more)}")
    filler = iter(more)
    return (*[next(filler) if arg is Placeholder else arg for arg in args], *filler)


class _Identical:
    """Looks for an object itself, not for one that equals it."""

    def __init__(self, items):
        self.items = items

    def __contains__(self, wanted):
        for item in self.items:
            if item is wanted:
                return True
        return False


def _prepared(func, args, keywords):
    """What partial and partialmethod do with their arguments: those of a partial inside are taken over."""
    if args and args[-1] is Placeholder:
        raise TypeError('trailing Placeholders are not allowed')
    for name, value in keywords.items():
        if value is Placeholder:
            raise TypeError('Placeholder cannot be passed as a keyword argument')
    inner = getattr(func, 'args', None) if isinstance(func, (partial, partialmethod)) else None
    if inner is not None:
        args = _filled(inner, args)
        keywords = {**func.keywords, **keywords}
        func = func.func
    return func, args, keywords


def _filled(inner, args):
    """The arguments of a partial of a partial: the given ones fill placeholders, as far as they go."""
    if Placeholder not in _Identical(inner):
        return inner + args
    filler = iter(args)
    merged = [next(filler, Placeholder) if arg is Placeholder else arg for arg in inner]
    merged.extend(filler)
    while merged and merged[-1] is Placeholder:
        merged.pop()
    # Placeholders that stay at the end would mean nothing but that the arguments begin later: they are kept.
    merged += [Placeholder] * (len(inner) - len(merged))
    return tuple(merged)


class partial:
    """A function with some of its arguments given already."""

    # All in one, which a call reads at once: function, arguments, keywords, and are there placeholders among the arguments?
    __slots__ = ('_state', '__dict__')

    def __new__(cls, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func = args[0]
        if not callable(func):
            raise TypeError('the first argument must be callable')
        self = object.__new__(cls)
        func, args, keywords = _prepared(func, args[1:], keywords)
        self._state = func, args, keywords, Placeholder in _Identical(args)
        return self

    def __call__(self, /, *args, **keywords):
        func, given, named, with_placeholders = self._state
        if with_placeholders:
            args = _merged(given, args)
        else:
            args = given + args
        if named:
            keywords = {**named, **keywords}
        elif not keywords:
            return func(*args)
        return func(*args, **keywords)

    func = property(lambda self: self._state[0], doc='function object to use in future partial calls')
    args = property(lambda self: self._state[1], doc='tuple of arguments to future partial calls')
    keywords = property(lambda self: self._state[2], doc='dictionary of keyword arguments to future partial calls')

    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        return _Method(self, obj)

    def __repr__(self):
        if self in _Identical(_showing):
            return '...'
        _showing.append(self)
        try:
            func, args, keywords, _ = self._state
            shown = [repr(func), *map(repr, args), *(f'{name}={value!r}' for name, value in keywords.items())]
        finally:
            _showing.pop()
        return f"{type(self).__module__}.{type(self).__qualname__}({', '.join(shown)})"

    def __reduce__(self):
        func, args, keywords, _ = self._state
        return type(self), (func,), (func, args, keywords, self.__dict__ or None)

    def __setstate__(self, state):
        if not isinstance(state, tuple) or len(state) != 4:
            raise TypeError('invalid partial state')
        func, args, keywords, attributes = state
        if not callable(func) or not isinstance(args, tuple) or keywords is not None and not isinstance(keywords, dict):
            raise TypeError('invalid partial state')
        args = tuple(args)
        self._state = func, args, dict(keywords or ()), Placeholder in _Identical(args)
        if attributes:
            self.__dict__.update(attributes)

    __class_getitem__ = classmethod(_class_getitem)


# What inspect shows of the class; and the type of its bound methods.
partial.__new__.__wrapped__ = lambda cls, func, /, *args, **keywords: None
_Method = type(Placeholder.__reduce__)


_showing = []


class partialmethod:
    """partial for methods."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and getattr(func, '__get__', None) is None:
            raise TypeError(f'the first argument {func!r} must be a callable or a descriptor')
        self.func, self.args, self.keywords = _prepared(func, args, keywords)

    def __repr__(self):
        shown = [repr(self.func), *map(repr, self.args), *(f'{name}={value!r}' for name, value in self.keywords.items())]
        return f"{type(self).__module__}.{type(self).__qualname__}({', '.join(shown)})"

    def _make_unbound_method(self):
        def _method(self_or_class, /, *args, **keywords):
            return method.func(self_or_class, *_merged(method.args, args), **{**method.keywords, **keywords})
        method = self
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(type(self.func), '__get__', None)
        result = None
        if get is not None and not isinstance(self.func, partial):
            bound = get(self.func, obj, cls)
            if bound is not self.func:
                # A descriptor that binds in its own way: of what it gives, a partial.
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
        if result is None:
            result = self._make_unbound_method().__get__(obj, cls)
        return result

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    __class_getitem__ = classmethod(_class_getitem)


class _CacheInfo(tuple):
    """Made a named tuple when it is first asked for: most programs never do."""


def _cache_info(*values):
    global _CacheInfo
    if not hasattr(_CacheInfo, '_fields'):
        from collections import namedtuple
        _CacheInfo = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'], module='functools')
    return _CacheInfo(*values)


class _Key(tuple):
    """Arguments with keywords, or with their types: equal to no plain argument."""

    __slots__ = ()


def _make_key(args, keywords, typed):
    key = args
    if keywords:
        key += (_absent,)
        for pair in keywords.items():
            key += pair
    if typed:
        key += tuple([type(value) for value in args])
        if keywords:
            key += tuple([type(value) for value in keywords.values()])
    return _Key(key)


def _missing(key, absent):
    return absent


class _lru_cache_wrapper:
    """A function that remembers its results."""

    # All that a call needs in one, which it reads at once; hits and misses are a list.
    __slots__ = ('_state', '_info', '__dict__', '__weakref__')

    def __new__(cls, user_function, maxsize, typed, cache_info_type):
        if not callable(user_function):
            raise TypeError('the first argument must be callable')
        if maxsize is not None and not hasattr(maxsize, '__index__'):
            raise TypeError('maxsize should be integer or None')
        self = object.__new__(cls)
        maxsize = maxsize if maxsize is None else max(0, range(maxsize).stop)
        results = {}
        # What is taken from a dict in the order of use goes to its end again; without a size nothing is looked for.
        take = results.get if maxsize is None else results.pop if maxsize else _missing
        self._state = take, results, maxsize, typed, user_function, [0, 0]
        self._info = cache_info_type
        return self

    def __init_subclass__(cls):
        raise TypeError("type 'functools._lru_cache_wrapper' is not an acceptable base type")

    def __call__(self, /, *args, **keywords):
        take, results, maxsize, typed, function, counts = self._state
        # A single int or str is its own key: it equals no tuple, so nothing else either.
        if keywords or typed:
            key = _make_key(args, keywords, typed)
        elif len(args) == 1 and type(args[0]) in _PLAIN:
            key = args[0]
        else:
            key = args
        try:
            result = take(key, _absent)
        except TypeError:
            # The hash alone says what is wrong in the words of a cache, not of a dict.
            hash(key)
            result = take(key, _absent)
        if result is not _absent:
            counts[_HITS] += 1
            if maxsize is not None:
                results[key] = result
            return result
        if not results and maxsize != 0:
            # Nothing has looked at the key of an empty dict yet.
            hash(key)
        counts[_MISSES] += 1
        _depth(-1)
        try:
            result = function(*args, **keywords)
        finally:
            _depth(1)
        if maxsize is not None:
            if not maxsize:
                return result
            if len(results) >= maxsize and key not in results:
                for oldest in results:
                    break
                del results[oldest]
        results[key] = result
        return result

    def __get__(self, instance, owner=None):
        return self if instance is None else _method(self, instance)

    def cache_info(self):
        """Hits, misses, size allowed and size."""
        _, results, maxsize, _, _, counts = self._state
        return self._info(*counts, maxsize, len(results))

    def cache_clear(self):
        """Forgets the results."""
        _, results, _, _, _, counts = self._state
        results.clear()
        counts[:] = 0, 0

    def __reduce__(self):
        return self.__qualname__

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


_PLAIN = int, str
_HITS, _MISSES = range(2)
_method = type(_lru_cache_wrapper(len, 0, False, None).cache_clear)
_lru_cache_wrapper.__module__ = 'functools'
_mark(_lru_cache_wrapper, 3)


del routine
