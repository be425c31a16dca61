# Values that are written in one go, and such as have something unusual somewhere in them.
import collections
import enum
import json


class Text(str):
    pass


class Color(enum.IntEnum):
    RED = 1


Point = collections.namedtuple('Point', 'x y')


def show(*values, **options):
    for value in values:
        try:
            print(ascii(json.dumps(value, **options)))
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error, getattr(error, '__notes__', []))


usual = {'a': [1, -2.5, 'x', None, True, False, (), [], {}], 'é€\U0001f600\ud800\x7f': {'\b\f\n\r\t"\\/\x00\x1f': 1e16}, '': (0.1, -0.0, 5e-324)}
show(usual)
show(usual, ensure_ascii=False)
show(usual, separators=(',', ':'))
show(usual, indent=1)
show(usual, sort_keys=True)
show(2**47, -(2**48), 2**48, 2**200, float('inf'), float('nan'), [float('-inf')])
show([float('nan')], allow_nan=False)
show(Text('a"b'), [Text('é')], {Text('k'): 1}, Color.RED, [Color.RED], Point(1, 2), collections.OrderedDict(a=1), collections.deque())
show({1: 2, None: 3, True: 4, 1.5: 6}, {(1, 2): 3}, [b'x'], {'a': {1, 2}}, [object])
show({(1, 2): 3, 'a': 1}, skipkeys=True)
show([b'x', 1j], default=str)
deep = []
for _ in range(99):
    deep = [deep]
print(len(json.dumps(deep)), len(json.dumps([[deep]])))
circle = [1]
circle.append({'a': circle})
try:
    json.dumps(circle)
except ValueError as error:
    print(error, error.__notes__)
