# async for, async with and contextlib's managers in tasks; generators that are not finished are closed at the end.
import asyncio
import contextlib


async def numbers(n, log):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        await asyncio.sleep(0)
        log.append(f'closed {n}')


class Manager:
    def __init__(self, name, swallows=False):
        self.name = name
        self.swallows = swallows

    async def __aenter__(self):
        await asyncio.sleep(0)
        print('enter', self.name)
        return self

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(0)
        print('exit', self.name, repr(error))
        return self.swallows


async def main():
    log = []
    print([i async for i in numbers(3, log)], log)

    async def collect(n):
        return [i async for i in numbers(n, log)]

    print(await asyncio.gather(collect(1), collect(4), collect(2)), log)

    # In the middle of an asynchronous generator.
    async def endless():
        n = 0
        try:
            while True:
                await asyncio.sleep(0)
                yield n
                n += 1
        except asyncio.CancelledError:
            print('generator cancelled at', n)
            raise

    async def consume():
        async for n in endless():
            pass

    task = asyncio.create_task(consume())
    for i in range(6):
        await asyncio.sleep(0)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))

    async with Manager('a') as a, Manager('b', swallows=True):
        raise ValueError('swallowed')

    async def held():
        async with Manager('held'):
            await asyncio.get_running_loop().create_future()

    task = asyncio.create_task(held())
    for i in range(3):
        await asyncio.sleep(0)
    task.cancel('out')
    print(await asyncio.gather(task, return_exceptions=True))

    @contextlib.asynccontextmanager
    async def managed(name):
        print('begin', name)
        try:
            yield name
        except KeyError as error:
            print('caught', repr(error))
        finally:
            await asyncio.sleep(0)
            print('end', name)

    async with managed('m') as name:
        raise KeyError(name)
    async with contextlib.AsyncExitStack() as stack:
        print(await stack.enter_async_context(managed('x')), (await stack.enter_async_context(Manager('y'))).name)
        stack.push_async_callback(asyncio.sleep, 0)
    async with contextlib.aclosing(numbers(5, log)) as opened:
        async for i in opened:
            if i == 1:
                break
    print(log)
    print([i * j async for i in numbers(3, log) async for j in numbers(2, log) if i], [await asyncio.sleep(0, n) for n in range(3)])


asyncio.run(main())

# What is held until the end is closed then.
log = []
kept = numbers(7, log)


async def leaves_open():
    async for i in kept:
        break
    print(log)


asyncio.run(leaves_open())
print(log)


async def fails_at_close():
    try:
        yield 1
    finally:
        raise LookupError('while closing')


async def leaves_failing():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context['message'].split(' <')[0], repr(context['exception']), 'asyncgen' in context))
    async for i in failing:
        break


failing = fails_at_close()
asyncio.run(leaves_failing())
