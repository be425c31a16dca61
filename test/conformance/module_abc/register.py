import abc
from abc import ABC, ABCMeta


class Drawable(ABC):
    pass


class Circle:
    pass


class Sub(Circle):
    pass


class Real(Drawable):
    pass


print(isinstance(Circle(), Drawable), issubclass(Circle, Drawable), isinstance(Real(), Drawable))
before = abc.get_cache_token()
print(Drawable.register(Circle) is Circle, abc.get_cache_token() != before)
print(isinstance(Circle(), Drawable), issubclass(Circle, Drawable), issubclass(Sub, Drawable), isinstance(Sub(), Drawable), isinstance(3, Drawable))
print(Drawable in Circle.__mro__, Circle.__bases__)


@Drawable.register
class Decorated:
    pass


print(issubclass(Decorated, Drawable), Drawable.register(Decorated) is Decorated)
Real.register(int)
print(issubclass(int, Drawable), issubclass(bool, Drawable), isinstance(True, Real), isinstance(1.5, Drawable))
for bad in (lambda: Drawable.register(3), lambda: Real.register(Drawable), lambda: issubclass(3, Drawable), lambda: isinstance(3, (Drawable, 4))):
    try:
        print(bad())
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)


class HasArea(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is HasArea:
            return any('area' in base.__dict__ for base in C.__mro__) or NotImplemented
        return NotImplemented


class A:
    def area(self): ...


class B:
    pass


HasArea.register(B)
print(issubclass(A, HasArea), issubclass(B, HasArea), issubclass(int, HasArea), isinstance(A(), HasArea))


class Never(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        return False


class Inherits(Never):
    pass


print(issubclass(Inherits, Never), isinstance(Inherits(), Never), issubclass(Never, Never))


class Fake:
    @property
    def __class__(self):
        return Circle


print(isinstance(Fake(), Drawable), isinstance(Fake(), Circle))


class Meta(ABCMeta):
    def __instancecheck__(cls, instance):
        return instance == 'yes'


class Custom(metaclass=Meta):
    pass


print(isinstance('yes', Custom), isinstance('no', Custom), isinstance(Custom(), Custom))
Drawable._abc_caches_clear()
print(issubclass(Circle, Drawable), type(Drawable).__name__, isinstance(Drawable, ABCMeta))
