import contextlib
import sys
from contextlib import *

def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e, repr(e.__context__), repr(e.__cause__))

def w(c, exc=None):
    def f():
        with c() as v:
            if exc: raise exc
            return v
    return f
class Cl:
    def close(self): print('closed')
with closing(Cl()) as c: print(type(c).__name__)
with suppress(KeyError, ValueError): raise ValueError
print('after')
t(w(lambda: suppress(KeyError), TypeError('no')))
with suppress(ValueError): raise ExceptionGroup('g', [ValueError(1)])
try:
    with suppress(ValueError): raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
except ExceptionGroup as g: print(repr(g))
class W:
    def __init__(self): self.t = []
    def write(self, s): self.t.append(s)
    def flush(self): pass
o = W()
with redirect_stdout(o) as x: print('hidden')
print(o.t, x is o)
o = W()
with redirect_stderr(o): print('err', file=sys.stderr)
print(o.t)
with nullcontext(5) as n: print(n)
with nullcontext() as n: print(n)
