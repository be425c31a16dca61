# Who gets what, when cancellation, timeouts, groups and shields meet.
import asyncio


async def sleeper(name, seconds=10, log=None, swallow=0):
    while True:
        try:
            await asyncio.sleep(seconds)
            return name
        except asyncio.CancelledError:
            log is not None and log.append(name)
            if not swallow:
                raise
            swallow -= 1


async def main():
    # The timeout and the cancellation at the same time: the cancellation wins.
    async def timed():
        async with asyncio.timeout(0.01):
            await sleeper('x')

    task = asyncio.create_task(timed())
    asyncio.get_running_loop().call_later(0.01, task.cancel, 'outside')
    try:
        await task
    except (asyncio.CancelledError, TimeoutError) as error:
        print(type(error).__name__, task.cancelling())
    task = asyncio.create_task(timed())
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_later(0.01, task.cancel, 'after')
    try:
        await task
    except (asyncio.CancelledError, TimeoutError) as error:
        print(type(error).__name__, task.cancelling())

    # A shield in a timeout.
    inner = asyncio.create_task(sleeper('shielded', 0.02))
    try:
        async with asyncio.timeout(0.005):
            await asyncio.shield(inner)
    except TimeoutError:
        print('timeout', inner.done(), await inner)

    # wait_for of something that does not obey at once.
    log = []
    try:
        print(await asyncio.wait_for(sleeper('stubborn', 0.01, log, swallow=1), 0.005), log)
    except TimeoutError:
        print('too late', log)

    # A group in a timeout in a group.
    log = []

    async def inner_group():
        try:
            async with asyncio.timeout(0.01):
                async with asyncio.TaskGroup() as group:
                    group.create_task(sleeper('a', log=log))
                    group.create_task(sleeper('b', log=log))
        except TimeoutError as error:
            log.append(repr(error.__cause__))
            return 'timed out'

    async with asyncio.TaskGroup() as group:
        one = group.create_task(inner_group())
        two = group.create_task(sleeper('other', 0.02))
    print(one.result(), two.result(), sorted(log))

    # A failure cancels a group that waits in a timeout.
    async def fails():
        await asyncio.sleep(0.005)
        raise ValueError('v')

    log = []
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(inner_group())
            group.create_task(fails())
    except* ValueError as errors:
        print(errors.exceptions, sorted(log), task.cancelled())

    # Cancelled while it cleans up.
    async def cleans(log):
        try:
            await asyncio.sleep(10)
        finally:
            try:
                await asyncio.sleep(0.01)
                log.append('cleaned')
            except asyncio.CancelledError as error:
                log.append('interrupted')
                raise

    for second in False, True:
        log = []
        task = asyncio.create_task(cleans(log))
        await asyncio.sleep(0)
        task.cancel('first')
        await asyncio.sleep(0.001)
        if second:
            task.cancel('second')
        try:
            await task
        except asyncio.CancelledError as error:
            print(error.args, log, repr(error.__context__))

    # gather in a timeout: all children are cancelled.
    log = []
    try:
        async with asyncio.timeout(0.01):
            await asyncio.gather(sleeper('g', log=log), sleeper('h', log=log), sleeper('i', 0.001, log=log))
    except TimeoutError:
        print(log)

    # Queues and locks with timeouts leave nothing behind.
    queue, lock, condition, event = asyncio.Queue(), asyncio.Lock(), asyncio.Condition(), asyncio.Event()
    await lock.acquire()
    for make in queue.get, lock.acquire, event.wait, asyncio.Semaphore(0).acquire, queue.join if queue.put_nowait(1) else asyncio.Barrier(2).wait:
        if make == queue.get:
            await queue.get()
        try:
            await asyncio.wait_for(make(), 0.002)
        except TimeoutError:
            pass
    print(queue, str(lock).split(' [')[1], str(event).split(' [')[1])
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.002)
        except TimeoutError:
            print('again locked', condition.locked())
    lock.release()
    print(lock.locked(), condition.locked())

    # Left for asyncio.run to cancel: while the shutdown goes on, tasks can still wait.
    async def long_goodbye():
        try:
            await asyncio.sleep(10)
        finally:
            await asyncio.sleep(0.01)
            print('goodbye')

    asyncio.create_task(long_goodbye())
    await asyncio.sleep(0)


asyncio.run(main())
