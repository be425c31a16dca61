import copy
import operator
import pickle


class Sequence:
    def __getitem__(self, i):
        if i > 4:
            raise IndexError
        return i

    def __len__(self):
        return 5


class Endless(Sequence):
    __len__ = None


class Numbered(enumerate):
    pass


def attempt(work):
    try:
        return work()
    except Exception as error:
        return type(error).__name__, str(error)


def shown(reduced):
    """Without addresses."""
    if reduced[0] == 'TypeError':
        return reduced
    function, arguments, *state = reduced
    return function.__name__, [each if isinstance(each, (int, str, bytes, tuple, list, range, bytearray, type(None))) else each.__name__ if isinstance(each, type) else type(each).__name__[:4] for each in arguments], state


MAKERS = {
    'list': lambda: iter([1, 2, 3]), 'tuple': lambda: iter((1, 2, 3)), 'str': lambda: iter('aé€'), 'bytes': lambda: iter(b'abc'), 'bytearray': lambda: iter(bytearray(b'abc')), 'range': lambda: iter(range(1, 9, 2)),
    'empty range': lambda: iter(range(0)), 'long range': lambda: iter(range(1 << 70, (1 << 70) + 3)), 'reversed range': lambda: reversed(range(5)), 'dict': lambda: iter({1: 2, 3: 4}), 'values': lambda: iter({1: 2, 3: 4}.values()),
    'items': lambda: iter({1: 2, 3: 4}.items()), 'reversed dict': lambda: reversed({1: 2, 3: 4}), 'reversed items': lambda: reversed({1: 2, 3: 4}.items()), 'set': lambda: iter({1}), 'frozenset': lambda: iter(frozenset([1])),
    'sequence': lambda: iter(Sequence()), 'endless': lambda: iter(Endless()), 'reversed sequence': lambda: reversed(Sequence()), 'reversed tuple': lambda: reversed((1, 2, 3)), 'reversed str': lambda: reversed('abc'),
    'callable': lambda: iter(iter([1, 2, 3]).__next__, 3), 'enumerate': lambda: enumerate('abc', 5), 'of a class': lambda: Numbered('ab'), 'zip': lambda: zip([1, 2], 'ab'), 'strict zip': lambda: zip([1, 2], 'ab', strict=True), 'empty zip': lambda: zip(),
    'map': lambda: map(str, [1, 2]), 'map of two': lambda: map(max, [1, 2], [3, 4]), 'filter': lambda: filter(None, [0, 1, 2]),
}
for name, make in MAKERS.items():
    it = make()
    print(name, attempt(lambda: operator.length_hint(it, -9)), shown(it.__reduce__()), end=' ')
    for _ in it:
        break
    print(attempt(lambda: operator.length_hint(it, -9)), shown(it.__reduce__()))
    again = copy.copy(it)
    print('   ', type(again) is type(it), list(again), list(it), shown(it.__reduce__()), attempt(lambda: operator.length_hint(it, -9)))
    deep = make()
    for _ in deep:
        break
    print('   ', attempt(lambda: list(copy.deepcopy(deep))), attempt(lambda: list(deep)))
    if hasattr(it, '__setstate__'):
        for state in [0, 1, 2, 100, -5, -1, True, 'a']:
            moved = make()
            print('   ', state, attempt(lambda: moved.__setstate__(state)), attempt(lambda: list(moved)), end=';')
        it.__setstate__(0)
        print(list(it))

for protocol in range(6):
    values = [list(pickle.loads(pickle.dumps(make(), protocol))) for name, make in MAKERS.items() if name not in ('sequence', 'endless', 'reversed sequence', 'callable')]
    print(protocol, values)
for make in [lambda: (i for i in ()), lambda: iter(memoryview(b'a'))]:
    print(attempt(lambda: copy.copy(make()))[0], attempt(lambda: pickle.dumps(make()))[0])

# A list that changes under its iterator.
items = [1, 2, 3]
it = iter(items)
next(it)
del items[:2]
print(operator.length_hint(it), it.__reduce__(), list(it))
names = {1: 2, 3: 4}
it = iter(names)
next(it)
names[5] = 6
print(attempt(lambda: operator.length_hint(it)), attempt(lambda: it.__reduce__()))
