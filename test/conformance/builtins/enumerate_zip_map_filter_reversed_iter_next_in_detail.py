def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for work in [lambda: list(enumerate('ab')), lambda: list(enumerate('ab', 5)), lambda: list(enumerate('ab', start=-1)), lambda: list(enumerate(iterable='a', start=1)), lambda: list(enumerate('ab', 10 ** 30)), lambda: enumerate(5), lambda: enumerate('a', 'b'), lambda: enumerate('a', 1.0), lambda: enumerate('a', 1, 2), lambda: next(enumerate([])),
             lambda: list(zip()), lambda: list(zip('ab')), lambda: list(zip('abc', [1, 2])), lambda: list(zip('ab', 'cd', strict=True)), lambda: list(zip('abc', 'cd', strict=True)), lambda: list(zip('ab', 'cde', strict=True)), lambda: list(zip('ab', 'ab', 'a', strict=True)), lambda: zip(5), lambda: zip('a', 5), lambda: zip('a', foo=1), lambda: list(zip(*[('a', 1), ('b', 2)])),
             lambda: list(map(str, [1, 2])), lambda: list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), lambda: map(str), lambda: map(), lambda: list(map(5, [1])), lambda: map(str, 5), lambda: list(map(None, [1])), lambda: list(map(lambda a, b: (a, b), [1, 2], [3], strict=True)), lambda: list(map(str, [1], strict=False)), lambda: list(map(str, [1], foo=1)), lambda: list(map(pow, [2, 3], [3, 2])),
             lambda: list(filter(None, [0, 1, '', 'a'])), lambda: list(filter(lambda x: x > 1, [1, 2, 3])), lambda: filter(None), lambda: filter(None, 5), lambda: list(filter(5, [1])), lambda: filter(None, [], []), lambda: list(filter(str.isalpha, 'a1b')),
             lambda: list(reversed([1, 2])), lambda: list(reversed('ab')), lambda: list(reversed({'a': 1, 'b': 2})), lambda: list(reversed(range(3))), lambda: reversed({1}), lambda: reversed(5), lambda: reversed(), lambda: reversed(x for x in []), lambda: reversed([1]).__length_hint__(), lambda: list(reversed((1, 2))), lambda: list(reversed(b'ab')),
             lambda: list(iter('ab')), lambda: iter(5), lambda: iter(), lambda: iter(5, 5), lambda: list(iter(iter([1, 2, 3]).__next__, 3)), lambda: iter([], 1), lambda: iter(int, 0).__next__(), lambda: next(iter([])), lambda: next(iter([]), 'default'), lambda: next(iter([1]), 'default'), lambda: next([]), lambda: next(), lambda: next(iter([]), default=1), lambda: next(iter([]), None)]:
    show(work)
class Sequence:
    def __getitem__(self, index):
        if index > 2:
            raise IndexError
        return index * 10
    def __len__(self):
        return 3
class BadIter:
    def __iter__(self):
        return 5
class Blocked:
    __iter__ = None
    __reversed__ = None
print(list(Sequence()), list(reversed(Sequence())), 20 in Sequence(), 5 in Sequence())
show(lambda: iter(BadIter()))
show(lambda: iter(Blocked()))
show(lambda: reversed(Blocked()))
for make in [lambda: enumerate('a'), lambda: zip('a'), lambda: map(str, [1]), lambda: filter(None, [1]), lambda: iter([]), lambda: iter(int, 1), lambda: iter({}), lambda: iter(set()), lambda: iter(range(1)), lambda: iter(b''), lambda: iter(()), lambda: iter({}.items())]:
    it = make()
    print(type(it).__name__, iter(it) is it, it.__iter__() is it, hasattr(it, '__next__'), hasattr(it, '__length_hint__'))
print(enumerate[int])
