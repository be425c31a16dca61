"""Groups of tasks that end together."""

from .events import get_running_loop
from .exceptions import CancelledError
from .tasks import current_task

__all__ = ('TaskGroup',)


def _ends_program(error):
    return isinstance(error, (SystemExit, KeyboardInterrupt))


class TaskGroup:
    """An asynchronous context manager that waits for its tasks. When one fails, the others and the block are cancelled, and all errors
    come out as an ExceptionGroup."""

    def __init__(self):
        self._entered = self._exiting = self._aborting = self._parent_cancel_requested = False
        self._loop = self._parent_task = self._base_error = self._all_done = None
        # As a set, in the order of their making.
        self._tasks = {}
        self._errors = []

    def __repr__(self):
        info = ''
        if self._tasks:
            info += f' tasks={len(self._tasks)}'
        if self._errors:
            info += f' errors={len(self._errors)}'
        if self._aborting:
            info += ' cancelling'
        elif self._entered:
            info += ' entered'
        return f'<TaskGroup{info}>'

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f'TaskGroup {self!r} has already been entered')
        self._loop = get_running_loop()
        self._parent_task = current_task(self._loop)
        if self._parent_task is None:
            raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')
        self._entered = True
        return self

    async def __aexit__(self, kind, error, traceback):
        self._exiting = True
        if error is not None and _ends_program(error) and self._base_error is None:
            self._base_error = error
        cancellation = error if kind is not None and issubclass(kind, CancelledError) else None
        if kind is not None and not self._aborting:
            self._abort()
        try:
            while self._tasks:
                if self._all_done is None:
                    self._all_done = self._loop.create_future()
                try:
                    await self._all_done
                except CancelledError as cancelled:
                    if not self._aborting:
                        # From outside, not by a task of the group.
                        cancellation = cancelled
                        self._abort()
                self._all_done = None
            if self._base_error is not None:
                raise self._base_error
            if self._parent_cancel_requested and self._parent_task.uncancel() == 0:
                cancellation = None
            if cancellation is not None and not self._errors:
                raise cancellation
            if kind is not None and not issubclass(kind, CancelledError):
                self._errors.append(error)
            if self._errors:
                if self._parent_task.cancelling():
                    # Cancelled from outside as well, which it is to be told of at its next await.
                    self._parent_task.uncancel()
                    self._parent_task.cancel()
                raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors) from None
        finally:
            self._parent_task = self._base_error = None
            self._errors = []
            cancellation = error = None

    def create_task(self, coro, **kwargs):
        refused = None
        if not self._entered:
            refused = 'has not been entered'
        elif self._exiting and not self._tasks:
            refused = 'is finished'
        elif self._aborting:
            refused = 'is shutting down'
        if refused:
            coro.close()
            raise RuntimeError(f'TaskGroup {self!r} {refused}')
        task = self._loop.create_task(coro, **kwargs)
        if task.done():
            self._task_done(task)
        else:
            self._tasks[task] = None
            task.add_done_callback(self._task_done)
        return task

    def _abort(self):
        self._aborting = True
        for task in list(self._tasks):
            if not task.done():
                task.cancel()

    def _task_done(self, task):
        self._tasks.pop(task, None)
        if self._all_done is not None and not self._tasks and not self._all_done.done():
            self._all_done.set_result(True)
        error = None if task.cancelled() else task.exception()
        if error is None:
            return
        self._errors.append(error)
        if _ends_program(error) and self._base_error is None:
            self._base_error = error
        parent = self._parent_task
        if parent.done():
            self._loop.call_exception_handler(
                {
                    'message': f'Task {task!r} has errored out but its parent task {parent} is already completed',
                    'exception': error,
                    'task': task,
                }
            )
        elif not self._aborting and not self._parent_cancel_requested:
            # The block is cancelled, too; __aexit__ takes that back.
            self._abort()
            self._parent_cancel_requested = True
            parent.cancel()
