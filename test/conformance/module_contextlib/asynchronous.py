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
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
@asynccontextmanager
async def acm(x):
    print('a enter'); 
    try: yield x
    except ValueError as e: print('a caught', e)
    finally: print('a exit')
async def main():
    async with acm(3) as v: print(v)
    async with acm(3) as v: raise ValueError('z')
    @acm(4)
    async def f(): print('f'); return 8
    print(await f(), await f())
    async with AsyncExitStack() as st:
        print(await st.enter_async_context(acm(5)))
        st.enter_context(CM('s'))
        async def acb(k): print('acb', k)
        st.push_async_callback(acb, 1)
        st.callback(print, 'sync')
        async def ex(*a): print('ex', a[0]); return True
        st.push_async_exit(ex)
        raise KeyError('q')
    class AClo:
        async def aclose(self): print('aclosed')
    async with aclosing(AClo()): pass
    async with nullcontext(9) as n: print(n)
    try: await AsyncExitStack().enter_async_context(3)
    except TypeError as e: print(e)
    @asynccontextmanager
    async def an():
        return
        yield
    try:
        async with an(): pass
    except RuntimeError as e: print(e)
    @asynccontextmanager
    async def a2():
        yield
        yield
    try:
        async with a2(): pass
    except RuntimeError as e: print(e)
    return 'done'
print(run(main()))
print(isinstance(acm(1), AbstractAsyncContextManager))
