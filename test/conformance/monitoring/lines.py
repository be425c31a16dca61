import sys
m = sys.monitoring
seen = []
def f(n):
    total = 0
    for i in range(n):
        if i % 2:
            total += i
        else:
            total -= i
    while total < 0:
        total += 1
    try:
        1 / total
    except ZeroDivisionError:
        total = 5
    finally:
        total += 1
    x = [
        1,
        2,
    ]
    return [
        y for y in x
    ]
m.use_tool_id(3, 't')
m.register_callback(3, m.events.LINE, lambda code, line: seen.append(line - code.co_firstlineno) if code is f.__code__ else None)
m.set_events(3, m.events.LINE)
f(3)
m.free_tool_id(3)
print(seen)
