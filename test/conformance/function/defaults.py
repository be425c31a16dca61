def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw
print(f(1, c=3), f(1, 5, 6, 7, c=8, d=9, e=10))
def g(a, /, b, *, c):
    return a, b, c
print(g(1, 2, c=3), g(1, b=2, c=3))
def shared(x, acc=[]):
    acc.append(x)
    return acc
print(shared(1), shared(2))
print(f.__defaults__, f.__kwdefaults__, f.__name__)
