# Cancelling: before the first step, while waiting, twice, refused, with a message, uncancel.
import asyncio


async def waits(log):
    log.append('begins')
    try:
        await asyncio.get_running_loop().create_future()
    except asyncio.CancelledError as error:
        log.append(error.args)
        raise
    finally:
        log.append('finally')


async def report(task, log):
    try:
        print('result', await task, log)
    except asyncio.CancelledError as error:
        print(repr(error), log, task.cancelled(), task.done(), task.cancelling())


async def main():
    log = []
    task = asyncio.create_task(waits(log))
    print(task.cancel('early'), task.cancelling())
    await report(task, log)

    log = []
    task = asyncio.create_task(waits(log))
    await asyncio.sleep(0)
    print(task.cancel('late'), task.cancel('again'), task.cancelling(), str(task).split()[1])
    await report(task, log)
    print(task.cancel())
    try:
        task.result()
    except asyncio.CancelledError as error:
        print(repr(error))
    try:
        task.exception()
    except asyncio.CancelledError as error:
        print(repr(error))

    async def refuses():
        try:
            await asyncio.sleep(0)
            await asyncio.get_running_loop().create_future()
        except asyncio.CancelledError:
            pass
        return 'refused', asyncio.current_task().cancelling(), asyncio.current_task().uncancel()

    task = asyncio.create_task(refuses())
    await asyncio.sleep(0)
    task.cancel()
    await report(task, None)

    # Between being woken and going on.
    future = asyncio.get_running_loop().create_future()

    async def woken():
        try:
            return await future
        except asyncio.CancelledError as error:
            print('instead of the result', repr(error))
            raise

    task = asyncio.create_task(woken())
    await asyncio.sleep(0)
    future.set_result('result')
    print(task.cancel('too late'), future)
    await report(task, None)

    # In a task that yields without end.
    async def spins():
        n = 0
        while True:
            n += 1
            try:
                await asyncio.sleep(0)
            except asyncio.CancelledError:
                print('cancelled after', n)
                raise

    task = asyncio.create_task(spins())
    for i in range(3):
        await asyncio.sleep(0)
    task.cancel()
    await report(task, None)

    # A task that waits for another cancels that one.
    async def outer():
        inner = asyncio.create_task(waits(log), name='inner')
        try:
            await inner
        finally:
            print('inner', inner.cancelled())

    log = []
    task = asyncio.create_task(outer())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel('down')
    await report(task, log)

    # A task that is cancelled in its last step ends cancelled.
    async def cancels_itself():
        asyncio.current_task().cancel('self')
        return 1

    await report(asyncio.create_task(cancels_itself()), None)

    async def cancels_itself_and_waits():
        asyncio.current_task().cancel('self')
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError as error:
            return repr(error)

    await report(asyncio.create_task(cancels_itself_and_waits()), None)

    async def takes_it_back():
        task = asyncio.current_task()
        task.cancel()
        print(task.cancelling(), task.uncancel(), task.uncancel())
        await asyncio.sleep(0)
        return 'not cancelled'

    await report(asyncio.create_task(takes_it_back()), None)

    # An exception instead of the cancellation.
    async def fails():
        try:
            await asyncio.get_running_loop().create_future()
        except asyncio.CancelledError:
            raise ValueError('instead')

    task = asyncio.create_task(fails())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except ValueError as error:
        print(repr(error), repr(error.__context__), task.cancelled())

    # Awaiting a future that is cancelled by somebody else.
    async def innocent():
        try:
            await future
        except asyncio.CancelledError as error:
            return repr(error), asyncio.current_task().cancelling()

    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(innocent())
    await asyncio.sleep(0)
    future.cancel('the future')
    await report(task, None)

    async def raises():
        raise asyncio.CancelledError('raised')

    await report(asyncio.create_task(raises()), None)


asyncio.run(main())


async def cancelled_main():
    asyncio.current_task().cancel('main')
    await asyncio.sleep(0)


try:
    asyncio.run(cancelled_main())
except asyncio.CancelledError as error:
    print('from run', repr(error))
print(issubclass(asyncio.CancelledError, Exception), asyncio.CancelledError.__module__, asyncio.TimeoutError is TimeoutError)


async def spinning_and_done():
    # Deep inside, in sleep(0) and in a future that is done already; what is raised is seen on the whole way.
    async def inner(future):
        try:
            if future is None:
                while True:
                    await asyncio.sleep(0)
            await future
        except asyncio.CancelledError as error:
            await asyncio.sleep(0)
            raise LookupError('inner') from error

    async def outer(future, depth):
        if depth:
            return await outer(future, depth - 1)
        try:
            await inner(future)
        except LookupError as error:
            print(repr(error), repr(error.__cause__), asyncio.current_task().cancelling())
            await asyncio.sleep(0)
            return 'after it'

    for wakes in False, True:
        future = asyncio.get_running_loop().create_future() if wakes else None
        tasks = [asyncio.create_task(outer(future, depth)) for depth in (0, 5, 100)]
        for i in range(3):
            await asyncio.sleep(0)
        if wakes:
            future.set_result('not seen')
        tasks[0].cancel('zero')
        tasks[2].cancel('deep')
        await asyncio.sleep(0)
        tasks[1].cancel('late')
        print(await asyncio.gather(*tasks))


asyncio.run(spinning_and_done())
