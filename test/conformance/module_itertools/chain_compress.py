from itertools import chain, compress, dropwhile, takewhile, filterfalse, starmap, count, repeat, islice

print(list(chain('ab', [1], (), {2: 3})), list(chain()), list(chain([])), list(chain([], [], [1], [])))
print(list(chain.from_iterable(['ab', 'cd'])), list(chain.from_iterable([])), list(chain.from_iterable(str(i) for i in range(3))))
c = chain([1], 5, [2])
print(next(c))
try:
    next(c)
except TypeError as error:
    print(error)
print(list(c))
try:
    chain.from_iterable(1)
except TypeError as error:
    print(error)
print(list(islice(chain(repeat(1, 2), count()), 5)))


def failing():
    yield 1
    raise KeyError('inside')


c = chain(failing(), [2])
print(next(c))
try:
    next(c)
except KeyError as error:
    print('KeyError', error)
print(next(c, 'end'))

print(list(compress('abcdef', [1, 0, 1, 0, 1, 1])), list(compress('abc', [1])), list(compress('', [1])), list(compress(data='ab', selectors=['', 'x'])))
print(list(dropwhile(lambda x: x < 3, [1, 2, 3, 1, 5])), list(dropwhile(str.isalpha, 'ab1c')), list(dropwhile(lambda x: True, [1, 2])))
print(list(takewhile(lambda x: x < 3, [1, 2, 3, 1, 5])), list(takewhile(bool, [])), list(takewhile(bool, [1, 2])))
t = takewhile(lambda x: x < 2, iter([1, 2, 1, 1]))
print(next(t), next(t, 'end'), next(t, 'end'))
print(list(filterfalse(lambda x: x % 2, range(8))), list(filterfalse(None, [0, 1, '', 'a', None])), list(filterfalse(bool, [0, 2])))
print(list(starmap(pow, [(2, 5), (3, 2), [10, 3]])), list(starmap(max, ['ab', {1: 2, 5: 0}, range(3)])), list(starmap(lambda *a: a, [(), (1,)])))
for make in (lambda: starmap(pow, [3]), lambda: dropwhile(1, [1]), lambda: takewhile(None, [1]), lambda: filterfalse('x', [1]), lambda: compress([1], 2)):
    try:
        print(list(make()))
    except TypeError as error:
        print(error)


class Stop:
    def __bool__(self):
        raise ZeroDivisionError('truth')


for iterator in (dropwhile(lambda x: Stop(), [1]), takewhile(lambda x: Stop(), [1]), compress([1], [Stop()]), filterfalse(None, [Stop()])):
    try:
        next(iterator)
    except ZeroDivisionError as error:
        print(type(iterator), error)


def stop(*args):
    raise StopIteration('early')


print(list(takewhile(stop, [1])), list(dropwhile(stop, [1])), list(starmap(stop, [(1,)])), list(filterfalse(stop, [1])))
