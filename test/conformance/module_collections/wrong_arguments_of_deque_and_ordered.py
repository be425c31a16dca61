# What methods of deque and OrderedDict say of arguments that are too few or of the wrong type.
import bisect
import collections
import linecache
import time


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)


queue = collections.deque([1, 2, 3])
attempt(queue.insert, 1)
attempt(queue.insert, 1, 2, 3)
attempt(queue.insert, 'a', 1)
attempt(queue.index)
attempt(queue.index, 2, -2)
attempt(queue.index, 2, 2)
attempt(queue.index, 2, -9, 9)
attempt(queue.append)
for index in (-9, -1, 0, 2, 9):
    queue.insert(index, index)
print(queue)

ordered = collections.OrderedDict(a=1)
attempt(ordered.pop, [])
attempt(ordered.move_to_end, [])
attempt(ordered.move_to_end, 'b')
attempt(ordered.pop, 'b')

attempt(bisect.insort)
attempt(bisect.insort, 1, 2)
attempt(bisect.insort, [1], 'a')
attempt(time.clock_gettime, 'a')
attempt(linecache.checkcache, [1])
