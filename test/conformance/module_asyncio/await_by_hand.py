"""An object of the program's that awaits a coroutine."""
import asyncio


class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return 'awaited'


print(asyncio.run(Awaitable()))
