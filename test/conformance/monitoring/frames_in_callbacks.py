import sys
m = sys.monitoring
seen = []
def f(a):
    b = a + 1
    return b
def callback(code, line):
    if code is f.__code__:
        frame = sys._getframe(1)
        seen.append((frame.f_code is code, frame.f_lineno == line, dict(frame.f_locals)))
m.use_tool_id(3, 't')
m.register_callback(3, m.events.LINE, callback)
m.set_events(3, m.events.LINE)
f(1)
m.free_tool_id(3)
for each in seen: print(*each)
