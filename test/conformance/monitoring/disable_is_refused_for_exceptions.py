import sys
m = sys.monitoring
def f():
    raise ValueError
m.use_tool_id(3, 't')
m.register_callback(3, m.events.RAISE, lambda *a: m.DISABLE)
m.set_events(3, m.events.RAISE)
try:
    f()
except ValueError as error:
    print(error)
m.free_tool_id(3)
