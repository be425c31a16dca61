# Sums and multiples of normal distributions.
import copy
from statistics import NormalDist

first, second = NormalDist(10, 3), NormalDist(4, 4)
print(first + second, first - second, first + 5, 5 + first, first - 5, 5 - first, first * -2, -2 * first, first / 4, -first, +first, first == NormalDist(10, 3), first != second, first == 5, hash(first) == hash(NormalDist(10.0, 3.0)))
print(copy.copy(first), copy.deepcopy(first) == first, first.__getstate__(), first is +first, {first: 1}[NormalDist(10, 3)])


class Height(NormalDist):
    pass


print(Height(170, 10), Height.from_samples([160, 180]), type(Height(1, 1) + 1).__name__)
for work in (lambda: first * second, lambda: first + 'x', lambda: first / 0, lambda: 1 / first, lambda: first < second):
    try:
        print(work())
    except (TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, str(error).split(':')[0])
