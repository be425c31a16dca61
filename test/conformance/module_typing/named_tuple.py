import typing
from typing import *


def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def bad(src):
    d = dict(globals())
    try: exec(src, d); print('ok', d.get('r'))
    except Exception as e: print(type(e).__name__, e)
class Pt(NamedTuple):
    "doc of Pt"
    x: int
    y: int = 5
    def norm(self): return self.x * self.x + self.y
p = Pt(1)
print(p, p.x, p.y, p[0], p.norm(), p == (1, 5), p._asdict(), p._replace(x=3), Pt._make([7, 8]), Pt._fields, Pt._field_defaults, Pt.__annotations__, Pt.__bases__, Pt.__doc__, Pt.__orig_bases__ == (NamedTuple,), Pt.__match_args__, hash(p) == hash((1, 5)))
x, y = p; print(x, y, len(p), isinstance(p, tuple), Pt.__module__, Pt.__qualname__)
t(lambda: Pt()); t(lambda: Pt(1, 2, 3)); t(lambda: Pt(z=1)); t(lambda: p._replace(q=1)); t(lambda: Pt._make([1])); t(lambda: setattr(p, 'x', 3)); t(lambda: setattr(p, 'q', 3))
match p:
    case Pt(a, b): print('match', a, b)
E = NamedTuple('E', [('a', int), ('b', str)]); print(E(1, 'x'), E.__annotations__, E.__module__)
bad('class A(NamedTuple):\n x: int = 1\n y: int')
bad('class A(NamedTuple):\n x: int = 1\n z: int = 1\n y: int')
bad('class A(NamedTuple):\n _x: int = 1')
bad('class A(NamedTuple, list):\n x: int = 1')
bad('class A(NamedTuple):\n x: int = 1\n def _make(self): pass')
bad('class A[T](NamedTuple):\n x: T\nr=A(1), A[int], A[int](3)')
bad('class A(NamedTuple):\n x: int\nclass B(A):\n def f(self): return self.x*2\n def __new__(cls, x): return super().__new__(cls, x+1)\nr=B(3), B(3).f()')
