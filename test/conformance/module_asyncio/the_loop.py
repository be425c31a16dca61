# The loop itself: calls, their order, stopping, errors in callbacks, what happens when it is closed.
import asyncio

loop = asyncio.new_event_loop()
log = []
loop.call_soon(log.append, 1)
handle = loop.call_soon(log.append, 'cancelled')
handle.cancel()
print(handle.cancelled())
loop.call_soon(lambda: loop.call_soon(log.append, 'next turn'))
loop.call_soon(log.append, 2)
loop.call_soon(loop.stop)
loop.run_forever()
print(log, loop.is_running(), loop.is_closed())
loop.call_soon(loop.stop)
loop.run_forever()
print(log)
# stop() before the start: one turn.
loop.stop()
loop.call_soon(log.append, 'one turn')
loop.call_soon(lambda: loop.call_soon(log.append, 'not yet'))
loop.run_forever()
print(log)


async def value():
    await asyncio.sleep(0)
    return 'value', asyncio.get_running_loop() is loop, loop.is_running()


print(loop.run_until_complete(value()))
print(loop.run_until_complete(loop.create_task(value())))
future = loop.create_future()
loop.call_soon(future.set_result, 'result')
print(loop.run_until_complete(future))

future = loop.create_future()
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(future)
except RuntimeError as error:
    print(error)
try:
    loop.run_until_complete(3)
except TypeError as error:
    print(error)

contexts = []
loop.set_exception_handler(lambda loop, context: contexts.append(context))
print(loop.get_exception_handler() is not None)
loop.call_soon(lambda: 1 / 0)
loop.call_soon(log.append, 'goes on')
loop.call_soon(loop.stop)
loop.run_forever()
for context in contexts:
    print(context['message'].split(' at ')[0], repr(context['exception']), sorted(context), type(context['handle']).__name__)
loop.call_exception_handler({'message': 'by hand'})
print(contexts[-1])
for wrong in 3, 'text':
    try:
        loop.set_exception_handler(wrong)
    except TypeError as error:
        print(error)
loop.set_exception_handler(None)
print(loop.get_debug())


class Stop(SystemExit):
    pass


def stops():
    raise Stop(3)


loop.call_soon(stops)
loop.call_soon(log.append, 'after the exit')
try:
    loop.run_forever()
except SystemExit as error:
    print(repr(error))
loop.call_soon(loop.stop)
loop.run_forever()
print(log[-1])


for method in 'call_soon', 'call_later', 'call_at', 'create_task':
    print(method, callable(getattr(loop, method)))
for arguments in (None, print), :
    for method in loop.call_later, loop.call_at:
        try:
            method(*arguments)
        except TypeError as error:
            print(error)
loop.run_until_complete(loop.shutdown_asyncgens())
loop.close()
loop.close()
print(loop.is_closed(), str(loop).split(' ', 1)[1])
coroutine = value()
for call in (lambda: loop.call_soon(print)), loop.run_forever, (lambda: loop.create_task(coroutine)), (lambda: loop.run_until_complete(coroutine)):
    try:
        call()
    except RuntimeError as error:
        print(error)
coroutine.close()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
asyncio.set_event_loop(None)


async def other_loop():
    future = other.create_future()
    try:
        await future
    except RuntimeError as error:
        print(str(error).split(' coro=')[0], str(error).split('> ')[-1].split('>')[-1])
    try:
        asyncio.ensure_future(future, loop=asyncio.get_running_loop())
    except ValueError as error:
        print(error)


other = asyncio.new_event_loop()
asyncio.run(other_loop())
other.close()
