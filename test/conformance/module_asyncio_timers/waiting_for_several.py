# wait and as_completed.
import asyncio


async def value(n, delay):
    await asyncio.sleep(delay)
    return n


async def fails(text, delay):
    await asyncio.sleep(delay)
    raise ValueError(text)


def names(tasks):
    return sorted([task.get_name() for task in tasks])


def make():
    return [
        asyncio.create_task(value(1, 0.03), name='slow'),
        asyncio.create_task(value(2, 0.01), name='quick'),
        asyncio.create_task(fails('x', 0.02), name='failing'),
    ]


async def main():
    for when in asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED:
        tasks = make()
        done, pending = await asyncio.wait(tasks, return_when=when)
        print(when, names(done), names(pending), type(done).__name__)
        print([repr(each) for each in await asyncio.gather(*tasks, return_exceptions=True)])
    tasks = make()
    done, pending = await asyncio.wait(tasks, timeout=0.015)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(tasks)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(tasks)
    print(len(done), len(pending), tasks[2].exception())
    for wrong, options in ([], {}), (3, {}), (value(1, 0), {}), ([value(1, 0)], {}), ([asyncio.Future()], {'return_when': 'NEVER'}):
        try:
            await asyncio.wait(wrong, **options)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
        for each in wrong if isinstance(wrong, list) else [wrong]:
            if asyncio.iscoroutine(each):
                each.close()

    # Cancelling the waiting does not cancel what it waits for.
    tasks = make()
    waiting = asyncio.create_task(asyncio.wait(tasks))
    await asyncio.sleep(0.005)
    waiting.cancel()
    print(await asyncio.gather(waiting, return_exceptions=True), [task.done() for task in tasks])
    await asyncio.wait(tasks)
    tasks[2].exception()

    tasks = make()
    async for task in asyncio.as_completed(tasks):
        print(task.get_name(), task in tasks, task.done(), repr(task.exception()))
    tasks = make()
    for coroutine in asyncio.as_completed(tasks):
        try:
            print(await coroutine)
        except ValueError as error:
            print(repr(error))
    for coroutine in asyncio.as_completed([value('c', 0.03), value('a', 0.01), value('b', 0.02)]):
        print(await coroutine)
    tasks = make()
    try:
        async for task in asyncio.as_completed(tasks, timeout=0.015):
            print('in time', task.get_name())
    except TimeoutError as error:
        print(repr(error))
    await asyncio.wait(tasks)
    tasks[2].exception()
    it = asyncio.as_completed([value('sync', 0.02), value('late', 5)], timeout=0.03)
    for coroutine in it:
        try:
            print(await coroutine)
        except TimeoutError as error:
            print(repr(error))
    print([each async for each in asyncio.as_completed([])], list(asyncio.as_completed([])))
    for wrong in value(1, 0), asyncio.Future():
        try:
            asyncio.as_completed(wrong)
        except TypeError as error:
            print(error)
        if asyncio.iscoroutine(wrong):
            wrong.close()


asyncio.run(main())
