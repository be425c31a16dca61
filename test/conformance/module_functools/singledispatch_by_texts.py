from __future__ import annotations
from functools import singledispatch, singledispatchmethod


class Line: ...


@singledispatch
def show(x): return 'object'


@show.register
def _(x: int | list) -> str: return 'int or list'


@show.register
def _(x: Line): return 'line'


print(show(1), show([]), show(Line()), show('s'))


class Printer:
    @singledispatchmethod
    def put(self, x): return 'any'

    @put.register
    def _(self, x: Line) -> str: return 'put line'

    @put.register
    @classmethod
    def _(cls, x: float): return cls.__name__


print(Printer().put(Line()), Printer().put(1.5), Printer().put(1))

def missing(x: Missing): ...
def alias(x: list[int]): ...
def union(x: int | Line()): ...
def union_of_aliases(x: int | list[str]): ...


for f in (missing, alias, union, union_of_aliases):
    try:
        show.register(f)
    except (TypeError, NameError) as error:
        print(type(error).__name__, str(error).split('ForwardRef')[0].split(' at 0x')[0])
