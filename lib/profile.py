"""A profiler of all calls in Python, on sys.setprofile, that a subclass can change."""

import sys
import time

from _profile_run import Running, run_and_show

__all__ = ['run', 'runctx', 'Profile']


def run(statement, filename=None, sort=-1):
    """Runs a statement in the main module's namespace, and shows what it called."""
    return run_and_show(Profile(), lambda profiler: profiler.run(statement), filename, sort)


def runctx(statement, globals, locals, filename=None, sort=-1):
    return run_and_show(Profile(), lambda profiler: profiler.runctx(statement, globals, locals), filename, sort)


class _Code:
    """What stands for the profiler and for the statement it runs."""

    def __init__(self, name):
        self.co_filename = 'profile'
        self.co_firstlineno = 0
        self.co_name = name


class _Frame:
    def __init__(self, code, back):
        self.f_code = code
        self.f_back = back


class Profile(Running):
    """`bias`, seconds, is what each event costs by itself; calibrate measures it.

    `cur` is the function that runs: its caller's time before the call, its own time, that of what it has called, (file, line, name), the frame,
    and its caller's `cur`. `timings` has of each function the calls that are not within one of itself, how many of those are running (less one),
    its own time, the time in all, and the callers.
    """

    bias = 0

    def __init__(self, timer=None, bias=None):
        self.timings = {}
        self.cur = None
        self.cmd = ''
        self.c_func_name = ''
        if bias is not None:
            self.bias = bias
        if timer is None:
            timer = time.process_time
        elif hasattr(timer(), '__len__'):
            pieces = timer
            timer = lambda: sum(pieces())
        self.timer = self.get_time = timer
        self.dispatcher = self.trace_dispatch
        self.t = self.get_time()
        self.simulate_call('profiler')

    def trace_dispatch(self, frame, event, arg):
        """The profile function. What it takes itself is left out of the times."""
        spent = self.timer() - self.t - self.bias
        if event == 'c_call':
            self.c_func_name = arg.__name__
        if self.dispatch[event](self, frame, spent):
            self.t = self.timer()
        else:
            # The time is the next event's.
            self.t = self.timer() - spent

    def trace_dispatch_exception(self, frame, t):
        before, own, below, function, running, caller = self.cur
        if running is not frame and caller:
            return self.trace_dispatch_return(running, t)
        self.cur = before, own + t, below, function, running, caller
        return True

    def trace_dispatch_call(self, frame, t):
        if self.cur and frame.f_back is not self.cur[-2]:
            running = self.cur[-2]
            if not isinstance(running, _Frame):
                assert running.f_back is frame.f_back, ('Bad call', self.cur[-3])
                # A function has ended without an event.
                self.trace_dispatch_return(running, 0)
        code = frame.f_code
        return self._push((code.co_filename, code.co_firstlineno, code.co_name), frame, t)

    def trace_dispatch_c_call(self, frame, t):
        return self._push(('', 0, self.c_func_name), frame, t)

    def _push(self, function, frame, t):
        self.cur = t, 0, 0, function, frame, self.cur
        if function in self.timings:
            calls, level, own, whole, callers = self.timings[function]
            self.timings[function] = calls, level + 1, own, whole, callers
        else:
            self.timings[function] = 0, 0, 0, 0, {}
        return True

    def trace_dispatch_return(self, frame, t):
        if frame is not self.cur[-2]:
            assert frame is self.cur[-2].f_back, ('Bad return', self.cur[-3])
            self.trace_dispatch_return(self.cur[-2], 0)
        before, own, below, function, frame, caller = self.cur
        own += t
        spent = own + below
        caller_before, caller_own, caller_below, *rest = caller
        self.cur = caller_before, caller_own + before, caller_below + spent, *rest
        calls, level, own_in_all, whole, callers = self.timings[function]
        if not level:
            whole += spent
            calls += 1
        by = rest[0]
        callers[by] = callers.get(by, 0) + 1
        self.timings[function] = calls, level - 1, own_in_all + own, whole, callers
        return True

    dispatch = {
        'call': trace_dispatch_call,
        'exception': trace_dispatch_exception,
        'return': trace_dispatch_return,
        'c_call': trace_dispatch_c_call,
        'c_exception': trace_dispatch_return,
        'c_return': trace_dispatch_return,
    }

    # ---- what stands below the program

    def set_cmd(self, cmd):
        if not self.cur[-1]:
            self.cmd = cmd
            self.simulate_call(cmd)

    def simulate_call(self, name):
        frame = _Frame(_Code(name), self.cur[-2] if self.cur else None)
        self.dispatch['call'](self, frame, 0)

    def simulate_cmd_complete(self):
        """Ends what is running."""
        spent = self.get_time() - self.t
        while self.cur[-1]:
            self.dispatch['return'](self, self.cur[-2], spent)
            spent = 0
        self.t = self.get_time() - spent

    # ---- results and running

    def create_stats(self):
        self.simulate_cmd_complete()
        self.snapshot_stats()

    def snapshot_stats(self):
        self.stats = {
            function: (calls, sum(callers.values()), own, whole, callers.copy())
            for function, (calls, level, own, whole, callers) in self.timings.items()
        }

    def runctx(self, cmd, globals, locals):
        self.set_cmd(cmd)
        sys.setprofile(self.dispatcher)
        try:
            exec(cmd, globals, locals)
        finally:
            sys.setprofile(None)
        return self

    def runcall(self, func, /, *args, **kw):
        self.set_cmd(repr(func))
        sys.setprofile(self.dispatcher)
        try:
            return func(*args, **kw)
        finally:
            sys.setprofile(None)

    def calibrate(self, m, verbose=0):
        """Seconds that an event costs, measured with 100 * m calls: what `bias` should be."""
        if self.__class__ is not Profile:
            raise TypeError('Subclasses must override .calibrate().')
        saved = self.bias
        self.bias = 0
        try:
            return self._calibrate(m, verbose)
        finally:
            self.bias = saved

    def _calibrate(self, m, verbose):
        def nothing():
            pass

        def calls():
            for _ in range(100 * m):
                nothing()

        start = self.get_time()
        calls()
        alone = self.get_time() - start
        profiler = Profile(self.timer)
        profiler.runcall(calls)
        code = calls.__code__
        profiler.create_stats()
        reported = profiler.stats[code.co_filename, code.co_firstlineno, code.co_name][3]
        if verbose:
            print('elapsed time without profiling =', alone)
            print('elapsed time with profiling =', reported)
        # Two events a call, and two of the function around them.
        return max(0, (reported - alone) / (2 * (100 * m + 1)))
