"""Classes of OrderedDict that watch what is stored and read."""
from collections import OrderedDict


class Lru(OrderedDict):
    def __init__(self, size):
        self.size = size
        super().__init__()

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.size:
            oldest = next(iter(self))
            del self[oldest]


cache = Lru(2)
cache['a'] = 1
cache['b'] = 2
cache['a']
cache['c'] = 3
print(list(cache), cache, cache.size)


class Logged(OrderedDict):
    def __setitem__(self, key, value):
        print('set', key)
        super().__setitem__(key, value)


l = Logged([('a', 1)], b=2)
l.update(c=3)
print(l, Logged.fromkeys('x'))


def attempt(method, *args, **kwargs):
    try:
        print(method(*args, **kwargs))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Keys:
    def keys(self):
        return 'ab'

    def __getitem__(self, key):
        return key * 2


for kind in OrderedDict, Logged:
    for pairs in [(1,)], [(1, 2), ()], [(1, 2), (1, 2, 3)], [1], 1, None, ['ab'], [[1, 2], 5], [iter('ab'), 'cd'], Keys(), zip('ab', 'cd'), {'ab': 1}, {(1, 2)}, OrderedDict(a=1).items():
        attempt(kind, pairs)
        made = kind()
        attempt(made.update, pairs, z=1)
        print(made)
    attempt(kind, 1, 2)
    attempt(kind().update, 1, 2)
