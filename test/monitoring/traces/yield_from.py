def inner(n):
    for i in range(n):
        yield i
    return n


def outer(n):
    result = yield from inner(n)
    yield result
    yield from [10, 20]
    return result


def deep(n):
    return (yield from outer(n))


list(outer(2))
for v in deep(1):
    pass
g = outer(1)
next(g)
g.send(None)
try:
    while True:
        next(g)
except StopIteration:
    pass
