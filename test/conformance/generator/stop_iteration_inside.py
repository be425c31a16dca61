def bad():
    yield 1
    raise StopIteration('oops')
try:
    list(bad())
except RuntimeError as error:
    print(error, repr(error.__cause__))
def running():
    g = yield
    try:
        next(g)
    except ValueError as error:
        print(error)
    yield
g = running()
next(g)
g.send(g)
