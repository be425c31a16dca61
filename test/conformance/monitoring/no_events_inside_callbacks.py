import sys
m = sys.monitoring
seen = []
def helper(): return 1
def f(): return 2
def callback(code, offset):
    seen.append(code.co_name)
    helper()
m.use_tool_id(3, 't')
m.register_callback(3, m.events.PY_START, callback)
m.set_events(3, m.events.PY_START)
f()
helper()
m.free_tool_id(3)
print(seen)
