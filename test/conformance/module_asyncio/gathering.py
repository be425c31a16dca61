# gather and shield: order, exceptions, cancellation.
import asyncio


async def value(n, turns=1):
    for i in range(turns):
        await asyncio.sleep(0)
    return n


async def fails(text, turns=1):
    for i in range(turns):
        await asyncio.sleep(0)
    raise ValueError(text)


async def forever(name):
    try:
        await asyncio.get_running_loop().create_future()
    except asyncio.CancelledError as error:
        print(name, 'cancelled', error.args)
        raise


async def main():
    print(await asyncio.gather(value(1, 3), value(2), value(3, 2)))
    print(await asyncio.gather(), asyncio.gather())
    same = value('same')
    print(await asyncio.gather(same, same, value(0)))

    # The first exception comes out; the others go on.
    slow = asyncio.create_task(value('slow', 5))
    try:
        await asyncio.gather(slow, fails('first', 2), fails('second', 3))
    except ValueError as error:
        print(repr(error), slow.done())
    print(await slow)
    results = await asyncio.gather(value(1), fails('kept'), value(2), return_exceptions=True)
    print([repr(each) for each in results])

    task = asyncio.create_task(forever('child'))
    await asyncio.sleep(0)
    both = asyncio.gather(task, value(1))
    task.cancel('one child')
    try:
        await both
    except asyncio.CancelledError as error:
        print('out of gather', repr(error), both)
    task = asyncio.create_task(forever('child'))
    await asyncio.sleep(0)
    both = asyncio.gather(task, value(1), return_exceptions=True)
    task.cancel('kept')
    print([repr(each) for each in await both])

    # Cancelling what gather gives cancels the children.
    both = asyncio.gather(forever('x'), forever('y'))
    await asyncio.sleep(0)
    print(both.cancel('all'), both.done())
    try:
        await both
    except asyncio.CancelledError as error:
        print(repr(error), both.cancelled(), both.cancel())

    async def gathers():
        await asyncio.gather(forever('p'), forever('q'))

    task = asyncio.create_task(gathers())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), task.cancelled())

    both = asyncio.gather(forever('r'), return_exceptions=True)
    await asyncio.sleep(0)
    both.cancel()
    try:
        await both
    except asyncio.CancelledError as error:
        print('although exceptions are results', repr(error))
    try:
        asyncio.gather(3)
    except TypeError as error:
        print(error)
    both = asyncio.gather(value(1), value(2))
    print(str(both).split()[0], both.done())
    print(await both)


asyncio.run(main())


async def shielded():
    inner = asyncio.create_task(value('inner', 4))
    outer = asyncio.shield(inner)

    async def waits():
        return await outer

    task = asyncio.create_task(waits())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('outer', outer.cancelled(), 'inner', inner.done())
    print(await inner)
    print(asyncio.shield(inner) is inner)
    print(await asyncio.shield(value('v')))
    try:
        await asyncio.shield(fails('through'))
    except ValueError as error:
        print(repr(error))
    inner = asyncio.create_task(forever('inner'))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    inner.cancel('inner')
    try:
        await outer
    except asyncio.CancelledError as error:
        print(repr(error), outer.cancelled())

    # A failure that the shield hides from everybody is reported.
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context['message'], repr(context['exception'])))
    inner = asyncio.create_task(fails('unseen', 3))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    outer.cancel()
    for i in range(5):
        await asyncio.sleep(0)


asyncio.run(shielded())
