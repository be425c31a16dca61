# What close() says of a generator, a coroutine and an asynchronous generator that go on.


class Wait:
    def __await__(self):
        yield 'waiting'


def generator():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass


async def coroutine():
    try:
        await Wait()
    finally:
        await Wait()


async def items():
    try:
        yield 1
    finally:
        yield 2


g = generator()
c = coroutine()
next(g)
c.send(None)
for each in (g, c):
    try:
        each.close()
    except RuntimeError as error:
        print(type(each).__name__, '->', error)
a = items()
try:
    a.asend(None).send(None)
except StopIteration as stop:
    print(stop.value)
try:
    a.aclose().send(None)
except RuntimeError as error:
    print(type(a).__name__, '->', error)
