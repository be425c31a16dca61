"""With the future import annotations are texts, written as the compiler writes expressions."""
from __future__ import annotations, division
from typing import Literal, get_type_hints
import inspect


class Node:
    value: int
    next: Node | None = None
    pairs : dict[ str,tuple[int ,...] ] = {}
    nothing: Undefined[0]
    names: "Node"
    lit: Literal["a", 'b', -1]
    (bare): int = 1
    lines: dict[
        str,
        list[int],   # with a comment
    ]
    one: tuple[int,]

    def method(self, a:int, /, b: 'str'=..., *args: X|Y, c: (int)=2, **kw: list [int]) -> Node | None:
        local: Missing = 1
        return local


print(Node.__annotations__)
print(Node.method.__annotations__)
print(inspect.signature(Node.method))


class Odd:
    q: list[ int ] = []
    s: not x if y else lambda a, *b: a and b
    t: a+b*-c**d//e = 1
    u: f(x, *z, y=1)[1:2].attr @ m = 2
    v: {'k': 1, **w} or {1, 2} and [x for x in y if not z] = 3
    w: x == y != z is not None in [~a, +b, (1, 2), ()] = 4


print(*Odd.__annotations__.items(), sep='\n')


def late(x: Later, y: int = 1, *args: *Ts) -> "Later": ...


class Later: ...


print(late.__annotations__)
late.__annotations__.pop('args')
print(get_type_hints(late))


def outer():
    class Local:
        field: Local
    def inner(a: Local): ...
    return Local.__annotations__, inner.__annotations__, inner.__closure__


print(outer())
lambda x: (yield)
async def co(a: int) -> str: ...
print(co.__annotations__)
class G[T]:
    x: T
    def m[U](self, t: T) -> U: ...
print(G.__annotations__, G.m.__annotations__)
