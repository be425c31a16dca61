"""The frames of a traceback keep the locals that they had when the exception left them."""
import sys, traceback
def frames(e):
    tb = e.__traceback__
    out = []
    while tb:
        f = tb.tb_frame
        out.append((f.f_code.co_name, {k: type(v) is type(frames) or v for k, v in sorted(f.f_locals.items()) if not k.startswith('__')} if f.f_code.co_name != '<module>' else f.f_locals is globals(), tb.tb_lineno))
        tb = tb.tb_next
    return out
def inner(a, b=2, *args, k=3, **kw):
    c = a + b
    del b
    return c / 0
def outer(x):
    y = [x]
    cell = 'cell'
    def closure(): return cell, x, inner(x, 5, 6, 7, q=8)
    cell = 'changed'
    return closure()
def catches(x):
    try: outer(x)
    except ZeroDivisionError as e:
        saved = e
    z = 3
    return saved
try: outer(1)
except ZeroDivisionError as e: print(*frames(e), sep='\n')
class C:
    attr = 5
    def __init__(self): self.value = 7; self.fail()
    def fail(self): local = 1; self.nothing
try: C()
except AttributeError as e: print([(n, sorted(l)) for n, l, *r in frames(e)[1:]], e.name)
try:
    class D:
        member = 3
        for i in range(3): 1 // (i - 1) if i else 0
except ZeroDivisionError as e: print(frames(e)[1:])
def gen(n):
    for i in range(n):
        yield i
        if i: raise ValueError(i)
try: list(gen(5))
except ValueError as e: print(frames(e)[1:])
def fin():
    v = 1
    try:
        v = 2
        raise KeyError(v)
    finally:
        v = 3
try: fin()
except KeyError as e: print(frames(e)[1:])
def reraise():
    w = 1
    try: fin()
    except KeyError as e:
        w = 2
        raise
try: reraise()
except KeyError as e: print(frames(e)[1:])
def change():
    w = 1
    try: fin()
    except KeyError as e:
        w = 3
        raise RuntimeError('x') from e
try: change()
except RuntimeError as e: print(frames(e)[1:], frames(e.__cause__))
def comp():
    mine = 3
    return [1 / v for v in [1, 0]]
try: comp()
except ZeroDivisionError as e: print(frames(e)[1:])
def rec(n): return rec(n - 1) if n else 1 // n
try: rec(3)
except ZeroDivisionError as e: print(frames(e)[1:])
def looked():
    me = sys._getframe()
    q = 1
    try: return 1 / 0
    finally: q = me.f_locals['q'] + 1
try: looked()
except ZeroDivisionError as e:
    print(sorted(e.__traceback__.tb_next.tb_frame.f_locals), e.__traceback__.tb_next.tb_frame.f_locals['q'], e.__traceback__.tb_next.tb_frame is e.__traceback__.tb_next.tb_frame.f_locals['me'])
def same(n):
    t = n
    if n: raise ValueError(n)
    return sys._getframe()
errors = []
for n in (1, 2):
    try: same(n)
    except ValueError as e: errors.append(e)
print([frames(e)[1:] for e in errors], errors[0].__traceback__.tb_next.tb_frame is errors[1].__traceback__.tb_next.tb_frame)
try: exec('a = 1\nb = a / 0', {'q': 1})
except ZeroDivisionError as e: print(sorted(k for k in e.__traceback__.tb_next.tb_frame.f_locals if k[0] != '_'))
try: exec('a = 1\nb = a / 0', {'q': 1}, {'w': 2})
except ZeroDivisionError as e: print(e.__traceback__.tb_next.tb_frame.f_locals)
try: outer(2)
except ZeroDivisionError as e: te = traceback.TracebackException.from_exception(e, capture_locals=True)
print(''.join(te.format()).replace('  ', ' ') .count('c = 7'), [sorted(s.locals or ()) for s in te.stack][1:])
async def co():
    a = 1
    await other()
async def other():
    b = 2
    raise OSError
try: co().send(None)
except OSError as e: print(frames(e)[1:])
fr = errors[0].__traceback__.tb_next.tb_frame
traceback.clear_frames(errors[0].__traceback__)
print(fr.f_locals)
