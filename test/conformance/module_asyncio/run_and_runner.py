# asyncio.run and Runner: results, errors, what is left is cancelled, and what they refuse.
import asyncio


async def answer():
    await asyncio.sleep(0)
    return 42


async def failing():
    raise ValueError('no')


print(asyncio.run(answer()))
try:
    asyncio.run(failing())
except ValueError as error:
    print(repr(error))


async def inside():
    coroutine = answer()
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print(error)
    coroutine.close()
    loop = asyncio.get_running_loop()
    for call in loop.run_forever, loop.close:
        try:
            call()
        except RuntimeError as error:
            print(error)
    coroutine = answer()
    try:
        loop.run_until_complete(coroutine)
    except RuntimeError as error:
        print(error)
    coroutine.close()


asyncio.run(inside())
for wrong in 3, None, answer:
    try:
        asyncio.run(wrong)
    except TypeError as error:
        print(error)


async def left(name):
    try:
        print(name, 'waits')
        await asyncio.get_running_loop().create_future()
    except asyncio.CancelledError as error:
        print(name, repr(error), error.args)
        raise
    finally:
        await asyncio.sleep(0)
        print(name, 'ends')


async def leaves():
    asyncio.create_task(left('one'))
    await asyncio.sleep(0)
    return 'main is done'


print(asyncio.run(leaves()))

with asyncio.Runner() as runner:
    loop = runner.get_loop()
    print(runner.run(answer()), loop is runner.get_loop(), loop.is_running(), loop.is_closed())
    print(runner.run(answer()))
print(loop.is_closed())
try:
    runner.run(answer())
except RuntimeError as error:
    print(error)
runner.close()

for function in asyncio.get_running_loop, asyncio.get_event_loop, asyncio.current_task:
    try:
        function()
    except RuntimeError as error:
        print(error)


class Stopping(KeyboardInterrupt):
    pass


async def stops():
    asyncio.create_task(left('two'))
    await asyncio.sleep(0)
    raise Stopping('stop')


try:
    asyncio.run(stops())
except KeyboardInterrupt as error:
    print(repr(error))
