"""Calls, returns and exceptions of generators, delegation and coroutines as a trace function sees them."""
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
    log.append((event, frame.f_code.co_name, frame.f_lineno, show(arg) if frame.f_code.co_name != 'ag' else None))
    return tracer
own_file = sys._getframe().f_code.co_filename
def gen():
    yield 2
    return 5
def gen0():
    yield 2
def gen00():
    yield 2
def dele():
    x = yield from gen()
    x = yield from gen0()
class It:
    n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 1: raise StopIteration(3)
        return 1
async def aw():
    return 4
async def ag():
    yield 1
    x = await aw()
async def main():
    async for z in ag():
        pass
    return await aw()
def prog():
    for z in gen():
        y = 3
    for z in gen0():
        y = 3
    for z in It():
        pass
    for z in dele():
        pass
    a, = gen0()
    x = [q for q in gen()]
    x = [q for q in gen0()]
    list(gen())
    c = main()
    try: c.send(None)
    except StopIteration: pass
    g = gen00(); next(g); next(g, None)
    try: next(g)
    except StopIteration: pass
sys.settrace(tracer)
prog()
sys.settrace(None)
for l in log: print('  ', *l)
