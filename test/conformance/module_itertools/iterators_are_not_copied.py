# Since Python 3.14 no iterator of itertools can be copied or pickled.
import copy
import itertools
import pickle

iterators = [
    itertools.count(), itertools.cycle([1]), itertools.chain([1]), itertools.repeat(1), itertools.islice([1], 1), itertools.product([1]),
    itertools.groupby([1]), itertools.accumulate([1]), itertools.batched('abc', 2), itertools.permutations('ab'), itertools.combinations('ab', 1),
    itertools.combinations_with_replacement('ab', 1), itertools.compress('ab', [1]), itertools.dropwhile(bool, []), itertools.takewhile(bool, []),
    itertools.filterfalse(bool, []), itertools.pairwise('ab'), itertools.starmap(pow, []), itertools.zip_longest('ab'),
]
for iterator in iterators:
    for action in copy.copy, copy.deepcopy, pickle.dumps:
        try:
            print(type(iterator), action(iterator))
        except TypeError as error:
            print(type(iterator), action.__name__, error)


class Counter(itertools.count):
    pass


try:
    copy.copy(Counter())
except TypeError as error:
    print(error)
