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

show('@dataclass(order=True)\nclass C:\n a: int\n b: str\nr=C(1,"a")<C(1,"b"), C(2,"a")>=C(1,"z"), sorted([C(3,""),C(1,"")]), C(1,"")<C(1,""), C(1,"")<=C(1,"")')
show('@dataclass(order=True)\nclass C:\n a: int\nC(1)<3')
show('@dataclass(order=True)\nclass C:\n a: int\n def __lt__(self,o): return 5')
show('@dataclass(order=True, eq=False)\nclass C:\n a: int')
