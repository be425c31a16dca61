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


show('class C(Enum):\n A=auto()\n B=auto()\n C=10\n D=auto()\nr=list(C)')
show('class C(Enum):\n A="x"\n B=auto()\nr=list(C)')
show('class C(StrEnum):\n A=auto()\n BB=auto()\nr=list(C), str(C.A), f"{C.BB}", C.A=="a", repr(C.A)')
show('class C(Enum):\n def _generate_next_value_(name,start,count,last): return name*2\n A=auto()\n B=auto()\nr=list(C)')
show('class C(Enum):\n A=auto(), "x"\n B=auto(), "y"\nr=list(C)')
