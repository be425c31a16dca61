def deep(n):
    if n:
        deep(n - 1)
    else:
        raise ValueError('deep')


def chained():
    try:
        deep(1)
    except ValueError as e:
        raise KeyError from e


def instance():
    raise ValueError('x')


def from_none():
    try:
        1 / 0
    except ZeroDivisionError:
        raise TypeError from None


def wrong():
    raise 1


def index():
    [][0]


def key():
    {}['k']


def attribute():
    None.x


def unbound():
    if 0:
        x = 1
    return x


def unpack():
    a, b = [1]


def iterate():
    for x in 5:
        pass


for f in (lambda: deep(2), chained, instance, from_none, wrong, index, key, attribute, unbound, unpack, iterate):
    try:
        f()
    except Exception:
        pass
