def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


names = ['add', 'sub', 'mul', 'matmul', 'truediv', 'floordiv', 'mod', 'divmod', 'pow', 'lshift', 'rshift', 'and', 'xor', 'or']
def make(kind, prefix=''):
    return {f'__{prefix}{name}__': (lambda name: lambda self, other: f'{kind}.{prefix}{name}({other!r})')(name) for name in names}
import operator
Left = type('Left', (), make('Left'))
Right = type('Right', (), make('Right', 'r'))
InPlace = type('InPlace', (), make('InPlace', 'i'))
Declines = type('Declines', (), {f'__{p}{name}__': lambda self, other: NotImplemented for name in names for p in ('', 'r', 'i')} | {'__repr__': lambda self: 'Declines()'})
operators = {'add': '+', 'sub': '-', 'mul': '*', 'matmul': '@', 'truediv': '/', 'floordiv': '//', 'mod': '%', 'pow': '**', 'lshift': '<<', 'rshift': '>>', 'and': '&', 'xor': '^', 'or': '|'}
for name, symbol in operators.items():
    for text in [f'Left() {symbol} 1', f'1 {symbol} Right()', f'Declines() {symbol} Right()', f'Declines() {symbol} Declines()', f'object() {symbol} 1', f'Left() {symbol} None']:
        show(lambda: eval(text).replace('', ''))
    for cls in [InPlace, Left, Declines, object]:
        scope = {'x': cls()}
        try:
            exec(f'x {symbol}= 1', scope)
            print(scope['x'])
        except TypeError as error:
            print(error)
show(lambda: divmod(Left(), 1))
show(lambda: divmod(1, Right()))
show(lambda: divmod(Declines(), 1))
class Unary:
    def __neg__(self):
        return 'neg'
    def __pos__(self):
        return 'pos'
    def __abs__(self):
        return 'abs'
    def __invert__(self):
        return 'invert'
    def __trunc__(self):
        return 'trunc'
    def __floor__(self):
        return 'floor'
    def __ceil__(self):
        return 'ceil'
    def __round__(self, n='none'):
        return f'round {n}'
    def __index__(self):
        return 3
    def __complex__(self):
        return 3j
    def __float__(self):
        return 3.5
    def __int__(self):
        return 33
import math
u = Unary()
print(-u, +u, abs(u), ~u, math.trunc(u), math.floor(u), math.ceil(u), round(u), round(u, 1), complex(u), float(u), int(u), [1, 2, 3, 4][u], hex(u), 'a' * u, range(u), operator.index(u))
for work in [lambda: -object(), lambda: +object(), lambda: ~object(), lambda: abs(object()), lambda: [1][object()], lambda: 'a' * object(), lambda: complex(object()), lambda: float(object()), lambda: int(object()), lambda: round(object()), lambda: operator.index(1.5)]:
    show(work)
class Sub(Left):
    __radd__ = lambda self, other: f'Sub.radd({type(other).__name__})'
print((Left() + Sub()), (Sub() + Left())[:8])
class Same:
    def __add__(self, other):
        return NotImplemented
    def __radd__(self, other):
        return 'never for the same type'
show(lambda: Same() + Same())
class NoAdd(Left):
    __add__ = None
    __radd__ = None
show(lambda: NoAdd() + 1)
show(lambda: 1 + NoAdd())
