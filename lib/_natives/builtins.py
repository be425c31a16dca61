"""Built-in functions that are seldom called."""

from _introspection import call_tracing as _call_tracing


def open(file, mode='r', *more):
    if mode is None and more:
        # It was not given, and one behind it was.
        mode = 'r'
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {'None' if mode is None else type(mode).__name__}")
    if len({*mode}) < len(mode) or {*mode} - {*'axrwb+t'}:
        raise ValueError(f'invalid mode: {mode!r}')
    if 't' in mode and 'b' in mode:
        raise ValueError("can't have text and binary mode at once")
    count = sum([letter in mode for letter in 'axrw'])
    if count > 1:
        raise ValueError('must have exactly one of create/read/write/append mode')
    if not count:
        raise ValueError('Must have exactly one of create/read/write/append mode and at most one plus')
    raise OSError(f'open({file!r}): there is no file system')


def aiter(async_iterable):
    kind = type(async_iterable)
    if not hasattr(kind, '__aiter__'):
        raise TypeError(f"'{kind.__name__}' object is not an async iterable")
    iterator = kind.__aiter__(async_iterable)
    if not hasattr(type(iterator), '__anext__'):
        raise TypeError(f"aiter() returned not an async iterator of type '{type(iterator).__name__}'")
    return iterator


def anext(async_iterator, *default):
    kind = type(async_iterator)
    if not hasattr(kind, '__anext__'):
        raise TypeError(f"'{kind.__name__}' object is not an async iterator")
    awaitable = kind.__anext__(async_iterator)
    return _call_tracing(_or, (awaitable, *default), True) if default else awaitable


def _or(awaitable, default):
    import _machine

    return _machine.anext_or(awaitable, default)
