class A:
    __slots__ = ('x',)


class B:
    pass


a = A()
a.x = 5
print(A.x.__get__(a), A.x.__get__(a, A), A.x.__get__(None, A) is A.x, int.real.__get__(7), int.real.__get__(True), type(int.real.__get__(None, int)).__name__)
for case in (
    lambda: A.x.__get__(5), lambda: A.x.__get__(B()), lambda: A.x.__get__('text'), lambda: int.real.__get__('x'), lambda: type({}.keys()).mapping.__get__([]),
    lambda: type.__dict__['__name__'].__get__(5),
):
    try:
        print(case())
    except TypeError as error:
        print(error)
