from functools import cmp_to_key, reduce, total_ordering
import operator

print(reduce(operator.add, [1, 2, 3]), reduce(lambda a, b: a * b, range(1, 6)), reduce(operator.add, [], 'start'), reduce(operator.add, ['b'], 'a'), reduce(max, [3]), reduce(operator.add, [1], initial=5))
for case in (lambda: reduce(operator.add, []), lambda: reduce(operator.add, 5), lambda: reduce(5, [1, 2]), lambda: reduce(operator.add, [1, 'a']), lambda: reduce()):
    try:
        print(case())
    except TypeError as error:
        print(error if 'argument' not in str(error) else 'arguments')


print(cmp_to_key(lambda a, b: b - a)(1) < cmp_to_key(lambda a, b: b - a)(2))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), sorted(['bb', 'a', 'ccc'], key=cmp_to_key(lambda a, b: len(a) - len(b))), max([1, 5, 3], key=cmp_to_key(lambda a, b: a - b)))
K = cmp_to_key(lambda a, b: (a > b) - (a < b))
print(K(1) < K(2), K(1) <= K(1), K(2) > K(1), K(2) >= K(3), K(1) == K(1), K(1) != K(2), K(5).obj)
try:
    hash(K(1))
except TypeError:
    print('unhashable')
try:
    sorted([1, 'a'], key=cmp_to_key(lambda a, b: a - b))
except TypeError as error:
    print(error)


def make(given):
    class Number:
        def __init__(self, n):
            self.n = n

        def __eq__(self, other):
            return self.n == other.n if isinstance(other, type(self)) else NotImplemented

    def method(self, other):
        return getattr(operator, given.strip('_'))(self.n, other.n) if isinstance(other, type(self)) else NotImplemented
    setattr(Number, given, method)
    return total_ordering(Number)


for given in ('__lt__', '__le__', '__gt__', '__ge__'):
    N = make(given)
    print(given, [(a, b, N(a) < N(b), N(a) <= N(b), N(a) > N(b), N(a) >= N(b)) for a, b in ((1, 2), (2, 2), (3, 2))], sorted(N(n) for n in (3, 1, 2))[0].n, N.__lt__.__name__, N.__ge__.__name__)
    try:
        N(1) < 5
    except TypeError as error:
        print(error)
    try:
        N(1) >= 5
    except TypeError as error:
        print(error)
try:
    @total_ordering
    class Empty:
        pass
except ValueError as error:
    print(error)


@total_ordering
class Two:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return self.n < other.n
    def __gt__(self, other): return 'own'


print(Two(1) > Two(2), Two(1) <= Two(2), Two(2) >= Two(1))
