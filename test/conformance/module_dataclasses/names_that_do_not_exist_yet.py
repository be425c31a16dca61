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

show('@dataclass\nclass N:\n v: int\n n: N | None = None\n l: list[N] = None\nr=N(1,N(2)), fields(N)[1].name')
show('def g():\n @dataclass\n class N:\n  v: int\n  n: N | None = None\n return N\nN=g()\nr=repr(N(1,N(2))), N.__annotations__ == {"v":int,"n":N|None}')
show('@dataclass\nclass N:\n v: list = None\nn=N(); n.v=[n]\nr=repr(n)')
show('@dataclass\nclass N:\n self: int\nr=N(3)')
