# Audit hooks are told of what programs audit, of further hooks, and of callbacks for monitoring events.
import sys

seen = []


def hook(event, args):
    if event.startswith(('shop.', 'sys.addaudithook', 'sys.monitoring')):
        seen.append((event, tuple(a if isinstance(a, (int, str, type(None))) else type(a).__name__ for a in args)))
    if event == 'shop.refused':
        raise PermissionError('no')


sys.audit('shop.before', 1)
sys.addaudithook(hook)
sys.audit('shop.open')
sys.audit('shop.sold', 'tea', 2)
print(seen)
try:
    sys.audit('shop.refused')
except PermissionError as error:
    print('refused:', error)

seen.clear()
mon = sys.monitoring
mon.use_tool_id(3, 'tool')
mon.register_callback(3, mon.events.LINE, lambda code, line: None)
mon.register_callback(3, mon.events.LINE, None)
try:
    mon.register_callback(3, 3, None)
except ValueError as error:
    print(error)
mon.set_events(3, mon.events.LINE)
mon.free_tool_id(3)
print(seen)

seen.clear()
sys.addaudithook(lambda event, args: None)
print(seen)


def refuse(event, args):
    if event == 'sys.addaudithook':
        raise RuntimeError('no more')
    if event == 'shop.counted':
        seen.append('refuse was told')


sys.addaudithook(refuse)
sys.addaudithook(lambda event, args: seen.append('never added') if event == 'shop.counted' else None)
seen.clear()
sys.audit('shop.counted')
print(seen)
for wrong in ((), (5,)):
    try:
        sys.audit(*wrong)
    except TypeError as error:
        print(error)
