import sys
m = sys.monitoring
seen = []
class CM:
    def __enter__(self): return 1
    def __exit__(self, *a): return True
def f():
    with CM() as c:
        x = c
    with CM():
        raise ValueError
    def inner():
        return 1
    if x: y = inner()
    else: y = 2
    assert y == 1
    return (y
            + 1)
m.use_tool_id(3, 't')
m.register_callback(3, m.events.LINE, lambda code, line: seen.append(line - code.co_firstlineno) if code is f.__code__ else None)
m.set_events(3, m.events.LINE)
f()
m.free_tool_id(3)
print(seen)
