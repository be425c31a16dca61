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

show('@dataclass(eq=False)\nclass C:\n a: int\nr=C(1)==C(1), hash(C(1)) is not None')
show('@dataclass(unsafe_hash=True)\nclass C:\n a: int\n def __hash__(self): return 5')
show('@dataclass(repr=False)\nclass C:\n a: int\nr="object at" in repr(C(1))')
show('@dataclass(init=False)\nclass C:\n a: int = 4\nr=C(), C.__doc__')
show('@dataclass\nclass G[T]:\n x: T\nr=G[int](3), G(3), G.__parameters__')
show('@dataclass\nclass C:\n a: int\n def __eq__(self,o): return True\n def __repr__(self): return "R"\nr=C(1)==5, C(1)')
show('class D:\n def __get__(self,i,o): return 42 if i is None else i._v\n def __set__(self,i,v): i._v=v\n@dataclass\nclass C:\n a: int = D()\nr=C(), C(3)')
show('@dataclass\nclass C:\n a: int\nmatch C(5):\n case C(v): r=v')
show('@dataclass\nclass C: pass\nr=C(), C()==C(), C.__doc__')
show('from abc import ABC' if False else 'pass')
show('@dataclass\nclass C:\n x: int\n @property\n def d(self): return self.x*2\n @classmethod\n def mk(cls): return cls(9)\n @staticmethod\n def s(): return 1\nr=C(2).d, C.mk(), C.s()')
