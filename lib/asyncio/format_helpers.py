"""How futures, tasks and handles show their callbacks, coroutines and results."""

_LONGEST_TEXT = 30
_MOST_ITEMS = {list: 6, tuple: 6, set: 6, frozenset: 6, dict: 4}
_DEEPEST = 6


def source_of(func):
    """File and first line of a function, or None."""
    from functools import partial, partialmethod

    while not isinstance(func, partial) and hasattr(func, '__wrapped__'):
        func = func.__wrapped__
    func = getattr(func, '__func__', func)
    if isinstance(func, type(source_of)):
        return func.__code__.co_filename, func.__code__.co_firstlineno
    return source_of(func.func) if isinstance(func, (partial, partialmethod)) else None


def show_callback(func, args=()):
    """`name() at file:line`"""
    from functools import partial

    where = source_of(func)
    calls = ''
    while isinstance(func, partial):
        func = func.func
        calls += '()'
    name = getattr(func, '__qualname__', None) or getattr(func, '__name__', None) or repr(func)
    place = f' at {where[0]}:{where[1]}' if where else ''
    return f'{name}(){calls}{place}'


def show_coroutine(coroutine):
    name = getattr(coroutine, '__qualname__', None) or getattr(coroutine, '__name__', None)
    if not name:
        name = f'<{type(coroutine).__name__} without __name__>'
    name += '()'
    code = getattr(coroutine, 'cr_code', None) or getattr(coroutine, 'gi_code', None)
    if code is None:
        running = getattr(coroutine, 'cr_running', False) or getattr(coroutine, 'gi_running', False)
        return f'{name} running' if running else name
    frame = getattr(coroutine, 'cr_frame', None) or getattr(coroutine, 'gi_frame', None)
    if frame is None:
        return f'{name} done, defined at {code.co_filename}:{code.co_firstlineno}'
    return f'{name} running at {code.co_filename}:{frame.f_lineno}'


def _shorten(text):
    if len(text) <= _LONGEST_TEXT:
        return text
    head = (_LONGEST_TEXT - 3) // 2
    return f'{text[:head]}...{text[len(text) - (_LONGEST_TEXT - 3 - head):]}'


def show_result(value, depth=_DEEPEST):
    """A short text of a value, as reprlib makes it."""
    kind = type(value)
    if kind is str:
        text = repr(value[:_LONGEST_TEXT])
        if len(text) <= _LONGEST_TEXT:
            return text
        head = (_LONGEST_TEXT - 3) // 2
        tail = _LONGEST_TEXT - 3 - head
        text = repr(value[:head] + value[len(value) - tail:])
        return f'{text[:head]}...{text[len(text) - tail:]}'
    if kind is int:
        text = repr(value)
        return f'{text[:18]}...{text[-19:]}' if len(text) > 40 else text
    if kind not in _MOST_ITEMS:
        return _shorten(repr(value))
    most = _MOST_ITEMS[kind]
    opening, closing = {list: '[]', tuple: '()', set: '{}', dict: '{}', frozenset: ('frozenset({', '})')}[kind]
    if not value:
        return repr(value)
    if depth <= 0:
        return f'{opening}...{closing}'
    items = list(value)
    if kind is not list and kind is not tuple:
        try:
            items.sort()
        except TypeError:
            pass
    shown = [show_result(item, depth - 1) for item in items[:most]]
    if kind is dict:
        shown = [f'{key}: {show_result(value[item], depth - 1)}' for key, item in zip(shown, items)]
    if len(items) > most:
        shown.append('...')
    if kind is tuple and len(items) == 1:
        closing = ',)'
    return f'{opening}{", ".join(shown)}{closing}'
