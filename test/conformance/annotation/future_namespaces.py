"""With the future import a class or module puts its annotations into `__annotations__` one by one, as texts."""
from __future__ import annotations
print([name for name in globals() if 'annot' in name], annotations, globals().get('__annotate__'))
x: int = 1
print(__annotations__)
if x > 5:
    y: str
(z): int = 4
__annotations__ = {'new': 2}
r: foo [  1  ] = 3
print(__annotations__)


class Own:
    __annotations__ = []
    try:
        __private: int
    except TypeError as error:
        print(error)
    __annotations__ = {'x': 1}
    __private: int
    print([name for name in locals() if name != '__doc__'])


class Documented:
    """doc"""
    a: int
    print(list(locals()))
    if 'a' not in vars():
        b: str = 'b'


print(Own.__annotations__, Own.__annotate__, Documented.__annotations__, Documented.__annotate__)


def plain():
    local: int = 1
    return locals()


print(plain(), plain.__annotations__, plain.__annotate__)


def annotated(x: int, *a: tuple[int], **k: 3) -> x: pass


print(annotated.__annotations__, annotated.__annotate__(1), annotated.__annotate__(2))


def outer():
    q = 3
    def inner(x: (lambda: q)): pass
    return inner.__annotate__.__closure__, inner.__closure__, outer.__code__.co_cellvars


print(outer())


def run(source):
    namespace = {}
    try:
        exec(source, namespace)
    except Exception as error:
        print(type(error).__name__, error)
    print([name for name in namespace if name != '__builtins__'])


# The texts that it runs are compiled with the same import.
run('def f(a: int): pass\nprint(f.__annotations__)')
run('(x): int')
run('class C:\n (x): int\nprint(C.__annotations__)')
run('class C:\n if 1:\n  x: int\n print(locals())')
run('__annotations__ = 5\nx: int')
run('del __annotations__\nx: int')
run('x: int\ndel __annotations__\n')
print(eval('lambda: 0').__code__.co_flags >> 24, run.__code__.co_flags >> 24 & 1)
print([compile('def f(x: int): pass', '', 'exec', *rest).co_flags >> 24 for rest in [(), (0, True), (0x1000000, True), (0, False)]])
print(eval(compile('[f for f in [lambda: 0]][0]', '', 'eval', dont_inherit=True)).__code__.co_flags >> 24)
for source in (
    'x: (yield)', 'x: (a := 1)', 'def f(x: (a := 1)): pass', 'def f(x) -> (yield 3): pass', 'async def f(x: (await 3)): pass',
    'async def f():\n x: (await 3) = 1', 'async def f():\n x: (yield) = 1', 'def f():\n def g(x: [(yield 1) for i in y]): pass', 'class C:\n x: (b := 2)',
    'x: (lambda: (yield))',
):
    run(source)


class Loud(dict):
    def __getitem__(self, key):
        print('get', key)
        return dict.__getitem__(self, key)

    def __setitem__(self, key, value):
        print('set', key, value)
        return dict.__setitem__(self, key, value)


exec('x: int\nif 1: y: str = 3', {}, Loud())


class Meta(type):
    def __prepare__(name, bases): return Loud()


class Made(metaclass=Meta):
    x: int
    if 1:
        y: str = 3


print(Made.__annotations__)
