import typing
from typing import *


def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def bad(src):
    d = dict(globals())
    try: exec(src, d); print('ok', d.get('r'))
    except Exception as e: print(type(e).__name__, e)
UserId = NewType('UserId', int)
print(UserId, UserId(5), UserId.__supertype__, UserId.__name__, UserId.__module__, UserId | None, list[UserId])
bad('class A(UserId): pass')
@overload
def ov(x: int) -> int: ...
@overload
def ov(x: str) -> str: ...
print(len(get_overloads(ov))); t(lambda: ov(1))
def ov(x): return x
print(ov(3), [f.__annotations__ for f in get_overloads(ov)]); clear_overloads(); print(get_overloads(ov))
@final
class Fi: pass
print(Fi.__final__)
class Ov:
    @override
    def f(self): pass
    @final
    def g(self): pass
print(Ov.f.__override__, Ov.g.__final__)
@dataclass_transform(kw_only_default=True)
def mk(c): return c
print(mk.__dataclass_transform__)
