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

show('@dataclass\nclass C:\n a: int = 1\n b: int')
show('@dataclass\nclass C:\n a: list = []')
show('@dataclass\nclass C:\n a: dict = {}')
show('@dataclass\nclass C:\n c: int = field(init=False, default=3)\nr=C()\nreplace(C(), c=4)')
show('@dataclass\nclass C:\n a: int = field(default=3, default_factory=int)')
show('@dataclass\nclass C:\n a = field()')
show('@dataclass(unsafe_hash=True)\nclass C:\n a: int\n b: list = field(hash=False, default_factory=list)\nr=hash(C(1))==hash((1,))')
show('@dataclass\nclass C:\n a: int = field(repr=False, default=1)\n b: int = field(compare=False, default=2)\nr=C(), C(1,2)==C(1,3), C(1)==C(2)')
show('r=repr(P.__dataclass_fields__["y"]).replace(hex(id(MISSING)),"M").split("default_factory")[1][-140:]')
