"""Making tasks, and sleeping."""

from ._running import get_event_loop, get_running_loop
from ._task import Task, all_tasks, current_task
from .coroutines import iscoroutine
from .futures import isfuture, set_result_unless_cancelled

__all__ = (
    'Task', 'all_tasks', 'create_eager_task_factory', 'create_task', 'current_task', 'eager_task_factory', 'ensure_future', 'sleep',
)


def create_task(coro, **kwargs):
    return get_running_loop().create_task(coro, **kwargs)


def create_eager_task_factory(custom_task_constructor):
    """A factory for tasks that take their first step at once."""

    def factory(loop, coro, *, eager_start=True, **kwargs):
        return custom_task_constructor(coro, loop=loop, eager_start=eager_start, **kwargs)

    return factory


eager_task_factory = create_eager_task_factory(Task)


def ensure_future(coro_or_future, *, loop=None):
    if isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future.get_loop():
            raise ValueError('The future belongs to a different loop than the one specified as the loop argument')
        return coro_or_future
    if not iscoroutine(coro_or_future):
        coro_or_future = wrap_awaitable(coro_or_future)
    return (get_event_loop() if loop is None else loop).create_task(coro_or_future)


def wrap_awaitable(awaitable):
    """A coroutine that awaits it."""
    from inspect import isawaitable

    if not isawaitable(awaitable):
        raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
    return _wrap_awaitable(awaitable)


async def _wrap_awaitable(awaitable):
    return await awaitable


def _yield_once():
    yield


# An awaitable generator, as types.coroutine would make it.
_yield_once.__code__ = _yield_once.__code__.replace(co_flags=_yield_once.__code__.co_flags | 0x100)


async def sleep(delay, result=None):
    """Gives way to the other tasks, for so many seconds."""
    if delay <= 0:
        await _yield_once()
        return result
    if delay != delay:
        raise ValueError('Invalid delay: NaN (not a number)')
    loop = get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, set_result_unless_cancelled, future, result)
    try:
        return await future
    finally:
        timer.cancel()
