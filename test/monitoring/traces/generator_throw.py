def catching():
    try:
        yield 1
    except ValueError:
        yield 2
    finally:
        x = 3


def plain():
    yield 1
    yield 2


def delegating():
    try:
        yield from catching()
    except KeyError:
        yield 4


g = catching()
next(g)
g.throw(ValueError)
list(g)
p = plain()
next(p)
try:
    p.throw(KeyError('x'))
except KeyError:
    pass
d = delegating()
next(d)
d.throw(ValueError)
d.throw(KeyError)
list(d)
n = plain()
try:
    n.throw(TypeError)
except TypeError:
    pass
