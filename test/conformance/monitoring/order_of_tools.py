import sys
m = sys.monitoring
seen = []
def f(): pass
for tool in (1, 4, 2, 3):
    m.use_tool_id(tool, f'tool {tool}')
    m.register_callback(tool, m.events.PY_START, lambda code, offset, tool=tool: seen.append(tool) if code is f.__code__ else None)
    m.set_events(tool, m.events.PY_START)
f()
for tool in (1, 4, 2, 3):
    m.free_tool_id(tool)
print(seen)
