"""The events of a trace function and of a profile function over the same program."""
import sys
log = []
def show(arg):
    if isinstance(arg, tuple) and len(arg) == 3:
        return (arg[0].__name__, str(arg[1]), type(arg[2]).__name__)
    if isinstance(arg, (int, str)) or arg is None:
        return arg
    return getattr(arg, '__qualname__', None) or type(arg).__name__


def tracer(frame, event, arg):
    if frame.f_code.co_filename != own_file: return
    log.append((event, frame.f_code.co_name, frame.f_lineno, show(arg)))
    return tracer
own_file = sys._getframe().f_code.co_filename
def profiler(frame, event, arg):
    log.append((event, frame.f_code.co_name, frame.f_lineno, show(arg)))
def gen():
    x = yield 1
    yield 2
class C:
    y = 1
    def m(self): return 3
def prog(c):
    y = 1
    for i in [1, 2]: y += 1
    while y < 5: y += 1
    len([1])
    [].append(1)
    "a".join(["b"])
    try:
        int('x')
    except ValueError:
        y = 2
    for z in gen():
        y = 3
    class D(C):
        pass
    D().m()
    [q for q in [1, 2]]
    list(q for q in [1, 2])
    with open_() as f:
        pass
    sorted([2, 1], key=lambda v: v)
    g = gen(); next(g)
    try: g.throw(KeyError('a'))
    except KeyError: pass
    g = gen(); next(g); g.close()
    try:
        1 / 0
    finally:
        y = 3
class open_:
    def __enter__(self): return self
    def __exit__(self, *a): return None
for name, on in (('settrace', sys.settrace), ('setprofile', sys.setprofile)):
    on(tracer if name == 'settrace' else profiler)
    try:
        prog(1)
    except ZeroDivisionError: pass
    on(None)
    print(name)
    for l in log: print('  ', *l)
    log.clear()
