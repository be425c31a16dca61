"""The order in which what a class has of its own stands in its namespace."""
from enum import Enum, Flag, IntEnum


class Plain:
    pass


class Documented:
    """Text."""
    a = 1

    def f(self):
        self.q = 1


class Slotted:
    __slots__ = ('b', '__weakref__', 'a', '__dict__')


class Equal(Plain):
    x: int

    def __eq__(self, other):
        return self is other


class Generic[T]:
    pass


class Metaclass(type):
    pass


class Color(Enum):
    RED = 1

    def shown(self):
        return self.name


class Number(IntEnum):
    """Text."""
    ONE = 1


class Bits(Flag):
    A = 1
    B = 2


class Made(Enum):
    def __new__(cls, value):
        made = object.__new__(cls)
        made._value_ = value
        return made

    Q = 1


spaces = [Plain, Documented, Slotted, Equal, Generic, Metaclass, Color, Number, Bits, Made]
spaces += [type('Called', (), {}), type('Given', (), {'__doc__': 'Text.', 'a': 1, '__slots__': ('k',)}), Metaclass('Of', (), {'__module__': 'm', 'b': 2})]
for space in spaces:
    print(space.__name__, list(vars(space)))
