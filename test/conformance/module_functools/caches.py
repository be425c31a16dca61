from functools import lru_cache, cache, cached_property

calls = []


@lru_cache
def square(x):
    """Squares."""
    calls.append(x)
    return x * x


print(square(2), square(3), square(2), calls, square.cache_info(), square.cache_parameters(), square.__name__, square.__doc__)
square.cache_clear()
print(square.cache_info(), square(2), calls, square.__wrapped__(9), square.cache_info().hits)


@lru_cache(maxsize=2)
def last(x, y=0):
    calls.append((x, y))
    return x + y


calls.clear()
last(1), last(2), last(1), last(3), last(2), last(1)
print(calls, last.cache_info(), last.cache_parameters())
calls.clear()
last(1, y=2), last(y=2, x=1), last(x=1, y=2), last(1, y=2)
print(calls)


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info(), fib.cache_parameters())


@lru_cache(None, typed=True)
def typed(x):
    calls.append(x)
    return type(x).__name__


calls.clear()
print(typed(1), typed(1.0), typed(True), typed(1), calls, typed.cache_info(), typed.cache_parameters())


@lru_cache(maxsize=0)
def never(x):
    return x


never(1), never(1)
print(never.cache_info(), never.cache_parameters())


@lru_cache(maxsize=-5)
def negative(x):
    return x


print(negative(1), negative.cache_info())
for case in (lambda: square([]), lambda: lru_cache('x'), lambda: square(), lambda: lru_cache(5)(6)):
    try:
        print(case())
    except TypeError as error:
        print(error if 'missing' not in str(error) and 'unhashable' not in str(error) else 'missing or unhashable')


@cache
def fails(x):
    calls.append(x)
    raise ValueError(x)


calls.clear()
for _ in range(2):
    try:
        fails(1)
    except ValueError as error:
        print(error)
print(calls, fails.cache_info())
fresh = cache(lambda *args, **kwargs: (args, sorted(kwargs.items())))
print(fresh(), fresh(1, 2), fresh((1, 2)), fresh(a=1), fresh(('a', 1)), fresh.cache_info().currsize)


class Data:
    def __init__(self, values):
        self.values = values
        self.computed = 0

    @cached_property
    def total(self):
        """The total."""
        self.computed += 1
        return sum(self.values)

    @lru_cache(maxsize=None)
    def scaled(self, n):
        self.computed += 1
        return [v * n for v in self.values]


d = Data([1, 2, 3])
print(d.total, d.total, d.computed, d.__dict__, Data.total.__doc__, d.scaled(2), d.scaled(2) is d.scaled(2), d.computed, Data.scaled.cache_info())
del d.total
print(d.total, d.computed)
d.total = 'set'
print(d.total, type(Data.total).__name__, Data.total.attrname)


class Slotted:
    __slots__ = ('x',)

    @cached_property
    def p(self):
        return 1


try:
    Slotted().p
except TypeError as error:
    print(error)
loose = cached_property(lambda self: 1)
Data.loose = loose
try:
    d.loose
except TypeError as error:
    print(error)
try:
    class Twice:
        a = b = cached_property(lambda self: 1)
except TypeError as error:
    print(error)
