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

show('@dataclass\nclass A:\n x: int = 1\n y: int = 2\n@dataclass\nclass B(A):\n z: int = 3\n x: int = 10\nr=B(), [f.name for f in fields(B)], B.__mro__[1].__name__')
show('@dataclass\nclass A:\n x: int\n@dataclass\nclass B(A):\n y: A\n z: list\n w: dict\nb=B(1,A(2),[A(3)],{"k":A(4)})\nr=asdict(b), astuple(b), asdict(b, dict_factory=lambda p: sorted(p))')
show('@dataclass\nclass C:\n a: int = field(metadata={"k":1}, doc="d", default=0)\nr=fields(C)[0].metadata["k"], fields(C)[0].doc')
