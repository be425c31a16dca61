"""A StopAsyncIteration does not leave an asynchronous generator as it is, and no `__await__` may give a coroutine."""

import types
import warnings


async def raises():
    raise StopAsyncIteration(3)
    yield


async def ends():
    yield 1


async def handles():
    try:
        yield 1
    except ValueError:
        raise StopAsyncIteration


async def stops():
    raise StopIteration
    yield


def drive(awaitable):
    try:
        awaitable.send(None)
    except BaseException as error:
        print(type(error).__name__, error, repr(error.__cause__), error.__suppress_context__)
    else:
        print('suspended')


drive(raises().__anext__())
steps = ends()
for _ in range(3):
    drive(steps.__anext__())
steps = ends()
drive(steps.__anext__())
drive(steps.athrow(StopAsyncIteration))
drive(steps.__anext__())
steps = handles()
drive(steps.__anext__())
drive(steps.athrow(ValueError))
drive(stops().__anext__())


async def waits(awaitable):
    return await awaitable


class Awaitable:
    def __init__(self, answer):
        self.answer = answer

    def __await__(self):
        return self.answer


@types.coroutine
def step():
    yield 1


coroutine = waits(None)
drive(waits(Awaitable(coroutine)))
coroutine.close()
drive(waits(Awaitable(step())))
drive(waits(Awaitable(iter([1]))))
drive(waits(Awaitable([])))
drive(waits(step()))


def old():
    try:
        yield
    except ValueError as error:
        print(repr(error))
        yield


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    generator = old()
    next(generator)
    generator.throw(ValueError, 'text')
print([(each.category.__name__, str(each.message)[:40]) for each in caught])
with warnings.catch_warnings():
    warnings.simplefilter('error')
    generator = old()
    next(generator)
    try:
        generator.throw(ValueError, 'text')
    except DeprecationWarning as error:
        print('refused')
