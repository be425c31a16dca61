"""Blocks that are cancelled after a time."""

from .events import get_running_loop
from .exceptions import CancelledError
from .tasks import current_task

__all__ = ('Timeout', 'timeout', 'timeout_at')

_CREATED, _ENTERED, _EXPIRING, _EXPIRED, _EXITED = 'created', 'active', 'expiring', 'expired', 'finished'


class Timeout:
    """An asynchronous context manager: what is still under way at a time of the loop's clock is cancelled, and TimeoutError leaves the block."""

    _state = _CREATED
    _timer = None
    _task = None

    def __init__(self, when):
        self._when = when

    def when(self):
        return self._when

    def reschedule(self, when):
        if self._state is not _ENTERED:
            if self._state is _CREATED:
                raise RuntimeError('Timeout has not been entered')
            raise RuntimeError(f'Cannot change state of {self._state} Timeout')
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if when is not None:
            loop = get_running_loop()
            if when <= loop.time():
                self._timer = loop.call_soon(self._on_timeout)
            else:
                self._timer = loop.call_at(when, self._on_timeout)

    def expired(self):
        return self._state is _EXPIRING or self._state is _EXPIRED

    def __repr__(self):
        when = ''
        if self._state is _ENTERED:
            when = f' when={round(self._when, 3) if self._when is not None else None}'
        return f'<Timeout [{self._state}]{when}>'

    async def __aenter__(self):
        if self._state is not _CREATED:
            raise RuntimeError('Timeout has already been entered')
        task = current_task()
        if task is None:
            raise RuntimeError('Timeout should be used inside a task')
        self._state = _ENTERED
        self._task = task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, kind, error, traceback):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._state is _EXPIRING:
            self._state = _EXPIRED
            if self._task.uncancel() <= self._cancelling and kind is not None:
                # Nobody else has asked for the cancellation.
                if issubclass(kind, CancelledError):
                    raise TimeoutError from error
                if error is not None:
                    _note_timeout(error)
                    if isinstance(error, ExceptionGroup):
                        for each in error.exceptions:
                            _note_timeout(each)
        elif self._state is _ENTERED:
            self._state = _EXITED
        return None

    def _on_timeout(self):
        self._task.cancel()
        self._state = _EXPIRING
        self._timer = None


def _note_timeout(error):
    """An error that was raised while the cancellation was handled shows the timeout as its context."""
    while error.__context__ is not None:
        context = error.__context__
        if isinstance(context, CancelledError):
            late = TimeoutError()
            late.__context__ = late.__cause__ = context
            error.__context__ = late
            return
        error = context


def timeout(delay):
    return Timeout(get_running_loop().time() + delay if delay is not None else None)


def timeout_at(when):
    return Timeout(when)
