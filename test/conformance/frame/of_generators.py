import sys


def numbers(limit):
    total = 0
    for i in range(limit):
        total += i
        yield total
    return 'end'


g = numbers(3)
frame = g.gi_frame
print(frame.f_code is numbers.__code__, frame.f_locals['limit'], frame is g.gi_frame, frame.f_generator is g, frame.f_back)
next(g)
next(g)
print(g.gi_frame is frame, frame.f_locals['i'], frame.f_locals['total'], frame.f_lineno)
frame.f_locals['total'] = 100
print(next(g))
print(g.gi_suspended, g.gi_running, g.gi_yieldfrom, g.gi_code is numbers.__code__)
try:
    frame.clear()
except RuntimeError as error:
    print(error)
print(list(g), g.gi_frame, frame.f_locals['total'])


def inside():
    frame = sys._getframe()
    yield frame.f_generator, frame
    yield frame.f_back.f_code.co_name


g = inside()
mine, frame = next(g)
print(mine is g, frame is g.gi_frame)


def use():
    return next(g)


print(use())


def delegate():
    yield from numbers(1)


d = delegate()
next(d)
print(d.gi_yieldfrom.__name__, d.gi_frame.f_lineno)


async def coroutine():
    await Sleep()


class Sleep:
    def __await__(self):
        yield 1


c = coroutine()
print(c.cr_frame.f_code.co_name, c.cr_await, c.cr_running, c.cr_suspended, c.cr_origin)
c.send(None)
print(type(c.cr_await).__name__, c.cr_suspended, c.cr_frame.f_generator is c)
c.close()
print(c.cr_frame)


async def agen():
    yield 1


a = agen()
print(a.ag_frame.f_code.co_name, a.ag_running, a.ag_await, a.ag_suspended, a.ag_code is agen.__code__)


def running():
    try:
        sys._getframe().clear()
    except RuntimeError as error:
        print(error)
    return sys._getframe()


frame = running()
frame.clear()
print(dict(frame.f_locals))
fresh = numbers(1)
fresh.gi_frame.clear()
print(list(fresh))
