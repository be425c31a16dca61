# Hidden: CPython has this in C.
"""Which loop runs: there is one thread, so one loop at the most."""

from _introspection import routine



class _Running:
    """The loop that runs and the one that is set. `turns` is the generator in which the first runs: a program that was ended from outside
    (a limit, an abort) has no chance to say that its loop runs no more, but its generators are closed then."""

    __slots__ = ('loop', 'turns', 'set', 'tasks')


_running = _Running()
_running.loop = _running.turns = _running.set = None
_running.tasks = 0


def _get_running_loop():
    loop = _running.loop
    if loop is None:
        return None
    turns = _running.turns
    if turns is not None and not turns.gi_running:
        _running.loop = _running.turns = None
        return None
    return loop


def _set_running_loop(loop):
    _running.loop = loop
    _running.turns = None


@routine
def get_running_loop():
    loop = _get_running_loop()
    if loop is None:
        raise RuntimeError('no running event loop')
    return loop


@routine
def get_event_loop():
    loop = _get_running_loop() or _running.set
    if loop is None:
        raise RuntimeError("There is no current event loop in thread 'MainThread'.")
    return loop


for _function in _get_running_loop, _set_running_loop, get_running_loop, get_event_loop:
    _function.__module__ = '_asyncio'
del _function


del routine
