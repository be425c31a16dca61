"""The backend 'monitoring' of bdb: events of sys.monitoring, told as those of a trace function. Lines that no breakpoint is on are told once."""

import sys

__name__ = 'bdb'

_FOR_ITER = 88
_events = sys.monitoring.events
_TOOL = sys.monitoring.DEBUGGER_ID
_NAME = 'bdb'
_GLOBAL = _events.PY_START | _events.PY_RESUME | _events.PY_THROW | _events.PY_UNWIND | _events.RAISE
_LOCAL = _events.LINE | _events.JUMP | _events.PY_RETURN | _events.PY_YIELD | _events.STOP_ITERATION
_ALWAYS_ON = _events.PY_THROW | _events.PY_UNWIND | _events.RAISE


class _MonitoringTracer:
    """Calls a trace function. As with sys.settrace, the function that this gives for a call is asked about the rest of the frame (`f_trace`)."""

    def __init__(self):
        self._callbacks = {
            _events.PY_START: self._call, _events.PY_RESUME: self._call, _events.PY_THROW: self._call, _events.LINE: self._line, _events.JUMP: self._jump,
            _events.PY_RETURN: self._return, _events.PY_YIELD: self._return, _events.PY_UNWIND: self._unwind, _events.RAISE: self._exception,
            _events.STOP_ITERATION: self._stop_iteration, _events.INSTRUCTION: self._opcode,
        }
        self._function = None
        self._enabled = False
        self._disable = False

    def start_trace(self, tracefunc):
        self._function = tracefunc
        holder = sys.monitoring.get_tool(_TOOL)
        if holder is None:
            sys.monitoring.use_tool_id(_TOOL, _NAME)
        elif holder == _NAME:
            sys.monitoring.clear_tool_id(_TOOL)
        else:
            raise ValueError('Another debugger is using the monitoring tool')
        for event, function in self._callbacks.items():
            sys.monitoring.register_callback(_TOOL, event, self._guarded(function, event))
        self._enabled = True
        self.update_local_events(sys._getframe())
        sys.monitoring.set_events(_TOOL, _GLOBAL)

    def stop_trace(self):
        self._enabled = False
        if sys.monitoring.get_tool(_TOOL) == _NAME:
            sys.monitoring.free_tool_id(_TOOL)

    def disable_current_event(self):
        self._disable = True

    def restart_events(self):
        if sys.monitoring.get_tool(_TOOL) == _NAME:
            sys.monitoring.restart_events()

    def update_local_events(self, frame=None):
        """Watches the code of the frames that have a trace function, outwards from this one."""
        if not self._enabled:
            return
        if frame is None:
            frame = sys._getframe()
        while frame is not None:
            if frame.f_trace is not None:
                events = _LOCAL | _events.INSTRUCTION if frame.f_trace_opcodes else _LOCAL
                if sys.monitoring.get_local_events(_TOOL, frame.f_code) != events:
                    sys.monitoring.set_local_events(_TOOL, frame.f_code, events)
            frame = frame.f_back

    def _guarded(self, function, event):
        """The callback of an event: what the debugger wants to be told from now on is known after it."""

        def callback(*arguments):
            frame = sys._getframe().f_back
            try:
                answer = function(frame, *arguments)
                if self._enabled and frame.f_trace is not None:
                    self.update_local_events(frame)
                return sys.monitoring.DISABLE if self._disable and not event & _ALWAYS_ON else answer
            except BaseException:
                self.stop_trace()
                frame.f_trace = None
                raise
            finally:
                self._disable = False

        return callback

    def _call(self, frame, code, *rest):
        function = self._function(frame, 'call', None)
        if function is not None:
            frame.f_trace = function

    def _line(self, frame, code, line):
        if frame.f_trace is not None and frame.f_trace_lines:
            frame.f_trace(frame, 'line', None)

    def _jump(self, frame, code, offset, destination):
        """A jump back to the line where it stands begins that line again; others have an event of their own where they lead."""
        if destination > offset or self._line_at(code, offset) != self._line_at(code, destination):
            return sys.monitoring.DISABLE
        self._line(frame, code, 0)

    @staticmethod
    def _line_at(code, offset):
        for start, end, line in code.co_lines():
            if start <= offset < end:
                return line

    def _return(self, frame, code, offset, value):
        if frame.f_trace is not None:
            frame.f_trace(frame, 'return', value)

    def _unwind(self, frame, code, offset, exception):
        if frame.f_trace is not None:
            frame.f_trace(frame, 'return', None)

    def _exception(self, frame, code, offset, exception):
        if frame.f_trace is not None:
            frame.f_trace(frame, 'exception', (type(exception), exception, exception.__traceback__))

    def _stop_iteration(self, frame, code, offset, exception):
        """A loop over a generator that returned nothing just ends."""
        if exception.value is not None or code.co_code[offset] != _FOR_ITER:
            self._exception(frame, code, offset, exception)

    def _opcode(self, frame, code, offset):
        if frame.f_trace is not None and frame.f_trace_opcodes:
            frame.f_trace(frame, 'opcode', None)
