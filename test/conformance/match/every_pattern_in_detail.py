class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f'Point({self.x}, {self.y})'
class Color:
    RED = 'red'
    LIMIT = 10
def run(subject):
    match subject:
        case None:
            return 'none'
        case True:
            return 'true'
        case 0 | 1.5 | -2 | 3j | 1 + 2j:
            return 'number'
        case 'text' | b'bytes':
            return 'literal'
        case Color.RED:
            return 'value'
        case int(n) if n > Color.LIMIT:
            return f'guarded {n}'
        case int() as whole:
            return f'int {whole}'
        case str(s):
            return f'str {s}'
        case []:
            return 'empty'
        case [1]:
            return 'one'
        case [1, *rest]:
            return f'starts {rest}'
        case [*_, 9]:
            return 'ends 9'
        case (a, b):
            return f'pair {a} {b}'
        case [a, [b, *c], *d]:
            return f'nested {a} {b} {c} {d}'
        case {'kind': 'a', 'value': v}:
            return f'kind a {v}'
        case {'kind': k, **others}:
            return f'kind {k} {others}'
        case {}:
            return 'mapping'
        case Point(0, 0):
            return 'origin'
        case Point(x=0, y=y):
            return f'axis {y}'
        case Point(x, y) if x == y:
            return f'diagonal {x}'
        case Point():
            return 'point'
        case float() | complex() as number:
            return f'other number {number}'
        case _:
            return 'anything'
for subject in [None, True, False, 0, 1.5, -2, 3j, 1 + 2j, 'text', b'bytes', 'red', 11, 5, 'other', [], [1], [1, 2, 3], [5, 9], (3, 4), [1.5, [2, 3, 4], 5, 6], [7, [8], 2], {'kind': 'a', 'value': 1}, {'kind': 'b', 'x': 1}, {'z': 0}, {}, Point(0, 0), Point(0, 5), Point(3, 3), Point(1, 2), 2.5, 2j + 7, set(), range(2), b'', bytearray(b'ab'), 'ab', {1: 2}.items(), memoryview(b'ab')]:
    print(repr(subject)[:12], '->', run(subject))
def attempt(source):
    scope = {'Point': Point}
    try:
        exec(source, scope)
        print(repr(source), '->', {k: v for k, v in scope.items() if k not in ('__builtins__', 'Point')})
    except SyntaxError as error:
        print(repr(source), '->', error.msg)
    except Exception as error:
        print(repr(source), '->', type(error).__name__, error)
for source in ['match 1, 2:\n  case 1, x: pass', 'match 1,:\n  case x,: pass', 'match *[1], 2:\n  case a, b: pass', 'match 1:\n  case x: pass\n  case y: pass', 'match 1:\n  case _: pass\n  case 1: pass', 'match 1:\n  case x | 2: pass', 'match 1:\n  case (1 as x) | (2 as y): pass', 'match 1:\n  case 1 as x | 2: pass', 'match 1:\n  case [a, a]: pass', 'match 1:\n  case [*a, *b]: pass', 'match 1:\n  case {**a, "b": 1}: pass', 'match 1:\n  case {"a": 1, "a": 2}: pass', 'match 1:\n  case {**_}: pass', 'match 1:\n  case {x: 1}: pass', 'match 1:\n  case {-1: x}: pass', 'match 1:\n  case {**a, **b}: pass', 'match 1:\n  case Point(x=1, x=2): pass', 'match 1:\n  case Point(x=1, 2): pass', 'match Point(1, 2):\n  case Point(1, 2, 3): pass', 'match Point(1, 2):\n  case Point(1, x=1): pass', 'match 1:\n  case 1 as _: pass', 'match 1:\n  case 1 as a.b: pass', 'match 1:\n  case f"x": pass', 'match 1:\n  case -x: pass', 'match 1:\n  case 1 + 1: pass', 'match 1:\n  case 1j + 1: pass', 'match 1:\n  case +1: pass', 'match 1:\n  case "a" "b": pass', 'match 1:\n  case 1 if x := 5: a = 1', 'match 1:\n  case 1 if (x := 5): a = 1', 'match 1:\n  pass', 'match 1: case 1: pass', 'match:\n  case 1: pass', 'match 1:\n  case: pass', 'match 1:\ncase 1: pass', 'match 1:\n  case 1.real: pass', 'match 1:\n  case int.real: a = 1\n  case _: a = 2', 'match 1:\n  case 5(): pass', 'match 1:\n  case x(): pass', 'x = 5\nmatch 1:\n  case x(): pass', 'match (1, 2):\n  case (a): pass', 'match [1]:\n  case (a,): pass', 'match {"a": {"b": 1}}:\n  case {"a": {"b": x}}: pass', 'match 1:\n  case bool() | int() as x: pass', 'match "a":\n  case str(x) | int(x): pass', 'match 5:\n  case int(real=r, imag=i): pass', 'match 5:\n  case int(1, 2): pass', 'match {1: 2}:\n  case dict(x): pass', 'match []:\n  case list() as x: pass', 'match 0:\n  case False: a = 1\n  case 0: a = 2', 'match True:\n  case 1: a = 1', 'match 1.0:\n  case 1: a = 1']:
    attempt(source)
class Bad:
    __match_args__ = 'xy'
class Bad2:
    __match_args__ = (1,)
class Bad3:
    __match_args__ = ['x']
for cls in [Bad, Bad2, Bad3, type('None_', (), {})]:
    try:
        match cls():
            case cls(1):
                print('matched')
            case _:
                print('no')
    except TypeError as error:
        print(error)
class Raises:
    __match_args__ = ('x',)
    @property
    def x(self):
        raise KeyError('x')
try:
    match Raises():
        case Raises(1):
            pass
except KeyError as error:
    print('raised', error)
