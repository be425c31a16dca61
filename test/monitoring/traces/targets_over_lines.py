# Targets over several lines, and tests for None behind a call over several lines.
def f(a, b):
    (
        c,
        d,
    ) = a, b
    c, d = (
        a,
        b,
    )
    x = [0, 1]
    x[0], \
      x[1] = x[1], x[0]
    x[
     0], x[
     1] = x[
     1], x[
     0]
    a, b, c = a, \
       b, \
       d
    (a, b,
     c) = a, \
       b, \
       d
    (a,
     b), c = (1,
       2), \
       d
    c, d = \
       a, b
    c, \
     d = \
      a, b
f(1, 2)
def f(*a):
    return a[0] if a else None
def g(x):
    if f(
        x
    ) is None:
        return 1
    if (f(x,
          x)
        is not
        None): x = 2
    while f(
        x) is not None and x:
        x -= 1
    y = x if f(
        x) is None else 2
    y = f(
        x,
    ) is None
    return y or (
        y is None)
g(1), g(None), g(0)
def h(items):
    for (
        a,
        b,
    ) in items: pass
    for a, (
        b,
        c
    ) in [(1, (2, 3))]: pass
    (a,
     b) = items[0]
    (
        c,
        d,
    ) = a, b
    [x for x,
     y in items]
    return {k: v
            for k,
            v in items}
h([(1, 2), (3, 4)])
