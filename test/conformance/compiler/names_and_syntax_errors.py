SRCS = r'''
return 1
---
break
---
continue
---
def f(x, x): pass
---
lambda x, x: 0
---
def f(x):
    global x
---
def f():
    print(x)
    global x
---
def f():
    x = 1
    global x
---
def f():
    nonlocal x
---
nonlocal x
---
def f():
    global x
    nonlocal x
---
def f(x):
    nonlocal x
---
yield 1
---
x = yield from y
---
await x
---
def f(): await x
---
[(yield 1) for x in y]
---
def f(): return [(yield 1) for x in y]
---
def f(): return ((yield 1) for x in y)
---
def f(): return {(yield 1):2 for x in y}
---
class A:
    yield 1
---
class A:
    return 1
---
class A:
    [x := 1 for y in z]
---
[x := 1 for x in y]
---
[y for x in (z := 1)]
---
[[(i := 0) for i in range(5)] for j in range(5)]
---
[i for i in range(5) if (j := 0) for j in range(5)]
---
def f():
    from x import *
---
class A:
    from x import *
---
f(a=1, a=2)
---
f(**{}, a=1, b=2, a=3)
---
a, *b, *c = x
---
*a = x
---
*a, = x
---
*x
---
print(*x)
y = *x
---
del *x
---
(*x)
---
while 1:
    def f(): break
---
for x in y:
    class A: continue
---
try: pass
except: pass
except ValueError: pass
---
__debug__ = 1
---
def f(__debug__): pass
---
del __debug__
---
x.__debug__ = 1
---
f(__debug__=1)
---
def f():
    x: int
    global x
---
global x
x: int = 1
---
def f():
    global x
    x: int = 1
---
x = 1
global x
---
print(x)
global x
---
def f():
    def g():
        nonlocal zz
---
class A:
    nonlocal q
---
async def f():
    yield 1
    return 2
---
async def f(): yield from x
---
def f():
    async for x in y: pass
---
def f():
    async with y: pass
---
def f(): [x async for x in y]
---
[x async for x in y]
---
import __debug__
---
from a import b as __debug__
---
for __debug__ in x: pass
---
class __debug__: pass
---
def f(a, b:int=1, *, a): pass
---
x: int: str
---
(x, y): int
---
def f():
    return
    yield
  x
---
lambda: (yield)
---
x = (yield)
---
def f(*): pass
---
from __future__ import nope
---
x = 1
from __future__ import annotations
---
from __future__ import annotations
---
from __future__ import braces
---
match x:
    case a: pass
    case b: pass
---
match x:
    case {**rest, 'a': 1}: pass
---
match x:
    case [a, a]: pass
---
match x:
    case a | b: pass
---
match x:
    case [a] | [b]: pass
---
match x:
    case [*a, *b]: pass
---
match x:
    case A(a=1, a=2): pass
---
match x:
    case {'a': 1, 'a': 2}: pass
---
class A[T, T]: pass
---
def f[T](x): 
    nonlocal T
---
type X[T] = (yield)
---
def f(x: (yield)): pass
---
def f(x: (y := 1)): pass
---
class A:
    def f(self):
        nonlocal __class__
---
def f():
    try: pass
    except* ValueError:
        return
---
for x in y:
    try: pass
    except* ValueError:
        break
---
try: pass
except* ValueError: pass
except* : pass
---
try: pass
except *ValueError: pass
except KeyError: pass
'''
def run(src, i):
    try:
        compile(src, 'f%d' % i, 'exec')
        return 'fine'
    except SyntaxError as e:
        return '%s: %s @%s:%s-%s:%s' % (type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
    except Exception as e:
        return '%s: %s' % (type(e).__name__, e)
for i, s in enumerate(SRCS.strip('\n').split('\n---\n')):
    print(i, repr(s), '\n    ', run(s + '\n', i))
