"""singledispatch and singledispatchmethod of functools."""

from functools import update_wrapper

__name__ = 'functools'


def _order(cls, classes):
    """The classes of an MRO with the registered abstract ones that cls is a virtual subclass of, each after what is more special."""
    bases = [*cls.__mro__]
    virtual = [
        other for other in classes
        if other not in bases and hasattr(other, '__mro__') and issubclass(cls, other)
    ]
    # An abstract class that is a base of another one here says nothing more.
    for other in virtual:
        # It comes before the first base that is no subclass of it: as early as the base that makes cls its subclass allows.
        at = 0
        for i, base in enumerate(bases):
            if issubclass(base, other):
                at = i + 1
        while at > 0 and bases[at - 1] in virtual and issubclass(other, bases[at - 1]):
            at -= 1
        bases.insert(at, other)
    return bases


def _find(cls, registry):
    match = None
    order = _order(cls, registry)
    for candidate in order:
        if match is not None:
            # Two abstract classes that fit equally well: nothing says which is meant.
            if (candidate in registry and candidate not in cls.__mro__ and match not in cls.__mro__
                    and not issubclass(match, candidate) and _same_place(cls, match, candidate)):
                raise RuntimeError(f'Ambiguous dispatch: {match} or {candidate}')
            break
        if candidate in registry:
            match = candidate
    return registry.get(match)


def _same_place(cls, a, b):
    """Whether the same bases of cls make it a subclass of a and of b."""
    last = None
    for base in cls.__mro__:
        if issubclass(base, a) != issubclass(base, b):
            return False
    return True


def _is_union(value):
    return type(value) is type(int | str)


def singledispatch(func):
    """A function with an implementation for each type of its first argument."""
    registry = {}
    found = {}
    token = None

    def dispatch(cls):
        """The implementation for a class."""
        nonlocal token
        if token is not None:
            from abc import get_cache_token
            current = get_cache_token()
            if token != current:
                found.clear()
                token = current
        try:
            return found[cls]
        except KeyError:
            pass
        implementation = registry.get(cls)
        if implementation is None:
            implementation = _find(cls, registry)
        found[cls] = implementation
        return implementation

    def valid(cls):
        return isinstance(cls, type) or _is_union(cls) and all(isinstance(each, type) for each in cls.__args__)

    def register(cls, func=None):
        """Registers an implementation for a class; also a decorator, and without a class by the annotation."""
        nonlocal token
        if valid(cls):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
            annotations = getattr(getattr(cls, '__wrapped__', cls), '__annotations__', {})
            if not annotations:
                raise TypeError(
                    f'Invalid first argument to `register()`: {cls!r}. '
                    'Use either `@register(some_class)` or plain `@register` on an annotated function.'
                )
            func = cls
            if any([isinstance(annotation, str) for annotation in annotations.values()]):
                from typing import get_type_hints

                annotations = get_type_hints(getattr(func, '__wrapped__', func), format=3)
            name, cls = next(iter(annotations.items()))
            if not valid(cls):
                if _is_union(cls):
                    raise TypeError(f'Invalid annotation for {name!r}. {cls!r} not all arguments are classes.')
                what = 'an unresolved forward reference' if type(cls).__name__ == 'ForwardRef' else 'not a class'
                raise TypeError(f'Invalid annotation for {name!r}. {cls!r} is {what}.')
        for each in cls.__args__ if _is_union(cls) else (cls,):
            registry[each] = func
            if token is None and hasattr(each, '__abstractmethods__'):
                from abc import get_cache_token
                token = get_cache_token()
        found.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{name} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **kw)

    name = getattr(func, '__name__', 'singledispatch function')
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = type(type.__dict__)(registry)
    wrapper._clear_cache = found.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    """singledispatch for methods: by the argument after self."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        """Registers an implementation for a class."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        return _singledispatchmethod_get(self, obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    def __repr__(self):
        name = getattr(self.func, '__qualname__', getattr(self.func, '__name__', '?'))
        return f'<single dispatch method descriptor {name}>'


class _singledispatchmethod_get:
    """A method found through an instance or a class: it picks the implementation when it is called."""

    def __init__(self, descriptor, obj, cls):
        self._descriptor = descriptor
        self._obj = obj
        self._cls = cls
        for name in '__module__', '__doc__':
            try:
                setattr(self, name, getattr(descriptor.func, name))
            except AttributeError:
                pass

    def __repr__(self):
        func = self._descriptor.func
        name = getattr(func, '__qualname__', getattr(func, '__name__', '?'))
        if self._obj is None:
            return f'<single dispatch method {name}>'
        return f'<bound single dispatch method {name} of {self._obj!r}>'

    def __call__(self, /, *args, **kwargs):
        if not args:
            name = getattr(self._descriptor.func, '__name__', 'singledispatchmethod method')
            raise TypeError(f'{name} requires at least 1 positional argument')
        method = self._descriptor.dispatcher.dispatch(args[0].__class__)
        get = getattr(type(method), '__get__', None)
        if get is not None:
            method = get(method, self._obj, self._cls)
        elif self._obj is not None:
            pass
        return method(*args, **kwargs)

    def __getattr__(self, name):
        if name in ('__name__', '__qualname__', '__isabstractmethod__', '__annotations__', '__type_params__'):
            return getattr(self._descriptor.func, name)
        raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')

    @property
    def __wrapped__(self):
        return self._descriptor.func

    @property
    def register(self):
        return self._descriptor.register
