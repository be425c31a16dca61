"""For CPython in Pyodide: runs a program with a fresh asyncio on a plain loop, whose time passes only when it would wait.

Pyodide's own loop is the browser's: asyncio.run() returns before the coroutine has ended there. Everything but waiting is CPython's here.
"""
import importlib
import sys

# Each reading of the clock is so many seconds later: as with a real clock, two timers with the same delay are due one after the other.
TICK = 1e-9


def make_loop_class(asyncio):
    class Selector:
        def select(self, timeout):
            if timeout is None:
                raise RuntimeError('the event loop waits for nothing')
            self.loop.now += max(0, timeout)
            return []

    class EventLoop(asyncio.base_events.BaseEventLoop):
        def __init__(self):
            super().__init__()
            self.now = 0.0
            self._clock_resolution = 1e-6
            self._selector = Selector()
            self._selector.loop = self

        def time(self):
            self.now += TICK
            return self.now

        def _process_events(self, events):
            pass

        def _write_to_self(self):
            pass

    return EventLoop


def with_plain_loop(run):
    """Calls `run` with an asyncio that nobody has used before, so that tasks are numbered from 1."""
    names = [name for name in sys.modules if name in ('asyncio', '_asyncio') or name.startswith('asyncio.')]
    saved = {name: sys.modules.pop(name) for name in names}
    outer = saved['asyncio']._get_running_loop() if 'asyncio' in saved else None
    try:
        asyncio = importlib.import_module('asyncio')
        asyncio._set_running_loop(None)
        loop_class = make_loop_class(asyncio)

        def new_event_loop():
            return loop_class()

        asyncio.new_event_loop = asyncio.events.new_event_loop = new_event_loop
        asyncio.EventLoop = loop_class
        return run()
    finally:
        asyncio._set_running_loop(outer)
        for name in [name for name in sys.modules if name in names or name.startswith('asyncio.')]:
            del sys.modules[name]
        sys.modules.update(saved)
