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


show('class C(Enum):\n _ignore_="x y"\n x=1\n y=2\n A=3\nr=list(C)')
show('class C(Enum):\n _order_="A B"\n B=1\n A=2')
show('@unique\nclass C(Enum):\n A=1\n B=1')
show('@verify(UNIQUE)\nclass C(Enum):\n A=1\n B=1')
show('@verify(CONTINUOUS)\nclass C(Enum):\n A=1\n B=4')
show('@verify(NAMED_FLAGS)\nclass C(Flag):\n A=1\n B=6')
show('@verify(CONTINUOUS)\nclass C(Flag):\n A=1\n B=8')
show('class C(Flag):\n A=1\n B=6\nr=list(C), C.B, C.A|C.B, C(7)')
