from itertools import islice, count

print(list(islice('abcdefg', 3)), list(islice('abcdefg', 2, 5)), list(islice('abcdefg', 2, None)), list(islice('abcdefg', 0, None, 2)))
print(list(islice('abc', None)), list(islice('abc', 0)), list(islice('abc', 10)), list(islice('abc', 5, 10)), list(islice('abc', None, None, None)))
print(list(islice(count(), 3, 20, 4)), list(islice(count(), 1, 8, 3)), list(islice(count(), 5, 3)))
for args in ((10, 3), (5, 3, 1), (2, 9, 3), (2, 10, 3), (0, 7, 100), (3,), (0,), (4, 4), (6, 2, 5)):
    it = iter(range(100))
    print(args, list(islice(it, *args)), next(it))
it = iter('abcdef')
print(list(islice(it, 2)), list(islice(it, 2)), list(it))
for args in ((-1,), ('a',), (1.5,), (-1, 3), (1, -3), (1, 'x'), ('x', 3), (1, 2, 0), (1, 2, -1), (1, 2, 'a'), (None, -1), ('x', 'y')):
    try:
        islice('abc', *args)
    except (ValueError, TypeError) as error:
        print(args, type(error).__name__, error)
try:
    islice(3, 2)
except TypeError as error:
    print(error)


class Index:
    def __index__(self):
        return 2


print(list(islice('abcdef', Index())), list(islice('abcdef', Index(), None, Index())), list(islice('abcdef', True, 4)))
print(list(islice(range(10**9), 3)), list(islice(range(5), 2**30)), type(islice('', 1)))
s = islice(range(3), 2)
print(next(s), next(s), next(s, 'end'), next(s, 'end'), iter(s) is s)
