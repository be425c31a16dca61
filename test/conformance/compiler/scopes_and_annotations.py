def ann(a: int, b: 'str' = 1, *c: float, d: list = 2, **e: dict) -> bool: pass
print(ann.__annotations__)
class C:
    x: int = 3
    y: str
    def m(self, z: 'C') -> None: pass
print(C.__annotations__, C.m.__annotations__)
g: int = 5
h: undefined_thing
try: print(__annotations__)
except NameError as e: print('NE', e)
def local():
    q: nonexist = 3
    return q
print(local())
class SA:
    def __init__(self): self.a = 1; self.b = 2; self.a = 3
    def o(this): this.zz = 1
    def p(self): self.c, self.d[0] = 1, 2
print(sorted(SA.__static_attributes__), SA.__firstlineno__)
# comprehension scoping
x = 'gx'
print([x for x in range(3)], x)
def f():
    x = 'fx'
    r = [x for x in range(2)], x
    fns = [lambda: (x, i) for i in range(3)]
    s = {i: [j + len(x) for j in range(i)] for i in range(3)}
    return r, [g() for g in fns], s
print(f())
class K:
    n = 3
    sq = [i * i for i in range(n)]
    fs = [lambda: i for i in range(2)]
    g = (i for i in range(n))
    nested = [[a, b] for a in range(2) for b in range(2)]
print(K.sq, [q() for q in K.fs], list(K.g), K.nested)
def shadow():
    i = 'keep'
    l = [i for i in range(3) if i for i in range(i)]
    return l, i
print(shadow())
def dd():
    return [(a, b, c) for a, (b, *c) in [(1, (2, 3, 4)), (5, (6,))]]
print(dd())
def unb():
    try: return [y for y in z for z in [1]]
    except UnboundLocalError as e: return 'ULE ' + str(e)
    except NameError as e: return 'NE ' + str(e)
print(unb())
def gens():
    a = 10
    g = (a + b for b in range(3) if b != 1)
    a = 20
    return list(g)
print(gens())
print(sum(i for i in range(10)), max((i, -i) for i in range(4)))
def outer():
    total = 0
    def add(n):
        nonlocal total
        total += n
        return [total := total + k for k in range(n)]
    return add(3), add(2), total
try: print(outer())
except Exception as e: print(e)
def gl():
    global newg
    [newg := q for q in range(4)]
    return list((newg2 := q) for q in range(3)), newg2
print(gl(), newg)
[mod := q for q in 'ab']; print(mod)
list((mod3 := q) for q in 'xy'); print(mod3)
def a1():
    def b1():
        def c1():
            return v1
        return c1
    v1 = 7
    return b1()()
print(a1())
class Meta(type):
    @classmethod
    def __prepare__(m, name, bases, **k): return {'injected': 5}
class P(metaclass=Meta):
    z = injected
    def f(self): return __class__.z
print(P.z, P().f())
class Priv:
    __a = 1
    def __init__(self): self.__b = 2
    def get(self, __c=3):
        def inner(): return self.__b + __c
        return inner() + Priv.__a + self.__class__.__a
    def kw(self, **k): return k
    def t(self): return self.kw(__d=1)
print(Priv().get(), sorted(vars(Priv()).keys()), Priv().t(), Priv.get.__code__.co_varnames)
def cells(a, b):
    def g(): return a
    a += 1
    del b
    try: b
    except UnboundLocalError as e: print(e)
    return g()
print(cells(1, 2))
def cells2():
    def g(): return v
    v = 1
    del v
    try: g()
    except NameError as e: print(e)
cells2()
def loopvar():
    for i in range(3):
        pass
    fs = []
    for j in range(3):
        fs.append(lambda: j)
    return i, [f() for f in fs]
print(loopvar())
def posonly(a, b=2, /, c=3, *, d, e=5): return a, b, c, d, e
print(posonly(1, d=4), posonly.__code__.co_argcount, posonly.__code__.co_posonlyargcount, posonly.__code__.co_kwonlyargcount, posonly.__code__.co_varnames, posonly.__code__.co_flags & 0x3f)
exec('def q(): return __name__\nprint(q())', {'__name__': 'nm'})
print(eval('[a*b for a in l for b in l if a]', {'l': [1, 2]}), eval('lambda: 1')())
ns = {}
