# Whatever a native routine is made of, only what Python code it calls has events.
import math
import sys

monitoring = sys.monitoring
E = monitoring.events
seen = []


def numbers():
    yield 0.5
    yield 0.25


def work():
    try:
        float.fromhex('0xg')
    except ValueError:
        pass
    try:
        raise ExceptionGroup('many', [KeyError(1), ValueError(2)])
    except* KeyError:
        pass
    except* ValueError:
        pass
    return math.fsum(numbers())


monitoring.use_tool_id(3, 'watcher')
for event in (E.PY_START, E.PY_RETURN, E.PY_YIELD, E.LINE, E.PY_UNWIND, E.RAISE):
    monitoring.register_callback(3, event, lambda code, *rest: seen.append(code.co_name))
monitoring.set_events(3, E.PY_START | E.PY_RETURN | E.PY_YIELD | E.LINE | E.PY_UNWIND | E.RAISE)
work()
monitoring.set_events(3, 0)
monitoring.free_tool_id(3)
print(sorted(set(seen)))
