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
