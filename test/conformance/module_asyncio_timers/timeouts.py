# timeout, timeout_at, wait_for: what expires, what does not, and what comes out.
import asyncio


async def slow(log=None):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        if log is not None:
            log.append(repr(error))
        raise


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()
    try:
        async with asyncio.timeout(0.01) as timeout:
            print(str(timeout).split(' when')[0], timeout.expired(), round(timeout.when() - loop.time(), 3))
            await slow()
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__), timeout, timeout.expired(), task.cancelling())
    async with asyncio.timeout(1) as timeout:
        await asyncio.sleep(0)
    print(timeout, timeout.expired())
    async with asyncio.timeout(None) as timeout:
        print(timeout, timeout.when())
        timeout.reschedule(loop.time() + 0.01)
        try:
            await slow()
        except asyncio.CancelledError:
            print('expiring', str(timeout).split()[1])
            timeout2 = timeout
    print('unreachable')


try:
    asyncio.run(main())
except TimeoutError as error:
    print('from main', repr(error))


async def more():
    loop = asyncio.get_running_loop()
    # The inner one does not swallow the outer one's.
    try:
        async with asyncio.timeout(0.01) as outer:
            try:
                async with asyncio.timeout(5) as inner:
                    await slow()
            except TimeoutError:
                print('wrong one')
    except TimeoutError:
        print('outer', outer.expired(), inner.expired())
    try:
        async with asyncio.timeout(5) as outer:
            try:
                async with asyncio.timeout(0.01) as inner:
                    await slow()
            except TimeoutError:
                print('inner', outer.expired(), inner.expired())
            await asyncio.sleep(0.001)
            print('goes on')
    except TimeoutError:
        print('wrong one')
    for when in loop.time() - 1, loop.time():
        try:
            async with asyncio.timeout_at(when) as timeout:
                await asyncio.sleep(0.01)
        except TimeoutError:
            print('at once', timeout.expired())

    # Another exception stays, with the timeout as its context.
    try:
        async with asyncio.timeout(0.005):
            try:
                await slow()
            finally:
                raise KeyError('other')
    except KeyError as error:
        print(repr(error), repr(error.__context__), repr(error.__context__.__cause__))
    try:
        async with asyncio.timeout(1):
            raise ValueError('body')
    except ValueError as error:
        print(repr(error), error.__context__)

    # Cancelled from outside: no TimeoutError.
    async def timed():
        async with asyncio.timeout(5):
            await slow()

    task = asyncio.create_task(timed())
    await asyncio.sleep(0)
    task.cancel('outside')
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))

    timeout = asyncio.timeout(1)
    print(timeout)
    for call in (lambda: timeout.reschedule(3)),:
        try:
            call()
        except RuntimeError as error:
            print(error)
    async with timeout:
        try:
            async with timeout:
                pass
        except RuntimeError as error:
            print(error)
    try:
        timeout.reschedule(3)
    except RuntimeError as error:
        print(error)

    print(await asyncio.wait_for(asyncio.sleep(0.001, 'in time'), 1), await asyncio.wait_for(asyncio.sleep(0, 'no limit'), None))
    log = []
    task = asyncio.create_task(slow(log))
    try:
        await asyncio.wait_for(task, 0.01)
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__), task.cancelled(), log)
    for limit in 0, -1:
        task = asyncio.create_task(slow(log))
        await asyncio.sleep(0)
        try:
            await asyncio.wait_for(task, limit)
        except TimeoutError as error:
            print(repr(error), task.cancelled())
    done = loop.create_future()
    done.set_result('done')
    print(await asyncio.wait_for(done, 0))

    async def refuses():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            return 'refused'

    print(await asyncio.wait_for(refuses(), 0.005))

    async def fails():
        await asyncio.sleep(0.001)
        raise LookupError('failed')

    try:
        await asyncio.wait_for(fails(), 1)
    except LookupError as error:
        print(repr(error))
    try:
        async with asyncio.timeout(0.005):
            async with asyncio.TaskGroup() as group:
                group.create_task(slow(log))
                group.create_task(slow(log))
    except TimeoutError as error:
        print('group', repr(error), log[-2:])
    print(asyncio.current_task().cancelling())


asyncio.run(more())


def outside():
    async def enter():
        async with asyncio.timeout(1):
            pass
    loop = asyncio.new_event_loop()
    problems = []

    def call():
        coroutine = asyncio.timeout(1).__aenter__()
        try:
            coroutine.send(None)
        except RuntimeError as error:
            problems.append(str(error))

    loop.call_soon(call)
    loop.call_soon(loop.stop)
    loop.run_forever()
    loop.close()
    print(problems)


outside()
