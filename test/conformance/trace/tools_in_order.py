"""Trace and profile functions come before the tools of sys.monitoring, which cannot take their place."""
import sys

monitoring = sys.monitoring
events = monitoring.events
TOOL = 3
log = []


def f(x):
    y = len(x)
    return y


def tracer(frame, event, arg):
    log.append(f'trace {event}')
    return tracer


def profiler(frame, event, arg):
    log.append(f'profile {event}')


def listen(name):
    monitoring.register_callback(TOOL, getattr(events, name), lambda *args: log.append(f'tool {name}'))


for tool in 6, 7, 8, -1:
    for call in (lambda: monitoring.use_tool_id(tool, 'x'), lambda: monitoring.get_tool(tool), lambda: monitoring.free_tool_id(tool),
                 lambda: monitoring.set_events(tool, 32), lambda: monitoring.register_callback(tool, 32, None), lambda: monitoring.get_events(tool)):
        try:
            print(call())
        except ValueError as error:
            print(error)

monitoring.use_tool_id(TOOL, 'test')
for name in ('PY_START', 'PY_RETURN', 'LINE', 'CALL', 'C_RETURN'):
    listen(name)
monitoring.set_local_events(TOOL, f.__code__, events.PY_START | events.PY_RETURN | events.LINE | events.CALL | events.C_RETURN | events.C_RAISE)
sys.setprofile(profiler)
sys.settrace(tracer)
f('abc')
sys.settrace(None)
sys.setprofile(None)
print(*log, sep='\n')
log.clear()
f('abc')
print(log)
monitoring.free_tool_id(TOOL)


# A function that traces and one that profiles at once; each may take the other off.
def stops_profile(frame, event, arg):
    log.append(f'trace {event}')
    if event == 'line':
        sys.setprofile(None)
    return stops_profile


log.clear()
sys.setprofile(profiler)
sys.settrace(stops_profile)
f('abc')
sys.settrace(None)
print(log, sys.getprofile())
import threading
threading.settrace(tracer)
threading.setprofile(profiler)
print(threading.gettrace() is tracer, threading.getprofile() is profiler, sys.gettrace(), sys.getprofile())
threading.settrace(None)
threading.setprofile(None)
