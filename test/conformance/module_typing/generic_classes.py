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
class Stack(Generic[T]):
    def __init__(self): self.items: list[T] = []
    def push(self, x: T): self.items.append(x); return self
s = Stack[int]().push(3); print(s.items, s.__orig_class__, Stack[str], Stack.__parameters__)
K = TypeVar('K'); V = TypeVar('V')
class Mp(Generic[K, V]): pass
class Half(Mp[str, V]): pass
print(Half.__parameters__, Half[int], Half.__orig_bases__, Mp[K, int][str])
bad('class A(Generic): pass')
bad('class A(Generic[T], Generic[K]): pass')
bad('class A(Mp[K, V], Generic[K]): pass')
bad('class A(List[int]): pass\nr=A([1]), A.__bases__, A.__mro__')
bad('class A(Dict[K, V]): pass\nr=A(a=1), A.__parameters__, A.__mro__, A[int,str]')
bad('class A(Any): pass\nr=A() is not None, A.__mro__, isinstance(A(), A)')
bad('class A(Union[int,str]): pass')
bad('class A(Optional): pass')
bad('class A(T): pass')
bad('class A(ClassVar[int]): pass')
bad('class A(Annotated[list, 1]): pass\nr=A.__bases__')
