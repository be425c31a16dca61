from types import SimpleNamespace

n = SimpleNamespace(a=1, b='x')
print(n, n.a, n.b, n == SimpleNamespace(a=1, b='x'), n == SimpleNamespace(a=2), n != 3)
n.c = [n]
print(n)
del n.c
print(vars(n), SimpleNamespace({'p': 1}, q=2), SimpleNamespace([('r', 3)]))


class Sub(SimpleNamespace):
    pass


print(Sub(z=1), Sub() == SimpleNamespace())
for bad in [lambda: SimpleNamespace(1, 2), lambda: SimpleNamespace({1: 2})]:
    try:
        print(bad())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
