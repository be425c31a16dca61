# Tasks: order of steps, names, states, errors of the wrong use, eager tasks.
import asyncio


async def steps(name, count):
    for i in range(count):
        print(name, i)
        await asyncio.sleep(0)
    return name


async def main():
    first = asyncio.create_task(steps('a', 2))
    second = asyncio.create_task(steps('b', 3), name='second')
    print(first.get_name(), second.get_name(), asyncio.current_task().get_name(), first.done())
    print(len(asyncio.all_tasks()), first in asyncio.all_tasks(), asyncio.current_task() in asyncio.all_tasks())
    first.set_name(3)
    print(repr(first.get_name()), first.get_coro().__name__, type(first.get_context()).__name__)
    print(await second, await first, first.result(), first.exception())
    print(len(asyncio.all_tasks()), first.cancel(), first.cancelled())
    print(first)
    for call in (lambda: first.set_result(1)), (lambda: first.set_exception(ValueError())):
        try:
            call()
        except RuntimeError as error:
            print(error)
    for wrong in 3, steps, None:
        try:
            asyncio.create_task(wrong)
        except TypeError as error:
            print(str(error).split(' at ')[0])
    try:
        asyncio.ensure_future(3)
    except TypeError as error:
        print(error)
    print(asyncio.ensure_future(first) is first)

    async def itself():
        try:
            await asyncio.current_task()
        except RuntimeError as error:
            print(str(error).split(' coro=')[0])
        return 'went on'

    print(await asyncio.create_task(itself()))

    async def fails():
        await asyncio.sleep(0)
        raise LookupError('x')

    task = asyncio.create_task(fails())
    try:
        await task
    except LookupError as error:
        print(repr(error), error is task.exception(), task.done())
    print(str(task).split(' coro=')[0], str(task).split('> ')[-1])

    async def raises_stop():
        raise StopIteration(3)

    try:
        await asyncio.create_task(raises_stop())
    except RuntimeError as error:
        print(error, repr(error.__cause__))

    # Several wait for the same task.
    shared = asyncio.create_task(steps('s', 1))

    async def waiter(n):
        print(n, await shared)

    await asyncio.gather(waiter(1), waiter(2), waiter(3))

    # A name in a repr, with the future it waits for.
    future = asyncio.get_running_loop().create_future()

    async def waits():
        return await future

    task = asyncio.create_task(waits(), name='waits')
    print(task)
    await asyncio.sleep(0)
    print(task)
    print(task.get_stack()[0].f_code.co_name, len(task.get_stack(limit=1)))
    future.set_result('r')
    print(await task)
    print(task)


asyncio.run(main())


async def eager():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    print(loop.get_task_factory() is asyncio.eager_task_factory)

    async def at_once(n):
        print('at once', n, asyncio.current_task().get_name())
        return n

    async def later():
        print('begins')
        await asyncio.sleep(0)
        print('goes on')
        return 'later'

    task = asyncio.create_task(at_once(1), name='eager')
    print(task.done(), task.result(), asyncio.current_task().get_name())
    task = asyncio.create_task(later())
    print(task.done())
    print(await asyncio.gather(task, at_once(2)))


asyncio.run(eager())


class Counted(asyncio.Task):
    made = 0

    def __init__(self, *args, **kwargs):
        Counted.made += 1
        super().__init__(*args, **kwargs)


async def factory():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(lambda loop, coro, **kwargs: Counted(coro, loop=loop, **kwargs))
    print(await asyncio.gather(steps('x', 1), steps('y', 1)), Counted.made)
    try:
        loop.set_task_factory(3)
    except TypeError as error:
        print(error)


asyncio.run(factory())
print(asyncio.iscoroutine(3), asyncio.iscoroutine(steps), asyncio.iscoroutine(c := steps('', 1)))
c.close()
