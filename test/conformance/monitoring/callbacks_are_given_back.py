import sys
m = sys.monitoring
m.use_tool_id(3, 't')
a, b = (lambda *x: 0), (lambda *x: 1)
print(m.register_callback(3, m.events.LINE, a), m.register_callback(3, m.events.LINE, b) is a, m.register_callback(3, m.events.LINE, None) is b)
m.free_tool_id(3)
