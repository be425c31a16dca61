"""Calls of what CPython has in C have an end, also where this is Python in another engine."""
import collections
import functools
import sys

events = sys.monitoring.events
log = []


def tell(event):
    def callback(code, offset, callable, argument):
        if code is watched.__code__:
            log.append((event, getattr(callable, '__name__', type(callable).__name__)))

    return callback


async def numbers():
    yield 1


def watched():
    functools.reduce(max, [1, 2])
    functools.reduce(max, *[[1, 2]])
    functools.cmp_to_key(max)
    functools.partial(max, 1)(2)
    view = memoryview(b'ab')
    view.tobytes()
    view.cast(*['B'])
    view.hex(sep='-')
    view.tolist
    ordered = collections.OrderedDict(a=1)
    ordered.move_to_end('a')
    ordered.popitem(last=False)
    step = numbers().asend(None)
    try:
        step.send(None)
    except StopIteration:
        pass
    try:
        view.cast('?!')
    except ValueError:
        pass
    functools.wraps(watched)


sys.monitoring.use_tool_id(3, 'test')
for name in ('CALL', 'C_RETURN', 'C_RAISE'):
    sys.monitoring.register_callback(3, getattr(events, name), tell(name))
sys.monitoring.set_events(3, events.CALL | events.C_RETURN | events.C_RAISE)
watched()
sys.monitoring.set_events(3, 0)
sys.monitoring.free_tool_id(3)
for item in log:
    print(*item)
