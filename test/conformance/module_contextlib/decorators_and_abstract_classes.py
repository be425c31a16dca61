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
class Deco(ContextDecorator):
    def __enter__(self): print('de'); return self
    def __exit__(self, *a): print('dx'); return False
@Deco()
def df(): "d"; return 5
print(df(), df.__doc__)
t(lambda: AbstractContextManager())
class AC(AbstractContextManager):
    def __exit__(self, *a): return None
with AC() as a: print(type(a).__name__)
print(isinstance(CM(1), AbstractContextManager), isinstance(3, AbstractContextManager), issubclass(CM, AbstractContextManager), AbstractContextManager[int])
