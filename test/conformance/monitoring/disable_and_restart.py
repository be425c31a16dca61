import sys
m = sys.monitoring
seen = []
def f():
    x = 1
    return x
def callback(code, line):
    if code is f.__code__:
        seen.append(line - code.co_firstlineno)
    return m.DISABLE
m.use_tool_id(3, 't')
m.register_callback(3, m.events.LINE, callback)
m.set_events(3, m.events.LINE)
f(); f()
print(seen)
m.restart_events()
f(); f()
print(seen)
m.free_tool_id(3)
