import copy as cm
from copy import copy, deepcopy, replace, Error


class C:
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return ('deep', type(memo).__name__)
print(copy(C()), deepcopy(C()), deepcopy([C()]))
class R:
    def __init__(self, a): self.a = a
    def __reduce__(self): return (R, (self.a + 1,))
print(copy(R(1)).a, deepcopy(R(1)).a)
class S:
    __slots__ = ('a', 'b')
s = S(); s.a = [1]
q = copy(s); print(q.a, hasattr(q, 'b'), q.a is s.a, deepcopy(s).a is s.a)
class M:
    def m(self): return self
o = M(); r = deepcopy([o, o.m]); print(r[1].__self__ is r[0], r[0] is o)
class NA:
    def __new__(cls, a, b): o = object.__new__(cls); o.ab = (a, b); return o
    def __getnewargs__(self): return self.ab
print(copy(NA(1, 2)).ab)
class NK:
    def __new__(cls, *, a): o = object.__new__(cls); o.a = a; return o
    def __getnewargs_ex__(self): return (), {'a': self.a}
print(copy(NK(a=3)).a, deepcopy(NK(a=3)).a)
class RE:
    def __reduce_ex__(self, p): return 'name'
print(type(copy(RE())).__name__)
