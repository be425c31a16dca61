import abc
from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        """The area."""

    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def make(cls): ...

    @staticmethod
    @abstractmethod
    def helper(): ...

    def concrete(self):
        return 'concrete ' + self.name


class Partial(Shape):
    def area(self):
        return 1


class Square(Partial):
    name = 'square'

    @classmethod
    def make(cls):
        return cls()

    @staticmethod
    def helper():
        return 'helped'


for cls in (Shape, Partial, Square):
    try:
        print(cls().concrete())
    except TypeError as error:
        print(error)
    print(sorted(cls.__abstractmethods__), type(cls.__abstractmethods__))
print(Square.make().area(), Square.helper(), Shape.area.__isabstractmethod__, Shape.__dict__['name'].__isabstractmethod__, Shape.__dict__['make'].__isabstractmethod__, Shape.__dict__['helper'].__isabstractmethod__)


class One(metaclass=ABCMeta):
    @abstractmethod
    def only(self): ...


try:
    One()
except TypeError as error:
    print(error)
try:
    One(1, x=2)
except TypeError as error:
    print(error)
print(type(One), type(ABC), One.__mro__, ABC.__slots__, ABCMeta.__mro__)


class Accessor(ABC):
    @property
    def x(self):
        return 1

    @x.setter
    @abstractmethod
    def x(self, value): ...


print(sorted(Accessor.__abstractmethods__), Accessor.x.__isabstractmethod__)


class Old(ABC):
    @abc.abstractproperty
    def p(self): ...

    @abc.abstractclassmethod
    def c(cls): ...

    @abc.abstractstaticmethod
    def s(): ...


print(sorted(Old.__abstractmethods__))


class Later(ABC):
    pass


Later.run = abstractmethod(lambda self: None)
print(Later.__abstractmethods__, type(Later()) is Later)
print(abc.update_abstractmethods(Later) is Later, Later.__abstractmethods__)
try:
    Later()
except TypeError as error:
    print(error)
Later.run = lambda self: 'ran'
abc.update_abstractmethods(Later)
print(Later().run(), abc.update_abstractmethods(int) is int)


class WithInit(ABC):
    def __init__(self, x):
        self.x = x

    def __init_subclass__(cls, **kwargs):
        print('subclass', cls.__name__, kwargs)


class Child(WithInit, flag=True):
    pass


print(Child(3).x)


class Mixed(dict, ABC):
    @abstractmethod
    def f(self): ...


print(Mixed(a=1))


class Base(ABC):
    @abstractmethod
    def f(self):
        return 'from base'


class Calls(Base):
    def f(self):
        return super().f() + '!'


print(Calls().f())
