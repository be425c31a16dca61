def gen(n):
    print('start')
    for i in range(n):
        got = yield i
        if got: print('got', got)
    return 'done'
g = gen(3)
print(next(g), g.send('hello'), next(g))
try:
    next(g)
except StopIteration as stop:
    print('stop', stop.value)
print(list(gen(2)), next(g, 'default'))
try:
    gen(1).send(5)
except TypeError as error:
    print(error)
