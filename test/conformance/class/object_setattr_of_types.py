# object.__setattr__ and object.__delattr__ are not for classes.
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k))[:100])
    except BaseException as e:
        print(type(e).__name__, e)


class M(type): pass
class N: pass
class NM(metaclass=M): pass
for c in (N, NM, int):
    t(object.__setattr__, c, 'a', 1)
    t(object.__delattr__, c, 'a')
    t(object.__setattr__, c, 3, 1)
    t(object.__delattr__, c, 3)
    t(object.__getattribute__, c, '__name__')
    t(type.__setattr__, c, 'a', 1)
    t(type.__delattr__, c, 'a')
class MS(type):
    def __setattr__(cls, n, v): object.__setattr__(cls, n, v)
class MT(type):
    def __setattr__(cls, n, v): super().__setattr__(n, v)
def sets(c): c.x = 1; return c.x
t(sets, MS('x',(),{})); t(sets, MT('x',(),{}))
class S(str): pass
class OI(int):
    def __setattr__(s, n, v): object.__setattr__(s, n, v)
    def __delattr__(s, n): object.__delattr__(s, n)
o = OI(3); o.a = 1; print(o.a); del o.a
class D(dict):
    def __setattr__(s, n, v): object.__setattr__(s, n, v); 
o = D(); o.a = 1; print(o.a)
import types
m = types.ModuleType('m'); object.__setattr__(m, 'a', 1); print(m.a)
t(types.ModuleType.__setattr__, m, 'b', 2)
def f(): pass
object.__setattr__(f, 'q', 1); print(f.q)
e = ValueError(); object.__setattr__(e, 'q', 1); print(e.q)
t(object.__setattr__, 1, 'q', 1)
t(object.__setattr__, object(), 'q', 1)
t(object.__delattr__, object(), 'q')
t(object.__setattr__, super(S), 'q', 1)
