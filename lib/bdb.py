"""What debuggers have in common: when to stop, breakpoints, the stack. A subclass says what happens at a stop (the methods user_…)."""

import os
import sys
import weakref
from contextlib import contextmanager

from _introspection import call_tracing

from _bdb_breakpoints import Breakpoint, checkfuncname, effective

__all__ = ['BdbQuit', 'Bdb', 'Breakpoint']

# Of code: CO_GENERATOR, CO_COROUTINE, CO_ASYNC_GENERATOR.
GENERATOR_AND_COROUTINE_FLAGS = 0x20 | 0x80 | 0x200
# As a line to stop at: none.
_NEVER = -1


class BdbQuit(Exception):
    """Raised in the program when the debugger is to end it."""


class Bdb:
    """A debugger without a face, on sys.settrace, or on sys.monitoring where the backend is 'monitoring'."""

    def __init__(self, skip=None, backend='settrace'):
        self.skip = set(skip) if skip else None
        self.breaks = {}
        self.fncache = {}
        # What the frames that set_trace has changed had before.
        self.frame_trace_lines_opcodes = {}
        self.frame_returning = None
        self.trace_opcodes = False
        # The frame whose event is being told.
        self.enterframe = None
        # Where the command stands that the program now follows: this line does not stop it once more.
        self.cmdframe = None
        self.cmdlineno = None
        self.code_linenos = weakref.WeakKeyDictionary()
        self.backend = backend
        self.monitoring_tracer = None
        if backend == 'monitoring':
            from _bdb_monitor import _MonitoringTracer

            self.monitoring_tracer = _MonitoringTracer()
        elif backend != 'settrace':
            raise ValueError(f"Invalid backend '{backend}'")
        self._load_breaks()

    def canonic(self, filename):
        """The name by which breakpoints know a file; names like '<string>' are no files."""
        if filename == '<' + filename[1:-1] + '>' or filename.startswith('<library>/'):
            return filename
        name = self.fncache.get(filename)
        if not name:
            name = self.fncache[filename] = os.path.normcase(os.path.abspath(filename))
        return name

    # ---- being told

    def start_trace(self):
        if self.monitoring_tracer:
            self.monitoring_tracer.start_trace(self.trace_dispatch)
        else:
            sys.settrace(self.trace_dispatch)

    def stop_trace(self):
        if self.monitoring_tracer:
            self.monitoring_tracer.stop_trace()
        else:
            sys.settrace(None)

    def reset(self):
        import linecache

        linecache.checkcache()
        self.botframe = None
        self._set_stopinfo(None, None)

    @contextmanager
    def set_enterframe(self, frame):
        assert not self.enterframe, 'events within events'
        self.enterframe = frame
        try:
            yield
        finally:
            self.enterframe = None

    def trace_dispatch(self, frame, event, arg):
        """The trace function."""
        # An ordinary try is half the work of the context manager, at each event.
        self.enterframe = frame
        try:
            if self.quitting:
                return None
            if event == 'line':
                return self.dispatch_line(frame)
            if event == 'call':
                return self.dispatch_call(frame, arg)
            if event == 'return':
                return self.dispatch_return(frame, arg)
            if event == 'exception':
                return self.dispatch_exception(frame, arg)
            if event == 'opcode':
                return self.dispatch_opcode(frame, arg)
            if event not in ('c_call', 'c_exception', 'c_return'):
                print('bdb.Bdb.dispatch: unknown debugging event:', repr(event))
            return self.trace_dispatch
        finally:
            self.enterframe = None

    def _after_user(self):
        """Called when the user has been asked: other lines may matter now."""
        self.restart_events()
        if self.quitting:
            raise BdbQuit

    def dispatch_line(self, frame):
        again = self.cmdframe == frame and self.cmdlineno == frame.f_lineno
        if (self.stop_here(frame) or self.break_here(frame)) and not again:
            self.user_line(frame)
            self._after_user()
        elif not self.get_break(frame.f_code.co_filename, frame.f_lineno):
            self.disable_current_event()
        return self.trace_dispatch

    def dispatch_call(self, frame, arg):
        if self.botframe is None:
            # The first call since reset.
            self.botframe = frame.f_back
            return self.trace_dispatch
        if not (self.stop_here(frame) or self.break_anywhere(frame)):
            self.disable_current_event()
            return None
        if self.stopframe and frame.f_code.co_flags & GENERATOR_AND_COROUTINE_FLAGS:
            # A generator that goes on is no call, except when stepping.
            return self.trace_dispatch
        self.user_call(frame, arg)
        if self.cmdframe is frame and frame.f_code.co_name == '<module>':
            # A module begins before its first line, which is still to come.
            self.cmdlineno = None
        self._after_user()
        return self.trace_dispatch

    def dispatch_return(self, frame, arg):
        if self.stop_here(frame) or frame == self.returnframe:
            if self.stopframe and frame.f_code.co_flags & GENERATOR_AND_COROUTINE_FLAGS:
                # The StopIteration that may follow is the caller's.
                self._set_caller_tracefunc(frame)
                return self.trace_dispatch
            try:
                self.frame_returning = frame
                self.user_return(frame, arg)
                self.restart_events()
            finally:
                self.frame_returning = None
            if self.quitting:
                raise BdbQuit
            if self.stopframe is frame and self.stoplineno != _NEVER:
                # Beyond the end of the frame 'next' and 'until' go on in the caller.
                self._set_stopinfo(None, None)
        if self.stoplineno != _NEVER:
            self._set_caller_tracefunc(frame)
        return self.trace_dispatch

    def dispatch_exception(self, frame, arg):
        if self.stop_here(frame):
            # The end of what a generator has delegated to, a StopIteration without a traceback, is no news.
            if not (frame.f_code.co_flags & GENERATOR_AND_COROUTINE_FLAGS and arg[0] is StopIteration and arg[2] is None):
                self.user_exception(frame, arg)
                self._after_user()
        elif (self.stopframe and frame is not self.stopframe and self.stopframe.f_code.co_flags & GENERATOR_AND_COROUTINE_FLAGS
              and arg[0] in (StopIteration, GeneratorExit)):
            # The generator that should stop has ended.
            self.user_exception(frame, arg)
            self._after_user()
        return self.trace_dispatch

    def dispatch_opcode(self, frame, arg):
        if self.stop_here(frame) or self.break_here(frame):
            self.user_opcode(frame)
            self._after_user()
        return self.trace_dispatch

    # ---- where to stop

    def is_skipped_module(self, module_name):
        if module_name is None:
            return False
        # It needs regular expressions, and few debuggers skip anything.
        from fnmatch import fnmatch

        return any(fnmatch(module_name, pattern) for pattern in self.skip)

    def stop_here(self, frame):
        """Is this frame one to stop in, whatever breakpoints there are?"""
        if self.skip and self.is_skipped_module(frame.f_globals.get('__name__')):
            return False
        if frame is self.stopframe:
            return self.stoplineno != _NEVER and frame.f_lineno >= self.stoplineno
        return not self.stopframe

    def break_here(self, frame):
        """Is there a breakpoint that stops at this line? A temporary one is gone then."""
        filename = self.canonic(frame.f_code.co_filename)
        if filename not in self.breaks:
            return False
        line = frame.f_lineno
        if line not in self.breaks[filename]:
            # One by the name of the function is kept at the line of its definition.
            line = frame.f_code.co_firstlineno
            if line not in self.breaks[filename]:
                return False
        found, may_delete = effective(filename, line, frame)
        if not found:
            return False
        self.currentbp = found.number
        if may_delete and found.temporary:
            self.do_clear(str(found.number))
        return True

    def do_clear(self, arg):
        raise NotImplementedError('subclass of bdb must implement do_clear()')

    def break_anywhere(self, frame):
        """Is there a breakpoint at any line of the frame's code?"""
        for line in self.breaks.get(self.canonic(frame.f_code.co_filename), ()):
            if self._lineno_in_frame(line, frame):
                return True
        return False

    def _lineno_in_frame(self, lineno, frame):
        code = frame.f_code
        if lineno < code.co_firstlineno:
            return False
        if code not in self.code_linenos:
            self.code_linenos[code] = {line for start, end, line in code.co_lines()}
        return lineno in self.code_linenos[code]

    # ---- what a subclass does at a stop

    def user_call(self, frame, argument_list):
        """A function is called that may stop."""

    def user_line(self, frame):
        """The program stops at a line."""

    def user_return(self, frame, return_value):
        """The program stops at the end of a function."""

    def user_exception(self, frame, exc_info):
        """The program stops at an exception."""

    def user_opcode(self, frame):
        """The program stops within a line."""

    # ---- how to go on

    def _set_trace_opcodes(self, trace_opcodes):
        if trace_opcodes == self.trace_opcodes:
            return
        self.trace_opcodes = trace_opcodes
        frame = self.enterframe
        while frame is not None:
            frame.f_trace_opcodes = trace_opcodes
            if frame is self.botframe:
                break
            frame = frame.f_back
        if self.monitoring_tracer:
            self.monitoring_tracer.update_local_events()

    def _set_stopinfo(self, stopframe, returnframe, stoplineno=0, opcode=False, cmdframe=None, cmdlineno=None):
        """Stop in stopframe (None: in any) from stoplineno on, or at the return of returnframe."""
        self.stopframe = stopframe
        self.returnframe = returnframe
        self.quitting = False
        self.stoplineno = stoplineno
        self.cmdframe = cmdframe
        self.cmdlineno = cmdlineno
        self._set_trace_opcodes(opcode)

    def _set_caller_tracefunc(self, current_frame):
        """The caller's frame, to which the program returns, may have been none to stop in when it began."""
        caller = current_frame.f_back
        if caller and not caller.f_trace and caller is not self.botframe:
            caller.f_trace = self.trace_dispatch

    def set_until(self, frame, lineno=None):
        self._set_stopinfo(frame, frame, frame.f_lineno + 1 if lineno is None else lineno)

    def set_step(self):
        self._set_stopinfo(None, None, cmdframe=self.enterframe, cmdlineno=getattr(self.enterframe, 'f_lineno', None))

    def set_stepinstr(self):
        self._set_stopinfo(None, None, opcode=True)

    def set_next(self, frame):
        self._set_stopinfo(frame, None, cmdframe=frame, cmdlineno=frame.f_lineno)

    def set_return(self, frame):
        if frame.f_code.co_flags & GENERATOR_AND_COROUTINE_FLAGS:
            self._set_stopinfo(frame, frame, _NEVER)
        else:
            self._set_stopinfo(frame.f_back, frame)

    def set_trace(self, frame=None):
        """Stops in a frame, or in the caller's, as soon as it goes on."""
        self.stop_trace()
        if frame is None:
            frame = sys._getframe().f_back
        self.reset()
        with self.set_enterframe(frame):
            each = frame
            while each:
                each.f_trace = self.trace_dispatch
                self.botframe = each
                self.frame_trace_lines_opcodes[each] = each.f_trace_lines, each.f_trace_opcodes
                each.f_trace_lines = True
                each = each.f_back
            self.set_stepinstr()
            # The rest of the line may have no instruction that could be told, so the stop is here, and as at every other one nothing is told of what happens in it.
            if self.stop_here(frame):
                call_tracing(self.user_opcode, (frame,), True)
                if self.quitting:
                    raise BdbQuit
        if self.breaks or self.stoplineno != _NEVER:
            self.start_trace()

    def set_continue(self):
        """Stops at breakpoints only. Without any the program runs at full speed."""
        self._set_stopinfo(self.botframe, None, _NEVER)
        if self.breaks:
            return
        self.stop_trace()
        frame = sys._getframe().f_back
        while frame and frame is not self.botframe:
            del frame.f_trace
            frame = frame.f_back
        for each, (lines, opcodes) in self.frame_trace_lines_opcodes.items():
            each.f_trace_lines, each.f_trace_opcodes = lines, opcodes
        self.frame_trace_lines_opcodes = {}

    def set_quit(self):
        self.stopframe = self.botframe
        self.returnframe = None
        self.quitting = True
        self.stop_trace()

    def disable_current_event(self):
        if self.monitoring_tracer:
            self.monitoring_tracer.disable_current_event()

    def restart_events(self):
        if self.monitoring_tracer:
            self.monitoring_tracer.restart_events()

    # ---- breakpoints; what these methods return is what went wrong

    def _add_to_breaks(self, filename, lineno):
        lines = self.breaks.setdefault(filename, [])
        if lineno not in lines:
            lines.append(lineno)

    def set_break(self, filename, lineno, temporary=False, cond=None, funcname=None):
        import linecache

        filename = self.canonic(filename)
        if not linecache.getline(filename, lineno):
            return f'Line {filename}:{lineno} does not exist'
        self._add_to_breaks(filename, lineno)
        Breakpoint(filename, lineno, temporary, cond, funcname)
        # Frames that had no line to stop at may have one now.
        frame = self.enterframe
        while frame:
            if self.break_anywhere(frame):
                frame.f_trace = self.trace_dispatch
            frame = frame.f_back
        return None

    def _load_breaks(self):
        for filename, line in Breakpoint.bplist:
            self._add_to_breaks(filename, line)

    def _prune_breaks(self, filename, lineno):
        if (filename, lineno) not in Breakpoint.bplist:
            self.breaks[filename].remove(lineno)
        if not self.breaks[filename]:
            del self.breaks[filename]

    def clear_break(self, filename, lineno):
        filename = self.canonic(filename)
        if filename not in self.breaks:
            return f'There are no breakpoints in {filename}'
        if lineno not in self.breaks[filename]:
            return f'There is no breakpoint at {filename}:{lineno}'
        for each in Breakpoint.bplist[filename, lineno][:]:
            each.deleteMe()
        self._prune_breaks(filename, lineno)
        return None

    def clear_bpbynumber(self, arg):
        try:
            found = self.get_bpbynumber(arg)
        except ValueError as error:
            return str(error)
        found.deleteMe()
        self._prune_breaks(found.file, found.line)
        return None

    def clear_all_file_breaks(self, filename):
        filename = self.canonic(filename)
        if filename not in self.breaks:
            return f'There are no breakpoints in {filename}'
        for line in self.breaks[filename]:
            for each in Breakpoint.bplist[filename, line][:]:
                each.deleteMe()
        del self.breaks[filename]
        return None

    def clear_all_breaks(self):
        if not self.breaks:
            return 'There are no breakpoints'
        for each in Breakpoint.bpbynumber:
            if each:
                each.deleteMe()
        self.breaks = {}
        return None

    def get_bpbynumber(self, arg):
        if not arg:
            raise ValueError('Breakpoint number expected')
        try:
            number = int(arg)
        except ValueError:
            raise ValueError(f'Non-numeric breakpoint number {arg}') from None
        try:
            found = Breakpoint.bpbynumber[number]
        except IndexError:
            raise ValueError(f'Breakpoint number {number} out of range') from None
        if found is None:
            raise ValueError(f'Breakpoint {number} already deleted')
        return found

    def get_break(self, filename, lineno):
        return lineno in self.breaks.get(self.canonic(filename), ())

    def get_breaks(self, filename, lineno):
        return self.get_break(filename, lineno) and Breakpoint.bplist[self.canonic(filename), lineno] or []

    def get_file_breaks(self, filename):
        return self.breaks.get(self.canonic(filename), [])

    def get_all_breaks(self):
        return self.breaks

    # ---- the stack

    def get_stack(self, f, t):
        """The frames from the first to f and on through the traceback t, as pairs with a line, and the index of the one that is looked at."""
        stack = []
        if t and t.tb_frame is f:
            t = t.tb_next
        while f is not None:
            stack.append((f, f.f_lineno))
            if f is self.botframe:
                break
            f = f.f_back
        stack.reverse()
        index = max(0, len(stack) - 1)
        while t is not None:
            stack.append((t.tb_frame, t.tb_lineno))
            t = t.tb_next
        if f is None:
            index = max(0, len(stack) - 1)
        return stack, index

    def format_stack_entry(self, frame_lineno, lprefix=': '):
        import linecache
        import reprlib

        frame, line = frame_lineno
        filename = self.canonic(frame.f_code.co_filename)
        text = f'{filename}({line!r}){frame.f_code.co_name or "<lambda>"}()'
        if '__return__' in frame.f_locals:
            text += f'->{reprlib.repr(frame.f_locals["__return__"])}'
        if line is None:
            return f'{text}{lprefix}Warning: lineno is None'
        source = linecache.getline(filename, line, frame.f_globals)
        return f'{text}{lprefix}{source.strip()}' if source else text

    # ---- running a program

    def run(self, cmd, globals=None, locals=None):
        globals, locals = _namespaces(globals, locals)
        self.reset()
        if isinstance(cmd, str):
            cmd = compile(cmd, '<string>', 'exec')
        self.start_trace()
        try:
            exec(cmd, globals, locals)
        except BdbQuit:
            pass
        finally:
            self.quitting = True
            self.stop_trace()

    def runeval(self, expr, globals=None, locals=None):
        globals, locals = _namespaces(globals, locals)
        self.reset()
        self.start_trace()
        try:
            return eval(expr, globals, locals)
        except BdbQuit:
            pass
        finally:
            self.quitting = True
            self.stop_trace()

    def runctx(self, cmd, globals, locals):
        self.run(cmd, globals, locals)

    def runcall(self, func, /, *args, **kwds):
        self.reset()
        self.start_trace()
        result = None
        try:
            result = func(*args, **kwds)
        except BdbQuit:
            pass
        finally:
            self.quitting = True
            self.stop_trace()
        return result


def _namespaces(globals, locals):
    if globals is None:
        import __main__

        globals = __main__.__dict__
    return globals, globals if locals is None else locals


def set_trace():
    """Traces the caller, with a debugger that never stops."""
    Bdb().set_trace()
