"""send, throw, close and delegation in their corners."""
def g():
    try:
        x = yield 1
        print('got', x)
        y = yield 2
    except ValueError as e:
        print('caught', e)
        yield 'after'
    finally:
        print('fin')
a = g(); print(next(a), a.send('hi')); print(a.throw(ValueError('v')))
try: next(a)
except StopIteration as e: print('stop', e.value)
try: next(a)
except StopIteration as e: print('stop', e.value)
a = g(); print(a.close(), a.gi_frame, a.gi_running, a.gi_suspended)
a = g(); next(a); print(a.gi_suspended, a.close(), a.gi_suspended)
a = g()
try: a.send(1)
except TypeError as e: print(e)
try: a.throw(1)
except TypeError as e: print(e)
try: a.throw(ValueError)
except ValueError as e: print(repr(e))
def r():
    yield 1
    return 5
x = r(); next(x); print(x.close())
def r2():
    try: yield 1
    except GeneratorExit: return 'closed'
x = r2(); next(x); print(x.close())
def r3():
    while True:
        try: yield 1
        except GeneratorExit: pass
x = r3(); next(x)
try: x.close()
except RuntimeError as e: print(e)
def r4():
    yield from x4
x4 = r4()
try: next(x4)
except ValueError as e: print(e)
def r5():
    raise StopIteration(3)
    yield
try: next(r5())
except RuntimeError as e: print(e, repr(e.__cause__), repr(e.__context__))
def y():
    r = yield from [1, 2]
    print(r)
    r = yield from r()
def sub():
    try:
        v = yield 'sub'
        return v
    except KeyError: return 'ke'
def main():
    print((yield from sub()))
    print((yield from sub()))
m = main(); print(next(m)); print(m.send(9)); 
try: m.throw(KeyError)
except StopIteration: print('end')
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def send(self, v): return ('send', v)
    def throw(self, *a): return ('throw', a)
    def close(self): print('closed')
def dd(): yield from It()
d = dd(); print(next(d), d.send(3)); d.close()
print(g.__name__, a.__name__, a.__qualname__, type(a))
a.__name__ = 'zz'; print(repr(a)[:20])
try: a.__name__ = 3
except TypeError as e: print(e)
try: a.gi_frame = 3
except AttributeError as e: print(e)
print((i for i in [1]).__name__, (i for i in [1]).__qualname__)
def t():
    try: yield
    finally: yield 'in finally'
q = t(); next(q)
try: q.close()
except RuntimeError as e: print(e)
def ctx():
    try: yield 1
    except ValueError: yield 2
    yield 3
c = ctx(); next(c); print(c.throw(ValueError('x')), next(c), list(c))
