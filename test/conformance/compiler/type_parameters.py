def ident[T](x: T, y: int = 3, *, k=4) -> T:
    return x, y, k
print(ident(5), ident(5, 6, k=7), ident.__type_params__, ident.__name__, ident.__qualname__, ident.__annotations__)
class Box[T]:
    """doc"""
    items: list
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
    def conv[U](self, f: U) -> U: return f(self.v), T, U
b = Box(3); print(b.get(), Box.__type_params__, b.conv(str), Box.__qualname__, Box.conv.__qualname__, Box.__mro__[-1], Box.__doc__)
print(Box[int] is not None, Box.get.__annotations__)
class Sub[A, *Ts, **P](Box[int], metaclass=type):
    x = A
print(Sub.__type_params__, Sub(4).get(), Sub.x)
type Alias = int | str
type Gen[K, V: (int, str), W: float = int] = dict[K, V]
print(Alias, Gen, Gen.__type_params__, Gen.__name__)
print(Gen.__type_params__[1].__constraints__, Gen.__type_params__[2].__bound__, Gen.__type_params__[2].__default__, Gen.__type_params__[0].__bound__)
class C:
    N = 5
    def m[T: N](self, x: T = N): return x
    type A = N
print(C().m(), C.m.__type_params__[0].__bound__, C.A.__value__)
def deco(f): print('deco', f.__name__); return f
@deco
def g[T](): return T
@deco
class D[T]: pass
print(g())
def outer():
    z = 1
    def inner[T](x: T) -> T:
        nonlocal z
        z += 1
        return z, x, T
    class K[T]:
        def m(self): return __class__.__name__, z, T
    return inner(1), K().m()
print(outer())
class E:
    x: 'T'
    class F: pass
    def m(self, f: F) -> F: return f
    y: F
print(E.m.__annotations__, E.__annotations__)
