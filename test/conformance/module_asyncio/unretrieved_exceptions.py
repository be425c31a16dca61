# What nobody asks for is reported; what somebody asks for is not.
import asyncio


def handler(loop, context):
    print(context['message'], repr(context['exception']), sorted(context))


async def fails(text):
    raise ValueError(text)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    asked = asyncio.create_task(fails('asked'))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(repr(asked.exception()))
    gathered = await asyncio.gather(fails('gathered'), return_exceptions=True)
    print(gathered)
    both = asyncio.gather(fails('first'), fails('second'))
    try:
        await both
    except ValueError as error:
        print(repr(error))


asyncio.run(main())


async def in_shutdown():
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        raise LookupError('while it is cancelled')


async def leaves():
    asyncio.get_running_loop().set_exception_handler(handler)
    asyncio.create_task(in_shutdown())
    await asyncio.sleep(0)


asyncio.run(leaves())
