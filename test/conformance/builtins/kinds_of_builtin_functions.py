# Functions that are written in Python here are built-in ones.
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k))[:100])
    except BaseException as e:
        print(type(e).__name__, e)


import inspect
import io

for f in (open, aiter, anext, print):
    print(type(f), inspect.isbuiltin(f), inspect.isfunction(f), hasattr(f, '__code__'), hasattr(f, '__get__'), repr(f), f.__module__)
print(io.open is open)


class C:
    o = open
    a = aiter


t(lambda: C().o)
t(lambda: C().a)
t(open)
t(aiter)
t(anext)
t(aiter, 1)
t(anext, 1)
t(anext, 1, 2)
t(open, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
t(open, x=1)
t(open, 'x', 3)
t(open, 'x', 'rw')
t(open, 'x', mode='q')
t(aiter, 1, 2)
t(anext, 1, 2, 3)
t(anext, 1, default=3)


class NoIterator:
    def __aiter__(self):
        return 1


t(aiter, NoIterator())


class Count:
    def __init__(self):
        self.n = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.n += 1
        if self.n > 2:
            raise StopAsyncIteration
        return self.n


async def main():
    it = aiter(Count())
    return [await anext(it), await anext(it, 'd'), await anext(it, 'd')]


try:
    main().send(None)
except StopIteration as e:
    print(e.value)

for o, what in ((exit, 'foo'), (help, 'foo'), (copyright, 'foo')):
    t(getattr, o, what)
    t(lambda: o + 1)
t(lambda: help[0])
t(type(help), 1)
