"""Names for the types that built-ins does not name, and helpers to make classes."""

import sys as _sys
from _collections import _mark
from _generic import GenericAlias, Union as UnionType


def _function():
    cell = None

    def inner():
        return cell

    return inner.__closure__[0]


def _generator():
    yield


async def _coroutine():
    pass


async def _async_generator():
    yield


def _traceback():
    try:
        raise TypeError
    except TypeError as error:
        return error.__traceback__


FunctionType = LambdaType = type(_function)
CodeType = type(_function.__code__)
MappingProxyType = type(type.__dict__)
CellType = type(_function())
GeneratorType = type(_generator())
CoroutineType = _coroutine()
CoroutineType.close()
CoroutineType = type(CoroutineType)
AsyncGeneratorType = type(_async_generator())
BuiltinFunctionType = BuiltinMethodType = type(len)
WrapperDescriptorType = type(object.__init__)
MethodDescriptorType = type(str.join)
MethodWrapperType = type(object().__str__)
ClassMethodDescriptorType = type(dict.__dict__['fromkeys'])
GetSetDescriptorType = type(FunctionType.__code__)


class _Slotted:
    __slots__ = ('slot',)

    def method(self):
        pass


MemberDescriptorType = type(_Slotted.slot)
MethodType = type(_Slotted().method)
ModuleType = type(_sys)
TracebackType = type(_traceback())
FrameType = type(_sys._getframe())
NoneType = type(None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(...)


class CapsuleType:
    """What holds a pointer of C: there is none here."""

    __module__ = 'builtins'

    def __new__(cls):
        raise TypeError("cannot create 'PyCapsule' instances")


CapsuleType.__name__ = CapsuleType.__qualname__ = 'PyCapsule'


class SimpleNamespace:
    """A simple attribute-based namespace."""

    def __init__(self, /, *given, **attributes):
        if len(given) > 1:
            raise TypeError(f'{type(self).__name__} expected at most 1 argument, got {len(given)}')
        if given:
            for name, value in dict(given[0]).items():
                if not isinstance(name, str):
                    raise TypeError('keywords must be strings')
                self.__dict__[name] = value
        self.__dict__.update(attributes)

    def __repr__(self):
        title = 'namespace' if type(self) is SimpleNamespace else type(self).__name__
        if id(self) in _shown:
            return f'{title}(...)'
        _shown.add(id(self))
        try:
            return f'{title}({", ".join([f"{name}={value!r}" for name, value in self.__dict__.items()])})'
        finally:
            _shown.discard(id(self))

    def __eq__(self, other):
        if not isinstance(other, SimpleNamespace):
            return NotImplemented
        return self.__dict__ == other.__dict__

    __hash__ = None

    def __replace__(self, /, **changes):
        made = type(self)(**self.__dict__)
        made.__dict__.update(changes)
        return made

    def __reduce__(self):
        return type(self), (), self.__dict__


_mark(SimpleNamespace, 3)


_shown = set()


def resolve_bases(bases):
    """`bases` with the answers of __mro_entries__ in the place of those that are no classes."""
    resolved = []
    changed = False
    for base in bases:
        hook = resolve_bases if isinstance(base, type) else getattr(base, '__mro_entries__', resolve_bases)
        # The function itself stands for there being none.
        if hook is resolve_bases:
            resolved.append(base)
            continue
        entries = hook(bases)
        if not isinstance(entries, tuple):
            raise TypeError('__mro_entries__ must return a tuple')
        resolved.extend(entries)
        changed = True
    return tuple(resolved) if changed else bases


def prepare_class(name, bases=(), kwds=None):
    """The metaclass, the namespace and the remaining keywords for a new class."""
    keywords = dict(kwds or {})
    if 'metaclass' in keywords:
        metaclass = keywords.pop('metaclass')
    else:
        metaclass = type(bases[0]) if bases else type
    if isinstance(metaclass, type):
        metaclass = _calculate_meta(metaclass, bases)
    prepare = getattr(metaclass, '__prepare__', None)
    namespace = {} if prepare is None else prepare(name, bases, **keywords)
    return metaclass, namespace, keywords


def _calculate_meta(meta, bases):
    """The most derived of a metaclass and those of the bases."""
    winner = meta
    for base in bases:
        candidate = type(base)
        if issubclass(candidate, winner):
            winner = candidate
        elif not issubclass(winner, candidate):
            raise TypeError(
                'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the '
                'metaclasses of all its bases'
            )
    return winner


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Makes a class as a class statement does; `exec_body` fills the namespace."""
    resolved = resolve_bases(bases)
    metaclass, namespace, keywords = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace['__orig_bases__'] = bases
    return metaclass(name, resolved, namespace, **keywords)


def get_original_bases(cls, /):
    """The bases as the class statement has them, before __mro_entries__ was asked."""
    try:
        return cls.__dict__.get('__orig_bases__', cls.__bases__)
    except AttributeError:
        raise TypeError(f'Expected an instance of type, not {type(cls).__name__!r}') from None


class DynamicClassAttribute:
    """A property of instances that is no attribute of the class: there the metaclass's __getattr__ answers."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or getattr(fget, '__doc__', None)
        self.overwrite_doc = doc is None
        self.__isabstractmethod__ = bool(getattr(fget, '__isabstractmethod__', False))

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.__isabstractmethod__:
                return self
            raise AttributeError()
        if self.fget is None:
            raise AttributeError('unreadable attribute')
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def getter(self, fget):
        made = type(self)(fget, self.fset, self.fdel, (fget.__doc__ if self.overwrite_doc else None) or self.__doc__)
        made.overwrite_doc = self.overwrite_doc
        return made

    def setter(self, fset):
        made = type(self)(self.fget, fset, self.fdel, self.__doc__)
        made.overwrite_doc = self.overwrite_doc
        return made

    def deleter(self, fdel):
        made = type(self)(self.fget, self.fset, fdel, self.__doc__)
        made.overwrite_doc = self.overwrite_doc
        return made


class _GeneratorWrapper:
    """A generator that can be awaited."""

    def __init__(self, generator):
        self._generator = generator
        self.__name__ = getattr(generator, '__name__', None)
        self.__qualname__ = getattr(generator, '__qualname__', None)

    def send(self, value):
        return self._generator.send(value)

    def throw(self, *error):
        return self._generator.throw(*error)

    def close(self):
        return self._generator.close()

    @property
    def gi_code(self):
        return self._generator.gi_code

    @property
    def gi_frame(self):
        return self._generator.gi_frame

    @property
    def gi_running(self):
        return self._generator.gi_running

    @property
    def gi_yieldfrom(self):
        return self._generator.gi_yieldfrom

    cr_code = gi_code
    cr_frame = gi_frame
    cr_running = gi_running
    cr_await = gi_yieldfrom

    def __next__(self):
        return next(self._generator)

    def __iter__(self):
        return self._generator

    __await__ = __iter__


_CO_GENERATOR = 0x20
_CO_COROUTINE = 0x80
_CO_ITERABLE_COROUTINE = 0x100


def coroutine(func):
    """Lets a generator function be awaited."""
    if not callable(func):
        raise TypeError('types.coroutine() expects a callable')
    if type(func) is FunctionType:
        flags = func.__code__.co_flags
        if flags & (_CO_COROUTINE | _CO_ITERABLE_COROUTINE):
            return func
        if flags & _CO_GENERATOR:
            func.__code__ = func.__code__.replace(co_flags=flags | _CO_ITERABLE_COROUTINE)
            return func

    def wrapped(*arguments, **keywords):
        made = func(*arguments, **keywords)
        if type(made) is GeneratorType and made.gi_code.co_flags & _CO_ITERABLE_COROUTINE:
            return made
        needed = ('__iter__', '__next__', 'send', 'throw', 'close')
        if hasattr(made, '__await__') or not all([hasattr(made, name) for name in needed]):
            return made
        return _GeneratorWrapper(made)

    for name in ('__module__', '__name__', '__qualname__', '__doc__'):
        setattr(wrapped, name, getattr(func, name, None))
    wrapped.__dict__.update(getattr(func, '__dict__', {}))
    wrapped.__wrapped__ = func
    return wrapped


__all__ = [name for name in globals() if name[0] != '_']
