import types

u = int | str | None
print(u, u.__args__, type(u), u == (None | str | int), hash(u) == hash(str | int | None), u.__parameters__)
print(isinstance(3, u), isinstance(None, u), isinstance(1.5, u), issubclass(bool, u), isinstance('', (bytes, u)))
print(int | int, int | bool, list[int] | list[int], list[int] | list[str] | dict[str, int], None | list[int])
print((int | str) | (str | bytes), u | float, types.UnionType is type(u), u.__origin__, u.__name__, u.__qualname__)
print(int | list, u != int, {u: 1}[int | str | None])


class Meta(type):
    def __or__(cls, other):
        return 'own'


class A(metaclass=Meta):
    pass


class B:
    pass


print(A | int, B | None, type | None)
for bad in [lambda: int | 3, lambda: 'x' | int, lambda: isinstance('', int | list[int]), lambda: u.nothing, lambda: types.UnionType(),
            lambda: u[int], lambda: issubclass(3, u)]:
    try:
        print(bad())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    class Sub(int | str):
        pass
except TypeError as error:
    print(error)
try:
    class Sub2(types.UnionType):
        pass
except TypeError as error:
    print(error)
