# sleep, call_later and call_at: the order is that of the times.
import asyncio


async def after(delay, name, log):
    log.append((name, await asyncio.sleep(delay, name.upper())))


async def main():
    loop = asyncio.get_running_loop()
    log = []
    await asyncio.gather(after(0.03, 'c', log), after(0.01, 'a', log), after(0.02, 'b', log), after(0, 'first', log), after(-1, 'too', log))
    print(log)
    log = []
    # The same time: in the order of their making.
    await asyncio.gather(*[after(0.01, name, log) for name in 'vwxyz'])
    print(log)
    started = loop.time()
    await asyncio.sleep(0.02)
    print(0.0199 < loop.time() - started < 0.03)

    log = []
    loop.call_later(0.02, log.append, 'second')
    handle = loop.call_later(0.015, log.append, 'cancelled')
    loop.call_at(loop.time() + 0.01, log.append, 'first')
    print(round(handle.when() - loop.time(), 3), handle.cancelled())
    handle.cancel()
    handle.cancel()
    loop.call_later(0, log.append, 'at once')
    await asyncio.sleep(0.03)
    print(log, handle.cancelled())
    try:
        await asyncio.sleep(float('nan'))
    except ValueError as error:
        print(error)

    # A task that is cancelled in its sleep.
    task = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0.001)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('slept no longer')
    many = [loop.call_later(100, print) for i in range(500)]
    for each in many:
        each.cancel()
    await asyncio.sleep(0.001)
    print('many cancelled')


asyncio.run(main())
loop = asyncio.new_event_loop()
log = []
loop.call_later(0.01, log.append, 1)
loop.call_later(0.02, loop.stop)
loop.call_later(0.03, log.append, 2)
loop.run_forever()
print(log)
loop.run_until_complete(asyncio.sleep(0.02))
print(log)
loop.close()
