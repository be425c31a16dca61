"""getfullargspec() tells what a method is bound to, and looks behind no wrapper; wrappers have the annotations of what they wrap."""

import contextlib
import functools
import inspect


class Thing:
    def __init__(self, a, b=1):
        pass

    def method(self, c: int, *more):
        pass

    @classmethod
    def made(cls, d=2):
        pass

    @staticmethod
    def alone(e):
        pass

    def __call__(self, f, /):
        pass


class Made:
    def __new__(cls, g):
        return super().__new__(cls)


@contextlib.contextmanager
def manager(h: int) -> str:
    yield


@functools.wraps(manager)
def wrapper(*args, **kwds):
    pass


for call in Thing, Thing(1), Thing(1).method, Thing.method, Thing.made, Thing.alone, Made, manager, wrapper, functools.partial(Thing(1).method, 1):
    print(inspect.getfullargspec(call))
    print(inspect.signature(call))
print(manager.__annotations__)
state = functools.partial(print, 1)
for wrong in 5, (1, 2), (len, 1, None, None):
    try:
        state.__setstate__(wrong)
    except TypeError as error:
        print(error)
print(functools.partial(max).__reduce__()[2])
