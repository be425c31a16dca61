import _thread
import threading

lock = threading.Lock()
print(lock.acquire(), lock.locked(), lock.acquire(blocking=False), lock.acquire(False), lock.acquire(timeout=0))
lock.release()
print(lock.locked())
try:
    lock.release()
except RuntimeError as error:
    print(error)
with lock as got:
    print(got, lock.locked())
for bad in (lambda: lock.acquire(False, 1), lambda: lock.acquire(True, -2)):
    try:
        bad()
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
print(repr(lock).startswith('<unlocked _thread.lock object at 0x'), type(lock) is _thread.LockType, type(_thread.allocate_lock()) is type(lock))

r = threading.RLock()
print(r.acquire(), r.acquire(), r.release(), r.release())
try:
    r.release()
except RuntimeError as error:
    print(error)
with r:
    with r:
        print('twice', 'locked _thread.RLock object owner=' in repr(r), 'count=2' in repr(r))

event = threading.Event()
print(event.is_set(), event.wait(0), event.set(), event.wait(), event.is_set(), event.clear(), event.is_set())
print('unset' in repr(event), repr(event).startswith('<threading.Event at 0x'))

semaphore = threading.Semaphore(2)
print(semaphore.acquire(), semaphore.acquire(), semaphore.acquire(blocking=False), semaphore.acquire(timeout=0))
semaphore.release(2)
with semaphore:
    print(semaphore.acquire(blocking=False), semaphore.acquire(blocking=False))
bounded = threading.BoundedSemaphore(1)
with bounded:
    pass
for bad in (bounded.release, lambda: threading.Semaphore(-1), lambda: semaphore.release(0), lambda: semaphore.acquire(False, 1)):
    try:
        bad()
    except ValueError as error:
        print(error)

condition = threading.Condition()
with condition:
    print(condition.wait(0), condition.wait_for(lambda: True), condition.wait_for(lambda: False, 0), condition.notify(), condition.notify_all())
for bad in (condition.wait, condition.notify):
    try:
        bad()
    except RuntimeError as error:
        print(error)
barrier = threading.Barrier(1, lambda: print('action'))
print(barrier.wait(), barrier.parties, barrier.n_waiting, barrier.broken)
barrier.abort()
try:
    barrier.wait()
except threading.BrokenBarrierError as error:
    print('broken', barrier.broken)

data = threading.local()
data.x = 1
print(data.x, data.__dict__)


class Local(threading.local):
    kind = 'mine'

    def __init__(self, n):
        self.n = n


print(Local(5).n, Local.kind, hasattr(data, 'y'))
try:
    threading.local(1)
except TypeError as error:
    print(error)
