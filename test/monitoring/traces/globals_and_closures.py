counter = 0


def bump():
    global counter
    counter += 1
    return counter


def make():
    n = 0

    def inner():
        nonlocal n
        n += 1
        return n
    return inner


bump()
inner = make()
inner()


def closed(x):
    return [lambda: x for _ in range(2)]


closed(1)[0]()


class Scope:
    y = 1
    z = [y for _ in range(2)]

    def get(self):
        return __class__


Scope().get()
