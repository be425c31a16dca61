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
