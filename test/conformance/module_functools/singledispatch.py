from functools import singledispatch, singledispatchmethod
from collections.abc import Sequence, Mapping, Sized, Iterable
from abc import ABC


@singledispatch
def show(value, extra=''):
    """Shows."""
    return f'object {value!r}{extra}'


@show.register
def _(value: int, extra=''):
    return f'int {value}{extra}'


@show.register(str)
def show_text(value, extra=''):
    return f'str {value}{extra}'


@show.register(list)
@show.register(tuple)
def _(value):
    return f'items {len(value)}'


show.register(type(None), lambda value: 'nothing')


@show.register
def _(value: float | complex):
    return f'number {value}'


print(show(1), show(True), show('x', extra='!'), show([1]), show((1, 2)), show(None), show(1.5), show(2j), show({}), show(b'', extra='?'))
print(show.dispatch(int) is show.dispatch(bool), show.dispatch(str) is show_text, show.dispatch(dict) is show.registry[object], sorted(cls.__name__ for cls in show.registry), show.__name__, show.__doc__)
for case in (lambda: show(), lambda: show.register(5), lambda: show.register(lambda x: x), lambda: show.register('x', lambda x: x)):
    try:
        print(case())
    except TypeError as error:
        print(str(error).split(' at 0x')[0])


def bad(x: 'nothing at all'): ...


@singledispatch
def size(x):
    return 'none'


@size.register(Sized)
def _(x):
    return 'sized'


@size.register(Sequence)
def _(x):
    return 'sequence'


@size.register(Mapping)
def _(x):
    return 'mapping'


print(size([]), size({}), size(set()), size(5), size('s'), size(range(2)))


class Base: ...
class Child(Base): ...
class GrandChild(Child): ...


@size.register
def _(x: Base):
    return 'base'


print(size(Child()), size(GrandChild()))
size.register(Child, lambda x: 'child')
print(size(Child()), size(GrandChild()), size(Base()))


class Virtual(ABC): ...
class Joined: ...


size.register(Virtual, lambda x: 'virtual')
print(size(Joined()))
Virtual.register(Joined)
print(size(Joined()))


class A1(ABC): ...
class A2(ABC): ...
class Both: ...


A1.register(Both)
A2.register(Both)


@singledispatch
def ambiguous(x):
    return 'default'


ambiguous.register(A1, lambda x: 'a1')
print(ambiguous(Both()))
ambiguous.register(A2, lambda x: 'a2')
try:
    ambiguous(Both())
except RuntimeError as error:
    print('Ambiguous' in str(error))


class Negator:
    @singledispatchmethod
    def neg(self, arg):
        """Negates."""
        raise NotImplementedError(f'cannot negate {type(arg).__name__}')

    @neg.register
    def _(self, arg: int):
        return -arg

    @neg.register(bool)
    def _(self, arg):
        return not arg

    @singledispatchmethod
    @classmethod
    def make(cls, arg):
        return (cls.__name__, arg)

    @make.register
    @classmethod
    def _(cls, arg: str):
        return (cls.__name__, 'str', arg)

    @singledispatchmethod
    @staticmethod
    def free(arg):
        return ('any', arg)

    @free.register(int)
    @staticmethod
    def _(arg):
        return ('int', arg)


n = Negator()
print(n.neg(5), n.neg(True), Negator.make(1), Negator.make('x'), n.make('y'), n.free(1), Negator.free('s'), n.neg.__doc__, n.neg.__name__)
try:
    n.neg('x')
except NotImplementedError as error:
    print(error)
try:
    n.neg()
except TypeError as error:
    print(error)
