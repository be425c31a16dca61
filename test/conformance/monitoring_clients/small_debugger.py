# A small debugger on sys.monitoring: breakpoints by line and function, conditions, steps into, over and out, values read and changed in frames,
# post mortem. Its commands come from a list.
import sys

mon = sys.monitoring
E = mon.events
DEBUGGER = 4


class Debugger:
    def __init__(self, commands):
        self.commands = iter(commands)
        self.breaks = {}
        self.mode = 'run'
        self.frame = None

    def set_break(self, function, line, condition=None):
        code = function.__code__
        self.breaks[code, code.co_firstlineno + line] = condition
        mon.set_local_events(DEBUGGER, code, E.LINE)

    def run(self, function, *args):
        mon.register_callback(DEBUGGER, E.LINE, self.line)
        mon.register_callback(DEBUGGER, E.PY_START, self.start)
        mon.register_callback(DEBUGGER, E.PY_RETURN, self.returns)
        mon.register_callback(DEBUGGER, E.PY_UNWIND, self.unwind)
        try:
            return function(*args)
        except Exception as error:
            self.post_mortem(error)
        finally:
            mon.set_events(DEBUGGER, 0)

    # ---- events

    def start(self, code, offset):
        if self.mode == 'step' and code.co_filename == here:
            self.show('enter', sys._getframe(1))

    def line(self, code, line):
        frame = sys._getframe(1)
        assert frame.f_code is code and frame.f_lineno == line
        if code.co_filename != here:
            return mon.DISABLE
        key = code, line
        if key in self.breaks:
            condition = self.breaks[key]
            if condition is None or eval(condition, frame.f_globals, frame.f_locals):
                return self.stop('break', frame)
        if self.mode == 'step' or (self.mode in ('next', 'out') and frame is self.frame):
            return self.stop(self.mode, frame)

    def returns(self, code, offset, value):
        frame = sys._getframe(1)
        if self.mode != 'run' and code.co_filename == here:
            self.show(f'return {value!r}', frame)
        if frame is self.frame and self.mode in ('next', 'out'):
            self.frame, self.mode = frame.f_back, 'next'

    def unwind(self, code, offset, error):
        if self.mode != 'run' and code.co_filename == here:
            self.show(f'leave by {error!r}', sys._getframe(1))

    # ---- the user's side

    def show(self, what, frame):
        names = {n: v for n, v in frame.f_locals.items() if isinstance(v, (int, str, list)) and n != '__name__'}
        code = frame.f_code
        print(f'{what:20} {code.co_name}+{frame.f_lineno - code.co_firstlineno}', names if code.co_name != '<module>' else '')

    def stop(self, why, frame):
        self.show(why, frame)
        for command in self.commands:
            verb, _, rest = command.partition(' ')
            if verb == 'print':
                print('   ', rest, '=', eval(rest, frame.f_globals, frame.f_locals))
            elif verb == 'set':
                name, value = rest.split('=')
                frame.f_locals[name] = eval(value, frame.f_globals, frame.f_locals)
            elif verb == 'where':
                inner, names = frame, []
                while inner and inner.f_code.co_name != 'run':
                    names.append(inner.f_code.co_name)
                    inner = inner.f_back
                print('    stack', names)
            else:
                self.mode = {'s': 'step', 'n': 'next', 'o': 'out', 'c': 'run'}[verb]
                self.frame = frame.f_back if verb == 'o' else frame
                events = 0 if self.mode == 'run' else E.LINE | E.PY_START | E.PY_RETURN | E.PY_UNWIND
                mon.set_events(DEBUGGER, events)
                mon.restart_events()
                return

    def post_mortem(self, error):
        tb = error.__traceback__
        while tb.tb_next:
            tb = tb.tb_next
        frame = tb.tb_frame
        print('post mortem', repr(error), 'in', frame.f_code.co_name, 'at', tb.tb_lineno - frame.f_code.co_firstlineno)
        print('    locals', dict(sorted(frame.f_locals.items())))


def inner(values):
    total = 0
    for value in values:
        total += value
    return total


def outer(n):
    values = list(range(n))
    total = inner(values)
    half = total / (n - 4)
    return half


here = outer.__code__.co_filename
mon.use_tool_id(DEBUGGER, 'debugger')
debugger = Debugger(['where', 'print n * 2', 'n', 'n', 's', 's', 'n', 'set total=100', 'o', 'print total', 'c'])
debugger.set_break(outer, 1)
print('result', debugger.run(outer, 3))

print('-- a condition, and an exception')
debugger = Debugger(['print total', 'set value=50', 'c', 'n', 'n', 'n'])
mon.set_local_events(DEBUGGER, outer.__code__, 0)
debugger.set_break(inner, 3, 'value == 2')
debugger.set_break(outer, 3)
print('result', debugger.run(outer, 4))
mon.free_tool_id(DEBUGGER)
