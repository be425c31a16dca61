from itertools import groupby, tee, count, islice

print([(k, list(g)) for k, g in groupby('AAAABBBCCDAABBB')], [k for k, g in groupby('AAAABBBCCDAABBB')])
print([(k, list(g)) for k, g in groupby([1, 1.0, True, 2])], list(groupby([])), [(k, len(list(g))) for k, g in groupby(range(10), lambda x: x // 3)])
print([(k, list(g)) for k, g in groupby(['a', 'bb', 'cc', 'd'], key=len)], [(k, list(g)) for k, g in groupby(iterable=[None, None])])
g = groupby([1, 1, 2])
k, first = next(g)
k2, second = next(g)
print(k, list(first), k2, list(second), next(g, 'end'))
g = groupby('aab')
k, items = next(g)
print(next(items), next(items), next(items, 'end'), iter(items) is items, iter(g) is g)
nan = float('nan')
print([len(list(v)) for k, v in groupby([nan, nan])])
print(type(g), type(items))
for case in (lambda: groupby(1), lambda: next(groupby([1], 5)), lambda: groupby()):
    try:
        case()
    except TypeError as error:
        print(error if 'argument' not in str(error) else 'arguments')


def failing(x):
    raise KeyError(x)


try:
    next(groupby([1], failing))
except KeyError as error:
    print('KeyError', error)

a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a), list(b))
print(tee('x', 0), [list(t) for t in tee('ab', 3)], len(tee([], 1)))
a, b = tee(count())
print(list(islice(a, 3)), list(islice(b, 5)), next(a))
a, = tee('abc', 1)
next(a)
c, d = tee(a)
print(list(c), list(d), list(a))
for case in (lambda: tee(1), lambda: tee([], -1), lambda: tee([], 'x'), lambda: tee()):
    try:
        case()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error if 'argument' not in str(error) else 'arguments')
print(iter(a) is a, type(a))
