from collections.abc import Callable, Collection, Container, Hashable, Iterable, Iterator, Reversible, Sized, Sequence, Mapping, Generator


class Everything:
    def __len__(self): return 0
    def __iter__(self): return iter(())
    def __next__(self): raise StopIteration
    def __contains__(self, x): return False
    def __call__(self): return 1
    def __reversed__(self): return iter(())


class Nothing:
    __hash__ = None
    __iter__ = None
    __contains__ = None


class Child(Everything):
    __len__ = None


for cls in (Everything, Nothing, Child, object):
    print(cls.__name__, [base.__name__ for base in (Sized, Iterable, Iterator, Container, Collection, Callable, Reversible, Hashable, Sequence, Mapping, Generator) if issubclass(cls, base)])


class MySequence(Sequence):
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, index):
        return self.items[index]

    def __len__(self):
        return len(self.items)


s = MySequence('a', 'b', 'c', 'b')
print(list(s), 'b' in s, 'z' in s, s.index('b'), s.index('b', 2), s.count('b'), list(reversed(s)), len(s), isinstance(s, Sequence), s.index('b', -1), bool(s))
for args in (('z',), ('a', 1), ('c', 0, 2)):
    try:
        print(s.index(*args))
    except ValueError as error:
        print('ValueError', error)
match s:
    case [first, *_, last]:
        print('sequence', first, last)


class MyMapping(Mapping):
    def __init__(self, **data):
        self.data = data

    def __getitem__(self, key):
        return self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


m = MyMapping(a=1, b=2)
print(m.get('a'), m.get('z'), m.get('z', 0), 'a' in m, 'z' in m, list(m.keys()), list(m.values()), list(m.items()), m == {'a': 1, 'b': 2}, m == MyMapping(a=1, b=2), m != {'a': 1}, dict(m), {**m})
print(len(m.keys()), m.keys() & {'a', 'z'}, m.keys() | ['q'] == {'a', 'b', 'q'}, ('a', 1) in m.items(), ('a', 2) in m.items(), 2 in m.values(), 9 in m.values(), m.keys() == {'a', 'b'}, m.items() - {('a', 1)}, m.keys().isdisjoint('xyz'))
print(type(m.keys()).__name__, isinstance(m.keys(), type(m.keys())), m == 5)
match m:
    case {'a': value, **rest}:
        print('mapping', value, rest)
try:
    hash(m)
except TypeError as error:
    print(error)
try:
    reversed(m)
except TypeError as error:
    print(error)


class Registered:
    def __len__(self): return 2
    def __getitem__(self, i): return 'xy'[i]


match Registered():
    case [_, _]:
        print('no')
    case _:
        print('not a sequence yet')
Sequence.register(Registered)
match Registered():
    case [a, b]:
        print('sequence now', a, b)
    case _:
        print('no')
match 'ab':
    case [a, b]:
        print('no')
    case _:
        print('str is none')
print(Iterable[int] is not None, Callable[[int], str] is not None)
