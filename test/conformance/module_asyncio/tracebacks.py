# An exception shows the coroutines it went through, and nothing in between.
import asyncio


async def inner(n):
    await asyncio.sleep(0)
    return 1 // n


async def middle(n):
    return await inner(n)


async def awaits_task():
    return await asyncio.create_task(middle(0))


def names(error):
    traceback = error.__traceback__
    found = []
    while traceback is not None:
        found.append((traceback.tb_frame.f_code.co_name, traceback.tb_lineno))
        traceback = traceback.tb_next
    return found


async def main():
    for coroutine in middle(0), awaits_task():
        try:
            await coroutine
        except ZeroDivisionError as error:
            print(names(error))
    task = asyncio.create_task(middle(0))
    for attempt in range(2):
        try:
            await task
        except ZeroDivisionError as error:
            print(names(error))
    future = asyncio.get_running_loop().create_future()
    future.set_exception(KeyError('k'))
    for attempt in range(2):
        try:
            await future
        except KeyError as error:
            print(names(error))


asyncio.run(main())
