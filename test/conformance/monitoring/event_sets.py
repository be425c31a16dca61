import sys
m = sys.monitoring
e = m.events
m.use_tool_id(3, 't')
m.set_events(3, e.LINE | e.PY_START)
print(m.get_events(3) == e.LINE | e.PY_START)
m.set_events(3, e.CALL | e.C_RETURN | e.C_RAISE)
print(m.get_events(3))
m.set_events(3, e.BRANCH)
print(m.get_events(3))
def f(): pass
m.set_local_events(3, f.__code__, e.LINE)
print(m.get_local_events(3, f.__code__), m.get_events(3))
for call in ['m.set_events(3, e.C_RETURN)', 'm.set_events(3, e.CALL | e.C_RETURN)', 'm.set_events(3, 1 << 25)', 'm.set_events(3, -1)', 'm.set_local_events(3, f.__code__, e.RAISE)', 'm.set_local_events(3, f, e.LINE)', 'm.register_callback(3, 3, print)', 'm.register_callback(3, 0, print)', 'm.register_callback(3, 1 << 25, print)', 'm.register_callback(7, 1, print)']:
    try:
        eval(call)
    except (ValueError, TypeError) as error:
        print(call, '->', type(error).__name__, error)
m.free_tool_id(3)
