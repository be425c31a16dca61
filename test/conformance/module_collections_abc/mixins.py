from collections.abc import MutableMapping, MutableSequence, MutableSet, Set, Iterator, Generator, ValuesView, KeysView, ItemsView, Coroutine, AsyncIterator, AsyncGenerator


class Bag(MutableSet):
    def __init__(self, items=()):
        self.items = []
        for item in items:
            self.add(item)

    def __contains__(self, item): return item in self.items
    def __iter__(self): return iter(self.items)
    def __len__(self): return len(self.items)

    def add(self, item):
        if item not in self.items:
            self.items.append(item)

    def discard(self, item):
        if item in self.items:
            self.items.remove(item)

    def __repr__(self): return f'Bag({self.items})'


a, b = Bag([1, 2, 3]), Bag([2, 3, 4])
print(a & b, a | b, a - b, a ^ b, a & {3, 9}, {3, 9} & a, [1, 9] | a, {1, 7} - a, {1, 7} ^ a, a | [5], a - [1])
print(a == b, a == {1, 2, 3}, a <= {1, 2, 3, 4}, a < a, a >= Bag([1]), a > Bag([1]), a != b, {1} < a, a.isdisjoint([9]), a.isdisjoint(b))
a |= [7]
a &= {1, 2, 7}
a -= [2]
a ^= [1, 5]
print(a)
a ^= a
print(a, len(a))
c = Bag('xyz')
c.remove('y')
print(c, c.pop(), c)
for action in (lambda: c.remove('q'), lambda: Bag().pop(), lambda: c < 5, lambda: c & 5, lambda: hash(c)):
    try:
        print(action())
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
c.clear()
c -= c
print(c)


class Frozen(Set):
    def __init__(self, items): self.items = tuple(items)
    def __contains__(self, item): return item in self.items
    def __iter__(self): return iter(self.items)
    def __len__(self): return len(self.items)
    __hash__ = Set._hash


print(hash(Frozen([1, 2])) == hash(Frozen([2, 1])), hash(Frozen([])) == hash(frozenset()), Frozen([1]) == {1}, {Frozen([1]): 'v'}[Frozen([1])])


class Store(MutableMapping):
    def __init__(self, *args, **kwargs):
        self.data = {}
        self.update(*args, **kwargs)

    def __getitem__(self, key): return self.data[key]
    def __setitem__(self, key, value): self.data[key] = value
    def __delitem__(self, key): del self.data[key]
    def __iter__(self): return iter(self.data)
    def __len__(self): return len(self.data)


s = Store({'a': 1}, b=2)
s.update([('c', 3)], d=4)
print(dict(s), s.pop('a'), s.pop('zz', 'd'), s.setdefault('e', 5), s.setdefault('e', 6), s.popitem(), dict(s))


class Keyed:
    def keys(self): return ['k']
    def __getitem__(self, key): return key * 2


s.update(Keyed())
print(dict(s), s == {'c': 3, 'd': 4, 'e': 5, 'k': 'kk'})
for action in (lambda: s.pop('zz'), lambda: Store().popitem(), lambda: s.update(5), lambda: s.update(1, 2)):
    try:
        print(action())
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error if 'argument' not in str(error) else 'arguments')
s.clear()
print(dict(s), repr(Store(a=1).keys()).startswith('KeysView(<'), KeysView({'a': 1}), ValuesView({'a': 1}), ItemsView({'a': 1}), list(ItemsView({'a': 1})))


class Items(MutableSequence):
    def __init__(self, *items): self.items = list(items)
    def __getitem__(self, i): return self.items[i]
    def __setitem__(self, i, v): self.items[i] = v
    def __delitem__(self, i): del self.items[i]
    def __len__(self): return len(self.items)
    def insert(self, i, v): self.items.insert(i, v)


q = Items(1, 2, 3)
q.append(4)
q.extend([5, 6])
q.extend(q)
q += (7,)
print(q.items, q.pop(), q.pop(0), q.index(3))
q.remove(3)
q.reverse()
print(q.items, 5 in q, q.count(5), list(reversed(q)))
q.clear()
print(q.items)
for action in (lambda: q.pop(), lambda: q.remove(1)):
    try:
        action()
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)


class Countdown(Iterator):
    def __init__(self, n): self.n = n

    def __next__(self):
        if not self.n:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Countdown(3)), iter(Countdown(1)).__class__.__name__)


class Gen(Generator):
    def __init__(self): self.sent = []

    def send(self, value):
        self.sent.append(value)
        if len(self.sent) > 2:
            raise StopIteration('done')
        return len(self.sent)

    def throw(self, typ, val=None, tb=None):
        return super().throw(typ, val, tb)


g = Gen()
print(next(g), g.send('x'), g.sent, list(Gen()), g.close())
try:
    g.throw(ValueError, ValueError('thrown'))
except ValueError as error:
    print(error)


class Stubborn(Generator):
    def send(self, value): return 1
    def throw(self, typ, val=None, tb=None): return 2


try:
    Stubborn().close()
except RuntimeError as error:
    print(error)
print(issubclass(Gen, Generator), isinstance(g, Iterator), [name for name in ('close', '__iter__', '__next__') if name in Generator.__dict__])
