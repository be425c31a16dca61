# A break, or the end of a case, directly before `return` has its own LINE.
import sys

lines = []
monitoring = sys.monitoring
monitoring.use_tool_id(2, 'lines')
monitoring.register_callback(2, monitoring.events.LINE, lambda code, line: lines.append(line - code.co_firstlineno))


def while_break(x):
    while True:
        if x:
            break
        x = 1
    return x


def for_break(items):
    for x in items:
        if x > 1:
            break
    return x


def bare(items):
    for x in items:
        if x > 1:
            break
    return


def falls_off(items):
    for x in items:
        if x > 1:
            break


def constant(items):
    for x in items:
        break
    return 5


def cases(x):
    match x:
        case 1:
            pass
        case 2:
            y = 2
        case _:
            x
    return x


def branches(x):
    if x == 1:
        y = 1
    elif x == 2:
        pass
    else:
        y = 3
    return x


def nested(items):
    for x in items:
        try:
            if x:
                break
        finally:
            y = x
    return items


def continues(items):
    for x in items:
        if x:
            continue
    return items


for function, argument in (
    (while_break, 0), (while_break, 1), (for_break, [1, 2]), (bare, [2]), (falls_off, [1, 2, 3]), (constant, [1]), (cases, 1), (cases, 2), (cases, 3),
    (branches, 1), (branches, 2), (branches, 3), (nested, [0, 1]), (continues, [0, 1]),
):
    lines.clear()
    monitoring.set_local_events(2, function.__code__, monitoring.events.LINE)
    function(argument)
    monitoring.set_local_events(2, function.__code__, 0)
    print(function.__name__, argument, lines)
