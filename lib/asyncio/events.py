"""Handles, and the loop that is set."""

from contextvars import _thread as _context_thread

from ._running import _get_running_loop, _running, _set_running_loop, get_event_loop, get_running_loop
from .format_helpers import show_callback

__all__ = (
    'AbstractEventLoop', 'AbstractServer', 'Handle', 'TimerHandle', 'get_event_loop', 'get_running_loop', 'new_event_loop', 'set_event_loop',
    '_get_running_loop', '_set_running_loop',
)


class Handle:
    """A call that the loop is to make. The loop calls `_run` of whatever is ready, handles and tasks, in the context `_context`."""

    _cancelled = False
    _source_traceback = None

    def __init__(self, callback, args, loop, context=None):
        self._callback = callback
        self._args = args
        self._loop = loop
        self._context = _context_thread.context.copy() if context is None else context

    def _repr_info(self):
        info = [type(self).__name__]
        if self._cancelled:
            info.append('cancelled')
        if self._callback is not None:
            info.append(show_callback(self._callback, self._args))
        return info

    def __repr__(self):
        return f'<{" ".join(self._repr_info())}>'

    def get_context(self):
        return self._context

    def cancel(self):
        if not self._cancelled:
            self._cancelled = True
            self._callback = self._args = None

    def cancelled(self):
        return self._cancelled

    def _run(self):
        try:
            self._callback(*self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            shown = show_callback(self._callback, self._args)
            self._loop.call_exception_handler(
                {'message': f'Exception in callback {shown}', 'exception': error, 'handle': self}
            )


class TimerHandle(Handle):
    """A call at a time. In the loop's heap they stand as (when, number, handle)."""

    _scheduled = False

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when

    def _repr_info(self):
        info = super()._repr_info()
        info.insert(2 if self._cancelled else 1, f'when={self._when}')
        return info

    def __hash__(self):
        return hash(self._when)

    def __lt__(self, other):
        return self._when < other._when if isinstance(other, TimerHandle) else NotImplemented

    def __le__(self, other):
        return self._when < other._when or self == other if isinstance(other, TimerHandle) else NotImplemented

    def __gt__(self, other):
        return self._when > other._when if isinstance(other, TimerHandle) else NotImplemented

    def __ge__(self, other):
        return self._when > other._when or self == other if isinstance(other, TimerHandle) else NotImplemented

    def __eq__(self, other):
        if not isinstance(other, TimerHandle):
            return NotImplemented
        return (
            self._when == other._when and self._callback == other._callback and self._args == other._args
            and self._cancelled == other._cancelled
        )

    def cancel(self):
        if not self._cancelled:
            self._loop._timer_cancelled(self)
            super().cancel()

    def when(self):
        return self._when


class AbstractServer:
    """There are no servers."""


class AbstractEventLoop:
    """What all loops derive from."""


def set_event_loop(loop):
    if loop is not None and not isinstance(loop, AbstractEventLoop):
        raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
    _running.set = loop


def new_event_loop():
    from .base_events import EventLoop

    return EventLoop()
