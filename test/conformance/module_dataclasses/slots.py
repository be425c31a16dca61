import dataclasses
from dataclasses import *

def show(source):
    try:
        names = dict(globals())
        exec(source, names)
        print('ok', names.get('r'))
    except Exception as error:
        print(type(error).__name__, error)


@dataclass
class P:
    x: int
    y: int = 3
    z: list = field(default_factory=list)

show('@dataclass(slots=True)\nclass C:\n a: int\n b: int = 3\n def f(self): return __class__\nc=C(1)\nr=c, C.__slots__, hasattr(c,"__dict__"), c.f() is C\nc.q=3')
show('@dataclass(slots=True)\nclass C:\n __slots__=("a",)\n a: int')
show('@dataclass(slots=True, frozen=True)\nclass C:\n a: int\nr=C(1),hash(C(1))==hash(C(1))\nC(1).a=3')
show('@dataclass(weakref_slot=True)\nclass C:\n a: int')
show('@dataclass(slots=True)\nclass B:\n x: int\n@dataclass(slots=True)\nclass C(B):\n y: int = 0\n def f(self): return super().__repr__()\nr=C(1), C.__slots__, C(1).f()')
show('@dataclass(slots=True)\nclass C:\n x: int = field(default=7, init=False)\nr=C()')
# Without slots an unknown attribute goes to the base; with slots the class that the check knows is not the one that there is.
for options in ('frozen=True', 'frozen=True, slots=True'):
    made = f'@dataclass({options})\nclass C:\n a: int\nclass D(C): pass\n'
    for kind in 'CD':
        for statement in 'c.a = 3', 'c.b = 3', 'del c.a', 'del c.b':
            show(f'{made}c = {kind}(1)\n{statement}')
show('def f():\n @dataclass(slots=True)\n class C:\n  x: int\n  def same(self): return C, __class__\n return C\nC=f()\nr=[c is C for c in C(1).same()]')
