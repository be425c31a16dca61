"""References that do not keep their objects alive, and containers of such references."""

import _introspection as _machine
from _collections import _mark
from _collections_abc import MutableMapping, MutableSet
from _type_names import full_name as _full_name

__all__ = [
    'ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'ReferenceType', 'ProxyType',
    'CallableProxyType', 'ProxyTypes', 'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize',
]

_target = _machine.weak_target

# Cells of plain references and proxies by the address of what they refer to: one without callback is shared.
_shared = {}
_purge_at = 64


def _share(kind, cell, object):
    global _purge_at
    if len(_shared) >= _purge_at:
        for key in [key for key, old in _shared.items() if _target(old) is None]:
            del _shared[key]
        _purge_at = max(64, 2 * len(_shared))
    _shared[kind, id(object)] = cell


def _find(kind, object):
    cell = _shared.get((kind, id(object)))
    return None if cell is None or _target(cell) is not object else _machine.weak_owner(cell)


class ReferenceType:
    """A weak reference: calling it gives the object, or None once that is gone."""

    __slots__ = ('_cell', '_callback', '_hash')
    __module__ = 'weakref'

    def __new__(cls, *args, **named):
        # What is named is for the __init__ of a subclass.
        if not args or len(args) > 2:
            bound = 'at least 1 argument' if not args else 'at most 2 arguments'
            raise TypeError(f'__new__ expected {bound}, got {len(args)}')
        object = args[0]
        callback = args[1] if len(args) == 2 else None
        shared = cls is ReferenceType and callback is None
        if shared and (self := _find(cls, object)) is not None:
            return self
        self = super().__new__(cls)
        self._cell = _machine.weak_cell(object, self, callback)
        self._callback = callback
        if shared:
            _share(cls, self._cell, object)
        return self

    def __init__(self, object, callback=None, /, **named):
        if named:
            raise TypeError('ref() takes no keyword arguments')

    def __init_subclass__(cls):
        pass

    def __call__(self):
        return _target(self._cell)

    @property
    def __callback__(self):
        return None if _target(self._cell) is None else self._callback

    def __hash__(self):
        try:
            return self._hash
        except AttributeError:
            object = _target(self._cell)
            if object is None:
                raise TypeError('weak object has gone away') from None
            value = hash(object)
            self._hash = value
            return value

    def __eq__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        mine = _target(self._cell)
        theirs = _target(other._cell)
        if mine is None or theirs is None:
            return self is other
        return mine == theirs

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def __repr__(self):
        object = _target(self._cell)
        if object is None:
            return f'<weakref at {id(self):#x}; dead>'
        name = getattr(object, '__name__', None)
        named = f' ({name})' if isinstance(name, str) else ''
        return f"<weakref at {id(self):#x}; to '{_full_name(type(object))}' at {id(object):#x}{named}>"

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


ref = ReferenceType
_mark(ReferenceType, 3)


def getweakrefcount(object, /):
    """How many references and proxies there are to an object."""
    return len(_machine.weak_owners(object))


def getweakrefs(object, /):
    """All references and proxies to an object."""
    return _machine.weak_owners(object)


class ProxyType:
    """Stands for its object in most uses; ReferenceError once that is gone."""

    __slots__ = ('_cell',)
    __module__ = 'weakref'

    @property
    def __class__(self):
        return type(_reach(self))

    def __getattribute__(self, name):
        return getattr(_reach(self), name)

    def __setattr__(self, name, value):
        setattr(_reach(self), name, value)

    def __delattr__(self, name):
        delattr(_reach(self), name)

    def __repr__(self):
        object = _target(_cell_of(self))
        if object is None:
            return f'<weakproxy at {id(self):#x}; dead>'
        return f'<weakproxy at {id(self):#x}; to {_full_name(type(object))!r} at {id(object):#x}>'

    def __str__(self):
        return str(_reach(self))

    def __bool__(self):
        return bool(_reach(self))

    def __hash__(self):
        raise TypeError("unhashable type: 'weakref.ProxyType'")

    def __bytes__(self):
        return bytes(_reach(self))

    def __iter__(self):
        return iter(_reach(self))

    def __next__(self):
        object = _reach(self)
        if not hasattr(type(object), '__next__'):
            raise TypeError(f'Weakref proxy referenced a non-iterator {type(object).__name__!r} object')
        return next(object)


