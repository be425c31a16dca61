# Members of __slots__ beside a dict: in a class that has both, and in a subclass without __slots__.
import copy


class Base:
    __slots__ = ('x', 'y')

    def __init__(self, x):
        self.x = x

    def sum(self):
        return self.x + self.y


class Heir(Base):
    def __init__(self, x, **others):
        super().__init__(x)
        self.__dict__.update(others) if others else None


class Both:
    __slots__ = ('a', '__dict__', '__weakref__')


def attempt(function):
    try:
        return function()
    except AttributeError as error:
        return str(error)


plain, heir, both = Base(1), Heir(2), Both()
for each in plain, heir, Heir(3, z=4):
    print(each.x, attempt(lambda: each.y), attempt(each.sum), getattr(each, '__dict__', None))
    each.y = 5
    print(each.sum(), getattr(each, '__dict__', None))

# The same place in the program meets instances of all kinds, with and without a value.
both.a = 1
both.b = 2
empty = Both()
for each in both, empty, both, empty:
    print(attempt(lambda: each.a), attempt(lambda: each.b), vars(each) if each is both else '')
empty.a = 'late'
del both.a
print(attempt(lambda: both.a), empty.a, vars(both), vars(empty))
both.a = 'again'
print(both.a, vars(both))


def missing(instance):
    del instance.a


print(attempt(lambda: missing(Both())))

# A key of the dict by the name of a member is not the member.
heir.__dict__['x'] = 'in the dict'
print(heir.x, vars(heir))
heir.x = 6
print(heir.x, vars(heir))
heir.__dict__ = {'new': 1}
print(heir.x, heir.y, heir.new, vars(heir))


class Shadowed(Base):
    x = 'of the class'


shadowed = Shadowed.__new__(Shadowed)
print(shadowed.x)
shadowed.x = 7
print(shadowed.x, vars(shadowed))
Base.x.__set__(shadowed, 8)
print(shadowed.x, Base.x.__get__(shadowed), vars(shadowed))

# Many members and attributes, methods in members, copies, and another class.
Wide = type('Wide', (), {'__slots__': (*[f'm{i}' for i in range(30)], '__dict__')})
wide = Wide()
for i in range(30):
    setattr(wide, f'm{i}', i)
    setattr(wide, f'n{i}', -i)
print([getattr(wide, f'm{i}') for i in range(30)], [getattr(wide, f'n{i}') for i in range(30)])
for i in range(200):
    setattr(wide, f'o{i}', i)
wide.m3 = 'still'
print(wide.m3, wide.m29, wide.n29, wide.o199, len(vars(wide)))
both.a = lambda: 'called'
print(both.a())
again = copy.copy(wide)
print(again.m3, again.m29, again.n29, len(vars(again)))


class Other(Base):
    pass


heir.__class__ = Other
print(type(heir).__name__, heir.x, heir.y, vars(heir))


class Numbers(int):
    pass


number = Numbers(3)
number.tag = 'three'
print(number + 1, number.tag, vars(number))


def member(instance):
    return instance.x


first, second = Heir(1), Heir(2)
print([member(each) for each in (first, second, plain, shadowed, heir)])
saved = Base.x
del Base.x
print([attempt(lambda: member(each)) for each in (first, plain)])
Base.x = saved
print([member(each) for each in (first, plain)])
Base.x = property(lambda self: 'asked')
print([member(each) for each in (first, plain)])
