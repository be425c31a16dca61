from enum import *
import enum

def show(source):
    try:
        names = dict(globals())
        exec(source, names)
        print('ok', names.get('r'))
    except Exception as error:
        print(type(error).__name__, error)


class Color(Enum):
    RED = 1
    GREEN = 2


show('class C(Enum):\n A=(1,2)\n B=(3,4)\n def __init__(self,x,y): self.x=x; self.y=y\nr=C.A.x, C.B.y, C((1,2)), C(3,4)')
show('class C(Enum):\n def __new__(cls, v):\n  o=object.__new__(cls); o._value_=v*2; return o\n A=1\n B=2\nr=list(C), C(4), C.A')
show('class C(Enum):\n A=1\n @classmethod\n def _missing_(cls, v): return cls.A\nr=C(77)')
show('class C(Enum):\n A=1\n @classmethod\n def _missing_(cls, v): return 5\nr=C(77)')
show('class C(Enum):\n A=1\n @classmethod\n def _missing_(cls, v): raise KeyError("k")\nr=C(77)')
show('class C(Enum):\n A=[1]\n B=[2]\n D=[1]\nr=C([2]), C.D, [1] in C')
show('class C(Enum):\n def __init_subclass__(cls, **k): print("sub", cls, k, list(cls.__members__))\nclass D(C, x=1):\n A=1')
