"""Wrong arguments of functions that are native in CPython and may be written in Python elsewhere."""

import binascii
import collections
import datetime
import decimal
import functools
import io
import itertools
import operator


def show(call, *arguments, **keywords):
    try:
        call(*arguments, **keywords)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print('done')


view = memoryview(b'abc')
for function in (
    functools.reduce, functools.cmp_to_key, itertools.tee, operator.countOf, operator.concat, operator.call, datetime.timedelta, decimal.Decimal(1).as_tuple,
    decimal.Decimal(1).quantize, decimal.getcontext, decimal.setcontext, collections.OrderedDict().move_to_end, collections.OrderedDict().setdefault,
    io.StringIO().getvalue, io.StringIO().write, binascii.hexlify, view.tolist, view.release, view.__len__, view.__getitem__, view.toreadonly, collections.defaultdict().copy,
):
    for count in 0, 3, 12:
        print(function.__name__, count, end=' ')
        show(function, *[[]] * count)
    print(function.__name__, 'name', end=' ')
    show(function, wrong=1)


def plain(a, b=1, /, c=2, *, d, e=3):
    pass


for arguments in (), (1,), (1, 2, 3), (1, 2, 3, 4):
    for keywords in {}, {'d': 1}, {'a': 1}, {'a': 1, 'b': 2, 'd': 3}, {'wrong': 1}, {'c': 1, 'd': 1}, {'d': 1, 'e': 2}:
        print(arguments, keywords, end=' ')
        show(plain, *arguments, **keywords)
show(lambda a, b, c, *, d, e: 0)
show(lambda a, b, c, *, d, e: 0, 1)
show(lambda a, b, c, *, d, e: 0, 1, 2)
show(lambda a, b, c, *, d, e: 0, 1, 2, 3)
show(lambda a, b, c, *, d, e: 0, 1, 2, 3, d=4)
show(lambda: 0, 1)
show(lambda a: 0, 1, 2)
