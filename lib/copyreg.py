"""How objects are taken apart and made anew: the functions that reduce values name, and a table of reductions for classes that have none."""

__all__ = ['pickle', 'constructor', 'add_extension', 'remove_extension', 'clear_extension_cache']

dispatch_table = {}

_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}
_HIGHEST_CODE = 0x7FFFFFFF


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Has `pickle_function` reduce the instances of `ob_type`."""
    if not callable(pickle_function):
        raise TypeError('reduction functions must be callable')
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    if not callable(object):
        raise TypeError('constructors must be callable')


def pickle_complex(c):
    return complex, (c.real, c.imag)


def pickle_union(obj):
    import functools
    import operator

    return functools.reduce, (operator.or_, obj.__args__)


def pickle_super(obj):
    return super, (obj.__thisclass__, obj.__self__)


pickle(complex, pickle_complex)
pickle(type(int | str), pickle_union)
pickle(super, pickle_super)


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _reconstructor(cls, base, state):
    """The instance that protocols 0 and 1 describe: `state` is the value of the built-in class `base`."""
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    if base.__init__ is not object.__init__:
        base.__init__(made, state)
    return made


def _is_builtin(cls):
    """Whether a class is none of a class statement: these have the name of their module among their own attributes."""
    return not isinstance(cls.__dict__.get('__module__'), str)


def _reduce_ex(self, protocol):
    """What protocols 0 and 1 say of an object without a __reduce__ of its own."""
    cls = type(self)
    for base in cls.__mro__:
        if _is_builtin(base):
            break
    if base is cls and base is not object:
        raise TypeError(f'cannot pickle {cls.__name__!r} object')
    arguments = cls, base, None if base is object else base(self)
    own_state = cls.__getstate__ is not object.__getstate__
    if not own_state and getattr(self, '__slots__', None):
        raise TypeError('a class that defines __slots__ without defining __getstate__ cannot be pickled')
    state = self.__getstate__()
    return (_reconstructor, arguments, state) if state else (_reconstructor, arguments)


def _slotnames(cls):
    """Names of the slots that a class and its bases define, as they are to be set; the class keeps them."""
    names = cls.__dict__.get('__slotnames__')
    if names is not None:
        return names
    names = []
    for base in cls.__mro__:
        slots = base.__dict__.get('__slots__', ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name in ('__dict__', '__weakref__'):
                continue
            if name.startswith('__') and not name.endswith('__'):
                stripped = base.__name__.lstrip('_')
                name = f'_{stripped}{name}' if stripped else name
            names.append(name)
    try:
        cls.__slotnames__ = names
    except Exception:
        # Not every class can be changed.
        pass
    return names


def add_extension(module, name, code):
    """Registers a number for a global name."""
    code = int(code)
    if not 1 <= code <= _HIGHEST_CODE:
        raise ValueError('code out of range')
    key = module, name
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        raise ValueError(f'key {key} is already registered with code {_extension_registry[key]}')
    if code in _inverted_registry:
        raise ValueError(f'code {code} is already in use for key {_inverted_registry[code]}')
    _extension_registry[key] = code
    _inverted_registry[code] = key


def remove_extension(module, name, code):
    key = module, name
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError(f'key {key} is not registered with code {code}')
    del _extension_registry[key]
    del _inverted_registry[code]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    _extension_cache.clear()
