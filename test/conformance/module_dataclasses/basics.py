import dataclasses
from dataclasses import *


@dataclass
class P:
    x: int
    y: int = 3
    z: list = field(default_factory=list)
p = P(1)
print(p, p == P(1), p != P(2), P(1, 2, [3]), P.__match_args__, P.__doc__, p.__dict__)

def show(*sources):
    for source in sources:
        try:
            print(source, '->', eval(source))
        except Exception as error:
            print(source, '!!', type(error).__name__, error)

show('P()','P(1,2,3,4)','P(q=1)','P(1,x=2)','hash(p)','p < p','fields(P)[1].default','[f.name for f in fields(p)]','asdict(p)','astuple(p)','replace(p, x=9)','replace(3)','asdict(P)','fields(3)','is_dataclass(P)','is_dataclass(p)','is_dataclass(3)','P.x','P.y','P.z','P.__init__.__annotations__','P.__init__.__qualname__','P.__repr__.__qualname__','P.__eq__.__qualname__','P.__dataclass_params__','P.__hash__','p == 3','p.__eq__(3)','replace(p, q=1)','p.__replace__(y=7)', 'P.__init__.__defaults__','P.__dataclass_fields__["y"].type','P.__dataclass_fields__["y"].metadata')
