from itertools import count, cycle, repeat, islice


def first(iterator, n=5):
    return list(islice(iterator, n))


print(first(count()), first(count(10)), first(count(10, -3)), first(count(step=2)), first(count(start=1, step=0)))
print(first(count(2.5, 0.5)), first(count(1j)), first(count(True)), first(count(2**62, 2**61), 4))
print(first(count(2**49 - 2)), first(count(-2**49 + 1, -1)))
print(count(), count(3), count(3, 2), count(1.5), count(1, 1.0), count('a') if False else '')
c = count(5)
print(next(c), next(c), c, iter(c) is c)
for bad in ('a', None, [], {}):
    try:
        count(bad)
    except TypeError as error:
        print(error)

print(first(cycle('ab')), first(cycle([])), list(cycle(())), first(cycle(iter([1, 2, 3])), 8))
try:
    cycle(3)
except TypeError as error:
    print(error)

print(list(repeat(7, 3)), first(repeat('x')), list(repeat(1, 0)), list(repeat(1, -5)), list(repeat(object=2, times=2)))
print(repeat('a'), repeat('a', 3), repeat(None, -1), repeat([1], times=2))
r = repeat(0, 4)
next(r)
print(r, r.__length_hint__(), len(list(r)), r)
for bad in (1.5, 'x', None):
    try:
        repeat(1, bad)
    except TypeError as error:
        print(error)
print(list(map(pow, range(5), repeat(2))), list(zip(count(1), 'abc')))
print(type(count()), type(cycle('')), type(repeat(1)), count.__module__, cycle.__name__, repeat.__qualname__)
