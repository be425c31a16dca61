"""Built-in functions that are seldom called."""

from _introspection import call_tracing as _call_tracing
from _operator import index as _index


def open(file, mode='r', *more):
    if mode is None and more:
        # It was not given, and one behind it was.
        mode = 'r'
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {'None' if mode is None else type(mode).__name__}")
    buffering, encoding, errors, newline, closefd, opener = *more, *(-1, None, None, None, True, None)[len(more):]
    if '\0' in mode:
        raise ValueError('embedded null character')
    buffering = -1 if buffering is None else _index(buffering)
    for name, value in ('encoding', encoding), ('errors', errors), ('newline', newline):
        if value is not None and not isinstance(value, str):
            raise TypeError(f"open() argument '{name}' must be str or None, not {type(value).__name__}")
        if value is not None and '\0' in value:
            raise ValueError('embedded null character')
    if not isinstance(file, int):
        from _fspath import fspath

        file = fspath(file)
    if len({*mode}) < len(mode) or {*mode} - {*'axrwb+t'}:
        raise ValueError(f'invalid mode: {mode!r}')
    if 't' in mode and 'b' in mode:
        raise ValueError("can't have text and binary mode at once")
    count = sum([letter in mode for letter in 'axrw'])
    if count > 1:
        raise ValueError('must have exactly one of create/read/write/append mode')
    if not count:
        raise ValueError('Must have exactly one of create/read/write/append mode and at most one plus')
    if 'b' in mode:
        for name, value in ('encoding', encoding), ('errors', errors), ('newline', newline):
            if value is not None:
                raise ValueError(f"binary mode doesn't take {'a' if name == 'newline' else 'an'} {name} argument")
    if isinstance(file, int):
        if file < 0:
            raise ValueError('negative file descriptor')
    else:
        if ('\0' if isinstance(file, str) else b'\0') in file:
            raise ValueError('embedded null byte')
        if closefd is not None and not closefd:
            raise ValueError('Cannot use closefd=False with file name')
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
