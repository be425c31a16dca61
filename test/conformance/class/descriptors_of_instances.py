# Which classes have __dict__ and __weakref__ of their own: those whose instances have them when those of the base have not.
import weakref
from collections import deque
from enum import Enum


class Plain:
    pass


class Heir(Plain):
    name = 1


class Slotted:
    __slots__ = ('a',)


class WithDict:
    __slots__ = ('a', '__dict__')


class WithWeakref:
    __slots__ = ('__weakref__', 'a')


class WithBoth(Slotted):
    __slots__ = ('__dict__', '__weakref__')


class OfSlotted(Slotted):
    pass


class Lists(list):
    pass


class Sets(set):
    pass


class Texts(str):
    __slots__ = ()


class Numbers(int):
    __slots__ = ()


class Tuples(tuple):
    pass


class Deques(deque):
    pass


class Metaclass(type):
    pass


class Error(Exception):
    pass


class Own:
    __dict__ = property(lambda self: 'own')
    __weakref__ = 5


class Documented:
    """Text."""


class Left(Slotted, Plain):
    pass


class Color(Enum):
    RED = 1


def names(space):
    return [name for name in space if name in ('__dict__', '__weakref__', '__doc__', 'a')]


for cls in (Plain, Heir, Slotted, WithDict, WithWeakref, WithBoth, OfSlotted, Lists, Sets, Texts, Numbers, Tuples, Deques, Metaclass, Error, Own, Documented, Left):
    made = cls('Made', (), {}) if cls is Metaclass else cls()
    print(cls.__name__, names(vars(cls)), hasattr(made, '__dict__'), hasattr(made, '__weakref__'), '__dict__' in dir(cls), '__weakref__' in dir(made))
    if cls is not Own:
        print('  ', vars(cls).get('__dict__'), vars(cls).get('__weakref__'))
    try:
        weakref.ref(made)
    except TypeError as error:
        print('  ', error)
print(names(dir(Color)), names(vars(Color)))
print(names(dir(5)), names(dir([])), names(vars(object)), hasattr(5, '__dict__'), hasattr(object, '__dict__'))

plain = Plain()
descriptor = Plain.__dict__['__dict__']
print(type(descriptor).__name__, descriptor.__name__, descriptor.__objclass__ is Plain)
plain.x = 1
print(descriptor.__get__(plain), descriptor.__get__(plain, Plain) is plain.__dict__, descriptor.__get__(None, Plain) is descriptor)
descriptor.__set__(plain, {'y': 2})
print(plain.y, vars(plain))
descriptor.__delete__(plain)
print(vars(plain))
for work in (lambda: descriptor.__get__(Slotted()), lambda: descriptor.__set__(Heir(), 1), lambda: WithDict().__dict__.update(z=1), lambda: vars(Slotted()), lambda: setattr(Slotted(), '__dict__', {})):
    try:
        print(work())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
weak = Plain.__dict__['__weakref__']
print(weak.__get__(plain))
reference = weakref.ref(plain)
print(plain.__weakref__ is reference, Lists([1]).__dict__, vars(Lists([1])))
try:
    plain.__weakref__ = 1
except AttributeError as error:
    print(error)
