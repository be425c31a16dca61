# What __class__ and __bases__ may be replaced by: classes whose instances have the same members.
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k))[:100])
    except BaseException as e:
        print(type(e).__name__, e)


def setc(o, c):
    o.__class__ = c
    return type(o).__name__
def cls(name, *slots, bases=()): return type(name, bases, {'__slots__': slots})
A=cls('A','a','b'); B=cls('B','a','b'); C=cls('C','b','a'); D=cls('D','a','c'); E_=cls('E','a'); 
t(setc, A(), B); t(setc, A(), C); t(setc, A(), D); t(setc, A(), E_)
A1=cls('A1','c',bases=(A,)); A2=cls('A2','c',bases=(A,)); A3=cls('A3','d',bases=(A,)); B1=cls('B1','c',bases=(B,)); A0=cls('A0',bases=(A,)); 
t(setc, A1(), A2); t(setc, A1(), A3); t(setc, A1(), B1); t(setc, A0(), A); t(setc, A(), A0); t(setc, A0(), B); t(setc, A(), A1)
W=cls('W','a','__weakref__'); W2=cls('W2','__weakref__','a'); DD=cls('DD','a','__dict__'); D2=cls('D2','__dict__','a')
t(setc, W(), W2); t(setc, DD(), D2); t(setc, W(), A); t(setc, DD(), A); t(setc, DD(), W)
P=cls('P','__a'); 
class Q: __slots__ = ('__a',)
class P: __slots__ = ('__a',)
class _P: __slots__ = ('__a',)
t(setc, P(), Q); t(setc, P(), _P)
class N: pass
class N2: pass
class N3(N): pass
class NS(N): __slots__=()
class NS2(N): __slots__=('x',)
class NS3(N2): __slots__=('x',)
class NS4(N): __slots__=('x',)
t(setc, N(), N2); t(setc, N(), N3); t(setc, N(), NS); t(setc, N(), NS2); t(setc, NS2(), NS3); t(setc, NS2(), NS4)
t(setc, E_(), N); t(setc, N(), E_); 
class I1(int): pass
class I2(int): pass
class L1(list): pass
class L2(list): __slots__=()
class L3(list): __slots__=('x',)
class L4(list): __slots__=('x',)
class L5(L1): __slots__=('x',)
t(setc, I1(), I2); t(setc, I1(), L1); t(setc, L1(), L2); t(setc, L3(), L4); t(setc, L3(), L2); t(setc, L1(), L5)
t(setc, 1, int); t(setc, [], L1); t(setc, L1(), list); t(setc, N(), 3); t(setc, N(), int); t(setc, object(), N); t(setc, N(), object)
t(setc, ValueError(), TypeError)
class V(ValueError): pass
class V2(ValueError): pass
class V3(TypeError): pass
class V4(OSError): pass
t(setc, V(), V2); t(setc, V(), V3); t(setc, V(), V4); t(setc, V(), ValueError)
class M(type): pass
class M2(type): pass
t(setc, M('x',(),{}), M2); t(setc, N, M); t(setc, N, type)
import types
class Mod(types.ModuleType): pass
class Mod2(types.ModuleType): __slots__=()
class Mod3(types.ModuleType): __slots__=('q',)
t(setc, types.ModuleType('a'), Mod); t(setc, types.ModuleType('a'), Mod2); t(setc, types.ModuleType('a'), Mod3); t(setc, Mod('a'), types.ModuleType); t(setc, types.ModuleType('x'), N); t(setc, N(), types.ModuleType)
t(setc, (lambda: 1), N)
def setb(c, *b):
    c.__bases__ = b
    return c.__mro__
t(setb, A0, B); t(setb, A1, B); t(setb, A1, D); t(setb, N3, N2); t(setb, N3, E_); t(setb, NS2, N2); t(setb, A0, E_)
a=A(); a.a=1; a.b=2; a.__class__=B; print(a.a,a.b)
