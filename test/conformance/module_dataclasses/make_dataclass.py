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

show('C=make_dataclass("C",["x",("y",int),("z",int,field(default=5))], namespace={"f":lambda self:self.x})\nr=C(1,2), C(1,2).f(), C.__module__, C.__annotations__')
show('C=make_dataclass("C",["x","x"])')
show('C=make_dataclass("C",["1x"])')
show('C=make_dataclass("C",["for"])')
show('C=make_dataclass("C",[(1,2,3,4)])')
show('C=make_dataclass("C",[("x",int)],bases=(P,),frozen=False,order=True)\nr=C(5), C.__bases__')
