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
print(get_args(Callable[[], int]), get_args(Callable[..., int]), get_args(Tuple[int, ...]), get_args(int | None), get_args(Unpack[tuple[int]]))
P = ParamSpec('P')
class Z(Generic[T, P]): f: Callable[P, T]
print(Z[int, [str, bool]], Z[int, ...], Z.__parameters__, Callable[P, T][[int], str], Callable[Concatenate[int, P], T].__parameters__, Callable[Concatenate[int, P], T][[str], bool])
X = ParamSpec('X'); 
class OnlyP(Generic[P]): pass
print(OnlyP[int, str], OnlyP[[int, str]], OnlyP[...], OnlyP[P])
