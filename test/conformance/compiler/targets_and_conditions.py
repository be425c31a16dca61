import sys
import sys as s2
from sys import version_info as vi, path
print(s2 is sys, vi[0])
try: import nope
except ModuleNotFoundError as e: print(e)
try: from sys import nope
except ImportError as e: print(e)
try: from . import x
except ImportError as e: print(e)
def f():
    import math
    from math import floor, ceil as c
    return floor(2.5), c(2.5), math.pi > 3
print(f())
from math import *
print(sqrt(16))
a = [1, 2, 3]
a[0], a[1] = a[1], a[0]; print(a)
i = 0
i, a[i] = 1, 9; print(i, a)
(a[0]), [b, *c] = 5, 'xyz'; print(a, b, c)
for a[2] in range(3): pass
print(a)
for (p, q), r in [((1, 2), 3)]: print(p, q, r)
d = {}
for d['k'], d['v'] in [(1, 2)]: print(d)
class O: pass
o = O(); o.x = o.y = [1]
o.x += [2]; o.z = 1; o.z <<= 3; print(o.x is o.y, o.y, o.z)
for o.w in 'ab': pass
print(o.w)
del o.w, a[0], d['k']
print(hasattr(o, 'w'), a, d)
l = [[1, 2], [3]]
l[0][1] += 5; l[-1][0] **= 2; print(l)
x = 5; x -= 1; x *= 2; x /= 4; x //= 1; x %= 2; x += 10; x = int(x); x <<= 2; x >>= 1; x |= 1; x &= 0xff; x ^= 3; print(x)
class Mat:
    def __matmul__(s, o): return 'mm'
    def __imatmul__(s, o): return 'imm'
m = Mat(); print(m @ m); m @= 1; print(m)
print(1 if [] else 2, not [], not not 3, 1 < 2 < 3 < 4, 1 < 3 < 2, 1 in [1, 2], 3 not in (1, 2), 'a' in {'a', 'b'}, None is None, 1 is not None)
def side(v): print('side', v); return v
print(side(1) < side(2) < side(0) < side(5))
print(side(0) and side(1) or side(2))
print(side(3) if side(0) else side(4))
print({side('k'): side('v')}, [side(1), *side([2])], side(len)(side('abc')))
def order(a, b=side('default'), *args, **kw): pass
order(side(1), *side([2]), k=side(3), **side({'z': 4}))
x = [side('rhs')][side(0)] = 5 if False else 0
def cond(a, b, c):
    r = []
    if a and b: r.append('ab')
    if a or b: r.append('a|b')
    if not (a and b): r.append('nab')
    if not a or not b and c: r.append('x')
    if a and (b or c): r.append('y')
    if (a or b) and c: r.append('z')
    if a is None or b is not None: r.append('n')
    if (a if b else c): r.append('t')
    if not a == b: r.append('ne')
    if 0 < a < 2: r.append('rng')
    if not 0 < a < 2: r.append('nrng')
    while a and b < 3: b += 1
    r.append(b)
    r.append(a and b); r.append(a or b or c); r.append(not a)
    r.append((a and b) or c); r.append(a and (b or c) and c)
    return r
for a_ in (0, 1, 2.5):
    for b_ in (0, 1):
        for c_ in (0, 'c'): print(a_, b_, c_, cond(a_, b_, c_))
print(cond(float('nan'), 1, 0))
if True: print('T')
if 0: print('never')
elif 1: print('E')
while 0: print('never')
else: print('W')
if __debug__: print('dbg')
print(f"{1}{'a'!r}{2.5:>8.2f}{[1, 2]}{ {'a': 1}['a'] }{'nested ' + f'{3}'}{x!s:^{10}}", f'', f'{{}}', rf'\d{1}', f'{1:{">"}{5}}')
print('a' 'b' f'{1}' 'c')
name = 'w'; print(f'{name=} {name = !s} {1+1=:>5}')
print(b'a' b'b', 'x' * 3, 2 ** 10, 10 ** 30, -2 ** 2, (-2) ** 2, 7 // -2, -7 % 3, 1e3 * 2, 0xff & 0x0f, 1 << 40, ~5, +3, -0.0, 1j * 1j, 1 + 2j, 2 ** -1, True + True)
print(1_000, 0b11, 0o17, 1.5e-3, '\x41\u0042')
print((1, 2, (3, 4)), [1, 2, 3], {1, 2, 3}, (), [], {}, (1,), 1 if 1 else (2, 3))
print(type(...), Ellipsis, None)
def star(*a, **k): return a, k
print(star(*[1], 2, *(3, 4), a=1, **{'b': 2}, c=3, **{}))
try: star(1, *5)
except TypeError as e: print(e)
try: star(a=1, **{1: 2})
except TypeError as e: print(e)
try: [*5]
except TypeError as e: print(e)
try: {**5}
except TypeError as e: print(e)
try: a, b = 5
except TypeError as e: print(e)
print(print.__name__, (lambda *a, **k: (a, k))(*'ab', **{'c': 1}))
def rec(n): return n if n == 0 else rec(n - 1)
print(rec(500))
try: (lambda f: f(f))(lambda f: f(f))
except RecursionError as e: print('RE', e)
assert True, side('not evaluated')
try: assert 0, (1, 2)
except AssertionError as e: print(e.args)
try: raise ValueError
except Exception as e: print(repr(e))
try: raise ValueError('x') from KeyError('y')
except ValueError as e: print(repr(e.__cause__), e.__suppress_context__)
try: raise 5
except TypeError as e: print(e)
try: raise
except RuntimeError as e: print(e)
try:
    try: 1/0
    except 5: pass
except TypeError as e: print(e)
