def f(x):
    return x


a = b = f(1)
a, b = f(2), f(3)
(a, b), c = (f(1), 2), 3
a, *b = [1, 2, 3]
[a, b] = 1, 2
x = {}
x['k'] = f(1)
x['k'] += 1
a += f(1)


class A:
    pass


o = A()
o.v = 1
o.v += 1
if (n := f(5)) > 3:
    m = n
del a
del x['k'], o.v


def local():
    a = 1
    b = a
    a, b = b, a
    a += 1
    del a
    c = d = b
    return c


local()
a = (
    1
)
b = \
    2
