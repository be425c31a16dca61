# Hidden: CPython has this in C.
"""What cProfile counts with: calls and times of functions, told by sys.monitoring."""

import sys
from time import perf_counter

_monitoring = sys.monitoring
_events = _monitoring.events
_TOOL = _monitoring.PROFILER_ID
_NAME = 'cProfile'
_MISSING = _monitoring.MISSING
_BUILTIN = type(len)
_METHOD_DESCRIPTOR = type(list.append)
_FUNCTION = type(lambda: None)
_METHOD = type((lambda self: None).__get__(0))
_MODULE = type(sys)
_DISABLE = "<method 'disable' of '_lsprof.Profiler' objects>"


class _Row(tuple):
    """The numbers of one function."""

    def __repr__(self):
        return f'{type(self).__module__}.{type(self).__name__}({", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self))})'


def _fields(kind, names):
    kind._fields = kind.__match_args__ = tuple(names.split())
    for index, name in enumerate(kind._fields):
        setattr(kind, name, property(lambda self, index=index: self[index]))
    return kind


class profiler_entry(_Row):
    """Of a function (its code, or a text for a native one): calls, those within a call of itself, seconds in all and in itself, and the functions it called."""


class profiler_subentry(_Row):
    """The same of the calls that one function made."""


_fields(profiler_entry, 'code callcount reccallcount totaltime inlinetime calls')
_fields(profiler_subentry, 'code callcount reccallcount totaltime inlinetime')


class _Count:
    """Calls and times of a function, or of the calls that one function makes of another."""

    __slots__ = 'code', 'calls', 'recursive', 'total', 'inline', 'level', 'below'

    def __init__(self, code):
        self.code = code
        self.calls = self.recursive = self.level = 0
        self.total = self.inline = 0.0
        # By what is called, where that is wanted.
        self.below = None

    def leave(self, spent, own):
        self.level -= 1
        if self.level == 0:
            self.total += spent
        else:
            self.recursive += 1
        self.inline += own
        self.calls += 1

    def row(self):
        return self.code, self.calls, self.recursive, self.total, self.inline


class _Running:
    """A function that is running."""

    __slots__ = 'count', 'start', 'below'

    def __init__(self, count):
        self.count = count
        # The time that what it called has taken.
        self.below = 0.0


class Profiler:
    """Counts calls while it is enabled."""

    def __init__(self, timer=None, timeunit=0.0, subcalls=True, builtins=True):
        self._timer = perf_counter if timer is None else timer
        self._unit = timeunit or 1
        self._subcalls = subcalls
        self._builtins = builtins
        self._enabled = False
        self.clear()

    def clear(self):
        """Forgets what has been counted."""
        self._counts = {}
        self._stack = []
        self._texts = {}

    def enable(self, subcalls=True, builtins=True):
        self._subcalls = subcalls
        self._builtins = builtins
        try:
            _monitoring.use_tool_id(_TOOL, _NAME)
        except ValueError:
            raise ValueError('Another profiling tool is already active') from None
        enter, leave = self._enter_code, self._leave_code
        callbacks = {
            _events.PY_START: enter, _events.PY_RESUME: enter, _events.PY_THROW: enter,
            _events.PY_RETURN: leave, _events.PY_YIELD: leave, _events.PY_UNWIND: leave,
        }
        if builtins:
            callbacks |= {_events.CALL: self._enter_native, _events.C_RETURN: self._leave_native, _events.C_RAISE: self._leave_native}
        watched = 0
        for event, function in callbacks.items():
            _monitoring.register_callback(_TOOL, event, function)
            watched |= event
        self._enabled = True
        _monitoring.set_events(_TOOL, watched)

    def disable(self):
        """Ends the measurement, also of the functions that are running."""
        if self._enabled:
            self._enabled = False
            _monitoring.free_tool_id(_TOOL)
        while self._stack:
            self._stop(self._stack.pop(), None)

    def getstats(self):
        """A profiler_entry for each function."""
        return [
            profiler_entry((*count.row(), [profiler_subentry(each.row()) for each in count.below.values()] if count.below else None))
            for count in self._counts.values() if count.calls
        ]

    def _enter(self, code):
        count = self._counts.get(code)
        if count is None:
            count = self._counts[code] = _Count(code)
        count.level += 1
        if self._subcalls and self._stack:
            self._edge(self._stack[-1].count, count).level += 1
        running = _Running(count)
        self._stack.append(running)
        running.start = self._timer()

    def _leave(self, code):
        if self._stack:
            self._stop(self._stack.pop(), self._counts.get(code))

    def _stop(self, running, count):
        spent = (self._timer() - running.start) * self._unit
        own = spent - running.below
        count = count or running.count
        count.leave(spent, own)
        if self._stack:
            caller = self._stack[-1]
            caller.below += spent
            if self._subcalls:
                self._edge(caller.count, count).leave(spent, own)

    @staticmethod
    def _edge(caller, called):
        if caller.below is None:
            caller.below = {}
        edge = caller.below.get(called)
        if edge is None:
            edge = caller.below[called] = _Count(called.code)
        return edge

    def _enter_code(self, code, offset, *rest):
        self._enter(code)

    def _leave_code(self, code, offset, *rest):
        self._leave(code)

    def _enter_native(self, code, offset, function, argument):
        # The call that ends the measurement is counted, though it has no return.
        text = _DISABLE if function is Profiler.disable and argument is self else self._text(function, argument)
        if text is not None:
            self._enter(text)

    def _leave_native(self, code, offset, function, argument):
        text = self._text(function, argument)
        if text is not None:
            self._leave(text)

    def _text(self, function, argument):
        """The name by which a native function is counted; None for other things that are called."""
        kind = type(function)
        if kind is _METHOD_DESCRIPTOR:
            if argument is _MISSING:
                return None
        elif kind is _BUILTIN:
            if type(function.__self__) is not _MODULE:
                method = getattr(type(function.__self__), function.__name__, None)
                return f'<built-in method {function.__name__}>' if method is None else repr(method)
        elif kind is _METHOD:
            function = function.__func__
            if type(function) is not _FUNCTION:
                return None
        elif kind is not _FUNCTION:
            return None
        text = self._texts.get(function, 0)
        if text == 0:
            text = self._texts[function] = self._new_text(function, kind)
        return text

    @staticmethod
    def _new_text(function, kind):
        if kind is _METHOD_DESCRIPTOR:
            return repr(function)
        module, name = function.__module__, function.__name__
        if kind is not _BUILTIN:
            # Functions that CPython has in C and are Python here have events as native ones.
            if not function.__code__.co_filename.startswith('<native>/'):
                return None
            owner, dot, _ = function.__qualname__.rpartition('.')
            if dot:
                # Operators have no name there, nor what a function made.
                owner = owner if module == 'builtins' else f'{module}.{owner}'
                return None if name.startswith('__') or '<locals>' in owner else f'<method {name!r} of {owner!r} objects>'
        return f'<built-in method {module}.{name}>'
