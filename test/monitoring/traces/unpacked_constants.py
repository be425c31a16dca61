# CPython takes tuples of two or three apart that it does not make, longer ones of constants it keeps.
a, b = (
    1,
    2)
(a, b), c = (
    1, 2), 0
a, b, c = 'x', \
    2, (
        3,
        4)
a, b, c, d = (
    1,
    2,
    3, 4)
a, = (
    1,
)
[a, b] = (
    1 +
    1,
    2)


def function():
    x, y = (
        1,
        None)
    y, x = 1, \
        2
    return x, y


print(a, b, c, d, function())
