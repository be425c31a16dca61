def f(a: 1, /, b: 2, *args: 3, c: 4, **kw: 5) -> 6: ...


print(f.__annotations__)


def g(a: int, b: str, /, *, c: float): ...


print(g.__annotations__)
