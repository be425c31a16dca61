"""A profiler of all calls, on sys.monitoring."""

import _lsprof
from _profile_run import Running, run_and_show

__all__ = ['run', 'runctx', 'Profile']


def run(statement, filename=None, sort=-1):
    """Runs a statement in the main module's namespace, and shows what it called."""
    return run_and_show(Profile(), lambda profiler: profiler.run(statement), filename, sort)


def runctx(statement, globals, locals, filename=None, sort=-1):
    return run_and_show(Profile(), lambda profiler: profiler.runctx(statement, globals, locals), filename, sort)


class Profile(Running, _lsprof.Profiler):
    """Counts calls between enable and disable, or in a with block. `stats` is what pstats reads."""

    def create_stats(self):
        self.disable()
        self.snapshot_stats()

    def snapshot_stats(self):
        entries = self.getstats()
        self.stats = {}
        callers = {}
        for each in entries:
            callers[each.code] = called_by = {}
            self.stats[label(each.code)] = each.callcount - each.reccallcount, each.callcount, each.inlinetime, each.totaltime, called_by
        for each in entries:
            caller = label(each.code)
            for call in each.calls or ():
                called_by = callers.get(call.code)
                if called_by is None:
                    continue
                numbers = call.callcount, call.callcount - call.reccallcount, call.inlinetime, call.totaltime
                before = called_by.get(caller)
                called_by[caller] = numbers if before is None else tuple([a + b for a, b in zip(before, numbers)])

    def runctx(self, cmd, globals, locals):
        self.enable()
        try:
            exec(cmd, globals, locals)
        finally:
            self.disable()
        return self

    def runcall(self, func, /, *args, **kw):
        self.enable()
        try:
            return func(*args, **kw)
        finally:
            self.disable()

    def __enter__(self):
        self.enable()
        return self

    def __exit__(self, *exc_info):
        self.disable()


def label(code):
    """(file, line, name) of code; a native function, a text, has no file."""
    return ('~', 0, code) if isinstance(code, str) else (code.co_filename, code.co_firstlineno, code.co_name)
