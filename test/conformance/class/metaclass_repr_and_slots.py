class Meta(type):
    pass


class Loud(type):
    def __repr__(cls):
        return 'loud ' + super().__repr__()


class A(metaclass=Meta):
    pass


class B(metaclass=Loud):
    pass


print(A, repr(A), str(A), f'{A}', [A], B, str(B))
print(type.__module__, Meta.__module__, int.__module__)


class Pair(tuple):
    __slots__ = ()


class Text(str):
    __slots__ = ()


class Open(tuple):
    pass


for make in (Pair, Text, Open):
    value = make()
    try:
        value.extra = 1
        print(make.__name__, value.extra, hasattr(value, '__dict__'))
    except AttributeError as error:
        print(error, hasattr(value, '__dict__'))


class Hashed:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return self.value


print(hash(Hashed(-1)), hash(Hashed(5)), hash(Hashed(2**31 - 1)))


def base():
    pass


base.__mro_entries__ = lambda bases: (int,)


class FromFunction(base):
    pass


print(FromFunction.__mro__, FromFunction(3))
