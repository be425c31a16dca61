"""Iterators that are asked for an item while they are looking for one."""
from itertools import accumulate, chain, compress, count, cycle, dropwhile, filterfalse, groupby, islice, pairwise, starmap, takewhile, tee, zip_longest, batched


class Again:
    """Gives numbers; at the third it finishes the iterator `outer` first."""

    def __init__(self):
        self.n = 0
        self.inside = False

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 6:
            raise StopIteration
        if self.n == 3 and not self.inside:
            self.inside = True
            for _ in outer:
                [[] for _ in range(10)]
            [[] for _ in range(50)]
        return self.n


for make in (
    lambda a: chain(a), lambda a: chain.from_iterable([a, [8, 9]]), lambda a: takewhile(lambda x: x < 5, a), lambda a: dropwhile(lambda x: x < 2, a),
    lambda a: filterfalse(lambda x: x == 4, a), lambda a: compress(a, count(1)), lambda a: starmap(lambda x: x, ((x,) for x in a)) if False else islice(a, 5),
    lambda a: accumulate(a), lambda a: map(str, chain(a, a)), lambda a: cycle(a) if False else islice(chain(a), 10), lambda a: zip_longest(a, 'xy'),
):
    source = Again()
    outer = make(source)
    print(list(islice(outer, 8)), list(islice(outer, 3)))


def predicate(x):
    try:
        seen.append(next(t))
    except StopIteration:
        pass
    return x < 3


seen = []
t = takewhile(predicate, iter(range(8)))
print(list(t), seen)
seen = []
t = filterfalse(predicate, iter(range(8)))
print(list(t), seen)
