"""Setting f_lineno from a trace function: where a jump goes, and what is refused."""
import sys
def run(func, first, target, event='line'):
    out = []
    state = {'done': False}
    code = func.__code__
    base = code.co_firstlineno
    def tracer(frame, ev, arg):
        if frame.f_code is not code: return None
        out.append((ev, frame.f_lineno - base))
        if ev == event and frame.f_lineno - base == first and not state['done']:
            state['done'] = True
            try:
                frame.f_lineno = target + base if isinstance(target, int) else target
                out.append(('now', frame.f_lineno - base))
            except Exception as e:
                out.append(f'{type(e).__name__}: {e}')
        return tracer
    sys.settrace(tracer)
    try:
        try:
            r = func()
        finally:
            sys.settrace(None)
    except Exception as e:
        r = repr(e)
    print(func.__name__, first, '->', target, event, r, out)
def simple():
    r = []
    r.append(1)
    r.append(2)
    r.append(3)
    return r
run(simple, 2, 4)
run(simple, 3, 2)
run(simple, 3, 3)
run(simple, 3, 1)
run(simple, 3, -1)
run(simple, 3, 6)
run(simple, 3, 60)
run(simple, 3, 'x')
run(simple, 3, 2.0)
run(simple, 3, True)
run(simple, 3, 10**30)
run(simple, 1, 5)
run(simple, 0, 3, 'call')
run(simple, 5, 3, 'return')
def loop():
    r = []
    for i in range(2):
        r.append(i)
    r.append('end')
    for j in range(5):
        r.append(j)
    while len(r) < 10:
        r.append('w')
    return r
run(loop, 2, 4)
run(loop, 3, 4)
run(loop, 1, 3)
run(loop, 3, 6)
run(loop, 6, 3)
run(loop, 4, 2)
run(loop, 4, 8)
run(loop, 8, 4)
def exc():
    r = []
    try:
        r.append(1)
        1/0
    except ZeroDivisionError as e:
        r.append(2)
        r.append(3)
    else:
        r.append(4)
    finally:
        r.append(5)
    r.append(6)
    return (r, sys.exception())
run(exc, 3, 6)
run(exc, 3, 5)
run(exc, 6, 11)
run(exc, 6, 12)
run(exc, 6, 13)
run(exc, 7, 3)
run(exc, 3, 9)
run(exc, 3, 11)
run(exc, 1, 3)
run(exc, 3, 12)
class CM:
    def __init__(self, r): self.r = r
    def __enter__(self): self.r.append('enter')
    def __exit__(self, *a): self.r.append('exit')
def wit():
    r = []
    with CM(r):
        r.append(1)
        r.append(2)
    r.append(3)
    return r
run(wit, 1, 3)
run(wit, 3, 4)
run(wit, 3, 5)
run(wit, 5, 3)
run(wit, 3, 2)
def gen():
    r = []
    def g():
        yield 1
        yield 2
        yield 3
    return list(g())
def gg():
    x = 1
    yield 1
    yield 2
    yield 3
def rungen(first, target, event):
    out = []
    done = []
    base = gg.__code__.co_firstlineno
    def tracer(frame, ev, arg):
        if frame.f_code is not gg.__code__: return None
        out.append((ev, frame.f_lineno - base))
        if ev == event and frame.f_lineno - base == first and not done:
            done.append(1)
            try:
                frame.f_lineno = target + base
            except Exception as e:
                out.append(f'{type(e).__name__}: {e}')
        return tracer
    sys.settrace(tracer)
    r = list(gg())
    sys.settrace(None)
    print('gen', first, target, event, r, out)
rungen(2, 4, 'line')
rungen(3, 4, 'return')
rungen(2, 4, 'call')
rungen(2, 4, 'return')
def unbound():
    r = []
    x = 1
    r.append(x)
    return r
run(unbound, 1, 3)
run(unbound, 2, 3)
try:
    sys._getframe().f_lineno = 5
except ValueError as e: print(e)
try:
    del sys._getframe().f_lineno
except AttributeError as e: print(e)
def multi():
    r = []
    r.append((1,
              2,
              3))
    r.append(
        4)
    return r
run(multi, 2, 3)
run(multi, 2, 4)
run(multi, 2, 6)
run(multi, 5, 3)
def nested():
    r = []
    for i in range(2):
        for j in range(2):
            r.append((i, j))
        r.append(i)
    return r
run(nested, 4, 5)
run(nested, 4, 6)
run(nested, 5, 4)
run(nested, 4, 3)
run(nested, 3, 4)
