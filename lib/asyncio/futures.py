"""What is a future."""

from ._future import _CANCELLED, Future

__all__ = ('Future', 'wrap_future', 'isfuture')


def isfuture(obj):
    """Has it the interface of a future?"""
    return hasattr(type(obj), '_asyncio_future_blocking') and obj._asyncio_future_blocking is not None


def set_result_unless_cancelled(future, result):
    if future._state is not _CANCELLED:
        future.set_result(result)


def wrap_future(future, *, loop=None):
    """Futures of threads do not exist, so it can only be one of these."""
    if isfuture(future):
        return future
    raise AssertionError(f'concurrent.futures.Future is expected, got {future!r}')
