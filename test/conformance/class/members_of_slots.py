# Members of slots where they are not cached, are cached, go, and are put into classes that have no room for them.
class C:
    __slots__ = ('x', 'y', '__z')
    def __init__(self, x): self.x = x; self.__z = x
    def get(self): return self.x
    def z(self): return self.__z
cs = [C(i) for i in range(4)]
def total(): return sum([c.x for c in cs]) + sum([c.get() for c in cs]) + sum([c.z() for c in cs])
print(total(), total())
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def y(c): return c.y
attempt(lambda: y(cs[0])); cs[0].y = 5; attempt(lambda: y(cs[0])); attempt(lambda: y(cs[1])); attempt(lambda: y(cs[0]))
def dely(c): del c.y
dely(cs[0]); attempt(lambda: y(cs[0])); attempt(lambda: dely(cs[0])); cs[0].y = 6; attempt(lambda: y(cs[0]))
def sety(c, v): c.y = v
for c in cs: sety(c, 1)
for c in cs: sety(c, 2)
print([y(c) for c in cs])
old = C.y
del C.y
attempt(lambda: y(cs[1])); attempt(lambda: sety(cs[1], 3))
C.y = property(lambda s: 'p'); attempt(lambda: y(cs[1])); attempt(lambda: sety(cs[1], 3))
C.y = old; attempt(lambda: y(cs[1])); sety(cs[1], 9); attempt(lambda: y(cs[1]))
C.y = 7; attempt(lambda: y(cs[1])); attempt(lambda: sety(cs[1], 3))
class D: pass
D.y = old
d = D(); attempt(lambda: y(d)); attempt(lambda: sety(d, 1))
class E(C): pass
e = E(1); e.w = 3; attempt(lambda: (e.x, e.w, e.get(), e.__dict__))
class F(C): __slots__ = ('x2',)
f = F(2); f.x2 = 4
def x2(o): return o.x2
attempt(lambda: (x2(f), x2(f), f.x, f.get()))
class G(C): x = 'class'
C.alias = C.x
def al(c): return c.alias
attempt(lambda: (al(cs[0]), al(cs[0])))
class H(C):
    __slots__ = ()
    def __setattr__(self, n, v): print('set', n); object.__setattr__(self, n, v)
    def __getattribute__(self, n): return ('got', n)
h = H(1); print(h.x, h.x)
class I(int): __slots__ = ()
import dataclasses
@dataclasses.dataclass(slots=True)
class P:
    a: int
    b: int = 2
ps = [P(i) for i in range(3)]
print(ps, [p.a + p.b for p in ps])
class K:
    __slots__ = ('v', '__dict__')
k = K(); k.v = 1; k.q = 2; print(k.v, k.__dict__)
class L(K): pass
l = L(); l.v = 3; l.u = 4; print(l.v, l.__dict__)
def swap(o): return o.x
class M1: __slots__ = ('x', 'n')
class M2: __slots__ = ('x', 'n')
m = M1(); m.x = 1; print(swap(m), swap(m)); m.__class__ = M2; print(swap(m)); 
def wrong(o): o.nope = 1
attempt(lambda: wrong(m)); attempt(lambda: m.nope)
class C:
    __slots__ = ('y',)
old = C.y
class X(Exception): pass
class Y(int): pass
class Z(dict): pass
import types
class W(types.ModuleType): pass
class M(type): pass
class F: 
    __slots__ = ('y', '__dict__')
class T(F): pass
for cls in (X, Y, Z, W, T):
    cls.y = old
    for f in (lambda: v.y, lambda: setattr(v, 'y', 1), lambda: v.y, lambda: delattr(v, 'y')):
        v = cls('3') if cls is not Z and cls is not T else cls()
        try: print(cls.__name__, f())
        except Exception as e: print(cls.__name__, type(e).__name__, e)
M.y = old
A = M('A', (), {})
for f in (lambda: A.y, lambda: setattr(A, 'y', 1), lambda: delattr(A, 'y')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)


class S(types.ModuleType):
    __slots__ = ('a', 'b')


s = S('x')
s.a = 1
attempt(lambda: (s.a, s.__name__))
del s.a
print(hasattr(s, 'a'), hasattr(s, 'b'))
