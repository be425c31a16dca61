from itertools import chain, count, cycle, islice, product, repeat, takewhile


class Counted(count):
    def extra(self):
        return 'extra'


c = Counted(5)
c.note = 1
print(next(c), next(c), c.extra(), c.note, isinstance(c, count), type(c).__name__, list(islice(c, 2)))


class Chained(chain):
    pass


print(list(Chained([1], [2])), type(Chained.from_iterable(['ab'])).__name__, list(Chained.from_iterable(['ab'])))


for case in (
    lambda: count.__next__(5), lambda: object.__new__(count), lambda: count.__new__(int), lambda: len(count()), lambda: count()[0], lambda: count() + 1,
    lambda: chain() < chain(), lambda: setattr(count(), 'x', 1), lambda: cycle('ab').missing,
):
    try:
        print(case())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error if '__next__' not in str(error) else 'a count is needed')
print(count.__name__, count.__qualname__, count.__module__, chain.from_iterable.__name__, bool(count()), 5 in count(), count() == count())
print([*chain([1], (2,))], (lambda *a: a)(*repeat(1, 3)), max(takewhile(lambda v: v < 50, count())))
a, b, *rest = islice(count(), 5)
print(a, b, rest)


class Bad:
    def __iter__(self):
        return 5


for make in (chain.from_iterable, cycle, lambda v: list(chain(v)), product):
    try:
        print(make(Bad()))
    except TypeError as error:
        print(error)
