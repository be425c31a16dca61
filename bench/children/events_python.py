# Callbacks written in Python, over sys.monitoring. Each bench_* function sets one way of watching up.

import sys

bench_monitoring = sys.monitoring
bench_tool = 2
bench_count = 0


def bench_ignore_place(code, place):
    pass


def bench_ignore_value(code, offset, value):
    pass


def bench_ignore_call(code, offset, called, argument):
    pass


# With the parameters that each event has, as one writes callbacks of one event.
bench_ignore = {
    "LINE": bench_ignore_place,
    "INSTRUCTION": bench_ignore_place,
    "PY_START": bench_ignore_place,
    "PY_RETURN": bench_ignore_value,
    "CALL": bench_ignore_call,
}


def bench_disable(code, *rest):
    return bench_monitoring.DISABLE


def bench_counting(code, *rest):
    global bench_count
    bench_count += 1


def bench_counting_disable(code, *rest):
    global bench_count
    bench_count += 1
    return bench_monitoring.DISABLE


def bench_watch(names, callbacks):
    """`callbacks`: one for all the events, or by name."""
    events = 0
    bench_monitoring.use_tool_id(bench_tool, "bench")
    for name in names:
        event = getattr(bench_monitoring.events, name)
        callback = callbacks[name] if isinstance(callbacks, dict) else callbacks
        bench_monitoring.register_callback(bench_tool, event, callback)
        events |= event
    # Only main() and what it calls, not the helpers of this file and not the host's own library.
    for function in (main, make_word, weight):
        bench_monitoring.set_local_events(bench_tool, function.__code__, events)


def bench_release():
    bench_monitoring.free_tool_id(bench_tool)
