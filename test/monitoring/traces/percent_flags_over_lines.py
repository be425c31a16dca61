# Fields of a % with flags, widths and precisions over several lines: to the compiler an f-string.

def f(x):
    a = "%+03.12s" % (
        7,)
    b = "%5s" % (
        x,
        )
    c = "%s|%5s" % (
        7,
        x)
    d = "%5s" % (
        7 if x else
        8,)
    e = "%s" % (
        7 if x else
        8,)
    g = "%-5r|%s" % (
        "q",
        x + 1)
    h = "%5s %s" % (
        x,
        5)
    i = "%.3a" % (1,
        )
    return a, b, c, d, e, g, h, i
f(1)
f(0)
