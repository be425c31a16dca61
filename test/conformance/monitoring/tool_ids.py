import sys
m = sys.monitoring
print(m.DEBUGGER_ID, m.COVERAGE_ID, m.PROFILER_ID, m.OPTIMIZER_ID)
print(m.get_tool(3), m.use_tool_id(3, 'three'), m.get_tool(3))
for call in ["m.use_tool_id(3, 'again')", "m.use_tool_id(6, 'x')", "m.use_tool_id(-1, 'x')", "m.use_tool_id(4, 5)", "m.get_tool(9)", "m.set_events(4, 0)", "m.set_events(4, 32)"]:
    try:
        eval(call)
    except ValueError as error:
        print(call, '->', error)
m.free_tool_id(3)
print(m.get_tool(3), m.use_tool_id(3, 'b'), m.free_tool_id(3))
