def count(n):
    for i in range(n):
        yield i
    return 'end'


def received():
    x = yield
    while x:
        x = yield x * 2


for v in count(2):
    pass
list(count(2))
a, b = count(2)
g = count(1)
next(g)
try:
    next(g)
except StopIteration as e:
    v = e.value
r = received()
next(r)
r.send(1)
r.send(2)
try:
    r.send(0)
except StopIteration:
    pass
for v in count(0):
    pass
next(count(0), None)
sum(count(3))
max(count(3))
[x for x in count(2)]