def _define():
    def binary(name, function):
        def forward(self, other):
            return function(_reach(self), _bare(other))

        def backward(self, other):
            return function(_bare(other), _reach(self))

        setattr(ProxyType, f'__{name}__', forward)
        setattr(ProxyType, f'__r{name}__', backward)

    def plain(name, function):
        def method(self, *args):
            return function(_reach(self), *map(_bare, args))

        setattr(ProxyType, f'__{name}__', method)

    names = 'add sub mul matmul truediv floordiv mod lshift rshift and or xor pow'.split()
    for name, sign in zip(names, '+ - * @ / // % << >> & | ^ **'.split()):
        binary(name, eval(f'lambda a, b: a {sign} b'))
        space = {}
        exec(f'def inplace(a, b):\n    a {sign}= b\n    return a', space)
        plain(f'i{name}', space['inplace'])
    binary('divmod', divmod)
    for name, sign in zip('lt le eq ne gt ge'.split(), '< <= == != > >='.split()):
        plain(name, eval(f'lambda a, b: a {sign} b'))
    for name, sign in ('neg', '-'), ('pos', '+'), ('invert', '~'):
        plain(name, eval(f'lambda a: {sign}a'))
    for name, function in ('len', len), ('int', int), ('float', float), ('reversed', reversed), ('abs', abs):
        plain(name, function)
    plain('contains', lambda a, b: b in a)
    plain('getitem', lambda a, b: a[b])
    plain('setitem', lambda a, b, c: type(a).__setitem__(a, b, c))
    plain('delitem', lambda a, b: type(a).__delitem__(a, b))
    plain('index', lambda a: type(a).__index__(a))


_set = object.__setattr__
_cell_of = ProxyType.__dict__['_cell'].__get__


def _reach(proxy):
    object = _target(_cell_of(proxy))
    if object is None:
        raise ReferenceError('weakly-referenced object no longer exists')
    return object


def _bare(value):
    return _reach(value) if type(value) in ProxyTypes else value


_define()


class CallableProxyType(ProxyType):
    """A proxy of something that can be called."""

    __slots__ = ()
    __module__ = 'weakref'

    def __call__(self, /, *args, **kwargs):
        return _reach(self)(*args, **kwargs)


ProxyTypes = (ProxyType, CallableProxyType)


def proxy(object, callback=None, /):
    """A proxy of an object; `callback` is called with it when the object is gone."""
    kind = CallableProxyType if callable(object) else ProxyType
    if callback is None and (self := _find(kind, object)) is not None:
        return self
    self = kind.__new__(kind)
    cell = _machine.weak_cell(object, self, callback)
    _set(self, '_cell', cell)
    if callback is None:
        _share(kind, cell, object)
    return self


class WeakMethod(ref):
    """A weak reference to a bound method: dead when the instance or the function is."""

    __slots__ = ('_function', '_alive', '__weakref__')

    def __new__(cls, meth, callback=None):
        try:
            object = meth.__self__
            function = meth.__func__
        except AttributeError:
            raise TypeError(f'argument should be a bound method, not {type(meth)}') from None

        def gone(_):
            self = own()
            if self is not None and self._alive:
                self._alive = False
                if callback is not None:
                    callback(self)

        self = ref.__new__(cls, object, gone)
        self._function = ref(function, gone)
        self._alive = True
        own = ref(self)
        return self

    def __call__(self):
        object = super().__call__()
        function = self._function()
        if object is None or function is None:
            return None
        return function.__get__(object, type(object))

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not self._alive or not other._alive:
            return self is other
        return ref.__eq__(self, other) and self._function == other._function

    __hash__ = ref.__hash__


class KeyedRef(ref):
    """The reference to a value of a WeakValueDictionary: knows its key."""

    __slots__ = ('key',)

    def __new__(cls, ob, callback, key):
        self = super().__new__(cls, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)


class _Mapping(MutableMapping):
    """What both dictionaries share: a dict of references, of which the dead ones are left out."""

    def __init__(self, other=(), /, **kw):
        self.data = {}
        me = ref(self)

        def remove(reference):
            own = me()
            if own is not None:
                own._forget(reference)

        self._remove = remove
        self._update(other, kw)

    def __len__(self):
        return len(list(self.items()))

    def __iter__(self):
        return self.keys()

    def keys(self):
        for key, _ in self.items():
            yield key

    def values(self):
        for _, value in self.items():
            yield value

    def _update(self, other, kw):
        if other is None:
            other = ()
        if hasattr(other, 'items'):
            other = other.items()
        elif hasattr(other, 'keys'):
            other = [(key, other[key]) for key in other.keys()]
        for key, value in other:
            self[key] = value
        for key, value in kw.items():
            self[key] = value

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
            return default

    def pop(self, key, *args):
        try:
            value = self[key]
        except KeyError:
            if args:
                return args[0]
            raise
        del self[key]
        return value

    def clear(self):
        self.data.clear()

    def copy(self):
        new = self.__class__()
        new.update(self)
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = self.__class__()
        for key, value in self.items():
            new[self._deep_key(key, memo)] = self._deep_value(value, memo)
        return new

    def __or__(self, other):
        if not hasattr(other, 'keys'):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not hasattr(other, 'keys'):
            return NotImplemented
        new = self.__class__()
        new.update(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self

    def __eq__(self, other):
        if not hasattr(other, 'items'):
            return NotImplemented
        return dict(self.items()) == dict(other.items())

    __hash__ = None

    def __repr__(self):
        return f'<{self.__class__.__name__} at {id(self):#x}>'


class WeakValueDictionary(_Mapping):
    """A dictionary whose entries go away with their values."""

    def _forget(self, reference):
        if self.data.get(reference.key) is reference:
            del self.data[reference.key]

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._remove, key)

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        reference = self.data.get(key)
        return reference is not None and reference() is not None

    def items(self):
        for key, reference in list(self.data.items()):
            value = reference()
            if value is not None:
                yield key, value

    def update(self, other=None, /, **kwargs):
        self._update(other, kwargs)

    def itervaluerefs(self):
        yield from list(self.data.values())

    def valuerefs(self):
        return list(self.data.values())

    def popitem(self):
        while True:
            key, reference = self.data.popitem()
            value = reference()
            if value is not None:
                return key, value

    def _deep_key(self, key, memo):
        from copy import deepcopy
        return deepcopy(key, memo)

    def _deep_value(self, value, memo):
        return value


