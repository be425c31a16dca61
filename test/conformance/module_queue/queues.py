# The kinds of queues, in the one thread there is.
import queue


def attempt(items, name, *args, **options):
    try:
        print(name, args, options, '->', getattr(items, name)(*args, **options))
    except Exception as error:
        print(name, args, options, '!', type(error).__name__, error)


print(queue.__all__, queue.Empty.__module__, queue.Full.__mro__)
for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    items = kind(maxsize=3)
    print(kind.__name__, items.maxsize, items.empty(), items.full())
    for item in (2, 3, 1):
        items.put(item)
    print(items.qsize(), items.full(), list(items.queue))
    attempt(items, 'put', 4, False)
    attempt(items, 'put', 4, timeout=0.001)
    attempt(items, 'put', 4, timeout=-1)
    attempt(items, 'put_nowait', 4)
    for _ in range(3):
        attempt(items, 'get')
    attempt(items, 'get', False)
    attempt(items, 'get', timeout=0.001)
    attempt(items, 'get', timeout=-1)
    attempt(items, 'get_nowait')
    for _ in range(4):
        attempt(items, 'task_done')
    attempt(items, 'join')
    items.put(9)
    print(items.unfinished_tasks, items.is_shutdown)
    items.shutdown()
    attempt(items, 'put', 1)
    attempt(items, 'get')
    attempt(items, 'get')
    attempt(items, 'get_nowait')

items = queue.Queue()
for number in range(3):
    items.put(number)
items.shutdown(immediate=True)
attempt(items, 'get')
attempt(items, 'join')
print(items.qsize(), items.unfinished_tasks)

simple = queue.SimpleQueue()
attempt(simple, 'put', 1)
attempt(simple, 'put', 2, False, 3)
attempt(simple, 'put_nowait', 3)
print(simple.qsize(), simple.empty())
for _ in range(3):
    attempt(simple, 'get')
attempt(simple, 'get', False)
attempt(simple, 'get', timeout=0)
attempt(simple, 'get', True, -1)
attempt(simple, 'get_nowait')
print(simple.qsize(), simple.empty(), queue.Queue[int], queue.SimpleQueue[str])


class Unique(queue.Queue):
    """Keeps each item once, in the order of their values."""

    def _init(self, maxsize):
        self.items = set()

    def _qsize(self):
        return len(self.items)

    def _put(self, item):
        self.items.add(item)

    def _get(self):
        item = min(self.items)
        self.items.remove(item)
        return item


unique = Unique()
for item in (3, 1, 3, 2):
    unique.put(item)
print([unique.get() for _ in range(unique.qsize())], unique.unfinished_tasks)
