"""Futures, what waits for them, and what all executors have in common."""

import collections
import itertools
import time
from threading import _forever, _wait
from types import GenericAlias

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'

PENDING = 'PENDING'
RUNNING = 'RUNNING'
CANCELLED = 'CANCELLED'
# Cancelled, and whoever would have made the call knows.
CANCELLED_AND_NOTIFIED = 'CANCELLED_AND_NOTIFIED'
FINISHED = 'FINISHED'
_CANCELLED_STATES = (CANCELLED, CANCELLED_AND_NOTIFIED)
_SHOWN = {PENDING: 'pending', RUNNING: 'running', CANCELLED: 'cancelled', CANCELLED_AND_NOTIFIED: 'cancelled', FINISHED: 'finished'}

TimeoutError = TimeoutError


class Error(Exception):
    """What is wrong with a future."""


class CancelledError(Error):
    """The call was cancelled."""


class InvalidStateError(Error):
    """What cannot be done with a future in its state."""


class BrokenExecutor(RuntimeError):
    """The executor cannot go on."""


def _logger():
    import logging
    return logging.getLogger('concurrent.futures')


class Future:
    """The result of a call, which may not be there yet."""

    def __init__(self):
        self._state = PENDING
        self._result = None
        self._exception = None
        self._done_callbacks = []

    def __repr__(self):
        text = f'<{type(self).__name__} at {id(self):#x} state={_SHOWN[self._state]}'
        if self._state != FINISHED:
            return text + '>'
        if self._exception:
            return f'{text} raised {type(self._exception).__name__}>'
        return f'{text} returned {type(self._result).__name__}>'

    __class_getitem__ = classmethod(GenericAlias)

    # ---- for those who wait for it

    def cancel(self):
        """Has the call not made, unless it is too late. Is it cancelled?"""
        if self._state in (RUNNING, FINISHED):
            return False
        if self._state == PENDING:
            self._state = CANCELLED
            self._invoke_callbacks()
        return True

    def cancelled(self):
        return self._state in _CANCELLED_STATES

    def running(self):
        return self._state == RUNNING

    def done(self):
        return self._state == FINISHED or self.cancelled()

    def add_done_callback(self, fn):
        """Has a function called with the future when it is done, which may be now."""
        if self.done():
            self._call(fn)
        else:
            self._done_callbacks.append(fn)

    def _invoke_callbacks(self):
        for callback in self._done_callbacks:
            self._call(callback)

    def _call(self, callback):
        try:
            callback(self)
        except Exception:
            _logger().exception('exception calling callback for %r', self)

    def _settled(self, timeout, what):
        """Waits until it is done."""
        if not self.done():
            if timeout is None:
                _forever(what)
            _wait(timeout)
        if self.cancelled():
            raise CancelledError()
        if self._state != FINISHED:
            raise TimeoutError()

    def result(self, timeout=None):
        """What the call has given; what it raised is raised."""
        self._settled(timeout, 'Future.result()')
        if self._exception is None:
            return self._result
        try:
            raise self._exception
        finally:
            # The traceback has this frame.
            self = None

    def exception(self, timeout=None):
        """What the call has raised, or None."""
        self._settled(timeout, 'Future.exception()')
        return self._exception

    # ---- for those who make the call

    def set_running_or_notify_cancel(self):
        """Says that the call is about to be made; false when it was cancelled."""
        if self._state == CANCELLED:
            self._state = CANCELLED_AND_NOTIFIED
            return False
        if self._state == PENDING:
            self._state = RUNNING
            return True
        _logger().critical('Future %s in unexpected state: %s', id(self), self._state)
        raise RuntimeError('Future in unexpected state')

    def _finish(self, result, exception):
        if self.done():
            raise InvalidStateError(f'{self._state}: {self!r}')
        self._result = result
        self._exception = exception
        self._state = FINISHED
        self._invoke_callbacks()

    def set_result(self, result):
        self._finish(result, None)

    def set_exception(self, exception):
        self._finish(None, exception)


DoneAndNotDoneFutures = collections.namedtuple('DoneAndNotDoneFutures', 'done not_done')


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Those that are done and those that are not, when the first or all of them are done, or one has failed, or time is up."""
    fs = set(fs)
    done = {future for future in fs if future.done()}
    missing = fs - done
    if return_when == FIRST_COMPLETED:
        enough = bool(done)
    elif return_when == FIRST_EXCEPTION and any([not future.cancelled() and future.exception() is not None for future in done]):
        enough = True
    else:
        enough = not missing
    if not enough:
        if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
            raise ValueError(f'Invalid return condition: {return_when!r}')
        if timeout is None:
            _forever('wait()')
        _wait(timeout)
    return DoneAndNotDoneFutures(done, missing)


def as_completed(fs, timeout=None):
    """The futures, each once, those that are done first."""
    end = None if timeout is None else time.monotonic() + timeout
    pending = set(fs)
    total = len(pending)
    while pending:
        ready = [future for future in pending if future.done()]
        for future in ready:
            pending.remove(future)
            yield future
        if not ready:
            if end is None:
                _forever('as_completed()')
            _wait(end - time.monotonic())
            raise TimeoutError(f'{len(pending)} (of {total}) futures unfinished')


class Executor:
    """What makes calls for others."""

    def submit(self, fn, /, *args, **kwargs):
        """Has a call made, and gives its future."""
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        """An iterator over what a function gives for the items of some iterables. With `buffersize` no more calls than so many are submitted ahead."""
        if buffersize is not None and not isinstance(buffersize, int):
            raise TypeError('buffersize must be an integer or None')
        if buffersize is not None and buffersize < 1:
            raise ValueError('buffersize must be None or > 0')
        end = None if timeout is None else time.monotonic() + timeout
        arguments = zip(*iterables)
        futures = collections.deque([self.submit(fn, *each) for each in itertools.islice(arguments, buffersize)])
        return self._results(fn, futures, arguments if buffersize else (), end)

    def _results(self, fn, futures, arguments, end):
        arguments = iter(arguments)
        try:
            while futures:
                for each in arguments:
                    futures.append(self.submit(fn, *each))
                    break
                future = futures.popleft()
                try:
                    yield future.result() if end is None else future.result(end - time.monotonic())
                finally:
                    future.cancel()
        finally:
            for future in futures:
                future.cancel()

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Says that there will be no more calls."""

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False
