"""The event loop. What is ready runs in turns; when nothing is, the program is suspended until the host has a timer or a promise that is settled."""

import sys
import time
from contextvars import _thread as _context_thread
from heapq import heapify, heappop, heappush

import _loop

from . import events
from ._future import Future, HostFuture
from ._running import _running
from ._task import Task
from .events import AbstractEventLoop, Handle, TimerHandle
from .futures import isfuture
from .tasks import ensure_future

__all__ = ('BaseEventLoop', 'EventLoop')

# Seconds that one timer of the host takes at the most.
_LONGEST_WAIT = 24 * 3600
# Turns after which the loop asks what the host has, when there is always something ready.
_TURNS_BETWEEN_LOOKS = 16
# Cancelled timers are taken out of the heap when they are so many, and more than half of it.
_MOST_CANCELLED = 100
# Failures and asynchronous generators, at first, after which those that are gone are taken off their lists.
_FIRST_PURGE = 64


def _run_until_complete_cb(fut):
    if fut.cancelled() or not isinstance(fut._exception, (SystemExit, KeyboardInterrupt)):
        fut.get_loop().stop()


class BaseEventLoop(AbstractEventLoop):
    def __init__(self):
        # What is to run in the next turn: handles, and tasks, which are their own.
        self._ready = []
        # (when, number, TimerHandle)
        self._scheduled = []
        self._timer_number = 0
        self._cancelled_timers = 0
        # Ticket of the host's timer for the first of them, and when it is due.
        self._ticket = None
        self._ticket_when = 0.0
        # Time that must have passed, although the program may have a clock that stands still.
        self._reached = 0.0
        # Tickets of the host's promises and their futures.
        self._promises = {}
        # The tasks that are not done, in the order of their making, and the one that takes a step.
        self._tasks = {}
        self._current = None
        self._failures = []
        self._failures_purge = _FIRST_PURGE
        self._generators = {}
        self._generators_purge = _FIRST_PURGE
        self._generators_closed = False
        self._closed = self._stopping = self._waiting = self._debug = False
        self._turns = None
        self._exception_handler = self._task_factory = None
        self.slow_callback_duration = 0.1

    def __repr__(self):
        return f'<{type(self).__name__} running={self.is_running()} closed={self.is_closed()} debug={self.get_debug()}>'

    # ---- running

    def run_forever(self):
        self._check_closed()
        if self.is_running():
            raise RuntimeError('This event loop is already running')
        if events._get_running_loop() is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')
        hooks = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(firstiter=self._generator_begins)
        _running.loop = self
        self._turns = _running.turns = self._run_turns()
        _loop.enter(self._promise)
        try:
            # All of it happens inside this generator, by which events.py knows whether the loop runs.
            for _ in self._turns:
                pass
        finally:
            _loop.leave()
            _running.loop = _running.turns = self._turns = None
            self._current = None
            self._stopping = False
            sys.set_asyncgen_hooks(*hooks)

    def run_until_complete(self, future):
        self._check_closed()
        if self.is_running():
            raise RuntimeError('This event loop is already running')
        if events._get_running_loop() is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')
        is_new = not isfuture(future)
        future = ensure_future(future, loop=self)
        future.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except:
            if is_new and future.done() and not future.cancelled():
                # What it raised is on its way.
                future.exception()
            raise
        finally:
            future.remove_done_callback(_run_until_complete_cb)
        if not future.done():
            raise RuntimeError('Event loop stopped before Future completed.')
        return future.result()

    def stop(self):
        self._stopping = True

    def close(self):
        if self.is_running():
            raise RuntimeError('Cannot close a running event loop')
        if self._closed:
            return
        self._closed = True
        self._ready.clear()
        self._scheduled.clear()
        self._forget_timer()
        for ticket in list(self._promises):
            self._forget(ticket)
        for reference in self._failures:
            failure = reference()
            if failure is not None:
                failure.report()
        self._failures.clear()

    def is_running(self):
        turns = self._turns
        return turns is not None and turns.gi_running

    def is_closed(self):
        return self._closed

    def _check_closed(self):
        if self._closed:
            raise RuntimeError('Event loop is closed')

    def _run_turns(self):
        """A generator that gives nothing."""
        turns = 0
        thread = _context_thread
        outer = thread.context
        while not self._stopping or turns == 0:
            turns += 1
            if not self._ready and not self._stopping:
                timers = self._scheduled
                while timers and timers[0][2]._cancelled:
                    heappop(timers)[2]._scheduled = False
                    self._cancelled_timers -= 1
                if not timers:
                    self._forget_timer()
                elif timers[0][0] > self.time():
                    self._set_timer(timers[0][0])
                if not timers or timers[0][0] > self.time():
                    # The one place where the program is suspended.
                    self._waiting = True
                    settled = _loop.wait()
                    self._waiting = False
                    self._take(settled)
            elif (self._promises or self._ticket is not None) and turns % _TURNS_BETWEEN_LOOKS == 0:
                self._take(_loop.settled())
            if self._scheduled:
                self._take_due()
            ready, self._ready = self._ready, []
            rest = iter(ready)
            try:
                for handle in rest:
                    if not handle._cancelled:
                        thread.context = handle._context
                        handle._run()
            except BaseException:
                # SystemExit and KeyboardInterrupt leave the loop, which can be run again.
                self._ready[:0] = rest
                raise
            finally:
                thread.context = outer
        return
        yield

    # ---- time, and what the host has

    def time(self):
        now = time.monotonic()
        return now if now > self._reached else self._reached

    def _take_due(self):
        """Timers whose time has come are ready, in its order."""
        now = self.time()
        timers = self._scheduled
        while timers and timers[0][0] <= now:
            handle = heappop(timers)[2]
            handle._scheduled = False
            if handle._cancelled:
                self._cancelled_timers -= 1
            else:
                self._ready.append(handle)

    def _set_timer(self, when):
        if self._ticket is not None:
            if self._ticket_when == when:
                return
            _loop.forget(self._ticket)
        now = self.time()
        wait = min(when - now, _LONGEST_WAIT)
        self._ticket_when = when if wait == when - now else now + wait
        self._ticket = _loop.timer(wait)

    def _forget_timer(self):
        if self._ticket is not None:
            _loop.forget(self._ticket)
            self._ticket = None

    def _take(self, tickets):
        """Completes what is settled."""
        if tickets is None:
            return self._restored()
        for ticket in tickets:
            if ticket == self._ticket:
                self._ticket = None
                self._reached = max(self._reached, self._ticket_when)
                _loop.take(ticket)
                continue
            future = self._promises.pop(ticket, None)
            try:
                value = _loop.take(ticket)
            except BaseException as error:
                error.__traceback__ = None
                if future is not None:
                    future.set_exception(error)
            else:
                if future is not None:
                    future.set_result(value)

    def _promise(self, ticket):
        """A future for the promise that a function of the host has returned."""
        return HostFuture(ticket, self)

    def _forget(self, ticket):
        if self._promises.pop(ticket, None) is not None:
            _loop.forget(ticket)

    def _restored(self):
        """The program waits in another interpreter now, restored from a snapshot: its host has neither the timers nor the promises."""
        _loop.enter(self._promise)
        self._ticket = None
        promises, self._promises = self._promises, {}
        for future in promises.values():
            future.set_exception(RuntimeError('the promise was left behind when the program was restored from a snapshot'))

    # ---- calls

    def call_soon(self, callback, *args, context=None):
        if self._closed:
            self._check_closed()
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        """Also wakes the loop: for what the host calls while the program is suspended in it."""
        handle = self.call_soon(callback, *args, context=context)
        if self._waiting:
            _loop.timer(0)
        return handle

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError('delay must not be None')
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError('when cannot be None')
        self._check_closed()
        timer = TimerHandle(when, callback, args, self, context)
        self._timer_number += 1
        heappush(self._scheduled, (when, self._timer_number, timer))
        timer._scheduled = True
        return timer

    def _timer_cancelled(self, timer):
        if not timer._scheduled:
            return
        self._cancelled_timers += 1
        if self._cancelled_timers > _MOST_CANCELLED and self._cancelled_timers * 2 > len(self._scheduled):
            timer._cancelled = True
            left = []
            for entry in self._scheduled:
                if entry[2]._cancelled:
                    entry[2]._scheduled = False
                else:
                    left.append(entry)
            heapify(left)
            self._scheduled = left
            self._cancelled_timers = 0

    # ---- futures and tasks

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, **kwargs):
        if self._closed:
            self._check_closed()
        if self._task_factory is not None:
            return self._task_factory(self, coro, **kwargs)
        return Task(coro, loop=self, **kwargs)

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError('task factory must be a callable or None')
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    def run_in_executor(self, executor, func, *args):
        """Runs it at once: there are no threads."""
        self._check_closed()
        future = self.create_future()
        try:
            result = func(*args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            future.set_exception(error)
        else:
            if isinstance(result, HostFuture):
                return result
            future.set_result(result)
        return future

    async def shutdown_default_executor(self, timeout=None):
        pass

    # ---- asynchronous generators

    def _generator_begins(self, generator):
        if self._generators_closed:
            import warnings

            warnings.warn(
                f'asynchronous generator {generator!r} was scheduled after loop.shutdown_asyncgens() call', ResourceWarning, source=self
            )
        if len(self._generators) >= self._generators_purge:
            for each in [each for each in self._generators if each.ag_frame is None]:
                del self._generators[each]
            self._generators_purge = max(_FIRST_PURGE, 2 * len(self._generators))
        self._generators[generator] = None

    async def shutdown_asyncgens(self):
        """Closes the asynchronous generators that were begun and are not finished."""
        from .combinators import gather

        self._generators_closed = True
        closing = [each for each in self._generators if each.ag_frame is not None]
        self._generators.clear()
        if not closing:
            return
        results = await gather(*[each.aclose() for each in closing], return_exceptions=True)
        for result, generator in zip(results, closing):
            if isinstance(result, Exception):
                self.call_exception_handler(
                    {
                        'message': f'an error occurred during closing of asynchronous generator {generator!r}',
                        'exception': result,
                        'asyncgen': generator,
                    }
                )

    # ---- errors that nobody gets

    def _note_failure(self, failure):
        """A future has an exception that somebody is to ask for (_future.Unretrieved)."""
        from weakref import ref

        if len(self._failures) >= self._failures_purge:
            self._failures = [each for each in self._failures if (it := each()) is not None and it.future._unretrieved is it]
            self._failures_purge = max(_FIRST_PURGE, 2 * len(self._failures))
        self._failures.append(ref(failure))

    def get_exception_handler(self):
        return self._exception_handler

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f'A callable object or None is expected, got {handler!r}')
        self._exception_handler = handler

    def default_exception_handler(self, context):
        """Writes to standard error what it is about."""
        lines = [context.get('message') or 'Unhandled exception in event loop']
        for key in sorted(context):
            if key not in ('message', 'exception'):
                value = context[key]
                lines.append(f'{key}: {value if isinstance(value, str) and "traceback" in key else repr(value)}')
        error = context.get('exception')
        if error is not None:
            import traceback

            lines.append(''.join(traceback.format_exception(error)).rstrip('\n'))
        print('\n'.join(lines), file=sys.stderr)

    def call_exception_handler(self, context):
        try:
            if self._exception_handler is None:
                self.default_exception_handler(context)
                return
            # What is in the handler's hands has a context of its own, when it comes from a task or handle.
            source = context.get('task') or context.get('future') or context.get('handle')
            in_context = getattr(source, 'get_context', None)
            if in_context is not None and (its := in_context()) is not None:
                its.copy().run(self._exception_handler, self, context)
            else:
                self._exception_handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._handler_failed(error, context)

    def _handler_failed(self, error, context):
        try:
            self.default_exception_handler(
                {'message': 'Unhandled error in exception handler', 'exception': error, 'context': context}
            )
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException:
            print('Exception in default exception handler', file=sys.stderr)

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled


class EventLoop(BaseEventLoop):
    """The loop that asyncio.run() makes."""
