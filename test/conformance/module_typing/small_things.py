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
print(TypeAliasType('Al', list[T], type_params=(T,))[int].__value__, Text, TYPE_CHECKING)
print(isinstance([], List), isinstance({}, Dict), issubclass(bool, SupportsInt), isinstance(print, Callable), isinstance(3, Callable))
print(cast('x', 5), assert_type(3, str), typing.get_origin(3))
t(lambda: assert_never('x' * 200))
print(ForwardRef('int') == ForwardRef('int'), ForwardRef('a.b'), ForwardRef('int').evaluate(), ForwardRef('x').evaluate(locals={'x': 4}))
t(lambda: ForwardRef(3)); t(lambda: ForwardRef('x y').evaluate()); t(lambda: ForwardRef('nope').evaluate())
print(IO, TextIO.__mro__, IO[str])
print(Never, NoReturn, get_type_hints(lambda: 0))
