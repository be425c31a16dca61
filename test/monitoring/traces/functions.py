def plain(a, b=2, *rest, key=None, **more):
    """A docstring."""
    total = a + b
    return total


def empty():
    """Only a docstring."""


def one_line(x): return x + 1


def nothing():
    pass


def early(x):
    if x:
        return
    x = 2


def nested():
    value = 1

    def inner():
        nonlocal value
        value += 1
        return value

    return inner


plain(1)
plain(1, 2, 3, key=4, other=5)
plain(*[1, 2], **{'key': 3})
empty()
one_line(1)
nothing()
early(0)
early(1)
nested()()
