"""Parameters as they can be named in calls."""
import bisect
import contextlib
import dis
import enum
import heapq
import inspect
import operator
import random
import re
import sys
import threading
import typing
import weakref
from collections import Counter, UserString


class Empty(enum.Enum):
    pass


class Full(enum.Flag):
    A = 1


for subject in (
    contextlib.closing, contextlib.ExitStack, contextlib.nullcontext, contextlib.suppress, random.Random, enum.Enum, Empty, Full, enum.EnumType.__call__,
    enum.Enum.__new__, re.sub, re.subn, re.split, dis.dis, dis.Bytecode, threading.RLock, threading.Semaphore.__exit__, typing.Any, typing.SupportsInt,
    weakref.WeakKeyDictionary, weakref.WeakKeyDictionary.update, weakref.WeakValueDictionary, weakref.WeakValueDictionary.update, Counter.__delitem__,
    random.lognormvariate, random.SystemRandom.getrandbits, random.SystemRandom.randbytes,
    operator.add, operator.setitem, operator.not_, heapq.heappush, heapq.heappop, bisect.bisect_left, sys._getframe,
):
    print(inspect.signature(subject))
for name, value in sorted(vars(UserString).items()):
    if inspect.isfunction(value):
        parameters = list(inspect.signature(value).parameters.values())
        # The largest index is another one in CPython's build for WebAssembly.
        print(name, *[each if each.name != 'end' else 'end' for each in parameters])
for call in lambda: Full(), lambda: enum.Enum(), lambda: Full.__new__(Full, 1, 2), lambda: enum.Enum.__new__(Full), lambda: random.lognormvariate():
    try:
        call()
    except TypeError as error:
        print(error)
