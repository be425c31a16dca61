import collections
import datetime
import enum
import fractions
import pickle


class Plain:
    def __init__(self):
        self.x = 1


class Slots:
    __slots__ = 'a', 'b'


class Items(list):
    pass


class Number(int):
    pass


class Color(enum.Enum):
    RED = 1


class Outer:
    class Inner:
        def method(self):
            pass


Point = collections.namedtuple('Point', 'x y')
VALUES = [None, True, False, 0, 1, 255, 256, 65535, 65536, -1, -0x80000000, 0x7fffffff, 1 << 40, -128 << 32, 1.5, -0.0, float('inf'), 'a', 'é\n\\\0', '\ud800', 'long' * 70, b'', b'ab', b'x' * 300, bytearray(b'q'),
          bytearray(), (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, 2], {}, {1: 2}, {1: 2, 3: 4}, {1}, set(), frozenset([1]), frozenset(), 1j, len, int, Plain, range(3), ..., NotImplemented, type(None),
          type(...), slice(1, 2), ['a', 'a'], ValueError('x'), KeyError('k', 5), Items([1]), Number(5), Point(1, 2), Color.RED, Plain(), datetime.date(2020, 1, 2), datetime.timedelta(1, 2), collections.OrderedDict(a=1),
          collections.deque([1]), collections.deque([1], 5), fractions.Fraction(1, 2), collections.Counter('a'), collections.defaultdict(int), str.upper, [].append, Outer.Inner, Outer.Inner.method, dict.fromkeys, len.__call__,
          Plain.__init__, collections.deque, TypeError, ModuleNotFoundError, FileNotFoundError(2, 'no', 'f'), map, zip, list(range(3)) * 2, {'k': [{'k': ('k',)}]}]
for protocol in [0, 1, 2, 3, 5]:
    for value in VALUES:
        try:
            data = pickle.dumps(value, protocol)
        except Exception as error:
            print(protocol, type(value).__name__, type(error).__name__, str(error)[:30])
            continue
        print(protocol, type(value).__name__, data if len(data) < 120 else (len(data), data[:30], data[-20:]))
    slots = Slots()
    slots.b = 2
    try:
        print(pickle.dumps(slots, protocol))
    except TypeError as error:
        print(error)

print(pickle.dumps([1, 2]) == pickle.dumps([1, 2], 5) == pickle.dumps([1, 2], -1), pickle.DEFAULT_PROTOCOL, pickle.HIGHEST_PROTOCOL, pickle.format_version)
print(pickle.dumps(range, 2), pickle.dumps(range, 2, fix_imports=False), pickle.dumps(range, 3))
