class A:
    """doc of A
       more
    """
    x = 1
    y = [x, 2]
    def __init__(self, v): self.v = v; self.w = v
    def get(self): return self.v
    @property
    def p(self): return self.v * 2
    @staticmethod
    def s(a): return a
    @classmethod
    def c(cls): return cls.__name__
    def __repr__(self): return f'A({self.v})'
    class Inner:
        z = 3
class B(A):
    def __init__(self, v):
        super().__init__(v + 1)
    def get(self): return super().get() + 100
    def cls(self): return __class__
    def __priv(self): return 'priv'
    def callpriv(self): return self.__priv()
b = B(1)
print(b, b.get(), b.p, B.s(3), B.c(), b.c(), A.y, A.Inner.z, b.cls(), b.callpriv())
print(A.__doc__.split('\n'), A.__qualname__, A.Inner.__qualname__, A.__module__, B.__mro__)
def make():
    class L:
        def m(self): 
            def q(): return self
            return q
        n = lambda self: 5
    return L
L = make(); print(L.__qualname__, L.m.__qualname__, L.n.__qualname__, L().m().__qualname__, L().n())
x = 'global'
class S:
    print(x)
    x = 'class'
    print(x)
    def f(self): return x
    l = [x for _ in range(2)]
    g = list(x for _ in range(1))
print(S.l, S.g, S().f())
def outer():
    x = 'outer'
    class C:
        print(x)
        x = 'in'
        print(x)
        def f(self): return x
    class D:
        y = x
        def f(self): return x
    return C, D
C, D = outer(); print(C().f(), D().f(), D.y)
def nl():
    v = 1
    class E:
        nonlocal v
        v = 2
    return v, hasattr(E, 'v')
print(nl())
def deco(a):
    print('deco', a)
    def wrap(f):
        print('wrap', a, f.__name__)
        return f
    return wrap
@deco(1)
@deco(2)
def decorated(x, /, y: int = 3, *args: str, k: float = 2.5, **kw) -> None:
    '''docstring'''
    return x, y, args, k, kw
print(decorated(1), decorated(1, 2, 3, k=4, z=5), decorated.__doc__, decorated.__name__)
print(decorated.__defaults__, decorated.__kwdefaults__)
@deco('cls')
class K: pass
class M(type):
    def __new__(m, n, b, d, **kw):
        print('new', n, kw)
        return super().__new__(m, n, b, d)
    def __init__(self, n, b, d, **kw): super().__init__(n, b, d)
class N(metaclass=M, extra=1): pass
bases = (A,)
class O(*bases, **{}): pass
print(O(3))
for bad in ['decorated()', 'decorated(x=1)', 'A()', 'b.nope', 'undefined', '(lambda: 0)(1)', '1 + "a"', 'None()', '[][1]', 'a, b = 1', 'a, b = 1, 2, 3', 'a, *b = []', "f(**{'a':1}, a=2)"]:
    try: exec(bad)
    except Exception as e: print(bad, '->', type(e).__name__, e)
def many(a, b=2, *, c, d=4): return a, b, c, d
print(many(1, c=3), many(1, c=3, d=5, b=6))
print((lambda: (yield))().send(None))
def defaults(a=[]): a.append(1); return a
defaults(); print(defaults())
del b
try: b
except NameError as e: print(e)
def unb():
    try: print(zz)
    except UnboundLocalError as e: print(e)
    zz = 1
    del zz
    try: zz
    except UnboundLocalError as e: print(e)
unb()
def fr():
    def inner(): return vv
    try: inner()
    except NameError as e: print(e)
    vv = 1
    return inner()
print(fr())
class Sl:
    def __getitem__(self, k): return k
print(Sl()[1:2], Sl()[1:2, ::3], Sl()[...], Sl()[x:], Sl()[()], Sl()[1,])
if (n := 10) > 5: print(n)
print([y := 1, y**2, (y := 3)], y)
def wal():
    x = 1
    r = x + (x := 5) + x
    l = [last := i for i in range(4)]
    return r, x, last, [x, x := 9, x], f'{(x:=7)} {x}'
print(wal())
print(any((hit := c) == 'b' for c in 'abc'), hit)
