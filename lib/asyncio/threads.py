"""Functions that would run in another thread: there is none, so they run at once."""

from .events import get_running_loop
from ._future import HostFuture

__all__ = ('to_thread',)


async def to_thread(func, /, *args, **kwargs):
    """Calls the function in a copy of the context. The promise of a function of the host is waited for."""
    from contextvars import copy_context

    get_running_loop()
    result = copy_context().run(func, *args, **kwargs)
    return await result if isinstance(result, HostFuture) else result
