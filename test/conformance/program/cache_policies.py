"""Caches with different policies behind one decorator; a virtual clock instead of a real one."""
import functools
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import MutableMapping
from typing import Generic, Hashable, Iterator, Protocol, TypeVar, runtime_checkable
import weakref

K, V = TypeVar('K', bound=Hashable), TypeVar('V')


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now

    def advance(self, by):
        self.now += by
        return self


@runtime_checkable
class Policy(Protocol):
    def hit(self, key): ...
    def evict(self): ...


class Cache(MutableMapping, Generic[K, V]):
    _MISSING = object()
    instances = weakref.WeakSet()
    __hash__ = object.__hash__

    def __init__(self, capacity: int, /) -> None:
        if capacity < 1:
            raise ValueError('capacity must be positive')
        self.capacity, self.data, self.stats = capacity, {}, Counter()
        self.instances.add(self)

    def hit(self, key): pass
    def evict(self): return next(iter(self.data))
    def forget(self, key): pass

    def __getitem__(self, key: K) -> V:
        value = self.data.get(key, self._MISSING)
        self.stats['miss' if value is self._MISSING else 'hit'] += 1
        if value is self._MISSING:
            return self.__missing__(key)
        self.hit(key)
        return value

    def __missing__(self, key):
        raise KeyError(key)

    def __setitem__(self, key: K, value: V) -> None:
        if key not in self.data and len(self.data) >= self.capacity:
            victim = self.evict()
            self.stats['evicted'] += 1
            del self[victim]
        self.data[key] = value
        self.hit(key)

    def __delitem__(self, key):
        del self.data[key]
        self.forget(key)

    def __iter__(self) -> Iterator[K]: return iter(self.data)
    def __len__(self): return len(self.data)
    def __contains__(self, key): return key in self.data
    def __repr__(self): return f'<{type(self).__name__} {list(self.data)}>'


class FIFO(Cache): pass


class LRU(Cache):
    def hit(self, key):
        self.data[key] = self.data.pop(key)


class MRU(Cache):
    last = None

    def hit(self, key): self.last = key
    def evict(self): return self.last


class LFU(Cache):
    def __init__(self, capacity, /):
        super().__init__(capacity)
        self.counts, self.buckets = Counter(), defaultdict(OrderedDict)

    def hit(self, key):
        self.buckets[self.counts[key]].pop(key, None)
        self.counts[key] += 1
        self.buckets[self.counts[key]][key] = None

    def evict(self):
        lowest = min(n for n, keys in self.buckets.items() if keys)
        return next(iter(self.buckets[lowest]))

    def forget(self, key):
        self.buckets[self.counts.pop(key)].pop(key)


class TTL(Cache):
    def __init__(self, capacity, /, *, seconds, clock):
        super().__init__(capacity)
        self.seconds, self.clock, self.deadlines = seconds, clock, {}

    def __setitem__(self, key, value):
        self.expire()
        super().__setitem__(key, value)
        self.deadlines[key] = self.clock() + self.seconds

    def __getitem__(self, key):
        self.expire()
        return super().__getitem__(key)

    def expire(self):
        now = self.clock()
        for key in [k for k, t in self.deadlines.items() if t <= now]:
            del self[key]
            self.stats['expired'] += 1

    def forget(self, key):
        del self.deadlines[key]


class SecondChance(Cache):
    def __init__(self, capacity, /):
        super().__init__(capacity)
        self.ring, self.marked = deque(), set()

    def hit(self, key):
        if key in self.ring:
            self.marked.add(key)
        else:
            self.ring.append(key)

    def evict(self):
        while (key := self.ring[0]) in self.marked:
            self.marked.discard(key)
            self.ring.rotate(-1)
        return key

    def forget(self, key):
        self.ring.remove(key)
        self.marked.discard(key)


def cached(cache, key=lambda *args, **kwargs: (args, tuple(sorted(kwargs.items())))):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            k = key(*args, **kwargs)
            try:
                return cache[k]
            except KeyError:
                value = cache[k] = function(*args, **kwargs)
                return value
        wrapper.cache = cache
        return wrapper
    return decorate


def workload(n=120):
    x = 7
    for i in range(n):
        x = (x * 1103515245 + 12345) % 2**31
        yield 'hot' if i % 3 == 0 else f'k{x >> 16 & 7}' if i % 2 else f'scan{i % 10}'


for make in (FIFO, LRU, MRU, LFU, SecondChance):
    cache = make(4)
    for request in workload():
        if cache.get(request) is None:
            cache[request] = request.upper()
    print(f'{make.__name__:<13}{dict(sorted(cache.stats.items()))}  {cache}')

clock = Clock()
ttl = TTL(2, seconds=10, clock=clock)
ttl['a'] = 1
clock.advance(6)
ttl['b'] = 2
print(ttl, ttl.get('a'))
clock.advance(5)
print(ttl.get('a', 'gone'), ttl['b'], ttl, ttl.pop('b'), len(ttl), ttl.deadlines, ttl.stats['expired'])
ttl.update(x=1, y=2, z=3)
print(ttl, {**ttl}, list(ttl.items()), ttl.stats['evicted'])


@cached(LRU(3))
def slow(n, *, scale=1):
    "Pretends to be slow."
    print(f'[computing {n}x{scale}]', end=' ')
    return n * scale


print([slow(n) for n in (1, 2, 1, 3, 4, 2)], slow(1, scale=5), slow.__name__, slow.__doc__, slow.cache)


@cached(FIFO(2), key=str.lower)
def shout(word): return word + '!'


print(shout('Hey'), shout('HEY'), shout.cache.stats)
for bad in (lambda: LRU(0), lambda: LRU(capacity=1), lambda: LRU(1)['x'], lambda: TTL(3)):
    try:
        bad()
    except (ValueError, TypeError, KeyError) as error:
        print(f'{type(error).__name__}: {error}')
print(isinstance(LRU(1), Policy), isinstance({}, Policy), LRU[str, int], LRU.__mro__[1] is Cache, sorted({type(c).__name__ for c in Cache.instances} & {'TTL'}))
