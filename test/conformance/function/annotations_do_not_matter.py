def f(a: int, b: 'str' = 'x', *c: float, d: list[int] | None = None) -> dict:
    v: int = 5
    w: str
    return a, b, c, d, v
print(f('not int'))
x: int = 3
print(x)
