import typing
from typing import *


def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def bad(src):
    d = dict(globals())
    try: exec(src, d); print('ok', d.get('r'))
    except Exception as e: print(type(e).__name__, e)
class TD(TypedDict):
    a: int
    b: NotRequired[str]
class TE(TD, total=False):
    c: Required[int]
    d: ReadOnly[int]
print(TD(a=1), TD.__annotations__, TD.__required_keys__, TD.__optional_keys__, TD.__total__, TE.__total__, sorted(TE.__required_keys__), sorted(TE.__optional_keys__), TE.__readonly_keys__, sorted(TE.__mutable_keys__), TD.__bases__, TD.__orig_bases__ == (TypedDict,), is_typeddict(TD), is_typeddict(dict), type(TD(a=1)))
t(lambda: isinstance({}, TD)); t(lambda: issubclass(dict, TD))
print(get_type_hints(TE), get_type_hints(TE, include_extras=True))
F = TypedDict('F', {'in': int, 'x': str}, total=False); print(F, F.__annotations__, F.__optional_keys__ == {'in', 'x'}, F(x='1'))
bad('class A(TypedDict, list): pass')
bad('class A[T](TypedDict):\n x: T\nr=A(x=1), A[int], A.__parameters__')
