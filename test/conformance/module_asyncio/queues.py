# Queues: order, sizes, waiting, join, shutdown.
import asyncio


async def turns(n=1):
    for i in range(n):
        await asyncio.sleep(0)


def text(queue):
    return str(queue)


async def main():
    queue = asyncio.Queue()
    print(text(queue), queue.maxsize, queue.qsize(), queue.empty(), queue.full())
    for item in 'abc':
        queue.put_nowait(item)
    print(text(queue), [await queue.get() for i in range(2)], queue.get_nowait())
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print(repr(error), type(error).__module__)
    queue = asyncio.Queue(1)
    await queue.put(1)
    try:
        queue.put_nowait(2)
    except asyncio.QueueFull as error:
        print(repr(error), queue.full())

    # Those who wait are served in their order.
    queue = asyncio.Queue()
    got = []

    async def consume(name):
        got.append((name, await queue.get()))

    tasks = [asyncio.create_task(consume(name)) for name in 'xyz']
    await turns()
    print(text(queue))
    tasks[0].cancel()
    for i in range(2):
        queue.put_nowait(i)
    await asyncio.gather(*tasks, return_exceptions=True)
    print(got)
    queue = asyncio.Queue(2)

    async def produce(name):
        for i in range(3):
            await queue.put((name, i))

    tasks = [asyncio.create_task(produce(name)) for name in 'pq']
    await turns()
    print(text(queue))
    print([await queue.get() for i in range(6)], queue.empty())

    # join
    queue = asyncio.Queue()
    log = []

    async def work():
        while True:
            item = await queue.get()
            await turns()
            log.append(item)
            queue.task_done()

    workers = [asyncio.create_task(work()) for i in range(2)]
    for i in range(5):
        queue.put_nowait(i)
    print(text(queue))
    await queue.join()
    print(log)
    for worker in workers:
        worker.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))
    try:
        queue.task_done()
    except ValueError as error:
        print(error)
    await queue.join()

    for kind in asyncio.PriorityQueue, asyncio.LifoQueue:
        queue = kind()
        for item in 3, 1, 2:
            queue.put_nowait(item)
        print(kind.__name__, text(queue), [queue.get_nowait() for i in range(3)])

    # shutdown
    queue = asyncio.Queue()
    queue.put_nowait('left')
    queue.shutdown()
    print(text(queue))
    for call in queue.put_nowait, queue.put:
        try:
            result = call(1)
            if result:
                await result
        except asyncio.QueueShutDown as error:
            print(repr(error))
    print(await queue.get())
    for call in queue.get_nowait, queue.get:
        try:
            result = call()
            if result:
                await result
        except asyncio.QueueShutDown as error:
            print(repr(error))
    queue.shutdown()
    queue.task_done()
    await queue.join()

    async def blocked(awaitable):
        try:
            return await awaitable
        except asyncio.QueueShutDown:
            return 'shut down'

    queue = asyncio.Queue()
    getters = [asyncio.create_task(blocked(queue.get())) for i in range(2)]
    await turns()
    queue.shutdown()
    print(await asyncio.gather(*getters))
    queue = asyncio.Queue(1)
    queue.put_nowait(1)
    putters = [asyncio.create_task(blocked(queue.put(i))) for i in range(2)]
    joins = asyncio.create_task(queue.join())
    await turns()
    queue.shutdown(immediate=True)
    print(await asyncio.gather(*putters), queue.qsize(), text(queue))
    await joins

    class Squares(asyncio.Queue):
        def _put(self, item):
            super()._put(item * item)

    queue = Squares()
    queue.put_nowait(4)
    print(queue.get_nowait(), queue, asyncio.Queue[int])


asyncio.run(main())
