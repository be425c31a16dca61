import typing
from typing import *


def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def bad(src):
    d = dict(globals())
    try: exec(src, d); print('ok', d.get('r'))
    except Exception as e: print(type(e).__name__, e)
class R:
    name = "r"
    def close(self): pass
class HasLen(Protocol):
    def __len__(self) -> int: ...
@runtime_checkable
class Closer(Protocol):
    def close(self): ...
@runtime_checkable
class Named(Protocol):
    name: str
class R:
    name = 'r'
    def close(self): pass
t(lambda: isinstance(3, HasLen)); t(lambda: issubclass(int, HasLen)); t(lambda: isinstance(R(), Closer)); t(lambda: isinstance(3, Closer)); t(lambda: issubclass(R, Closer)); t(lambda: isinstance(R(), Named)); t(lambda: issubclass(R, Named)); t(lambda: HasLen()); t(lambda: is_protocol(HasLen)); t(lambda: is_protocol(R)); t(lambda: sorted(get_protocol_members(Named))); t(lambda: get_protocol_members(R))
bad('class A(R, Protocol): pass')
bad('runtime_checkable(R)')
class Impl(HasLen):
    def __init__(self): self.v = 3
    def __len__(self): return self.v
print(len(Impl()), Impl._is_protocol, HasLen._is_protocol)
class GP[T](Protocol):
    def get(self) -> T: ...
print(GP[int], GP.__parameters__, GP.__mro__)
T = TypeVar('T')
class GQ(Protocol[T]):
    def get(self) -> T: ...
print(GQ[int], GQ.__parameters__)
