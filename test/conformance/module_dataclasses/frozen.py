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

show('@dataclass(frozen=True)\nclass C:\n a: int\nr=hash(C(1))==hash(C(1)), {C(1):2}[C(1)]\nC(1).a=3')
show('@dataclass(frozen=True)\nclass C:\n a: int\ndel C(1).a')
show('@dataclass(frozen=True)\nclass C:\n a: int\nC(1).b=3')
show('@dataclass(frozen=True)\nclass C:\n a: int\n@dataclass\nclass D(C):\n b: int')
show('@dataclass\nclass C:\n a: int\n@dataclass(frozen=True)\nclass D(C):\n b: int')
show('@dataclass(frozen=True)\nclass C:\n a: int\n def __setattr__(self,o,v): return 5')
show('@dataclass(frozen=True)\nclass C:\n a: int\nclass S(C):\n def __init__(self): super().__init__(3); self.b=4\nr=S().b, S()')
