import typing
from typing import *


def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def bad(src):
    d = dict(globals())
    try: exec(src, d); print('ok', d.get('r'))
    except Exception as e: print(type(e).__name__, e)
T = TypeVar('T')
K = TypeVar('K'); V = TypeVar('V')
class Stack(Generic[T]): pass
def hints(a: 'int', b: list['str'], c: None = None, *d: 'T', e: 'Optional[Stack]' = None) -> 'Stack[int]': ...
print(get_type_hints(hints))
class H1:
    a: 'int'
    b: ClassVar['H1']
class H2(H1):
    c: Annotated[str, 1]
    a: str
print(get_type_hints(H2), get_type_hints(H2, include_extras=True))
t(lambda: get_type_hints(3)); t(lambda: get_type_hints(lambda x: x))
def und(a: 'Undefined'): ...
t(lambda: get_type_hints(und)); print(get_type_hints(und, globalns={'Undefined': 5}))
t(lambda: get_type_hints(und, localns={'Undefined': int}))
@no_type_check
def ntc(a: 'whatever'): pass
print(get_type_hints(ntc))
