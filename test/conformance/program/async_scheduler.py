"""async/await without a library: an event loop with virtual time, tasks, queues, locks, gather, timeouts and cancellation."""
import heapq
import inspect
from collections import deque
from contextlib import asynccontextmanager
from itertools import count
from types import coroutine


class CancelledError(BaseException):
    pass


class Future:
    _PENDING = object()

    def __init__(self, loop):
        self.loop, self._result, self._error, self._callbacks = loop, self._PENDING, None, []

    @property
    def done(self):
        return self._result is not self._PENDING or self._error is not None

    def set_result(self, value):
        if self.done:
            raise RuntimeError('future is done')
        self._result = value
        self._fire()

    def set_exception(self, error):
        self._error = error
        self._fire()

    def _fire(self):
        for callback in self._callbacks:
            self.loop.call_soon(callback, self)
        self._callbacks.clear()

    def add_done_callback(self, callback):
        if self.done:
            self.loop.call_soon(callback, self)
        else:
            self._callbacks.append(callback)

    def result(self):
        if self._error is not None:
            raise self._error
        return self._result

    def __await__(self):
        if not self.done:
            yield self
        return self.result()


class Task(Future):
    numbers = count(1)

    def __init__(self, coro, loop, name=None):
        if not inspect.iscoroutine(coro):
            raise TypeError(f'a coroutine was expected, got {coro!r}')
        super().__init__(loop)
        self.coro, self.name, self.waiting, self.must_cancel = coro, name or f'task-{next(self.numbers)}', None, False
        loop.call_soon(self.step)

    def step(self, awaited=None):
        if self.done:
            return
        self.waiting = None
        previous, self.loop.current = self.loop.current, self
        try:
            if self.must_cancel:
                self.must_cancel = False
                target = self.coro.throw(CancelledError(self.name))
            else:
                target = self.coro.send(None)
        except StopIteration as stop:
            self.set_result(stop.value)
        except (Exception, CancelledError) as error:
            self.set_exception(error)
        else:
            if isinstance(target, Future):
                self.waiting = target
                target.add_done_callback(self.step)
            else:
                self.loop.call_soon(self.step)
        finally:
            self.loop.current = previous

    def cancel(self):
        if self.done:
            return False
        self.must_cancel = True
        if self.waiting is not None and self.step in self.waiting._callbacks:
            self.waiting._callbacks.remove(self.step)
        self.loop.call_soon(self.step)
        return True


class Loop:
    def __init__(self):
        self.ready, self.timers, self.now, self.order, self.current = deque(), [], 0.0, count(), None

    def call_soon(self, f, *args): self.ready.append((f, args))
    def call_later(self, delay, f, *args): heapq.heappush(self.timers, (self.now + delay, next(self.order), f, args))
    def create_task(self, coro, name=None): return Task(coro, self, name)

    def run(self, main):
        task = self.create_task(main, 'main')
        while not task.done:
            if not self.ready:
                if not self.timers:
                    raise RuntimeError('deadlock')
                self.now, _, f, args = heapq.heappop(self.timers)
                self.ready.append((f, args))
            f, args = self.ready.popleft()
            f(*args)
        return task.result()


loop = Loop()


@coroutine
def switch():
    yield


def sleep(seconds, result=None):
    future = Future(loop)
    loop.call_later(seconds, lambda: future.done or future.set_result(result))
    return future


async def gather(*coros, return_exceptions=False):
    tasks = [c if isinstance(c, Future) else loop.create_task(c) for c in coros]
    results = []
    for task in tasks:
        try:
            results.append(await task)
        except Exception as error:
            if not return_exceptions:
                raise
            results.append(error)
    return results


async def wait_for(coro, timeout):
    task = loop.create_task(coro)
    loop.call_later(timeout, task.cancel)
    try:
        return await task
    except CancelledError:
        raise TimeoutError(f'{task.name} took more than {timeout}') from None


class Queue:
    def __init__(self, size=0):
        self.size, self.items, self.getters, self.putters = size, deque(), deque(), deque()

    async def put(self, item):
        while self.size and len(self.items) >= self.size:
            self.putters.append(f := Future(loop))
            await f
        self.items.append(item)
        if self.getters:
            self.getters.popleft().set_result(None)

    async def get(self):
        while not self.items:
            self.getters.append(f := Future(loop))
            await f
        item = self.items.popleft()
        if self.putters:
            self.putters.popleft().set_result(None)
        return item

    async def __aiter__(self):
        while (item := await self.get()) is not None:
            yield item


class Semaphore:
    def __init__(self, value=1):
        self.value, self.waiters = value, deque()

    async def __aenter__(self):
        while self.value <= 0:
            self.waiters.append(f := Future(loop))
            await f
        self.value -= 1
        return self

    async def __aexit__(self, *exc_info):
        self.value += 1
        if self.waiters:
            self.waiters.popleft().set_result(None)


def log(*words):
    print(f'[{loop.now:4.1f} {loop.current.name if loop.current else "-":>8}]', *words)


async def producer(queue, items, pause):
    for item in items:
        await sleep(pause)
        await queue.put(item)
        log('put', item)


async def consumer(queue, out):
    async for item in queue:
        await sleep(1.5)
        out.append(item * 10)
        log('done with', item)
    return len(out)


async def download(name, seconds, gate):
    async with gate:
        log('start', name)
        await sleep(seconds)
        if seconds > 3:
            raise OSError(f'{name} is gone')
        return f'<{name}>'


@asynccontextmanager
async def span(label):
    start = loop.now
    log('enter', label)
    try:
        yield label.title()
    finally:
        await switch()
        log('leave', label, f'after {loop.now - start:.1f}')


async def ticker(n):
    try:
        for i in range(n):
            yield i
            await sleep(0.25)
    finally:
        log('ticker closed')


async def stubborn():
    try:
        await sleep(100)
    except CancelledError as error:
        log('cancelled', error)
        raise


async def main():
    queue, out = Queue(size=2), []
    worker = loop.create_task(consumer(queue, out), 'consumer')
    await gather(producer(queue, [1, 2, 3], 0.5), producer(queue, [7], 0.2))
    await queue.put(None)
    log('consumed', await worker, out)
    gate = Semaphore(2)
    async with span('downloads') as title:
        log(title, await gather(*(download(n, s, gate) for n, s in zip('abcd', (2, 1, 4, 1))), return_exceptions=True))
    log([i async for i in ticker(5) if i % 2], {i: i * i async for i in ticker(2)}, sum([await sleep(0.1, k) for k in range(3)]))
    agen = ticker(10)
    async for i in agen:
        if i == 2:
            await agen.aclose()
            break
    try:
        await wait_for(stubborn(), 2)
    except TimeoutError as error:
        log(type(error).__name__, error, error.__cause__, error.__suppress_context__)
    task = loop.create_task(stubborn(), 'victim')
    await sleep(0)
    log(task.cancel(), task.done)
    await sleep(0)
    log(task.cancel(), task.done)
    try:
        await gather(download('x', 5, gate), download('y', 1, gate))
    except OSError as error:
        log('failed:', error)
    return 'finished'


print(loop.run(main()), loop.now)


async def never():
    await Future(loop)

for bad in (lambda: loop.run(never()), lambda: Task(42, loop), lambda: Loop().run(main)):
    try:
        bad()
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, str(error).split(' at 0x')[0])
