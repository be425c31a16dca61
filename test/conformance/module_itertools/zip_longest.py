from itertools import zip_longest

print(list(zip_longest('ab', 'wxyz')), list(zip_longest('ab', 'wxyz', fillvalue='-')), list(zip_longest()), list(zip_longest('')), list(zip_longest('a')))
print(list(zip_longest([], [1, 2], [3])), list(zip_longest(range(3), fillvalue=0)))
z = zip_longest('ab', 'c')
print(next(z), next(z), next(z, 'end'), next(z, 'end'), type(z))
for make in (lambda: zip_longest(1), lambda: zip_longest('a', 2), lambda: zip_longest('a', other=1)):
    try:
        make()
    except TypeError as error:
        print(error if 'keyword' not in str(error) else 'unexpected keyword')


def failing():
    yield 1
    raise KeyError('inside')


z = zip_longest('abc', failing())
print(next(z))
try:
    next(z)
except KeyError as error:
    print('KeyError', error)
print(next(z, 'end'))


class OneShot:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if not self.n:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(zip_longest(OneShot(3), OneShot(1), fillvalue=OneShot)) == [(2, 0), (1, OneShot), (0, OneShot)])
