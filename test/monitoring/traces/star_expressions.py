a = [1, *range(2), 3]
b = (*a, 4)
c = {*a}
d = {**{'x': 1}, 'y': 2}
print(*a, sep='', end='')
first, *middle, last = a


def f(*args):
    return [*args, *args]


f(*a, *b)
