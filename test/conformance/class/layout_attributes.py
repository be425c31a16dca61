# What classes say of the layout of their instances. Sizes differ between machines, so they are compared with each other.
import abc
import inspect
import sys
import types


class Plain:
    pass


class Slots:
    __slots__ = ('a', 'b')


class MoreSlots(Slots):
    __slots__ = ('c',)


class OfSlots(Slots):
    pass


class Lists(list):
    pass


class Tuples(tuple):
    pass


class Numbers(int):
    __slots__ = ()


class Metaclass(type):
    pass


class Error(Exception):
    pass


class Heir(Plain):
    pass


class Mapping(dict):
    __slots__ = ('z',)


class WithDict:
    __slots__ = ('__dict__',)


class WithWeakref:
    __slots__ = ('__weakref__',)


class Abstract(abc.ABC):
    @abc.abstractmethod
    def method(self):
        pass


class Concrete(Abstract):
    def method(self):
        pass


class Texts(str):
    pass


def show(cls):
    bits = [bit for bit in range(32) if cls.__flags__ >> bit & 1]
    offsets = [0 if offset == 0 else 1 if offset > 0 else -1 for offset in (cls.__dictoffset__, cls.__weakrefoffset__)]
    print(cls.__name__, bits, *offsets, cls.__itemsize__ > 0, cls.__base__.__name__ if cls.__base__ else None)


for cls in (object, type, int, float, str, bytes, list, tuple, dict, set, property, BaseException, OSError, types.FunctionType, types.ModuleType, types.MethodDescriptorType):
    show(cls)
for cls in (Plain, Slots, MoreSlots, OfSlots, Lists, Tuples, Numbers, Metaclass, Error, Heir, Mapping, WithDict, WithWeakref, Abstract, Concrete, Texts):
    show(cls)

word = Slots.__basicsize__ - object.__basicsize__ >> 1
print(word in (4, 8), Plain.__basicsize__ == object.__basicsize__ == WithDict.__basicsize__, MoreSlots.__basicsize__ - Slots.__basicsize__ == word, OfSlots.__basicsize__ == Slots.__basicsize__)
print(Lists.__basicsize__ == list.__basicsize__, Mapping.__basicsize__ - dict.__basicsize__ == word, int.__itemsize__, bytes.__itemsize__, tuple.__itemsize__ == word)
print(inspect.isabstract(Abstract), inspect.isabstract(Concrete), type.__dict__['__basicsize__'], type(type.__dict__['__flags__']).__name__)
for work in (lambda: setattr(Plain, '__basicsize__', 1), lambda: setattr(int, '__flags__', 1), lambda: Plain().__flags__):
    try:
        print(work())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


class Sized:
    __slots__ = ()

    def __init__(self, answer):
        self.__class__.answer = answer

    def __sizeof__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


for answer in (-1, 'x', None, TypeError('no size'), KeyError('no size'), 10**30):
    for default in ((), (5,)):
        try:
            print(sys.getsizeof(Sized(answer), *default))
        except Exception as error:
            print(type(error).__name__, error)
print(sys.getsizeof(Sized(100)) > 100, Sized(7).__sizeof__(), sys.getsizeof(object=1, default=2) > 2)
try:
    sys.getsizeof()
except TypeError as error:
    print(error)
size = sys.getsizeof
print(size([1] * 10) - size([]) == 10 * word, size((1,) * 10) - size(()) == 10 * word, size(b'abc') - size(b''), size('abc') - size(''), size('\xe9' * 9) - size('\xe9' * 8), size('\u20ac' * 9) - size('\u20ac' * 8))
print(size(1) == size(-5), size(1 << 60) > size(1 << 30) > size(1), size({}) < size({1: 1}) < size(dict.fromkeys(range(9))), size(set()) == size({1}) < size(set(range(10))), size(range(10)) == size(range(10**9)))
print(size([]) - [].__sizeof__() == size(()) - ().__sizeof__() > 0, size(1) == (1).__sizeof__(), size(Plain()) >= size(object()), size(Slots()) - size(object()) > 0)
print(size(x for x in range(30)) < size([x for x in range(30)]), size(Lists([1, 2])) > size([1, 2]), size(True) >= size(0) > 0)
