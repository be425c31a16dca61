# Which message a cancellation carries: through gather, with children that obey or do not, and when there are two.
import asyncio


async def swallows(spins):
    try:
        if spins:
            while True:
                await asyncio.sleep(0)
        await asyncio.get_running_loop().create_future()
    except asyncio.CancelledError as error:
        print('child', error.args)
        return 'swallowed'


async def obeys():
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        await asyncio.sleep(0)


async def gathers(child, return_exceptions):
    try:
        await asyncio.gather(child, asyncio.sleep(0), return_exceptions=return_exceptions)
    except asyncio.CancelledError as error:
        return error.args


async def turns(n):
    for i in range(n):
        await asyncio.sleep(0)


async def main():
    for make in (lambda: swallows(True)), (lambda: swallows(False)), obeys:
        for return_exceptions in False, True:
            task = asyncio.create_task(gathers(make(), return_exceptions))
            await turns(5)
            task.cancel('main')
            print(return_exceptions, await task)

    # Two cancellations before the task goes on.
    async def waits(awaitable):
        try:
            await awaitable
        except asyncio.CancelledError as error:
            return error.args, asyncio.current_task().cancelling()

    loop = asyncio.get_running_loop()
    for make in loop.create_future, (lambda: asyncio.gather(loop.create_future())), (lambda: asyncio.shield(loop.create_future())), (lambda: turns(99)):
        task = asyncio.create_task(waits(make()))
        await turns(3)
        task.cancel('first')
        task.cancel('second')
        print(await task)
        task = asyncio.create_task(waits(make()))
        await turns(3)
        task.cancel('first')
        await asyncio.sleep(0)
        task.cancel('second')
        print(await task)
        task = asyncio.create_task(waits(make()))
        task.cancel('first')
        task.cancel('second')
        try:
            await task
        except asyncio.CancelledError as error:
            print(error.args)

    # Cancelled although what it waits for has failed meanwhile.
    future = loop.create_future()
    task = asyncio.create_task(waits(future))
    await asyncio.sleep(0)
    future.set_exception(ValueError('lost'))
    task.cancel('instead')
    print(await task, repr(future.exception()))
    inner = asyncio.create_task(obeys())
    outer = asyncio.create_task(waits(inner))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    inner.cancel('inner')
    await asyncio.sleep(0)
    outer.cancel('outer')
    print(await outer, inner.cancelled(), inner.cancelling())


asyncio.run(main())
