class Manager:
    def __init__(self, swallow):
        self.swallow = swallow

    def __enter__(self):
        return self

    def __exit__(self, *details):
        return self.swallow


def swallowed():
    with Manager(True):
        raise ValueError
    return 1


def passed():
    with Manager(False):
        x = 1
        1 / 0


def two():
    with Manager(True), Manager(False) as b:
        raise KeyError


def failing_enter():
    with None:
        pass


class BadExit:
    def __enter__(self):
        return 1

    def __exit__(self, *details):
        raise TypeError


def bad_exit(fail):
    with BadExit():
        if fail:
            raise ValueError


swallowed()
try:
    passed()
except ZeroDivisionError:
    pass
two()
try:
    failing_enter()
except TypeError:
    pass
for fail in (False, True):
    try:
        bad_exit(fail)
    except TypeError:
        pass
