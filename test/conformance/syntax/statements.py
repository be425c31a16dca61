# Every simple statement and block in its written forms.
x = y = z = 1; print(x, y, z)
a, b = 1, 2; a, b = b, a; print(a, b)
(a, b), [c, d] = (1, 2), [3, 4]; print(a, b, c, d)
a, *b, c = range(5); print(a, b, c)
*a, b = 'xyz'; print(a, b)
[a, *b] = 1, 2; (a) = 3; (a), (b) = 4, 5; print(a, b)
a, = [1]; print(a)
x: int = 3; y: 'str'; (z): int = 4; print(x, z)
class O: pass
o = O(); o.a: int = 5; o.b = o.c = 6; o.d, o.e = 7, 8; print(o.a, o.b, o.c, o.d, o.e)
l = [1, 2, 3]; l[0]: int = 9; l[1], l[2] = 8, 7; print(l)
x += 1; x -= 2; x *= 3; x **= 2; x //= 5; x %= 4; x <<= 3; x >>= 1; x |= 8; x &= 12; x ^= 5; x /= 2; print(x)
l[0] += 1; o.a += 1; l += [4]; l *= 2; print(l, o.a)
del l[0], l[0:2]; del o.a, (o.b, [o.c]); print(l, hasattr(o, 'a'), hasattr(o, 'c'))
pass; pass
if 1: print('if'); print('same line')
if 0: pass
elif 1: print('elif')
else: pass
while True: break
else: print('not reached')
while False: pass
else: print('while else')
for i in 1, 2: continue
else: print('for else', i)
for i, (j, *k) in [(1, (2, 3, 4))]: print(i, j, k)
for o.x in range(2): pass
for l[0] in 'q': pass
print(o.x, l)
for x in *[1], *[2]: print(x, end=' ')
print()
try: 1 / 0
except ZeroDivisionError: print('caught')
else: print('no')
finally: print('finally')
try: pass
except (ValueError, TypeError) as e: pass
except ValueError: pass
except: pass
else: print('else')
try:
    raise ValueError('v') from None
except TypeError, ValueError:
    print('without parentheses')
class M:
    def __enter__(self): return 1, 2
    def __exit__(self, *a): return True
with M() as m: print(m)
with M() as (p, q), M(): print(p, q)
with (M() as m, M() as n,): print(m, n)
with (M()): print('parenthesised')
with (M(), M()): print('two')
with (M() if 1 else 2) as o.m: print(o.m)
with (M()) as m, (M()) as n: print(m)
with M(): raise ValueError
def f(a, b=2, /, c=3, *d, e, f=6, **g) -> int: 'doc'; return a, b, c, d, e, f, g
print(f(1, e=5), f(1, 2, 3, 4, e=5, z=6), f.__doc__)
def f(*, a): return a
def g(*args: int, **kw: str): return args, kw
def h(a: int, b: str = 'x', *, c: 'y' = None,) -> None: return a, b, c
print(f(a=1), g(1, a=2), h(1))
@lambda f: lambda: 'decorated'
def d(): pass
print(d())
@(x := lambda f: 'walrus')
def d(): pass
@[lambda f: 'subscript'][0]
class D: pass
print(d, D)
class A(object, metaclass=type): x = 1; y = 2
class B(A): """doc"""
class C(*(A,), **{}): pass
print(A.x, B.__doc__, C.__mro__[1].__name__)
import sys, sys as s; from sys import (path as p, argv,); from sys import maxsize
print(s is sys, maxsize > 0)
assert 1; assert 1, 'message'
def gen(): x = yield; yield x; y = yield 1, 2; yield from [3]; return (yield)
print(list(gen()))
global gg; gg = 1
def outer():
    n = 0
    def inner(): nonlocal n; n += 1; return n
    return inner(), inner()
print(outer())
match = 1; case = 2; type = 3; _ = 4; print(match, case, type, _, match + case, -match, [match])
print(match
  , case)
def \
  odd(): return \
  'continuation'
print(odd())
if True:
	print('tab')
	if True:
		print('two tabs')
if True:
        print('eight')
        
        # comment
    # odd comment
        print('still')
def one(): return 1
