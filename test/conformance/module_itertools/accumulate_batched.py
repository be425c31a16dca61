from itertools import accumulate, batched, pairwise
import operator

print(list(accumulate([1, 2, 3, 4])), list(accumulate([])), list(accumulate('abc')), list(accumulate([5])))
print(list(accumulate([1, 2, 3, 4], operator.mul)), list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([1, 2], None)))
print(list(accumulate([1, 2, 3], initial=100)), list(accumulate([], initial=0)), list(accumulate([1, 2], initial=None)))
print(list(accumulate([1, 2, 3], lambda a, b: a * 10 + b, initial=9)), list(accumulate(iterable=[1, 2], func=operator.sub)))
print(list(accumulate([[1], [2], [3]])), list(accumulate([2**60, 2**60])), list(accumulate([0.5, 1])))
try:
    list(accumulate([1, 'a']))
except TypeError as error:
    print(error)
try:
    accumulate(5)
except TypeError as error:
    print(error)


def bad(a, b):
    raise ValueError('no')


a = accumulate([1, 2, 3], bad)
print(next(a))
for _ in range(2):
    try:
        next(a)
    except ValueError as error:
        print(error)

print(list(batched('abcdefg', 3)), list(batched([], 2)), list(batched(range(4), 2)), list(batched('ab', 5)), list(batched('abc', n=1)))
print(list(batched('abcd', 2, strict=True)), list(batched(iterable='ab', n=2, strict=False)))
b = batched('abc', 2, strict=True)
print(next(b))
try:
    next(b)
except ValueError as error:
    print(error)
print(list(b))
for n in (0, -1):
    try:
        batched('abc', n)
    except ValueError as error:
        print(error)
try:
    batched('abc', 'x')
except TypeError as error:
    print(error)
try:
    batched(1, 2)
except TypeError as error:
    print(error)

print(list(pairwise('abcd')), list(pairwise('a')), list(pairwise('')), list(pairwise(range(3))))
p = pairwise(iter([1, 2, 3]))
print(next(p), next(p), next(p, 'end'), next(p, 'end'))
print(type(p), type(b), type(a))
