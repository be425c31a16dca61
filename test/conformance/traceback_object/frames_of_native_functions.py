# What CPython has in C leaves no frame in a traceback, and no caller.
import bisect
import collections
import contextvars
import functools
import io
import itertools
import operator
import sys
import threading
import traceback


def fail(*args):
    return 1 / 0


def caller(*args):
    frame = sys._getframe(1)
    return frame.f_code.co_name


@functools.lru_cache
def cached(x):
    return caller()


@functools.lru_cache(maxsize=None)
def recursive(x):
    return recursive(x - 1) if x else 1 / 0


class Holder:
    method = functools.partialmethod(fail, 1)


WORKS = (
    lambda: functools.partial(fail, 1)(2),
    lambda: Holder().method(),
    lambda: functools.reduce(fail, [1, 2]),
    lambda: sorted([2, 1], key=functools.cmp_to_key(fail)),
    lambda: recursive(2),
    lambda: collections.defaultdict(fail)['a'],
    lambda: collections.OrderedDict().popitem(),
    lambda: collections.deque([1]).remove(2),
    lambda: list(itertools.groupby([1], fail)),
    lambda: list(itertools.tee(map(fail, [1]))[0]),
    lambda: bisect.bisect([1], 1, key=fail),
    lambda: operator.attrgetter('a.b')(1),
    lambda: operator.itemgetter(5)([]),
    lambda: operator.methodcaller('nothing')(1),
    lambda: contextvars.copy_context().run(fail),
    lambda: threading.Lock().release(),
    lambda: memoryview(b'abc')[5],
    lambda: memoryview(b'abc').cast('I'),
    lambda: io.BytesIO().seek(-1),
)
for work in WORKS:
    try:
        work()
    except Exception as error:
        print([summary.name for summary in traceback.extract_tb(error.__traceback__)], repr(error))


def whole():
    print(cached(1), functools.partial(caller)(), functools.reduce(caller, [1, 2]), next(iter(itertools.groupby([1], caller)))[0], contextvars.copy_context().run(caller))


whole()
functools.reduce(fail, [1, 2])
