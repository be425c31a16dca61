# Which two built-in classes can be bases of one class, and whose layout it has.
import collections
import itertools
import types

BASES = [
    object, int, float, complex, str, bytes, bytearray, tuple, list, dict, set, frozenset, type, property, staticmethod, classmethod, super, enumerate, zip, map, filter,
    reversed, BaseException, Exception, OSError, StopIteration, SystemExit, ImportError, AttributeError, NameError, KeyError, UnicodeDecodeError, SyntaxError,
    BaseExceptionGroup, ExceptionGroup, types.ModuleType, collections.deque, itertools.count, itertools.chain,
]
for one in BASES:
    good = []
    reasons = set()
    for other in BASES:
        try:
            good.append((other.__name__, types.new_class('Both', (one, other)).__base__.__name__))
        except TypeError as error:
            reasons.add(str(error))
    print(one.__name__, good, sorted(reasons))
