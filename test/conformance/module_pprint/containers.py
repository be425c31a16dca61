# Containers that are wider than the line.
from pprint import pformat, pp, pprint

words = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi'.split()
values = (words, tuple(words), set(words), frozenset(words), {word: len(word) for word in words}, {'outer': {'inner': words, 'other': {'deep': tuple(words)}}, 'short': [1, 2]}, [], (), {}, set(), (words,), [[words], [[1]]], {1: words, 'a': 2, None: 3, (1, 2): 4})
for value in values:
    pprint(value)
    pprint(value, width=30)
pprint([list(range(30)), words], compact=True, width=40)
pprint({'b': 1, 'a': 2}), pp({'b': 1, 'a': 2}), pprint({'b': 1, 'a': 2}, sort_dicts=False)
pprint(words, indent=4, width=20), pprint({'key': words}, indent=2, width=30), pprint([1, [2, [3, [4, [5]]]], {'a': {'b': {}}}], depth=2)
print(pformat(123456789, underscore_numbers=True), pformat([1234567, -1000, True, 1.5], underscore_numbers=True), pformat({1: 2}, 4, 1), pformat(words, width=1, indent=0))
