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
class Mp(Generic[K, V]): pass
print(List[T][int], Dict[K, V][int, str], Union[T, int][str], Optional[T][int], Annotated[T, 1][int], Literal['a', 'b', 'a'], Callable[[T], K][int, str], Tuple[T, ...][int])
Ts = TypeVarTuple('Ts')
class Arr(Generic[*Ts]): pass
class Arr2(Generic[T, *Ts]): pass
print(Arr[int, str], Arr[()], Arr.__parameters__, Arr2[int], Arr2[int, str, bool], Arr[*tuple[int, ...]], Arr2[int, *Ts], tuple[*Ts, int][str, bool], Callable[[*Ts], int])
t(lambda: Arr2[()])
print(TypeVar('D', default=int), Mp[TypeVar('D1', default=int), int].__parameters__)
D = TypeVar('D', default=str)
class Df(Generic[T, D]): pass
print(Df[int], Df[int, bool]); t(lambda: Df[()])
bad("class A(Generic[D, T]): pass")
