# TaskGroup: results, several failures, cancellation from inside and outside, misuse.
import asyncio


async def value(n, turns=1):
    for i in range(turns):
        await asyncio.sleep(0)
    return n


async def fails(error, turns=0):
    for i in range(turns):
        await asyncio.sleep(0)
    raise error


async def forever(name, instead=None):
    try:
        await asyncio.get_running_loop().create_future()
    except asyncio.CancelledError:
        print(name, 'cancelled')
        if instead:
            raise instead
        raise


def show(error, depth=0):
    print('  ' * depth + f'{type(error).__name__}({error})', repr(error.__cause__), error.__suppress_context__)
    for each in getattr(error, 'exceptions', ()):
        show(each, depth + 1)


async def main():
    async with asyncio.TaskGroup() as group:
        one = group.create_task(value(1))
        two = group.create_task(value(2), name='two')
        print(group, two.get_name())
    print(one.result(), two.result(), group)

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails(ValueError('a')))
            group.create_task(fails(KeyError('b')))
            group.create_task(forever('c'))
            await asyncio.sleep(0)
            print('in the block')
            await forever('block')
    except* ValueError as errors:
        show(errors)
    except* KeyError as errors:
        show(errors)

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(forever('other', LookupError('while cancelled')))
            await asyncio.sleep(0)
            raise TypeError('block')
    except BaseException as error:
        show(error)

    # Only the block fails.
    try:
        async with asyncio.TaskGroup() as group:
            raise TypeError('alone')
    except ExceptionGroup as error:
        show(error)

    # Nested groups.
    try:
        async with asyncio.TaskGroup() as outer:
            async def inner():
                async with asyncio.TaskGroup() as group:
                    group.create_task(fails(OSError('deep'), 1))
                    group.create_task(forever('deep other'))

            outer.create_task(inner())
            outer.create_task(forever('outer other'))
    except ExceptionGroup as error:
        show(error)

    # Cancelled from outside.
    async def holds():
        async with asyncio.TaskGroup() as group:
            group.create_task(forever('held'))
            await asyncio.sleep(0)
            await forever('holder')

    task = asyncio.create_task(holds())
    for i in range(3):
        await asyncio.sleep(0)
    task.cancel('outside')
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), task.cancelled())

    # Cancelled from outside while it waits for its tasks, one of which fails then.
    async def waits_for_tasks():
        async with asyncio.TaskGroup() as group:
            group.create_task(forever('failing', ValueError('on the way')))

    task = asyncio.create_task(waits_for_tasks())
    for i in range(3):
        await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except BaseException as error:
        show(error)
    print(task.cancelling())

    # One task that is cancelled alone is no failure.
    async with asyncio.TaskGroup() as group:
        lonely = group.create_task(forever('lonely'))
        await asyncio.sleep(0)
        lonely.cancel()
    print(lonely.cancelled(), asyncio.current_task().cancelling())

    # A task makes another one in the group.
    async with asyncio.TaskGroup() as group:
        async def makes():
            await asyncio.sleep(0)
            group.create_task(value(3)).add_done_callback(lambda task: print('made', task.result()))

        group.create_task(makes())

    # SystemExit and KeyboardInterrupt come out as they are.
    class Stop(KeyboardInterrupt):
        pass

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(forever('stopped'))
            await asyncio.sleep(0)
            raise Stop('now')
    except Stop as error:
        print(repr(error))

    group = asyncio.TaskGroup()
    for attempt in range(2):
        coroutine = value(1)
        try:
            group.create_task(coroutine)
        except RuntimeError as error:
            print(error, coroutine.cr_frame)
        if not attempt:
            async with group:
                pass
    try:
        async with group:
            pass
    except RuntimeError as error:
        print(error)
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(fails(ValueError('x')))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
    except* ValueError:
        print('cancelled the block', task.done())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails(ValueError('x')))
            group.create_task(value(1, 9))
            try:
                await forever('block')
            finally:
                coroutine = value(1)
                try:
                    group.create_task(coroutine)
                except RuntimeError as error:
                    print(error)
    except* ValueError as errors:
        print(errors.exceptions)
    print(asyncio.current_task().cancelling(), group)


asyncio.run(main())
