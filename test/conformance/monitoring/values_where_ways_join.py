# Where several ways to a value come together it is stored, and what jumps there has no line of its own.
import sys

monitoring = sys.monitoring
events = monitoring.events
found = []


def line_of(code, offset):
    for start, end, line in code.co_lines():
        if start <= offset < end:
            return line and line - code.co_firstlineno


def jump(name):
    return lambda code, offset, destination: found.append((name, line_of(code, offset), line_of(code, destination)))


monitoring.use_tool_id(2, 'ways')
monitoring.register_callback(2, events.LINE, lambda code, line: found.append(line - code.co_firstlineno))
monitoring.register_callback(2, events.JUMP, jump('jump'))
monitoring.register_callback(2, events.BRANCH_RIGHT, jump('right'))


def show(f, *values):
    for value in values:
        del found[:]
        monitoring.set_local_events(2, f.__code__, events.LINE | events.JUMP | events.BRANCH_RIGHT)
        f(value, 3)
        monitoring.set_local_events(2, f.__code__, 0)
        print(f.__name__, value, *found)


def either(a, b):
    x = (a or b) if b else a
    return x + 1 + 1 + 1


def same(a, b):
    x = 1
    x = a if a else x
    x = (a if a
        else x)
    return x + x + x + x


def last(a, b):
    x = (a if a
        else (b or a))
    y = not (a == b != a)
    return x + y + 1 + 2


def walrus(a, b):
    if (x := a or b) and (y := a if b else x):
        x, y = y, a and b
    return x + a + b + 1


def constants(a, b):
    (a if not 1j else b)
    f'' and a
    x = f'text' or a
    if f'':
        x = 2
    return x


show(either, 0, 1)
show(same, 0, 1)
show(last, 0, 1)
show(walrus, 0, 1)
show(constants, 0)
