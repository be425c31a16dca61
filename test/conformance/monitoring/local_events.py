import sys
m = sys.monitoring
seen = []
def f(): return 1
def g(): return 2
m.use_tool_id(3, 't')
m.register_callback(3, m.events.PY_START, lambda code, offset: seen.append(code.co_name))
m.set_local_events(3, f.__code__, m.events.PY_START)
f(); g(); f()
m.set_local_events(3, f.__code__, 0)
f(); g()
print(seen)
m.free_tool_id(3)
