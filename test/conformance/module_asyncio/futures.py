# Futures: states, results, callbacks, texts.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future, future.done(), future.cancelled(), future.get_loop() is loop)
    for call in future.result, future.exception:
        try:
            call()
        except asyncio.InvalidStateError as error:
            print(type(error).__module__, error)
    calls = []

    def called(future):
        calls.append(('called', future.done()))

    def other(future):
        calls.append('other')

    future.add_done_callback(called)
    print(str(future).replace(__file__ if '__file__' in globals() else '?', 'file').split(' at ')[0])
    future.add_done_callback(other)
    future.add_done_callback(called)
    print(future.remove_done_callback(called), future.remove_done_callback(called))
    future.add_done_callback(called)
    future.set_result([1, 2])
    print(future, calls, future.result())
    await asyncio.sleep(0)
    print(calls)
    future.add_done_callback(other)
    print(calls)
    await asyncio.sleep(0)
    print(calls)
    for call in (lambda: future.set_result(1)), (lambda: future.set_exception(ValueError())):
        try:
            call()
        except asyncio.InvalidStateError as error:
            print(error)
    print(future.cancel(), await future, await future)

    future = asyncio.Future()
    future.set_exception(KeyError('k'))
    print(future, repr(future.exception()))
    for attempt in range(2):
        try:
            await future
        except KeyError as error:
            print(repr(error), error is future.exception())
    future = asyncio.Future(loop=loop)
    future.set_exception(ZeroDivisionError)
    try:
        future.result()
    except ZeroDivisionError as error:
        print(repr(error))
    future = asyncio.Future()
    for wrong in 3, 'text', int:
        try:
            future.set_exception(wrong)
        except TypeError as error:
            print(error)
    future.set_exception(StopIteration(3))
    try:
        await future
    except RuntimeError as error:
        print(error, repr(error.__cause__))

    future = asyncio.Future()
    print(future.cancel('because'), future.cancel(), future, future.done(), future.cancelled())
    for call in future.result, future.exception:
        try:
            call()
        except asyncio.CancelledError as error:
            print(repr(error))
    try:
        await future
    except asyncio.CancelledError as error:
        print(repr(error))

    # The result is shown in short.
    for value in ('x' * 100, list(range(20)), {i: i for i in range(9)}, (1,), {3}, 10**60, [[['deep']]], None, b'bytes', 1.5, ()):
        future = asyncio.Future()
        future.set_result(value)
        print(future)
    print(asyncio.isfuture(future), asyncio.isfuture(3), asyncio.isfuture(asyncio.current_task()), asyncio.isfuture(asyncio.Future))
    print(asyncio.Future[int])


asyncio.run(main())


async def waits_wrongly():
    for awaitable in 3, 'text', [asyncio.sleep]:
        try:
            await awaitable
        except TypeError as error:
            print(error)


asyncio.run(waits_wrongly())


class Bare:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        try:
            sent = yield self.value
            print('sent', sent)
        except RuntimeError as error:
            print('thrown', error)
        return 'end'


async def bare():
    print(await Bare(None))
    print(await Bare(3))
    print(await Bare('text'))


asyncio.run(bare())
