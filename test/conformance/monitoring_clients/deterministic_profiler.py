# A deterministic profiler on sys.monitoring: a stack of frames that enter and leave, calls of natives, a tree of who called whom. Its clock counts events.
import sys

mon = sys.monitoring
E = mon.events


class Entry:
    def __init__(self):
        self.calls = self.recursive = self.total = self.own = 0
        self.callers = {}


class Profiler:
    ENTER = (E.PY_START, E.PY_RESUME, E.PY_THROW)
    LEAVE = (E.PY_RETURN, E.PY_YIELD, E.PY_UNWIND)

    def __init__(self):
        self.entries = {}
        self.stack = []
        self.ticks = 0

    def __enter__(self):
        mon.use_tool_id(mon.PROFILER_ID, 'profiler')
        for event in self.ENTER:
            mon.register_callback(mon.PROFILER_ID, event, lambda code, *rest: self.enter(code.co_qualname))
        for event in self.LEAVE:
            mon.register_callback(mon.PROFILER_ID, event, lambda code, *rest: self.leave(code.co_qualname))
        mon.register_callback(mon.PROFILER_ID, E.CALL, self.call)
        mon.register_callback(mon.PROFILER_ID, E.C_RETURN, self.native_ends)
        mon.register_callback(mon.PROFILER_ID, E.C_RAISE, self.native_ends)
        events = E.CALL | E.C_RETURN | E.C_RAISE
        for event in (*self.ENTER, *self.LEAVE):
            events |= event
        mon.set_events(mon.PROFILER_ID, events)
        return self

    def __exit__(self, *error):
        mon.set_events(mon.PROFILER_ID, 0)
        mon.free_tool_id(mon.PROFILER_ID)
        return False

    @staticmethod
    def is_native(callable):
        return type(callable).__name__ in ('builtin_function_or_method', 'method_descriptor')

    def call(self, code, offset, callable, arg0):
        if self.is_native(callable):
            self.enter(f'<{callable.__name__}>')

    def native_ends(self, code, offset, callable, arg0):
        if self.is_native(callable):
            self.leave(f'<{callable.__name__}>')

    def enter(self, name):
        self.ticks += 1
        entry = self.entries.setdefault(name, Entry())
        entry.calls += 1
        if any(frame[0] == name for frame in self.stack):
            entry.recursive += 1
        caller = self.stack[-1][0] if self.stack else None
        entry.callers[caller] = entry.callers.get(caller, 0) + 1
        self.stack.append([name, self.ticks, 0])

    def leave(self, name):
        self.ticks += 1
        if not self.stack or self.stack[-1][0] != name:
            return
        _, began, inner = self.stack.pop()
        took = self.ticks - began
        entry = self.entries[name]
        entry.own += took - inner
        if not any(frame[0] == name for frame in self.stack):
            entry.total += took
        if self.stack:
            self.stack[-1][2] += took


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def numbers(n):
    for i in range(n):
        yield i


class Shape:
    def __init__(self, side):
        self.side = abs(side)

    def area(self):
        return self.side ** 2

    @property
    def name(self):
        return type(self).__name__.lower()


def fails():
    raise KeyError('k')


def work():
    fib(5)
    total = 0
    for v in numbers(3):
        total += v
    shape = Shape(-3)
    text = f'{shape.name} {shape.area()}'
    try:
        fails()
    except KeyError:
        text = text.upper()
    try:
        int('x')
    except ValueError:
        pass
    return len(text) + total


with Profiler() as profiler:
    result = work()
print(result, profiler.stack)
for name, entry in sorted(profiler.entries.items()):
    if name.startswith('Profiler.') or name == '<lambda>':
        continue
    callers = ', '.join(f'{caller} {count}' for caller, count in sorted(entry.callers.items(), key=repr))
    print(f'{name:14} calls {entry.calls:3} recursive {entry.recursive:3} total {entry.total:3} own {entry.own:3} from {callers}')
