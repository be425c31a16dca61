"""Functions of functions."""

from _functools import Placeholder, _cache_info, _lru_cache_wrapper, _make_key, cmp_to_key, partial, partialmethod, reduce
from _generic_alias import class_getitem as _class_getitem

__all__ = [
    'update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering', 'cache', 'cmp_to_key', 'lru_cache', 'reduce',
    'partial', 'partialmethod', 'singledispatch', 'singledispatchmethod', 'cached_property', 'Placeholder',
]

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__')
WRAPPER_UPDATES = ('__dict__',)
_absent = object()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Makes a wrapper look like the function it wraps."""
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        more = getattr(wrapped, name, {})
        # Attributes of an instance whose dict nobody has asked for are found sooner.
        if more or type(wrapper) is not _lru_cache_wrapper or name != '__dict__':
            getattr(wrapper, name).update(more)
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator that applies update_wrapper."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


def _derived(given, name):
    """The comparison `name` made of the comparison `given`."""
    swapped = {'__lt__': '__gt__', '__gt__': '__lt__', '__le__': '__ge__', '__ge__': '__le__'}
    strict = {'__lt__', '__gt__'}

    def method(self, other):
        answer = getattr(type(self), given)(self, other)
        if answer is NotImplemented:
            return answer
        if name == opposite:
            return not answer
        if (given in strict) == (name in strict):
            # a > b where a < b is known: neither less nor equal.
            return not answer and self != other if given in strict else not answer or self == other
        return answer or self == other if given in strict else answer and self != other

    opposite = {'__lt__': '__ge__', '__ge__': '__lt__', '__gt__': '__le__', '__le__': '__gt__'}[given]
    method.__name__ = name
    method.__qualname__ = name
    method.__doc__ = f'Made of {given} by total_ordering ({swapped[given]} of the other way round).'
    return method


def total_ordering(cls):
    """Adds the comparisons that a class lacks, made of one that it has."""
    names = ('__lt__', '__le__', '__gt__', '__ge__')
    defined = {name for name in names if getattr(cls, name, None) is not getattr(object, name, None)}
    if not defined:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    given = max(defined)
    for name in names:
        if name not in defined:
            setattr(cls, name, _derived(given, name))
    return cls


def lru_cache(maxsize=128, typed=False):
    """A decorator that remembers the results of the last maxsize different calls; all of them when it is None."""
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _decorated(maxsize, 128, typed, 128)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorating_function(user_function):
        return _decorated(user_function, maxsize, typed, maxsize)
    return decorating_function


def cache(user_function, /):
    """A decorator that remembers the results of all calls."""
    return lru_cache(maxsize=None)(user_function)


def _decorated(function, maxsize, typed, shown):
    wrapper = _lru_cache_wrapper(function, maxsize, typed, _cache_info)
    wrapper.cache_parameters = lambda: {'maxsize': shown, 'typed': typed}
    return update_wrapper(wrapper, function)


class cached_property:
    """A property computed once: its value is an attribute of the instance from then on."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(f'Cannot assign the same cached_property to two different names ({self.attrname!r} and {name!r}).')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        try:
            attributes = instance.__dict__
        except AttributeError:
            raise TypeError(
                f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {self.attrname!r} property."
            ) from None
        value = attributes.get(self.attrname, _absent)
        if value is _absent:
            value = self.func(instance)
            try:
                attributes[self.attrname] = value
            except TypeError:
                raise TypeError(
                    f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support item assignment for "
                    f'caching {self.attrname!r} property.'
                ) from None
        return value

    __class_getitem__ = classmethod(_class_getitem)


def __getattr__(name):
    # What dispatches on types is loaded when it is wanted.
    if name in ('singledispatch', 'singledispatchmethod'):
        import _singledispatch
        value = globals()[name] = getattr(_singledispatch, name)
        return value
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def __dir__():
    return sorted({*globals(), 'singledispatch', 'singledispatchmethod'})
