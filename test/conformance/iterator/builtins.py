print(list(enumerate('ab', 1)), list(zip([1, 2, 3], 'ab')), list(map(lambda a, b: a + b, [1, 2], [10, 20])), list(filter(None, [0, 1, '', 'a'])))
print(list(reversed([1, 2])), all([]), any([]), all([1, 0]), any([0, 1]), sum([1, 2], 10), sum([[1], [2]], []))
print(min(3, 1, 2), max([1, 5, 2], key=lambda x: -x), min([], default='none'), max('a', 'b'))
it = iter([1, 2, 3])
print(next(it), list(it), next(it, 'end'))
n = 0
def step():
    global n
    n += 1
    return n
print(list(iter(step, 4)))
try:
    min([])
except ValueError as error:
    print(error)
try:
    list(zip([1], [1, 2], strict=True))
except ValueError as error:
    print(error)
try:
    sum(['a', 'b'])
except TypeError as error:
    print(error)
