"""Waiting for several tasks, or for one no longer than so long."""

from . import exceptions, timeouts
from .coroutines import iscoroutine
from .events import get_event_loop, get_running_loop
from .futures import Future, isfuture
from .queues import Queue
from .tasks import ensure_future

__all__ = ('FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'as_completed', 'gather', 'shield', 'wait', 'wait_for')

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'


def _set_done(future, *_):
    if not future.done():
        future.set_result(None)


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """(done, pending) when all are done, or the first one, or the first that fails, or after the time."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f'expect a list of futures, not {type(fs).__name__}')
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f'Invalid return_when value: {return_when}')
    # Not a set, so that the order is the one in which they were given.
    futures = dict.fromkeys(fs)
    for each in futures:
        if iscoroutine(each):
            raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    loop = get_running_loop()
    futures = dict.fromkeys([ensure_future(each, loop=loop) for each in futures])
    waiter = loop.create_future()
    timer = None if timeout is None else loop.call_later(timeout, _set_done, waiter)
    left = len(futures)

    def completed(future):
        nonlocal left
        left -= 1
        if (
            left <= 0
            or return_when == FIRST_COMPLETED
            or return_when == FIRST_EXCEPTION and not future.cancelled() and future.exception() is not None
        ):
            if timer is not None:
                timer.cancel()
            _set_done(waiter)

    for each in futures:
        each.add_done_callback(completed)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for each in futures:
            each.remove_done_callback(completed)
    done = {each for each in futures if each.done()}
    return done, {each for each in futures if each not in done}


async def _cancel_and_wait(future):
    """Until the future has been cancelled."""
    waiter = get_running_loop().create_future()

    def completed(_):
        _set_done(waiter)

    future.add_done_callback(completed)
    try:
        future.cancel()
        await waiter
    finally:
        future.remove_done_callback(completed)


async def wait_for(fut, timeout):
    """The result of an awaitable, which is cancelled after the time: TimeoutError then."""
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except exceptions.CancelledError as error:
            raise TimeoutError from error
    async with timeouts.timeout(timeout):
        return await fut


class _AsCompletedIterator:
    """Futures in the order in which they are done: `async for` gives the futures, `for` gives coroutines of their results."""

    def __init__(self, aws, timeout):
        loop = get_event_loop()
        self._done = Queue()
        self._todo = dict.fromkeys([ensure_future(each, loop=loop) for each in dict.fromkeys(aws)])
        self._left = len(self._todo)
        for each in self._todo:
            each.add_done_callback(self._completed)
        self._timer = loop.call_later(timeout, self._timed_out) if self._todo and timeout is not None else None

    def __aiter__(self):
        return self

    def __iter__(self):
        return self

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._next()

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._next(True)

    def _timed_out(self):
        for each in self._todo:
            each.remove_done_callback(self._completed)
            self._done.put_nowait(None)
        self._todo.clear()

    def _completed(self, future):
        if self._todo:
            del self._todo[future]
            self._done.put_nowait(future)
            if not self._todo and self._timer is not None:
                self._timer.cancel()

    async def _next(self, resolve=False):
        future = await self._done.get()
        if future is None:
            raise TimeoutError
        return future.result() if resolve else future


def as_completed(fs, *, timeout=None):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f'expects an iterable of awaitables, not {type(fs).__name__}')
    return _AsCompletedIterator(fs, timeout)


class _GatheringFuture(Future):
    """What gather gives: to cancel it is to cancel what it waits for."""

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = False
        for child in self._children:
            if child.cancel(msg=msg):
                cancelled = True
        if cancelled:
            self._cancel_requested = True
        return cancelled


def _outcome(future):
    """The result, or the exception as a value."""
    if future.cancelled():
        return exceptions.CancelledError('' if future._cancel_message is None else future._cancel_message)
    error = future.exception()
    return future.result() if error is None else error


def gather(*coros_or_futures, return_exceptions=False):
    """A future of the list of all results; the first exception is its own, unless `return_exceptions` makes it a result."""
    if not coros_or_futures:
        outer = get_event_loop().create_future()
        outer.set_result([])
        return outer
    futures = {}
    loop = None
    for each in coros_or_futures:
        if each not in futures:
            future = ensure_future(each, loop=loop)
            if loop is None:
                loop = future.get_loop()
            futures[each] = future
    children = [futures[each] for each in coros_or_futures]
    left = len(futures)

    def completed(future):
        nonlocal left
        left -= 1
        if outer is None or outer.done():
            if not future.cancelled():
                # Nobody will ask for it.
                future.exception()
            return
        if not return_exceptions:
            error = future._make_cancelled_error() if future.cancelled() else future.exception()
            if error is not None:
                outer.set_exception(error)
                return
        if left == 0:
            results = [_outcome(child) for child in children]
            if outer._cancel_requested:
                # The last child's, whichever was the last to end: so it is in CPython.
                outer.set_exception(children[-1]._make_cancelled_error())
            else:
                outer.set_result(results)

    outer = None
    done = []
    for future in futures.values():
        if future.done():
            done.append(future)
        else:
            future.add_done_callback(completed)
    outer = _GatheringFuture(children, loop=loop)
    for future in done:
        completed(future)
    return outer


def shield(arg):
    """Waits for an awaitable that is not cancelled together with whoever waits."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    loop = inner.get_loop()
    outer = loop.create_future()

    def report(inner):
        error = None if inner.cancelled() else inner.exception()
        if error is not None:
            loop.call_exception_handler(
                {'message': f'{type(error).__name__} exception in shielded future', 'exception': error, 'future': inner}
            )

    def inner_done(inner):
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
        elif (error := inner.exception()) is not None:
            outer.set_exception(error)
        else:
            outer.set_result(inner.result())

    def outer_done(outer):
        if not inner.done():
            inner.remove_done_callback(inner_done)
            inner.add_done_callback(report)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer
