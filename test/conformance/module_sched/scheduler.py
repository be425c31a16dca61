# Calls in the order of their times, with a clock that waiting moves on.
import sched

now = 0
log = []


def clock():
    return now


def wait(seconds):
    global now
    log.append(('wait', seconds))
    now += seconds


scheduler = sched.scheduler(clock, wait)
print(scheduler.empty(), scheduler.queue, scheduler.run())
last = scheduler.enter(5, 1, log.append, ('five',))
scheduler.enter(5, 0, log.append, argument=('five, first',))
scheduler.enterabs(3, 1, lambda *arguments, **options: log.append((arguments, options)), (1,), {'x': 2})
cancelled = scheduler.enter(4, 1, print, ('never',))
print(last[:3], last.time, last.priority, last.sequence, last.argument, last.kwargs, scheduler.empty())
print([event.time for event in scheduler.queue], scheduler.queue[0]._fields, cancelled < last, sched.Event.__name__)
scheduler.cancel(cancelled)
try:
    scheduler.cancel(cancelled)
except ValueError as error:
    print(type(error).__name__)
print(scheduler.run(blocking=False), log)
scheduler.run()
print(log, scheduler.empty(), now)


def again(count):
    log.append(count)
    if count:
        scheduler.enter(1, 1, again, (count - 1,))


log.clear()
scheduler.enter(0, 1, again, (2,))
scheduler.run()
print(log, now)
scheduler.enter(1, 1, lambda: 1 / 0)
scheduler.enter(2, 1, log.append, ('after the error',))
try:
    scheduler.run()
except ZeroDivisionError as error:
    print(error, len(scheduler.queue))
scheduler.run()
print(log[-2:], sched.__all__, sched.scheduler().empty())
