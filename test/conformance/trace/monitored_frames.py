"""The frame in a callback of sys.monitoring, for each kind of event, and setting its line from there."""
import sys

monitoring = sys.monitoring
events = monitoring.events
TOOL = 3
monitoring.use_tool_id(TOOL, 'test')
# What an engine says of its own offsets there differs.
ELSEWHERE = 'STOP_ITERATION RAISE EXCEPTION_HANDLED PY_UNWIND RERAISE BRANCH_LEFT BRANCH_RIGHT'.split()
WITHOUT_JUMP = 'STOP_ITERATION RERAISE'.split()


def gen():
    x = yield 1
    return 2


def callee(a):
    return a


def prog(c):
    y = 1
    for i in [1, 2]:
        y += 1
    while y < 5:
        y += 1
    callee(3)
    len([1])
    try:
        int('x')
    except ValueError:
        y = 2
    for z in gen():
        y = 3
    try:
        1 / 0
    finally:
        y = 3


def watch(name):
    seen = []

    def callback(code, *args):
        if code.co_name not in ('prog', 'gen', 'callee'):
            return
        frame = sys._getframe(1)
        problem = 'allowed'
        if name not in WITHOUT_JUMP:
            try:
                frame.f_lineno = -1
            except ValueError as error:
                problem = str(error)
        at = name in ELSEWHERE or name == 'LINE' or frame.f_lasti == args[0]
        seen.append((code.co_name, (frame.f_lineno or 0) - code.co_firstlineno, frame.f_code is code, at, problem))

    event = getattr(events, name)
    monitoring.register_callback(TOOL, event, callback)
    monitoring.set_events(TOOL, events.CALL | events.C_RETURN | events.C_RAISE if name in ('C_RETURN', 'C_RAISE') else event)
    try:
        prog(1)
    except ZeroDivisionError:
        pass
    g = gen()
    next(g)
    try:
        g.throw(KeyError)
    except KeyError:
        pass
    monitoring.set_events(TOOL, 0)
    monitoring.register_callback(TOOL, event, None)
    print(name)
    for each in dict.fromkeys(seen):
        # Which instructions there are is an engine's own affair, and when a loop over a generator ends.
        if name not in ('INSTRUCTION', 'STOP_ITERATION'):
            print('   ', *each)


for name in vars(events):
    if name not in ('BRANCH', 'NO_EVENTS'):
        watch(name)


# Locals are written through, whatever the event.
def adds():
    total = 0
    for i in range(3):
        total += i
    return total


def writer(code, *args):
    if code is adds.__code__:
        sys._getframe(1).f_locals['total'] += 100


for name in ('LINE', 'JUMP', 'BRANCH_LEFT', 'BRANCH_RIGHT', 'CALL', 'C_RETURN'):
    event = getattr(events, name)
    monitoring.register_callback(TOOL, event, writer)
    monitoring.set_local_events(TOOL, adds.__code__, events.CALL | events.C_RETURN | events.C_RAISE if name == 'C_RETURN' else event)
    try:
        print(name, adds())
    except UnboundLocalError as error:
        print(name, error)
    except KeyError as error:
        print(name, repr(error))
    monitoring.set_local_events(TOOL, adds.__code__, 0)
    monitoring.register_callback(TOOL, event, None)


# Jumps from callbacks.
def loop():
    r = []
    for i in range(3):
        if i == 1:
            r.append('one')
        r.append(i)
    r.append('end')
    return r


def jump(name, line, to, follow=True):
    seen = []
    base = loop.__code__.co_firstlineno

    def callback(code, *args):
        frame = sys._getframe(1)
        seen.append(frame.f_lineno - base)
        if frame.f_lineno - base == line and seen.count(line) == 1:
            try:
                frame.f_lineno = to + base
                seen.append(('now', frame.f_lineno - base))
            except ValueError as error:
                seen.append(str(error))

    def lines(code, line):
        seen.append(('line', line - base))

    event = getattr(events, name)
    monitoring.register_callback(TOOL, event, callback)
    other = 0
    if name != 'LINE':
        monitoring.register_callback(TOOL, events.LINE, lines)
        other = events.LINE
    monitoring.set_local_events(TOOL, loop.__code__, event | other)
    print(name, line, '->', to, loop(), seen)
    monitoring.set_local_events(TOOL, loop.__code__, 0)
    monitoring.register_callback(TOOL, event, None)
    monitoring.register_callback(TOOL, events.LINE, None)


jump('LINE', 4, 6)
jump('LINE', 5, 6)
jump('LINE', 2, 6)
jump('LINE', 6, 5)
jump('JUMP', 5, 6)

monitoring.free_tool_id(TOOL)
