import contextlib
import sys
from contextlib import *

def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e, repr(e.__context__), repr(e.__cause__))

class CM:
    def __init__(self, n, r=False, e=None): self.n = n; self.r = r; self.e = e
    def __enter__(self): print('enter', self.n); return self.n
    def __exit__(self, *a):
        print('exit', self.n, a[0] and a[0].__name__, a[1])
        if self.e: raise self.e
        return self.r
with ExitStack() as s:
    print(s.enter_context(CM(1)), s.enter_context(CM(2)))
    s.callback(print, 'cb', sep='-')
    s.push(lambda *a: print('pushed', a[0]))
    s.push(CM(3))
with ExitStack() as s:
    s.enter_context(CM(1)); s.enter_context(CM(2, True))
    raise ValueError('v')
def es():
    with ExitStack() as s:
        s.enter_context(CM(1)); s.enter_context(CM(2, e=KeyError('k')))
        raise ValueError('v')
t(es)
def es2():
    with ExitStack() as s:
        s.enter_context(CM(1, True)); s.enter_context(CM(2, e=KeyError('k')))
    return 'ok'
t(es2)
s = ExitStack(); s.enter_context(CM(9)); s2 = s.pop_all(); s.close(); print('--'); s2.close()
t(lambda: ExitStack().enter_context(3))
t(lambda: ExitStack().push(3))
@s2.callback
def cb(): print('x')
