# A program of many tasks, timers, a queue, a semaphore, a lock, a condition, and a timeout for all of it.
import asyncio


async def producer(name, queue, delays, log):
    for i, delay in enumerate(delays):
        await asyncio.sleep(delay)
        await queue.put((name, i))
        log.append(f'{name} put {i}')
    return len(delays)


async def consumer(queue, semaphore, results):
    while True:
        try:
            item = await queue.get()
        except asyncio.QueueShutDown:
            return
        async with semaphore:
            await asyncio.sleep(0.002)
            results.append(item)
        queue.task_done()


async def main():
    queue, semaphore, log, results = asyncio.Queue(2), asyncio.Semaphore(1), [], []
    async with asyncio.timeout(5):
        async with asyncio.TaskGroup() as group:
            for i in range(3):
                group.create_task(consumer(queue, semaphore, results))
            produced = await asyncio.gather(
                producer('a', queue, [0.003, 0.011, 0.007], log), producer('b', queue, [0.0045, 0.0205], log)
            )
            await queue.join()
            queue.shutdown()
    print(produced, results)
    print(log)

    # Ping and pong over two events.
    ping, pong, said = asyncio.Event(), asyncio.Event(), []

    async def player(mine, other, word):
        for i in range(3):
            await mine.wait()
            mine.clear()
            said.append(word)
            await asyncio.sleep(0.001)
            other.set()

    ping.set()
    await asyncio.gather(player(ping, pong, 'ping'), player(pong, ping, 'pong'))
    print(said)

    # A heartbeat that goes on while something else is awaited, and ends with it.
    beats = []

    async def heartbeat():
        while True:
            beats.append(len(beats))
            await asyncio.sleep(0.01)

    beating = asyncio.create_task(heartbeat())
    await asyncio.sleep(0.035)
    beating.cancel()
    try:
        await beating
    except asyncio.CancelledError:
        print(beats)

    async def retried(attempts):
        for attempt in range(1, attempts + 1):
            try:
                async with asyncio.timeout(0.004):
                    await asyncio.sleep(0.02 / attempt**2)
                    return attempt
            except TimeoutError:
                log.append(attempt)
        raise TimeoutError('all attempts')

    print(await retried(4))
    try:
        await retried(2)
    except TimeoutError as error:
        print(error)


asyncio.run(main())
