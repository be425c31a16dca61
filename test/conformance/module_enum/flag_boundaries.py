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

show('S(3)','S(8)','~S.A','E(3)','E(9)','E(2)','E.A|E.B','~E.A','K(3)','K(9)','~K.A','K(-1)','St(2)','St.A|2','St.A|St.B', 'P(1.5)','Flag.A','~P.RWX','P._flag_mask_','P.R.value','FlagBoundary.STRICT','STRICT','list(FlagBoundary)','EnumCheck.UNIQUE','P.RWX == P(7)','I.D', 'not P(0)','P.R._sort_order_', 'auto()', 'I(8) is I.D', 'I.A.name', 'I(3).name','I(32).name','I(33).name','P(3).name', 'P(-2)', 'I(-3)')
