from collections import deque

d = deque('abc')
print(d, len(d), list(d), deque(), deque([1], 5), deque(maxlen=0), deque(iterable='xy', maxlen=1), bool(d), bool(deque()))
d.append('d')
d.appendleft('z')
print(d, d.pop(), d.popleft(), d)
d.extend([1, 2])
d.extendleft([3, 4])
print(d, d[0], d[-1], d[2], d.maxlen)
d[1] = 'changed'
del d[0]
del d[-1]
print(d, 'c' in d, 'q' in d, d.count('c'), d.index('c'), list(reversed(d)))
d.rotate(1)
print(d)
d.rotate(-2)
print(d)
d.rotate()
d.rotate(100)
print(d)
d.insert(1, 'new')
d.insert(-1, 'last but one')
d.insert(100, 'end')
d.insert(-100, 'start')
print(d)
d.remove('new')
d.reverse()
print(d, d.copy(), d.copy() == d, d.copy() is d)
d.clear()
print(d, len(d))
m = deque(range(5), 3)
print(m, m.maxlen)
m.append(9)
print(m)
m.appendleft(0)
print(m)
m.extend('ab')
print(m)
m.extendleft([7, 8, 9, 10])
print(m, m.copy(), m.copy().maxlen)
m += [1]
m *= 2
print(m, m + deque([5]), m * 2, 2 * m)
z = deque(maxlen=0)
z.append(1)
z.extend([1, 2])
print(z, list(z))
print(deque([1, 2]) + deque([3]), deque([1]) * 3, deque([1]) * 0, deque([1]) * -1)
print(deque([1, 2]) == deque([1, 2]), deque([1]) == [1], deque([1]) != deque([2]), deque([1, 2]) < deque([1, 3]), deque([2]) > deque([1, 5]), deque() <= deque(), deque([1]) >= deque([1]))
s = deque([1, 2])
s.extend(s)
s.extendleft(s)
print(s)
n = deque([1])
n.append(n)
print(n)
for case in (
    lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[1], lambda: deque([1])[-2], lambda: deque([1])['x'], lambda: deque([1])[0:1],
    lambda: deque(1), lambda: deque([], -1), lambda: deque([], 'x'), lambda: deque([1]).remove(2), lambda: deque([1]).index(2),
    lambda: deque([1]) + [1], lambda: deque([1]) * 'x', lambda: deque([1, 2], 2).insert(0, 1), lambda: deque([1]).index(1, 1), lambda: deque().rotate('x'),
    lambda: deque([1]).extend(5),
):
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error)
try:
    d.maxlen = 5
except AttributeError as error:
    print(type(error).__name__)
print(type(d), deque.__module__, deque.__name__, deque.__mro__, type(iter(d)).__name__)
print(deque([3, 1, 2]).index(2, 1, 3), sorted(deque([3, 1, 2])), max(deque([3, 1, 2])), tuple(deque('ab')), [*deque('ab')], sum(deque([1, 2])))
