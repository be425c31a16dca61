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

show('list(P)','P.R|P.W','P.R|P.X','P.RW','P(0)','P(5)','P(8)','P(-1)','~P.R','~P.RW','P.RW & P.W','P.RW ^ P.R','P.R in P.RW','P.X in P.RW','1 in P.R','list(P.RWX)','len(P.RWX)','bool(P.NONE)','P.R|1','P("x")','P.RW.name','(P.R|P.X).name','(P.R|P.X).value','str(P.R|P.X)','str(P.R)','str(P(0))','P.__members__','P.R and 1','P.R & P.W','repr(P.R & P.W)','P["RW"]','P.R == P(1)','(P.R|P.W) is P.RW','P','len(P)','3 in P','9 in P','P.R < P.W')
