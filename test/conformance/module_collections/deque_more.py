from collections import deque

d = deque(range(4))
it = iter(d)
print(next(it), it.__length_hint__())
d.append(9)
try:
    next(it)
except RuntimeError as error:
    print(error)
try:
    for x in d:
        d.popleft()
except RuntimeError as error:
    print(error)
print(list(iter(deque())), [x for x in reversed(deque('abc'))], next(reversed(deque([1, 2]))))

queue = deque()
for i in range(1000):
    queue.append(i)
    if i % 3:
        queue.popleft()
print(len(queue), queue[0], queue[-1], sum(queue))
for i in range(500):
    queue.appendleft(-i)
    queue.rotate(i % 7 - 3)
print(len(queue), sum(queue), queue[10], queue[-10])

window = deque(maxlen=3)
out = []
for i in range(10):
    window.append(i)
    out.append(sum(window))
print(out)


class Stack(deque):
    def __init__(self, items=(), limit=None):
        super().__init__(items, limit)
        self.log = []

    def append(self, item):
        self.log.append(item)
        super().append(item)


s = Stack([1, 2], 3)
s.append(3)
s.append(4)
print(s, s.log, len(s), s[0], list(s), s.maxlen, isinstance(s, deque), s == deque([2, 3, 4]), 3 in s)
s.extend([5])
print(s, s.copy(), type(s.copy()).__name__, s.pop(), s.popleft())


class Named(deque):
    pass


n = Named('ab')
n.extra = 1
print(n, n.extra, n + Named('c'), type(n + deque()).__name__, type(n * 2).__name__)
match deque([1, 2, 3]):
    case [first, *rest]:
        print(first, rest)
match Named('xy'):
    case [a, b]:
        print(a, b)

grid = ['..#', '...', '#..']
seen = {(0, 0)}
work = deque([(0, 0, 0)])
while work:
    x, y, steps = work.popleft()
    if (x, y) == (2, 2):
        print('steps', steps)
        break
    for dx, dy in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        nx, ny = x + dx, y + dy
        if 0 <= nx < 3 and 0 <= ny < 3 and grid[ny][nx] == '.' and (nx, ny) not in seen:
            seen.add((nx, ny))
            work.append((nx, ny, steps + 1))


class Evil:
    def __eq__(self, other):
        d.clear()
        return False


d = deque([Evil(), 2])
for action in (lambda: 2 in d, lambda: d.index(2), lambda: d.count(2), lambda: d.remove(2)):
    d.clear()
    d.extend([Evil(), 2])
    try:
        print(action())
    except (RuntimeError, ValueError, IndexError) as error:
        print(type(error).__name__)
d = deque([1, 2, 3])
d.__init__([7], 2)
print(d, d.maxlen)
d.__init__('abc')
print(d)
