from enum import *
class P(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W
    RWX = 7
    NONE = 0
class I(IntFlag):
    A = 1; B = 2; D = 8
class S(Flag, boundary=CONFORM): A=1; B=4
class E(Flag, boundary=EJECT): A=1; B=4
class K(Flag, boundary=KEEP): A=1; B=4
class St(IntFlag, boundary=STRICT): A=1; B=4

def show(*sources):
    for source in sources:
        try:
            print(source, '->', eval(source))
        except Exception as error:
            print(source, '!!', type(error).__name__, error)

show('list(I)','I.A|I.B','I.A|4','I(16)','I(3)','I.A+1','~I.A','I.A & 3','I(0)','str(I.A|I.B)','repr(I.A|I.B)','f"{I.A|I.B}"','I.A in I(3)','I(-1)','I.A|16','5|I.A','I.A == 1','I(7)','I(4)','isinstance(I(4), I)', 'I.A ^ I.A', '~I(3)', 'I(15).name','list(I(11))','list(I(15))','I["A"]','I.A << 2')
