"""What is a coroutine."""

__all__ = ('iscoroutine', 'iscoroutinefunction')


async def _coroutine():
    pass


_made = _coroutine()
coroutine_type = type(_made)
_made.close()
del _made
_known = {coroutine_type}


def iscoroutine(obj):
    kind = type(obj)
    if kind in _known:
        return True
    from collections.abc import Coroutine

    if not isinstance(obj, Coroutine):
        return False
    _known.add(kind)
    return True


def iscoroutinefunction(func):
    import inspect
    import warnings

    warnings.warn(
        "'asyncio.iscoroutinefunction' is deprecated and slated for removal in Python 3.16; use inspect.iscoroutinefunction() instead",
        DeprecationWarning,
        stacklevel=2,
    )
    return inspect.iscoroutinefunction(func)
