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

show('@dataclass(kw_only=True)\nclass C:\n a: int\n b: int = 2\nr=C(a=1), C.__match_args__, C.__doc__\nC(1)')
show('@dataclass\nclass C:\n a: int\n _: KW_ONLY\n b: int = 2\n c: int\nr=C(1,c=3), C.__match_args__, C.__doc__, [f.kw_only for f in fields(C)]\nC(1)')
show('@dataclass\nclass C:\n a: int\n _: KW_ONLY\n b: int = 2\n _2: KW_ONLY\n c: int')
show('@dataclass\nclass C:\n a: int = field(kw_only=True)\n b: int\nr=C(3,a=1), C.__doc__')
