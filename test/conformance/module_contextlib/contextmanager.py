import contextlib
from contextlib import *
@contextmanager
def cm(a, b=2):
    "doc"
    print('enter', a, b)
    try:
        yield a + b
    except ValueError as e:
        print('caught', e)
    finally:
        print('exit')
with cm(1) as v: print(v)
with cm(1, b=5) as v: raise ValueError('x')
try:
    with cm(1): raise KeyError('k')
except KeyError as e: print('out', e)
print(cm.__name__, cm.__doc__, cm.__wrapped__.__name__, cm(1).__doc__)
@cm(7)
def deco(x): print('in deco', x); return x
print(deco(3), deco(4), deco.__name__)
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e, repr(e.__context__), repr(e.__cause__))
@contextmanager
def none():
    return
    yield
@contextmanager
def two():
    yield 1
    yield 2
@contextmanager
def swallow_two():
    try: yield
    except Exception: yield
def w(c, exc=None):
    def f():
        with c() as v:
            if exc: raise exc
            return v
    return f
t(w(none)); t(w(two)); t(w(swallow_two, ValueError(1)))
@contextmanager
def plain(): yield
t(w(plain, StopIteration('s'))); t(w(plain, RuntimeError('r'))); t(w(plain, KeyError('r')))
@contextmanager
def chg():
    try: yield
    except ValueError as e: raise TypeError('t') from e
t(w(chg, ValueError('v')))
