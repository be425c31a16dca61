# Hidden: CPython has this in C.
"""Futures. Whoever waits for one stands in its `_callbacks`: a task as it is, a callback as (callback, context)."""

from contextvars import _thread as _context_thread

from _generic_alias import class_getitem

from . import exceptions
from ._running import get_event_loop
from .format_helpers import show_callback, show_result

_PENDING, _CANCELLED, _FINISHED = 'PENDING', 'CANCELLED', 'FINISHED'


class Unretrieved:
    """Held by a future whose exception nobody has asked for. Reports it when the future goes, or when its loop is closed."""

    def __init__(self, future):
        self.future = future

    def report(self):
        future, self.future = self.future, None
        if future is not None and future._unretrieved is self:
            future._unretrieved = None
            future._loop.call_exception_handler(
                {
                    'message': f'{type(future).__name__} exception was never retrieved',
                    'exception': future._exception,
                    'future': future,
                }
            )

    __del__ = report


class Future:
    """A result that is not there yet."""

    _state = _PENDING
    _result = None
    _exception = None
    _callbacks = None
    _cancel_message = None
    _cancelled_exc = None
    _unretrieved = None
    _source_traceback = None
    # True while `await` waits for a task to take the future up; None says that it is no future.
    _asyncio_future_blocking = False

    def __init__(self, *, loop=None):
        self._loop = get_event_loop() if loop is None else loop

    def _repr_info(self):
        info = [self._state.lower()]
        if self._state == _FINISHED:
            if self._exception is not None:
                info.append(f'exception={self._exception!r}')
            else:
                info.append(f'result={show_result(self._result)}')
        if self._callbacks:
            shown = [
                show_callback(each[0]) if type(each) is tuple else 'Task.task_wakeup()' for each in self._callbacks
            ]
            if len(shown) > 2:
                shown[1:-1] = [f'<{len(shown) - 2} more>']
            info.append(f'cb=[{", ".join(shown)}]')
        return info

    def __repr__(self):
        return f'<{type(self).__name__} {" ".join(self._repr_info())}>'

    __class_getitem__ = classmethod(class_getitem)

    @property
    def _log_traceback(self):
        return self._unretrieved is not None

    @_log_traceback.setter
    def _log_traceback(self, value):
        if value:
            raise ValueError('_log_traceback can only be set to False')
        self._unretrieved = None

    def get_loop(self):
        return self._loop

    def _make_cancelled_error(self):
        error = self._cancelled_exc
        if error is not None:
            self._cancelled_exc = None
            return error
        message = self._cancel_message
        return exceptions.CancelledError() if message is None else exceptions.CancelledError(message)

    def cancel(self, msg=None):
        self._unretrieved = None
        if self._state is not _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        if self._callbacks:
            self._wake()
        return True

    def _wake(self):
        """Lets everybody know who waits."""
        callbacks = self._callbacks
        self._callbacks = None
        loop = self._loop
        for each in callbacks:
            if type(each) is tuple:
                loop.call_soon(each[0], self, context=each[1])
            else:
                loop._ready.append(each)

    def cancelled(self):
        return self._state is _CANCELLED

    def done(self):
        return self._state is not _PENDING

    def result(self):
        if self._state is _FINISHED:
            if self._exception is None:
                return self._result
            self._unretrieved = None
            # Once: whoever asks again sees only its own lines.
            traceback, self._traceback = self._traceback, None
            raise self._exception.with_traceback(traceback)
        if self._state is _CANCELLED:
            raise self._make_cancelled_error()
        raise exceptions.InvalidStateError('Result is not set.')

    def exception(self):
        if self._state is _CANCELLED:
            raise self._make_cancelled_error()
        if self._state is not _FINISHED:
            raise exceptions.InvalidStateError('Exception is not set.')
        self._unretrieved = None
        return self._exception

    def add_done_callback(self, fn, /, *, context=None):
        if context is None:
            context = _context_thread.context.copy()
        if self._state is not _PENDING:
            self._loop.call_soon(fn, self, context=context)
        elif self._callbacks is None:
            self._callbacks = [(fn, context)]
        else:
            self._callbacks.append((fn, context))

    def _add_waiter(self, task):
        """The task goes on when the future is done."""
        if self._state is not _PENDING:
            self._loop._ready.append(task)
        elif self._callbacks is None:
            self._callbacks = [task]
        else:
            self._callbacks.append(task)

    def remove_done_callback(self, fn, /):
        callbacks = self._callbacks
        if not callbacks:
            return 0
        rest = [each for each in callbacks if type(each) is not tuple or each[0] != fn]
        # An __eq__ may have done something with the future.
        if self._callbacks is callbacks:
            self._callbacks = rest or None
        return len(callbacks) - len(rest)

    def set_result(self, result, /):
        if self._state is not _PENDING:
            raise exceptions.InvalidStateError('invalid state')
        self._result = result
        self._state = _FINISHED
        if self._callbacks:
            self._wake()

    def set_exception(self, exception, /):
        if self._state is not _PENDING:
            raise exceptions.InvalidStateError('invalid state')
        if isinstance(exception, type):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError('invalid exception object')
        if isinstance(exception, StopIteration):
            error = RuntimeError('StopIteration interacts badly with generators and cannot be raised into a Future')
            error.__cause__ = error.__context__ = exception
            exception = error
        self._fail(exception)

    def _fail(self, exception):
        self._exception = exception
        self._traceback = exception.__traceback__
        self._state = _FINISHED
        self._unretrieved = failure = Unretrieved(self)
        self._loop._note_failure(failure)
        if self._callbacks:
            self._wake()

    def __await__(self):
        if self._state is _PENDING:
            self._asyncio_future_blocking = True
            yield self
        if self._state is _PENDING:
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


Future.__module__ = '_asyncio'


class HostFuture(Future):
    """What a function of the host gives that returns a promise, while a loop runs."""

    def __init__(self, ticket, loop):
        self._loop = loop
        self._ticket = ticket
        loop._promises[ticket] = self

    def cancel(self, msg=None):
        if self._state is _PENDING:
            self._loop._forget(self._ticket)
        return super().cancel(msg)
