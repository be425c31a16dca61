class M:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print('enter', self.name)
        return self.name
    def __exit__(self, kind, value, traceback):
        print('exit', self.name, kind and kind.__name__, value, traceback is not None)
        return self.swallow
with M('a') as a, M('b') as b:
    print(a, b)
with (M('c'), M('d') as d,):
    print(d)
with M('e', True):
    raise KeyError('swallowed')
try:
    with M('f'), M('g', True):
        raise ValueError
    print('after')
    with M('h'):
        raise TypeError('passes')
except TypeError as error:
    print('caught', error)
def early():
    with M('r'):
        return 'returned'
print(early())
for _ in range(2):
    with M('l'):
        continue
def attempt(manager):
    try:
        with manager:
            print('inside')
    except Exception as error:
        print(type(error).__name__, error)
class NoExit:
    def __enter__(self):
        pass
class NoEnter:
    def __exit__(self, *arguments):
        pass
class FailsIn(M):
    def __enter__(self):
        raise KeyError('in enter')
class FailsOut(M):
    def __exit__(self, *arguments):
        raise KeyError('in exit')
for manager in [NoExit(), NoEnter(), 5, FailsIn('x'), FailsOut('y'), M]:
    attempt(manager)
class A:
    async def __aenter__(self):
        print('aenter')
        return 'value'
    async def __aexit__(self, *arguments):
        print('aexit', arguments[0])
        return True
class I:
    def __init__(self):
        self.n = 0
    def __aiter__(self):
        return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2:
            raise StopAsyncIteration
        return self.n
def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value
    except Exception as error:
        return f'{type(error).__name__}: {error}'
async def main():
    async with A() as value:
        print(value)
        raise KeyError
    async for item in I():
        print(item)
    else:
        print('else')
    return [x async for x in I() if x > 1], {x: x async for x in I()}, [y for y in [x async for x in I()]]
print(run(main()))
async def bad(which):
    if which == 0:
        async with M('sync'):
            pass
    elif which == 1:
        async for _ in [1]:
            pass
    elif which == 2:
        await 5
    elif which == 3:
        with A():
            pass
    elif which == 4:
        class W:
            def __await__(self):
                return 5
        await W()
    elif which == 5:
        class N:
            def __aiter__(self):
                return 5
        async for _ in N():
            pass
    elif which == 6:
        class N:
            def __aiter__(self):
                return self
            def __anext__(self):
                return 5
        async for _ in N():
            pass
    elif which == 7:
        async with A() as x, M('z'):
            pass
for which in range(8):
    print(run(bad(which)))
