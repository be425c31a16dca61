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


show('class C(Color): X=1')
show('class C(Color): pass')
show('class C(Enum):\n A=1\n A=2')
show('class C(Enum):\n A=1\n def A(self): pass')
show('class C(Enum):\n _foo_=1')
show('class C(Enum):\n mro=1')
show('class C(Enum):\n A=member(lambda x:x)\n B=nonmember(3)\n class D: pass\nr=C.B, C.D, len(C)')
show('class C(Enum):\n @property\n def p(self): return self.value+1\n A=1\nr=C.A.p')
show('class C(Enum):\n name="n"\n value="v"\nr=C.name, C.value, C.name.name, C.name.value, C.value.value')
show('class C(Enum):\n A: int = 1\n B: int\nr=list(C), C.__annotations__')
show('class C(Enum):\n A=1\n __x=5\n _y=6\nr=list(C)')
show('class C(Enum):\n A=1\nC.z=5\nr=C.z, C.A.z')
show('class B(Enum):\n def f(self): return self._value_\nclass C(B):\n A=1\nr=C.A.f(), B.__members__')
