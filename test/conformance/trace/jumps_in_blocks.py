"""Jumps in and out of handlers, loops, patterns, comprehensions, with statements and generators."""
import sys
def jump(func, first, target, event='line'):
    out, code, base, done = [], func.__code__, func.__code__.co_firstlineno, []
    def tracer(frame, ev, arg):
        if frame.f_code is not code: return None
        out.append((ev, frame.f_lineno - base))
        if ev == event and frame.f_lineno - base == first and not done:
            done.append(1)
            try: frame.f_lineno = target + base
            except ValueError as e: out.append(str(e))
        return tracer
    sys.settrace(tracer)
    try: r = list(func()) if func.__code__.co_flags & 0x20 else func()
    except Exception as e: r = repr(e)
    sys.settrace(None)
    print(func.__name__, first, '->', target, r, out)
def cells():
    x = 1
    def inner():
        return x
    x = 2
    return inner(), x
jump(cells, 4, 1)
jump(cells, 4, 2)
jump(cells, 5, 4)
def generator():
    r = [1]
    yield r
    r.append(2)
    yield r
    try:
        yield 3
    except ValueError:
        yield 4
    yield 5
jump(generator, 3, 1)
jump(generator, 4, 6)
jump(generator, 4, 8)
jump(generator, 2, 9)
def matching(v=(1, 2)):
    r = []
    match v:
        case (1, x):
            r.append(x)
            r.append('a')
        case _:
            r.append('other')
    return r
jump(matching, 4, 7)
jump(matching, 1, 4)
jump(matching, 1, 7)
def tries():
    r = []
    for i in range(3):
        try:
            if i == 1: raise KeyError(i)
            r.append(i)
        except KeyError:
            r.append('k')
            continue
        finally:
            r.append('f')
        r.append('z')
    return r, sys.exception()
jump(tries, 7, 12)
jump(tries, 7, 11)
jump(tries, 8, 4)
jump(tries, 5, 12)
jump(tries, 10, 5)
def nested_handlers():
    r = []
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise KeyError(2)
        except KeyError:
            r.append(type(sys.exception()).__name__)
            r.append('in')
        r.append(type(sys.exception()).__name__)
    r.append(type(sys.exception()).__name__)
    return r
jump(nested_handlers, 9, 10)
jump(nested_handlers, 9, 11)
jump(nested_handlers, 9, 5)
jump(nested_handlers, 9, 3)
jump(nested_handlers, 10, 8)
def whiles():
    r = []
    n = 3
    while n:
        n -= 1
        if n == 1:
            break
    else:
        r.append('else')
    r.append(n)
    return r
jump(whiles, 4, 8)
jump(whiles, 4, 9)
jump(whiles, 1, 6)
jump(whiles, 9, 3)
def comps():
    r = [
        i
        for i in range(3)
        if i
    ]
    s = sum(
        j
        for j in r
    )
    return r, s
jump(comps, 3, 6)
jump(comps, 6, 2)
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): print('exit', a[0]); return True
def withs():
    with CM() as a:
        with CM() as b:
            x = 1
            1 / 0
        x = 2
    return x
jump(withs, 3, 5)
jump(withs, 3, 6)
jump(withs, 5, 3)
jump(withs, 4, 3)
