"""Abstract base classes."""

_version = 0


def abstractmethod(funcobj):
    """Marks a method that subclasses must define."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """classmethod and abstractmethod in one."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True


class abstractstaticmethod(staticmethod):
    """staticmethod and abstractmethod in one."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True


class abstractproperty(property):
    """property and abstractmethod in one."""

    __isabstractmethod__ = True


class _State:
    """What an abstract class remembers: virtual subclasses, and answers given before."""

    __slots__ = ('registry', 'yes', 'no', 'version')

    def __init__(self):
        self.registry = {}
        self.yes = set()
        self.no = set()
        self.version = _version


def _abstract_names(cls, namespace):
    names = {name for name, value in namespace.items() if getattr(value, '__isabstractmethod__', False)}
    for base in cls.__bases__:
        for name in getattr(base, '__abstractmethods__', ()):
            if getattr(getattr(cls, name, None), '__isabstractmethod__', False):
                names.add(name)
    return frozenset(names)


class ABCMeta(type):
    """The class of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls.__abstractmethods__ = _abstract_names(cls, namespace)
        cls._abc_impl = _State()
        return cls

    def register(cls, subclass):
        """Makes a class a virtual subclass of this one; answers it, so it serves as a decorator."""
        global _version
        if not isinstance(subclass, type):
            raise TypeError('Can only register classes')
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError('Refusing to create an inheritance cycle')
        cls._abc_impl.registry[subclass] = None
        _version += 1
        # Texts and bytes are sequences, but no pattern of a sequence matches them.
        mark = getattr(cls, '_match_as', 0)
        if mark and subclass not in (str, bytes, bytearray):
            from _collections import _mark
            _mark(subclass, mark)
        return subclass

    def __instancecheck__(cls, instance):
        state = cls._abc_impl
        subclass = instance.__class__
        if subclass in state.yes:
            return True
        subtype = type(instance)
        if subtype is subclass:
            if state.version == _version and subclass in state.no:
                return False
            return cls.__subclasscheck__(subclass)
        return cls.__subclasscheck__(subclass) or cls.__subclasscheck__(subtype)

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError('issubclass() arg 1 must be a class')
        state = cls._abc_impl
        if subclass in state.yes:
            return True
        if state.version != _version:
            state.no = set()
            state.version = _version
        elif subclass in state.no:
            return False
        answer = _is_subclass(cls, subclass, state)
        (state.yes if answer else state.no).add(subclass)
        return answer

    def _dump_registry(cls, file=None):
        state = cls._abc_impl
        print(f'Class: {cls.__module__}.{cls.__qualname__}', file=file)
        print(f'Inv. counter: {_version}', file=file)
        for name in 'registry', 'yes', 'no', 'version':
            print(f'{name}: {getattr(state, name)!r}', file=file)

    def _abc_registry_clear(cls):
        cls._abc_impl.registry.clear()

    def _abc_caches_clear(cls):
        cls._abc_impl.yes.clear()
        cls._abc_impl.no.clear()


def _is_subclass(cls, subclass, state):
    answer = cls.__subclasshook__(subclass)
    if answer is not NotImplemented:
        if not isinstance(answer, bool):
            raise AssertionError('__subclasshook__ must return either False, True or NotImplemented')
        return answer
    if cls in getattr(subclass, '__mro__', ()):
        return True
    for other in [*state.registry]:
        if issubclass(subclass, other):
            return True
    for other in type.__subclasses__(cls):
        if issubclass(subclass, other):
            return True
    return False


class ABC(metaclass=ABCMeta):
    """Inherit from it to be an abstract base class."""

    __slots__ = ()


def update_abstractmethods(cls):
    """Finds the abstract methods of a class anew, after methods were added to it."""
    if not hasattr(cls, '__abstractmethods__'):
        return cls
    cls.__abstractmethods__ = _abstract_names(cls, cls.__dict__)
    return cls


def get_cache_token():
    """Changes whenever a class is registered."""
    return _version
