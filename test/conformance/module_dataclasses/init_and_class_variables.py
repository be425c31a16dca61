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

show('@dataclass\nclass C:\n a: int\n b: InitVar[int] = 5\n c: int = field(init=False)\n def __post_init__(self, b): self.c = self.a + b\nr=C(1), C(1,10), C(1,b=2).c, [f.name for f in fields(C)], replace(C(1), a=4)')
show('@dataclass\nclass C:\n a: int\n b: InitVar[int]\n def __post_init__(self, b): pass\nreplace(C(1,2), a=4)')
show('import typing\n@dataclass\nclass C:\n a: int\n b: typing.ClassVar[int] = 5\n c: "typing.ClassVar" = 6\nr=C(1), [f.name for f in fields(C)], C.b')
show('r = repr(InitVar[int]), repr(InitVar[list[int]]), dataclasses.__all__')
show('@dataclass\nclass B:\n x: int\n def __post_init__(self): print("base")\n@dataclass\nclass C(B):\n y: int = 0\n def __post_init__(self):\n  super().__post_init__()\n  print("sub")\nr=C(1)')
show('@dataclass\nclass C:\n a: InitVar[list] = field(default_factory=list)')
