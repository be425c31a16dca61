# What a task may await, and what it may be: generators, objects with methods, other iterators.
import asyncio
import collections.abc
import types


@types.coroutine
def generator_based(future):
    value = yield from future
    nothing = yield
    return value, nothing


class Object:
    def __init__(self, future):
        self.future = future

    def __await__(self):
        return self.future.__await__()


class Wrapping:
    """Its iterator is written by hand."""

    def __init__(self, future):
        self.future = future

    def __await__(self):
        self.it = self.future.__await__()
        return self

    def __iter__(self):
        return self

    def __next__(self):
        for each in self.it:
            return each
        raise StopIteration


class Loop:
    def __init__(self, future):
        self.future = future

    def __await__(self):
        try:
            for each in self.future.__await__():
                print('passes on', type(each).__name__)
                yield each
        except LookupError as error:
            return repr(error)
        finally:
            print('leaves')
        return 'no value'


class Coroutine(collections.abc.Coroutine):
    """Not a native one."""

    def __init__(self, steps):
        self.left = steps

    def send(self, value):
        if not self.left:
            raise StopIteration('sent to the end')
        return self.left.pop(0)

    def throw(self, kind, value=None, traceback=None):
        print('thrown', repr(kind))
        raise kind

    def close(self):
        print('closed')

    def __await__(self):
        while True:
            try:
                yield self.send(None)
            except StopIteration as stop:
                return stop.value


def later(result, error=None):
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_soon(future.set_exception if error else future.set_result, error or result)
    return future


async def main():
    print(await generator_based(later(1)))
    for kind in Object, Wrapping, Loop:
        print(kind.__name__, await kind(later(2)))
        try:
            print(await kind(later(None, LookupError('failed'))))
        except LookupError as error:
            print(repr(error))
        future = asyncio.get_running_loop().create_future()

        async def waits():
            return await kind(future)

        task = asyncio.create_task(waits())
        await asyncio.sleep(0)
        task.cancel()
        print(await asyncio.gather(task, return_exceptions=True), future.cancelled())
    print(await Coroutine([None, None]), await asyncio.create_task(Coroutine([None])))
    print(await asyncio.ensure_future(Object(later(3))), await asyncio.gather(Object(later(4)), Coroutine([])))
    task = asyncio.create_task(Coroutine([asyncio.get_running_loop().create_future()]))
    await asyncio.sleep(0)
    print(task.done())
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))
    task = asyncio.create_task(Coroutine([None]))
    task.cancel('before it began')
    print(await asyncio.gather(task, return_exceptions=True))

    # The same coroutine twice.
    coroutine = asyncio.sleep(0, 'once')
    print(await coroutine)
    try:
        await coroutine
    except RuntimeError as error:
        print(error)
    finished = asyncio.create_task(coroutine)
    print([repr(each) for each in await asyncio.gather(finished, return_exceptions=True)])

    async def recursive(n):
        await asyncio.sleep(0)
        return 0 if n == 0 else 1 + await recursive(n - 1)

    print(await recursive(100), await asyncio.create_task(recursive(50)))

    async def tower(n):
        return 0 if n == 0 else 1 + await asyncio.create_task(tower(n - 1))

    print(await tower(100))


asyncio.run(main())
