class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x = x; self.y = y
def m(v):
    match v:
        case 0: return 'zero'
        case 1 | 2: return 'one or two'
        case -5: return 'minus five'
        case 2.5 | 'str' | b'b': return 'misc'
        case None: return 'none'
        case True: return 'true'
        case []: return 'empty'
        case [x]: return f'one {x}'
        case [1, y, *rest]: return f'starts 1 {y} {rest}'
        case (a, b) if a == b: return f'pair {a}'
        case [a, [b, c], *_, d]: return f'nested {a} {b} {c} {d}'
        case [*_, 99]: return 'ends 99'
        case {'k': k, 'z': [z1, _], **rest}: return f'map {k} {z1} {rest}'
        case {'only': _}: return 'only'
        case {}: return 'dict'
        case Point(0, y): return f'P0 {y}'
        case Point(x=x, y=0): return f'Px {x}'
        case Point(Point(a, b) as p, q): return f'PP {a} {b} {p is v.x} {q}'
        case int(n) if n > 1000: return f'big {n}'
        case str() as s: return f's {s}'
        case (int() | float()) as num: return f'num {num}'
        case Point(): return 'point'
        case (4, q) | (q, 4): return f'q {q}'
        case _: return 'other'
for v in [0, 1, 2, -5, 2.5, 'str', b'b', None, True, False, [], [7], (1, 2, 3), (1, 2), [1, 5], (3, 3), [1.5, [2, 3], 4, 5], [5, 6, 99], {'k': 1, 'z': [2, 3], 'q': 4}, {'only': 1}, {}, {'foo': 1}, Point(0, 3), Point(3, 0), Point(Point(1, 2), 9), Point(5, 6), 5000, 'abc', 77, 3.25, (4, 8), (8, 4), (8, 9), object(), range(2), 'xy', {1}]:
    print(type(v).__name__, m(v))
import sys
class NS: A = 5
def m2(v):
    match v:
        case NS.A: return 'A'
        case {NS.A: v}: return v
        case str(x) | [x]: return x
        case [a, b] | {'a': a, 'b': b}: return a, b
for v in [5, {5: 6}, 'q', ['w'], [1, 2], {'a': 3, 'b': 4}, 9]: print(m2(v))
for cls, v in [(int, 1), (3, 1)]:
    try:
        match v:
            case cls(): print('yes')
            case _: print('no')
    except TypeError as e: print(e)
try:
    match Point(1, 2):
        case Point(1, 2, 3): pass
except TypeError as e: print(e)
try:
    match 1:
        case int(1, 2): pass
except TypeError as e: print(e)
try:
    match Point(1, 2):
        case Point(1, x=1): pass
except TypeError as e: print(e)
match 1, 2:
    case x, y: print(x, y)
match x:
    case 1 if (z := 5) > 4: print(z)
class Neg:
    def __eq__(self, o): print('eq', o); return False
match Neg():
    case 'a' | 1: pass
    case _: print('none')
class D(dict):
    def __missing__(self, k): return 'miss'
match D(a=1):
    case {'b': b}: print('b', b)
    case {'a': a}: print('a', a)
match = 5; case = 6; print(match, case)
def g():
    match (yield):
        case [x, *y]: yield x, y
q = g(); next(q); print(q.send('ab')if 0 else q.send([1, 2, 3]))
def walrus_sub():
    x = [1, 2]
    match x:
        case [x, y]: return x, y
print(walrus_sub())
match (1, 2, 3, 4):
    case (first, *_, last): print(first, last)
match {'a': {'b': [1, {'c': 5}]}}:
    case {'a': {'b': [_, {'c': c}]}}: print(c)
