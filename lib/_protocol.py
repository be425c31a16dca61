"""typing.Protocol: classes that say what an object must have, not what it must be."""

from _typevar import Generic, TypeVar, _PROTOCOL
from abc import ABCMeta

__name__ = 'typing'

# Names in the body of a protocol that say nothing of its members.
_NOT_MEMBERS = frozenset(
    (
        '__abstractmethods__',
        '__annotate__',
        '__annotate_func__',
        '__annotations__',
        '__annotations_cache__',
        '__class_getitem__',
        '__classdictcell__',
        '__dict__',
        '__doc__',
        '__firstlineno__',
        '__init__',
        '__match_args__',
        '__module__',
        '__new__',
        '__orig_bases__',
        '__orig_class__',
        '__parameters__',
        '__qualname__',
        '__slots__',
        '__static_attributes__',
        '__subclasshook__',
        '__type_params__',
        '__weakref__',
        '_is_protocol',
        '_is_runtime_protocol',
        '__protocol_attrs__',
        '__non_callable_proto_members__',
        '_abc_impl',
        '__final__',
        '_MutableMapping__marker',
    )
)


def _annotations_of(cls):
    try:
        return cls.__dict__.get('__annotations__') or cls.__annotations__
    except NameError:
        import annotationlib

        return annotationlib.get_annotations(cls, format=3)
    except AttributeError:
        return {}


def _members_of(cls):
    found = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ('Protocol', 'Generic') or not getattr(base, '_is_protocol', True):
            continue
        for name in (*base.__dict__, *_annotations_of(base)):
            if not name.startswith('_abc_') and name not in _NOT_MEMBERS:
                found.add(name)
    return found


_MISSING = object()


def _static(obj, name):
    """The attribute as it is stored: no property or __getattr__ of the object runs."""
    cls = type(obj)
    own = _MISSING
    try:
        own = object.__getattribute__(obj, '__dict__').get(name, _MISSING)
    except AttributeError:
        pass
    if own is not _MISSING:
        return own
    for base in cls.__mro__:
        if name in base.__dict__:
            return base.__dict__[name]
    if isinstance(obj, type):
        for base in obj.__mro__:
            if name in base.__dict__:
                return base.__dict__[name]
    return _MISSING


def _implements(cls, name):
    """Has a class the method, in a base or as an annotation of a protocol it derives from?"""
    for base in cls.__mro__:
        if name in base.__dict__:
            return base.__dict__[name] is not None
        if getattr(base, '_is_protocol', False) and name in _annotations_of(base):
            return True
    return False


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **keywords):
        if name == 'Protocol' and bases == (Generic,):
            pass
        elif _PROTOCOL and _PROTOCOL[0] in bases:
            for base in bases:
                if base not in (object, Generic) and not (
                    base.__name__ in _ALLOWED.get(base.__module__, ()) or getattr(base, '_is_protocol', False)
                ):
                    raise TypeError(f'Protocols can only inherit from other protocols, got {base!r}')
        return super().__new__(mcls, name, bases, namespace, **keywords)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, '_is_protocol', False):
            cls.__protocol_attrs__ = _members_of(cls)

    def __subclasscheck__(cls, other):
        if _PROTOCOL and cls is _PROTOCOL[0]:
            return type.__subclasscheck__(cls, other)
        if cls.__dict__.get('_is_protocol', False):
            if not isinstance(other, type):
                raise TypeError('issubclass() arg 1 must be a class')
            if not cls.__dict__.get('_is_runtime_protocol', False):
                raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
            if type.__subclasscheck__(cls, other):
                return True
            others = cls.__non_callable_proto_members__
            if others:
                text = ', '.join([repr(name) for name in sorted(others)])
                raise TypeError(
                    f"Protocols with non-method members don't support issubclass(). Non-method members: {text}."
                )
            if all([_implements(other, name) for name in cls.__protocol_attrs__]):
                return True
        return super().__subclasscheck__(other)

    def __instancecheck__(cls, instance):
        if _PROTOCOL and cls is _PROTOCOL[0]:
            return type.__instancecheck__(cls, instance)
        if not cls.__dict__.get('_is_protocol', False):
            return super().__instancecheck__(instance)
        if not cls.__dict__.get('_is_runtime_protocol', False):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        if type.__instancecheck__(cls, instance):
            return True
        for name in cls.__protocol_attrs__:
            value = _static(instance, name)
            if value is _MISSING or value is None and name not in cls.__non_callable_proto_members__:
                return False
        return True


_ALLOWED = {
    'collections.abc': (
        'Callable',
        'Awaitable',
        'Iterable',
        'Iterator',
        'AsyncIterable',
        'AsyncIterator',
        'Hashable',
        'Sized',
        'Container',
        'Collection',
        'Reversible',
        'Buffer',
    ),
    'contextlib': ('AbstractContextManager', 'AbstractAsyncContextManager'),
    'io': ('Reader', 'Writer'),
}


def _no_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    # A class that is no protocol takes the __init__ of the next base that has one.
    for base in cls.__mro__:
        init = base.__dict__.get('__init__', _no_init)
        if init is not _no_init:
            cls.__init__ = init
            break
    else:
        cls.__init__ = object.__init__
    cls.__init__(self, *args, **kwargs)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base class for protocol classes."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get('_is_protocol', False):
            cls._is_protocol = Protocol in cls.__bases__
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init


_PROTOCOL.append(Protocol)


def runtime_checkable(cls):
    """Class decorator: isinstance() works with the protocol."""
    if not isinstance(cls, type) or not issubclass(cls, Generic) or not getattr(cls, '_is_protocol', False):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    others = set()
    for name in cls.__protocol_attrs__:
        if not callable(getattr(cls, name, None)):
            others.add(name)
    cls.__non_callable_proto_members__ = others
    return cls


def is_protocol(tp, /):
    """Is it a protocol class?"""
    return isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol


def get_protocol_members(tp, /):
    """The names of the members of a protocol."""
    if not is_protocol(tp):
        raise TypeError(f'{tp!r} is not a Protocol')
    return frozenset(tp.__protocol_attrs__)


def _abstract(function):
    function.__isabstractmethod__ = True
    return function


T_co = TypeVar('T_co', covariant=True)


@runtime_checkable
class SupportsInt(Protocol):
    """An ABC with one abstract method __int__."""

    __slots__ = ()

    @_abstract
    def __int__(self):
        pass


@runtime_checkable
class SupportsFloat(Protocol):
    """An ABC with one abstract method __float__."""

    __slots__ = ()

    @_abstract
    def __float__(self):
        pass


@runtime_checkable
class SupportsComplex(Protocol):
    """An ABC with one abstract method __complex__."""

    __slots__ = ()

    @_abstract
    def __complex__(self):
        pass


@runtime_checkable
class SupportsBytes(Protocol):
    """An ABC with one abstract method __bytes__."""

    __slots__ = ()

    @_abstract
    def __bytes__(self):
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    """An ABC with one abstract method __index__."""

    __slots__ = ()

    @_abstract
    def __index__(self):
        pass


@runtime_checkable
class SupportsAbs(Protocol[T_co]):
    """An ABC with one abstract method __abs__ that is covariant in its return type."""

    __slots__ = ()

    @_abstract
    def __abs__(self):
        pass


@runtime_checkable
class SupportsRound(Protocol[T_co]):
    """An ABC with one abstract method __round__ that is covariant in its return type."""

    __slots__ = ()

    @_abstract
    def __round__(self, ndigits=0):
        pass
