type A1[V
    ] = list[V]
A1.__value__
type A2 = (
    list[int]
    | None)
A2.__value__
type A3[
    T: int = (
        bool),
    *Ts = (
        *tuple[int,
            str],)
    ] = int
for p in A3.__type_params__:
    p.has_default() and p.__default__
A3.__type_params__[0].__bound__
def f[
    T: (int,
        str),
    U: list[
        int] =
        list[bool]
    ](a: T,
      b: U): pass
for p in f.__type_params__:
    p.has_default() and p.__default__
    p.__bound__, p.__constraints__
class C[
    T: int,
    U:
      str](
    dict[
      int, T]):
    x = 1
for p in C.__type_params__:
    p.__bound__
def g[T:
    int
    ](): pass
g.__type_params__[0].__bound__
type B[T: int] = int
B.__type_params__[0].__bound__
