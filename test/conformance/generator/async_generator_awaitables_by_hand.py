"""What asend, athrow, aclose and anext give, driven by hand: types, states and errors."""
import inspect
import types


def attempt(function, *arguments):
    try:
        result = function(*arguments)
    except BaseException as error:
        return type(error).__name__, str(error), getattr(error, 'value', None), error.__context__
    return type(result).__name__ if hasattr(result, 'send') else result


@types.coroutine
def pause(value):
    return (yield value)


async def waiting():
    try:
        print('got', (yield await pause('first')))
        print('got', await pause('second'))
        yield 2
    except ValueError as error:
        print('caught', error, error.__context__)
        yield await pause('in handler')
    finally:
        print('finally', await pause('last'))


a = waiting()
for x in a.asend(None), a.athrow(ValueError), a.aclose(), a.__anext__(), anext(a), anext(a, 7):
    print(type(x).__name__, type(x).__module__, iter(x) is x, x.__await__() is x, inspect.isawaitable(x), inspect.iscoroutine(x), inspect.isgenerator(x))
    print(attempt(type(x)), attempt(type(x), a, 0, None), hasattr(x, '__dict__'))

print('--- one step at a time')
x = a.asend(None)
print(a.ag_running, a.ag_await, a.ag_suspended)
print(attempt(x.send, None), a.ag_running, a.ag_suspended, type(a.ag_await).__name__)
for y in a.asend('other'), a.aclose(), a.athrow(ValueError):
    print(attempt(y.send, None), attempt(y.send, None), attempt(y.close))
for y in a.asend('other'), a.aclose(), a.athrow(ValueError):
    print(attempt(y.throw, KeyError('k')), attempt(y.throw, KeyError('k')))
print(attempt(a.asend(1).close))
print(attempt(x.send, 'sent'), attempt(x.send, 1), a.ag_running)

print('--- what the first step sends')
x = a.asend('value')
print(attempt(x.send, 'instead'))
print(attempt(x.throw, ValueError('v')))
print(attempt(x.send, 5), attempt(next, x))
x = a.athrow(KeyError('k'))
print(attempt(x.send, 5), attempt(x.send, None), attempt(x.send, 6))
for x in a.asend(3), a.aclose(), a.athrow(ValueError):
    print(attempt(x.send, None))
x = a.aclose()
print(attempt(x.throw, KeyError('z')), attempt(x.close))

print('--- not begun')
for make in (
    lambda a: (a.aclose().send, 3), lambda a: (a.aclose().send, None), lambda a: (a.athrow(ValueError('v')).send, None), lambda a: (a.asend(5).send, None),
    lambda a: (a.asend(None).close,), lambda a: (a.athrow(ValueError).close,), lambda a: (a.athrow(ValueError, 'v', None).send, None),
):
    a = waiting()
    print(attempt(*make(a)), a.ag_frame and a.ag_frame.f_lasti >= 0)


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def stubborn_later():
    try:
        yield 1
    except GeneratorExit:
        await pause('w')
        yield 2


print('--- ignoring the end')
for function in stubborn, stubborn_later:
    a = function()
    print(attempt(a.asend(None).send, None))
    x = a.aclose()
    print(attempt(x.send, None), attempt(x.send, None), attempt(x.send, None))
    print(attempt(a.aclose().send, None), attempt(a.athrow(ValueError).send, None), attempt(a.asend(None).send, None))
a = stubborn_later()
print(attempt(a.asend(None).send, None))
x = a.asend(None)
print(attempt(x.throw, GeneratorExit), attempt(x.close), a.ag_running)


async def of_itself():
    print(attempt(me.asend(None).send, None), attempt(me.aclose().send, None))
    yield 1


me = of_itself()
print(attempt(me.asend(None).send, None))


async def driving(x):
    try:
        return await x
    except BaseException as error:
        return repr(error)


def run(coroutine):
    out = []
    try:
        while True:
            out.append(coroutine.send(None))
    except StopIteration as stop:
        return out, stop.value


print('--- instructions')
a = waiting()
x = a.asend(None)
print(run(driving(x)), run(driving(x)))
x = a.asend('s')
print(attempt(x.send, None), run(driving(x)))
x = anext(a, 'default')
print(run(driving(x)), run(driving(x)))
x = anext(a, 'default')
print(run(driving(x)), run(driving(x)))
x = waiting().aclose()
print(run(driving(x)), run(driving(x)))


class Once:
    n = 0

    async def __anext__(self):
        self.n += 1
        if self.n > 1:
            raise StopAsyncIteration
        return await pause(self.n)


class Nothing:
    def __anext__(self):
        return 5


class NoIterator:
    def __anext__(self):
        return self

    def __await__(self):
        return 5


print('--- anext with a default')
once = Once()
x = anext(once, 'end')
print(attempt(x.send, None), attempt(x.send, 5), attempt(x.send, 5))
x = anext(once, ('a', 'b'))
print(attempt(next, x), attempt(x.throw, ValueError), attempt(x.close))
x = anext(once, 'default')
print(attempt(x.throw, StopAsyncIteration), attempt(x.close))
print(run(driving(anext(Once(), 1))), run(driving(anext(once, 1))))
for bad in Nothing(), NoIterator():
    print(attempt(anext(bad, 1).send, None), run(driving(anext(bad, 1))))
