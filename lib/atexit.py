# Hidden: CPython has this in C.
"""Functions that are called at the end of a program: the command does it, and otherwise nobody but who calls _run_exitfuncs()."""

import sys

_calls = []


def register(func=None, /, *args, **kwargs):
    """Has a function called with these arguments at the end, before those that were registered earlier. Gives the function."""
    if func is None:
        raise TypeError('register() takes at least 1 argument (0 given)')
    if not callable(func):
        raise TypeError('the first argument must be callable')
    _calls.append((func, args, kwargs))
    return func


def unregister(func, /):
    """Forgets all calls of a function."""
    _calls[:] = [call for call in _calls if not (call[0] is func or call[0] == func)]


def _clear():
    """Forgets everything."""
    _calls.clear()


def _ncallbacks():
    """How many calls there would be."""
    return len(_calls)


def _run_exitfuncs():
    """Makes the calls now. What they raise is told, and does not stop the others."""
    for func, args, kwargs in _calls[::-1]:
        try:
            func(*args, **kwargs)
        except BaseException as error:
            _tell(error, func)
    # What was registered meanwhile is forgotten too.
    _calls.clear()


class _Unraisable:
    """What sys.unraisablehook is told."""

    object = None

    def __init__(self, error, message):
        self.exc_type = type(error)
        self.exc_value = error
        self.exc_traceback = error.__traceback__
        self.err_msg = message


def _tell(error, func):
    sys.unraisablehook(_Unraisable(error, f'Exception ignored in atexit callback {func!r}'))
