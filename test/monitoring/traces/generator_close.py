def guarded():
    try:
        yield 1
        yield 2
    finally:
        x = 3


def plain():
    yield 1


def swallowing():
    try:
        yield 1
    except GeneratorExit:
        pass


def refusing():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def delegating():
    yield from guarded()


for make in (guarded, plain, swallowing, delegating):
    g = make()
    g.close()
    g = make()
    next(g)
    g.close()
    g.close()
g = refusing()
next(g)
try:
    g.close()
except RuntimeError:
    pass
