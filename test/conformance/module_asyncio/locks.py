# Lock, Event, Condition, Semaphore, Barrier: who comes first is served first.
import asyncio


def text(obj):
    return str(obj).split(' at ')[0] + ' [' + str(obj).split(' [')[1]


async def turns(n=1):
    for i in range(n):
        await asyncio.sleep(0)


async def lock():
    lock = asyncio.Lock()
    print(lock.locked(), text(lock))
    order = []

    async def use(name):
        async with lock:
            order.append(name)
            await turns(2)

    tasks = [asyncio.create_task(use(name)) for name in 'abcd']
    await turns()
    print(lock.locked(), text(lock))
    # Cancelled while it waits: the next in the line is not forgotten.
    tasks[1].cancel()
    # Comes late, and may not overtake.
    tasks.append(asyncio.create_task(use('late')))
    await asyncio.gather(*tasks, return_exceptions=True)
    print(order, lock.locked())
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    print(await lock.acquire())
    waiter = asyncio.create_task(lock.acquire())
    await turns()
    lock.release()
    # Woken and cancelled at once: the lock stays free.
    waiter.cancel()
    await asyncio.gather(waiter, return_exceptions=True)
    print(lock.locked())
    await lock.acquire()
    waiter = asyncio.create_task(lock.acquire())
    second = asyncio.create_task(lock.acquire())
    await turns()
    lock.release()
    print(lock.locked(), second.done())
    await turns(2)
    print(waiter.done(), second.done())
    lock.release()
    print(await second)


async def event():
    event = asyncio.Event()
    print(event.is_set(), text(event))
    order = []

    async def wait(name):
        order.append((name, await event.wait()))

    tasks = [asyncio.create_task(wait(name)) for name in 'ab']
    await turns()
    print(text(event))
    event.set()
    event.clear()
    await turns(2)
    print(order, event.is_set())
    event.set()
    print(await event.wait(), text(event))
    await asyncio.gather(*tasks)


async def condition():
    condition = asyncio.Condition()
    print(text(condition), condition.locked())
    order = []
    for call in condition.notify, condition.notify_all:
        try:
            call()
        except RuntimeError as error:
            print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)

    async def wait(name):
        async with condition:
            order.append((name, await condition.wait()))

    tasks = [asyncio.create_task(wait(name)) for name in 'abcd']
    await turns(2)
    async with condition:
        print(text(condition))
        condition.notify(2)
    await turns(4)
    print(order)
    tasks[2].cancel()
    await turns(3)
    async with condition:
        condition.notify_all()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(order, tasks[2].cancelled())
    box = []

    async def consume():
        async with condition:
            return await condition.wait_for(lambda: box and box[0])

    task = asyncio.create_task(consume())
    for item in 0, 7:
        await turns(3)
        async with condition:
            box[:] = [item]
            condition.notify()
    print(await task)
    shared = asyncio.Lock()
    condition = asyncio.Condition(shared)
    async with shared:
        print(condition.locked())


async def semaphore():
    semaphore = asyncio.Semaphore(2)
    print(text(semaphore), semaphore.locked())
    running = most = 0
    order = []

    async def use(name):
        nonlocal running, most
        async with semaphore:
            running += 1
            most = max(most, running)
            order.append(name)
            await turns(2)
            running -= 1

    tasks = [asyncio.create_task(use(name)) for name in 'abcdef']
    await turns()
    print(text(semaphore), semaphore.locked())
    tasks[3].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(most, order, text(semaphore))
    semaphore.release()
    print(text(semaphore))
    for kind in asyncio.Semaphore, asyncio.BoundedSemaphore:
        try:
            kind(-1)
        except ValueError as error:
            print(error)
    bounded = asyncio.BoundedSemaphore(1)
    async with bounded:
        print(bounded.locked())
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    # Woken and cancelled: the place goes to the next one.
    semaphore = asyncio.Semaphore(0)
    first, second = [asyncio.create_task(semaphore.acquire()) for i in range(2)]
    await turns()
    semaphore.release()
    first.cancel()
    await turns(3)
    print(first.cancelled(), second.done() and second.result(), semaphore.locked())


async def barrier():
    barrier = asyncio.Barrier(3)
    print(text(barrier), barrier.parties, barrier.n_waiting, barrier.broken)
    order = []

    async def meet(name):
        order.append((name, await barrier.wait()))

    tasks = [asyncio.create_task(meet(name)) for name in 'ab']
    await turns()
    print(order, barrier.n_waiting, text(barrier))
    async with barrier as position:
        print('position', position)
    await asyncio.gather(*tasks)
    print(sorted(order), barrier.n_waiting)

    async def breaks():
        try:
            await barrier.wait()
        except asyncio.BrokenBarrierError as error:
            return str(error)

    task = asyncio.create_task(breaks())
    await turns()
    await barrier.abort()
    print(await task, barrier.broken, text(barrier), await breaks())
    await barrier.reset()
    print(text(barrier))
    task = asyncio.create_task(breaks())
    await turns()
    await barrier.reset()
    print(await task, text(barrier))
    try:
        asyncio.Barrier(0)
    except ValueError as error:
        print(error)


for each in lock, event, condition, semaphore, barrier:
    print('---', each.__name__)
    asyncio.run(each())


async def hold(lock):
    async with lock:
        waiter = asyncio.create_task(lock.acquire())
        await turns(2)
        waiter.cancel()
        await asyncio.gather(waiter)


lock = asyncio.Lock()
for attempt in range(2):
    try:
        asyncio.run(hold(lock))
    except (RuntimeError, asyncio.CancelledError) as error:
        print(type(error).__name__, str(error).split('>')[-1])
