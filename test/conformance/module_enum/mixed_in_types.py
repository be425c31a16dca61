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


show('class C(StrEnum):\n A=1')
show('class C(IntEnum):\n A=1\n B=2\nr=list(C), str(C.A), f"{C.B:03}", C.A+1, C.A<C.B, C.A==1, repr(C.B), C(1), int(C.A), [0,5][C.A], hash(C.A), type(C.A|C.B)')
show('class C(int, Enum):\n A=1\nr=C.A, str(C.A), f"{C.A}", C.A+1')
show('class C(str, Enum):\n A="q"\nr=C.A, str(C.A), f"{C.A}", C.A+"1", C.A.upper()')
show('class C(ReprEnum): A=1')
show('class C(float, Enum):\n A=1.5\nr=C.A, C.A*2, str(C.A), C(1.5)')
show('class C(tuple, Enum):\n A=1,2\nr=C.A, C.A[0], C.A.value')
show('class X:\n def hi(self): return "hi"+self.name\nclass C(X, Enum):\n A=1\nr=C.A.hi(), C.A')
show('class C(Enum, int):\n A=1')