class WeakKeyDictionary(_Mapping):
    """A dictionary whose entries go away with their keys."""

    def __init__(self, dict=None):
        super().__init__(dict)

    def update(self, dict=None, /, **kwargs):
        self._update(dict, kwargs)

    def _forget(self, reference):
        self.data.pop(reference, None)

    def __getitem__(self, key):
        try:
            return self.data[ref(key)]
        except KeyError:
            raise KeyError(ref(key)) from None

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def items(self):
        for reference, value in list(self.data.items()):
            key = reference()
            if key is not None:
                yield key, value

    def keyrefs(self):
        return list(self.data)

    def popitem(self):
        while True:
            reference, value = self.data.popitem()
            key = reference()
            if key is not None:
                return key, value

    def _deep_key(self, key, memo):
        return key

    def _deep_value(self, value, memo):
        from copy import deepcopy
        return deepcopy(value, memo)


from _weakrefset import WeakSet  # noqa: E402 - it needs ref

MutableSet.register(WeakSet)


class finalize:
    """Calls a function once an object is gone, or when called itself."""

    __slots__ = ()
    _registry = {}
    _index = 0
    # Is the program over, and does atexit know that something is to be done then?
    _shutdown = False
    _registered_with_atexit = False

    class _Info:
        __slots__ = ('weakref', 'func', 'args', 'kwargs', 'atexit', 'index')

    def __init__(self, obj, func, /, *args, **kwargs):
        info = self._Info()
        info.weakref = ref(obj, self)
        info.func = func
        info.args = args
        info.kwargs = kwargs or None
        info.atexit = True
        info.index = finalize._index
        finalize._index += 1
        self._registry[self] = info
        if not self._registered_with_atexit:
            from atexit import register
            register(self._exitfunc)
            finalize._registered_with_atexit = True

    def __call__(self, _=None):
        info = self._registry.pop(self, None)
        if info is not None and not self._shutdown:
            return info.func(*info.args, **(info.kwargs or {}))

    @classmethod
    def _exitfunc(cls):
        """Calls what is still to be called at the end of a program, the last ones first."""
        known = -1
        pending = []
        try:
            while pending or known != finalize._index:
                if known != finalize._index:
                    # There are more than before.
                    known = finalize._index
                    pending = [each for each, info in sorted(cls._registry.items(), key=lambda item: item[1].index) if info.atexit]
                    continue
                try:
                    pending.pop()()
                except Exception:
                    import sys
                    sys.excepthook(*sys.exc_info())
        finally:
            finalize._shutdown = True

    def _entry(self):
        info = self._registry.get(self)
        object = info and info.weakref()
        return info, object

    def detach(self):
        info, object = self._entry()
        if object is not None and self._registry.pop(self, None):
            return object, info.func, info.args, info.kwargs or {}

    def peek(self):
        info, object = self._entry()
        if object is not None:
            return object, info.func, info.args, info.kwargs or {}

    @property
    def alive(self):
        return self in self._registry

    @property
    def atexit(self):
        info = self._registry.get(self)
        return bool(info) and info.atexit

    @atexit.setter
    def atexit(self, value):
        info = self._registry.get(self)
        if info:
            info.atexit = bool(value)

    def __repr__(self):
        info, object = self._entry()
        if object is None:
            return f'<{type(self).__name__} object at {id(self):#x}; dead>'
        return f'<{type(self).__name__} object at {id(self):#x}; for {type(object).__name__!r} at {id(object):#x}>'
