"""sys.settrace and sys.setprofile: events of monitoring, told as those functions are used to be told. Each is a tool of its own, before those of sys.monitoring."""

from sys import _getframe, monitoring
from _introspection import trace_tool

_DISABLE = monitoring.DISABLE
_MISSING = monitoring.MISSING
_BUILTIN = type([].append)
_METHOD_DESCRIPTOR = type(list.append)
_FUNCTION = type(lambda: 0)
_METHOD = type((lambda self: 0).__get__(0))
_FOR_ITER = 88

_trace = _profile = None
# Did a frame ask for the event 'opcode'? From then on all code is watched for it.
_opcodes = False


def settrace(function):
    global _trace
    _trace = function
    # By number of the event: PY_START, PY_RESUME, PY_RETURN, PY_YIELD, CALL, LINE, INSTRUCTION, JUMP, two branches, STOP_ITERATION, RAISE, EXCEPTION_HANDLED,
    # PY_UNWIND, PY_THROW.
    trace_tool(True, () if function is None else (
        _start, _start, _leave, _leave, None, _line, _opcode if _opcodes else None, _jump, None, None, _stop, _raise, None, _unwind, _throw))


def gettrace():
    return _trace


def want_opcodes(on):
    global _opcodes
    if on and not _opcodes:
        _opcodes = True
        if _trace is not None:
            settrace(_trace)


def _tell(frame, function, event, value):
    """At the limit of recursion there is no room for another call of Python here."""
    global _trace
    try:
        answer = function(frame, event, value)
    except BaseException:
        trace_tool(True, ())
        _trace = frame.f_trace = None
        raise
    if answer is not None:
        frame.f_trace = answer


def _start(code, offset):
    _tell(_getframe(), _trace, 'call', None)


def _throw(code, offset, exception):
    _tell(_getframe(), _trace, 'call', None)


def _line(code, line):
    frame = _getframe()
    function = frame.f_trace
    if function is not None and frame.f_trace_lines:
        _tell(frame, function, 'line', None)


def _jump(code, offset, destination):
    """A jump back to the line where it stands begins that line again; others have an event of their own where they lead."""
    if destination > offset or _line_at(code, offset) != _line_at(code, destination):
        return _DISABLE
    _line(code, 0)


def _line_at(code, offset):
    for start, end, line in code.co_lines():
        if offset < end:
            return line


def _opcode(code, offset):
    frame = _getframe()
    function = frame.f_trace
    if function is not None and frame.f_trace_opcodes:
        _tell(frame, function, 'opcode', None)


def _leave(code, offset, value):
    frame = _getframe()
    function = frame.f_trace
    if function is not None:
        _tell(frame, function, 'return', value)


def _unwind(code, offset, exception):
    _leave(code, offset, None)


def _raise(code, offset, exception):
    frame = _getframe()
    function = frame.f_trace
    if function is not None:
        _tell(frame, function, 'exception', (type(exception), exception, exception.__traceback__))


def _stop(code, offset, exception):
    """A loop over a generator that returned nothing just ends."""
    if exception.value is not None or code.co_code[offset] != _FOR_ITER:
        _raise(code, offset, exception)


def setprofile(function):
    global _profile
    _profile = function
    trace_tool(False, () if function is None else (
        _enter, _enter, _exit, _exit, _call, None, None, None, None, None, None, None, None, _exit_unwound, _enter_throw, None, _call_return, _call_raise))


def getprofile():
    return _profile


def _report(event, value):
    global _profile
    try:
        _profile(_getframe(), event, value)
    except BaseException:
        trace_tool(False, ())
        _profile = None
        raise


def _enter(code, offset):
    _report('call', None)


def _enter_throw(code, offset, exception):
    _report('call', None)


def _exit(code, offset, value):
    _report('return', value)


def _exit_unwound(code, offset, exception):
    _report('return', None)


def _call(code, offset, function, argument):
    _report_native('c_call', function, argument)


def _call_return(code, offset, function, argument):
    _report_native('c_return', function, argument)


def _call_raise(code, offset, function, argument):
    _report_native('c_exception', function, argument)


def _report_native(event, function, argument):
    kind = type(function)
    if kind is _BUILTIN:
        _report(event, function)
    elif kind is _METHOD_DESCRIPTOR and argument is not _MISSING:
        _report(event, function.__get__(argument, type(argument)))
    elif kind is _METHOD:
        if _is_native(function.__func__):
            _report(event, function)
    elif kind is _FUNCTION and _is_native(function):
        _report(event, function if argument is _MISSING or '.' not in function.__qualname__ else function.__get__(argument, type(argument)))


def _is_native(function):
    """Is a function, or what a method is of, one that CPython has in C? Operators are told of there as little as what a function made."""
    if type(function) is not _FUNCTION or not function.__code__.co_filename.startswith('<native>/'):
        return False
    return not function.__name__.startswith('__') and '<locals>' not in function.__qualname__
