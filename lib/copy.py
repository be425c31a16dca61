"""Copies of objects: copy() of the object alone, deepcopy() of all that it holds."""

import copyreg

__all__ = ['Error', 'copy', 'deepcopy', 'replace']


class Error(Exception):
    pass


error = Error

_function = type(lambda: None)
_cell_type = type((lambda x: lambda: x)(0).__closure__[0])


class _Bound:
    def method(self):
        pass


_method = type(_Bound().method)
# list and dict have a __copy__ here that makes a plain container, also of an instance of a subclass.
_NATIVE = (type(list.append), type(object.__init__))

# What never changes, or is the same thing wherever it is.
_ATOMIC = frozenset(
    (
        type(None),
        int,
        float,
        bool,
        complex,
        bytes,
        str,
        type,
        range,
        slice,
        property,
        type(...),
        type(NotImplemented),
        type(len),
        _function,
        type((lambda: None).__code__),
    )
)
_FLAT = frozenset((list, dict, set, bytearray))


def copy(x):
    """A shallow copy of `x`."""
    cls = type(x)
    if cls in _ATOMIC or cls is tuple or cls is frozenset or issubclass(cls, type):
        return x
    if cls in _FLAT:
        return x.copy()
    hook = getattr(cls, '__copy__', None)
    if hook is not None and type(hook) not in _NATIVE:
        return hook(x)
    reduced = _reduce(x, cls)
    if isinstance(reduced, str):
        return x
    return _rebuild(x, None, *reduced)


def deepcopy(x, memo=None, _nil=[]):
    """A copy of `x` and of all that it holds. `memo` knows the copies by the ids of the originals."""
    cls = type(x)
    if cls in _ATOMIC and cls is not slice:
        return x
    if memo is None:
        memo = {}
    else:
        known = memo.get(id(x), _nil)
        if known is not _nil:
            return known
    if cls is list:
        made = []
        memo[id(x)] = made
        for item in x:
            made.append(deepcopy(item, memo))
    elif cls is dict:
        made = {}
        memo[id(x)] = made
        for key, value in x.items():
            made[deepcopy(key, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        made = _deepcopy_tuple(x, memo)
    elif cls is _method:
        made = _method(x.__func__, deepcopy(x.__self__, memo))
    elif issubclass(cls, type):
        return x
    else:
        hook = getattr(x, '__deepcopy__', None)
        if hook is not None:
            made = hook(memo)
        elif cls is set:
            made = {deepcopy(item, memo) for item in x}
        elif cls is frozenset:
            made = frozenset([deepcopy(item, memo) for item in x])
        elif cls is bytearray:
            made = bytearray(x)
        elif cls is slice:
            made = slice(deepcopy(x.start, memo), deepcopy(x.stop, memo), deepcopy(x.step, memo))
        else:
            reduced = _reduce(x, cls)
            made = x if isinstance(reduced, str) else _rebuild(x, memo, *reduced)
    if made is not x:
        memo[id(x)] = made
        # The original must live as long as the memo: its id stands for it.
        try:
            memo[id(memo)].append(x)
        except KeyError:
            memo[id(memo)] = [x]
    return made


def _deepcopy_tuple(x, memo):
    made = [deepcopy(item, memo) for item in x]
    # A tuple that holds itself, through a list say, has its copy by now.
    if id(x) in memo:
        return memo[id(x)]
    for old, new in zip(x, made):
        if old is not new:
            return tuple(made)
    return x


def _reduce(x, cls):
    """How to make `x` anew: what copyreg has for its class, or its __reduce_ex__ says."""
    reduction = copyreg.dispatch_table.get(cls)
    reduced = reduction(x) if reduction is not None else x.__reduce_ex__(4)
    if not isinstance(reduced, (str, tuple)):
        raise TypeError('__reduce__() must return a string or tuple')
    return reduced


def _rebuild(x, memo, function, arguments, state=None, items=None, pairs=None, *rest):
    """Makes the object that a reduce value describes; with a memo everything in it is copied too."""
    deep = memo is not None
    if deep and arguments:
        arguments = [deepcopy(item, memo) for item in arguments]
    made = function(*arguments)
    if deep:
        memo[id(x)] = made
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(made, '__setstate__'):
            made.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                made.__dict__.update(state)
            if slots is not None:
                for name, value in slots.items():
                    setattr(made, name, value)
    if items is not None:
        for item in items:
            made.append(deepcopy(item, memo) if deep else item)
    if pairs is not None:
        for key, value in pairs:
            if deep:
                key, value = deepcopy(key, memo), deepcopy(value, memo)
            made[key] = value
    return made


def replace(obj, /, **changes):
    """A copy with other values for some attributes, by the class's __replace__."""
    cls = obj.__class__
    hook = getattr(cls, '__replace__', None)
    if hook is None:
        raise TypeError(f'replace() does not support {cls.__name__} objects')
    return hook(obj, **changes)
