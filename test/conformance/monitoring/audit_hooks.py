"""Tools do not see what an audit hook does, unless it says that it can be traced."""
import sys

mon = sys.monitoring
started = []


def quiet(event, args):
    started.append(event) if event.startswith('shop.') else None


def shown(event, args):
    shown.called += event.startswith('shop.')


shown.called = 0
shown.__cantrace__ = True
sys.addaudithook(quiet)
sys.addaudithook(shown)
mon.use_tool_id(3, 'tool')
mon.register_callback(3, mon.events.PY_START, lambda code, offset: started.append(code.co_name))
mon.set_events(3, mon.events.PY_START)
sys.audit('shop.open')
(lambda: sys.audit('shop.sold', 1))()
mon.set_events(3, 0)
mon.free_tool_id(3)
print([name for name in started if name != 'shown'], 'shown' in started, shown.called)


def refuse(event, args):
    if event == 'shop.refused':
        raise ValueError(event)


sys.addaudithook(refuse)
try:
    sys.audit('shop.refused')
except ValueError as error:
    print(error)
lines = []
mon.use_tool_id(3, 'tool')
mon.register_callback(3, mon.events.LINE, lambda code, line: lines.append(code.co_name))
mon.set_events(3, mon.events.LINE)
x = 1
mon.set_events(3, 0)
mon.free_tool_id(3)
print('<module>' in lines)
