# Callbacks written in Python, over sys.monitoring. Each bench_* function sets one way of watching up.

import sys

bench_monitoring = sys.monitoring
bench_tool = 2
bench_count = 0


def bench_ignore(code, *rest):
    pass


def bench_disable(code, *rest):
    return bench_monitoring.DISABLE


def bench_counting(code, *rest):
    global bench_count
    bench_count += 1


def bench_counting_disable(code, *rest):
    global bench_count
    bench_count += 1
    return bench_monitoring.DISABLE


def bench_watch(names, callback):
    events = 0
    bench_monitoring.use_tool_id(bench_tool, "bench")
    for name in names:
        event = getattr(bench_monitoring.events, name)
        bench_monitoring.register_callback(bench_tool, event, callback)
        events |= event
    # Only main() and what it calls, not the helpers of this file and not the host's own library.
    for function in (main, make_word, weight):
        bench_monitoring.set_local_events(bench_tool, function.__code__, events)


def bench_release():
    bench_monitoring.free_tool_id(bench_tool)
