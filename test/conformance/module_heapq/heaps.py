import heapq
from heapq import *

data = [5, 3, 8, 1, 9, 2, 7]
h = list(data)
heapify(h)
print(h, h[0])
heappush(h, 0)
heappush(h, 6)
print(h, [heappop(h) for _ in range(len(h))], h)
h = [2, 4, 6]
print(heapreplace(h, 1), h, heappushpop(h, 0), h, heappushpop(h, 9), h, heappushpop([], 3))
m = list(data)
heapify_max(m)
print(m)
heappush_max(m, 10)
print(m, heapreplace_max(m, 0), m, heappushpop_max(m, 20), heappushpop_max(m, 4), m, [heappop_max(m) for _ in range(len(m))])
for case in (
    lambda: heappop([]), lambda: heappop(()), lambda: heappush({}, 1), lambda: heapreplace([], 1), lambda: heapify('x'), lambda: heappop_max([]), lambda: heapify([1, 'a']),
    lambda: heapify_max(5), lambda: heappush_max((), 1), lambda: heapreplace_max([], 1), lambda: heappushpop(3, 1),
):
    try:
        print(case())
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
jobs = []
for priority, name in ((3, 'c'), (1, 'a'), (2, 'b')):
    heappush(jobs, (priority, name))
print([heappop(jobs)[1] for _ in range(3)])


class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return f'I{self.n}'


h = [Item(n) for n in data]
heapify(h)
print(h, heappop(h), heapreplace(h, Item(4)), h)
m = [Item(n) for n in data]
heapify_max(m)
print(m, heappop_max(m), m)


class MyList(list):
    pass


my = MyList([3, 1, 2])
heapify(my)
heappush(my, 0)
print(my, heappop(my))
