def inner():
    x = yield 1
    print('inner got', x)
    yield 2
    return 'result'
def outer():
    r = yield from inner()
    print('r', r)
    yield from [10, 20]
    yield from 'ab'
g = outer()
print(next(g), g.send('S'), list(g))
def tree(t):
    if isinstance(t, list):
        for x in t: yield from tree(x)
    else:
        yield t
print(list(tree([1, [2, [3, 4], 5], [[6]]])))
