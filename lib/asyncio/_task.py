# Hidden: CPython has this in C.
"""Tasks: coroutines that the loop drives. A task stands in the loop's queue itself when it is to take a step."""

from contextvars import _thread as _context_thread

from _introspection import routine

from . import exceptions
from ._future import _FINISHED, _PENDING, Future
from ._running import _get_running_loop, _running, get_event_loop, get_running_loop
from .coroutines import coroutine_type, iscoroutine
from .format_helpers import show_coroutine


class _Opened:
    """Lets a generator delegate to a native coroutine, which is not iterable: so its steps are frames above the loop's, and the program can be
    suspended and paused in them as anywhere. `send` would be a native routine in between."""

    __slots__ = ('coroutine',)

    def __init__(self, coroutine):
        self.coroutine = coroutine

    def __iter__(self):
        return self.coroutine


def _drive(task, coroutine):
    task._result = yield from _Opened(coroutine)


def _drive_foreign(task, coroutine):
    """The same for any other object with the methods of a coroutine."""
    error = None
    while True:
        try:
            awaited = coroutine.send(None) if error is None else coroutine.throw(error)
        except StopIteration as stop:
            task._result = stop.value
            return
        try:
            yield awaited
            error = None
        except BaseException as thrown:
            error = thrown


class Task(Future):
    """A coroutine under way, and a future of what it returns."""

    # For the loop, to which a task is a handle.
    _cancelled = False
    _must_cancel = False
    _fut_waiter = None
    _num_cancels_requested = 0
    # The exception that the next step throws into the coroutine.
    _thrown = None
    _log_destroy_pending = True

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        self._loop = loop = get_event_loop() if loop is None else loop
        if type(coro) is not coroutine_type and not iscoroutine(coro):
            raise TypeError(f'a coroutine was expected, got {coro!r}')
        if name is None:
            _running.tasks = name = _running.tasks + 1
        elif type(name) is not str:
            name = str(name)
        self._name = name
        self._coro = coro
        self._context = _context_thread.context.copy() if context is None else context
        self._steps = (_drive if type(coro) is coroutine_type else _drive_foreign)(self, coro)
        loop._tasks[self] = None
        if eager_start and _get_running_loop() is loop:
            thread = _context_thread
            outer = thread.context
            thread.context = self._context
            try:
                self._run()
            finally:
                thread.context = outer
        else:
            loop._ready.append(self)

    def _repr_info(self):
        info = super()._repr_info()
        if self._num_cancels_requested and self._state is _PENDING:
            info[0] = 'cancelling'
        info.insert(1, f'name={self.get_name()!r}')
        if self._fut_waiter is not None:
            info.insert(2, f'wait_for={self._fut_waiter!r}')
        info.insert(2, f'coro=<{show_coroutine(self._coro)}>')
        return info

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def get_name(self):
        if type(self._name) is int:
            self._name = f'Task-{self._name}'
        return self._name

    def set_name(self, value, /):
        self._name = str(value)

    def set_result(self, result, /):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception, /):
        raise RuntimeError('Task does not support set_exception operation')

    def cancel(self, msg=None):
        self._unretrieved = None
        if self._state is not _PENDING:
            return False
        self._num_cancels_requested += 1
        if self._fut_waiter is not None and self._fut_waiter.cancel(msg=msg):
            return True
        # It is about to take a step, or has not begun.
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._num_cancels_requested

    def uncancel(self):
        if self._num_cancels_requested > 0:
            self._num_cancels_requested -= 1
            if self._num_cancels_requested == 0:
                self._must_cancel = False
        return self._num_cancels_requested

    def get_stack(self, *, limit=None):
        """The coroutine's frame, or those of the traceback when it has failed."""
        frame = getattr(self._coro, 'cr_frame', None) or getattr(self._coro, 'gi_frame', None)
        if frame is not None:
            return [frame] if limit is None or limit > 0 else []
        frames = []
        traceback = self._exception.__traceback__ if self._exception is not None else None
        while traceback is not None and (limit is None or len(frames) < limit):
            frames.append(traceback.tb_frame)
            traceback = traceback.tb_next
        return frames

    def print_stack(self, *, limit=None, file=None):
        import sys
        import traceback

        file = sys.stderr if file is None else file
        if self._exception is not None:
            print(f'Traceback for {self!r} (most recent call last):', file=file)
            lines = traceback.extract_tb(self._exception.__traceback__, limit)
        else:
            frames = self.get_stack(limit=limit)
            print(f'Stack for {self!r} (most recent call last):' if frames else f'No stack for {self!r}', file=file)
            lines = traceback.StackSummary.extract([(frame, frame.f_lineno) for frame in frames])
        for line in traceback.format_list(lines):
            print(line, file=file, end='')
        if self._exception is not None:
            for line in traceback.format_exception_only(self._exception):
                print(line, file=file, end='')

    # ---- steps

    def _run(self):
        """One step. The coroutine goes on inside the `for`, until it awaits something that is not there yet."""
        loop = self._loop
        outer = loop._current
        loop._current = self
        try:
            waiter = self._fut_waiter
            self._fut_waiter = None
            if self._must_cancel or self._thrown is not None or waiter is not None and (waiter._state is not _FINISHED or waiter._exception is not None):
                awaited = self._throw(waiter)
            else:
                for awaited in self._steps:
                    break
                else:
                    return self._returned()
        except StopIteration:
            return self._returned()
        except BaseException as error:
            return self._raised(error)
        finally:
            loop._current = outer
        if awaited is None:
            loop._ready.append(self)
        elif isinstance(awaited, Future) and awaited._asyncio_future_blocking and awaited._loop is loop and awaited is not self:
            awaited._asyncio_future_blocking = False
            awaited._add_waiter(self)
            self._wait_for(awaited)
        else:
            self._unusual(awaited)

    def _wait_for(self, future):
        self._fut_waiter = future
        if self._must_cancel and future.cancel(msg=self._cancel_message):
            self._must_cancel = False

    def _throw(self, waiter):
        """Throws into the coroutine what it is to be told of; gives what it awaits then."""
        error = self._thrown
        self._thrown = None
        if error is None and waiter is not None:
            try:
                waiter.result()
            except BaseException as its:
                error = its
        if self._must_cancel:
            # Other failures of what it waited for are lost.
            if not isinstance(error, exceptions.CancelledError):
                error = self._make_cancelled_error()
            self._must_cancel = False
        steps = self._steps
        if steps.gi_suspended:
            return steps.throw(error)
        # It has not begun.
        steps.close()
        try:
            return self._coro.throw(error)
        except StopIteration as stop:
            self._result = stop.value
            raise

    def _unusual(self, awaited):
        """The coroutine awaits something else than a future of this loop."""
        blocking = getattr(awaited, '_asyncio_future_blocking', None)
        if blocking is None:
            if hasattr(awaited, 'gi_frame'):
                text = f'yield was used instead of yield from for generator in task {self!r} with {awaited!r}'
            else:
                text = f'Task got bad yield: {awaited!r}'
        elif awaited.get_loop() is not self._loop:
            text = f'Task {self!r} got Future {awaited!r} attached to a different loop'
        elif not blocking:
            text = f'yield was used instead of yield from in task {self!r} with {awaited!r}'
        elif awaited is self:
            text = f'Task cannot await on itself: {self!r}'
        else:
            awaited._asyncio_future_blocking = False
            awaited.add_done_callback(self._foreign_done, context=self._context)
            return self._wait_for(awaited)
        self._thrown = RuntimeError(text)
        self._loop._ready.append(self)

    def _foreign_done(self, future):
        """A future of another kind, which the coroutine cannot be relied on to ask for its exception."""
        try:
            future.result()
        except BaseException as error:
            self._thrown = error
        self._fut_waiter = None
        self._run()

    def _returned(self):
        self._ended()
        if self._must_cancel:
            self._must_cancel = False
            self._result = None
            super().cancel(self._cancel_message)
            return
        self._state = _FINISHED
        if self._callbacks:
            self._wake()

    def _raised(self, error):
        self._ended()
        if isinstance(error, exceptions.CancelledError):
            self._cancelled_exc = error
            super().cancel()
            return
        self._fail(error)
        if isinstance(error, (KeyboardInterrupt, SystemExit)):
            raise error

    def _ended(self):
        self._steps = None
        self._loop._tasks.pop(self, None)


Task.__module__ = '_asyncio'


@routine
def current_task(loop=None):
    return (get_running_loop() if loop is None else loop)._current


@routine
def all_tasks(loop=None):
    """The tasks of a loop that are not done."""
    return set((get_running_loop() if loop is None else loop)._tasks)


current_task.__module__ = all_tasks.__module__ = '_asyncio'


del routine
