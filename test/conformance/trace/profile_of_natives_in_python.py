"""A profile function is told of what CPython has in C, also where this is Python in another engine."""
import collections
import functools
import sys


def add(a, b):
    return a + b


def run():
    ordered = collections.OrderedDict(a=1)
    ordered.move_to_end('a')
    functools.reduce(add, [1, 2])
    view = memoryview(b'ab')
    view.tobytes()
    view.cast(*['B'])
    try:
        view.cast('?!')
    except ValueError:
        pass
    view[0]
    len(view)


def profiler(frame, event, argument):
    if frame.f_code in (run.__code__, add.__code__):
        print(event, frame.f_code.co_name, argument.__name__ if event.startswith('c_') else argument)


sys.setprofile(profiler)
run()
sys.setprofile(None)
