from itertools import product, permutations, combinations, combinations_with_replacement, islice


def text(iterator):
    return ' '.join(''.join(map(str, item)) for item in iterator)


print(text(product('ab', 'xyz')), '|', text(product('ab', repeat=3)), '|', list(product()), list(product(repeat=5)), list(product('ab', repeat=0)))
print(list(product('ab', [])), list(product([], repeat=2)), list(product([], repeat=0)), text(product('ab', range(2), repeat=2)))
print(text(permutations('abc')), '|', text(permutations('abcd', 2)), '|', list(permutations('ab', 3)), list(permutations([], 0)), list(permutations('ab', 0)))
print(list(permutations(range(3), None)), list(permutations([])), len(list(permutations(range(6)))), len(list(permutations(range(7), 4))))
print(text(combinations('abcd', 2)), '|', text(combinations('abcd', 4)), '|', list(combinations('ab', 3)), list(combinations('', 0)), list(combinations('abc', 0)))
print(text(combinations_with_replacement('abc', 2)), '|', text(combinations_with_replacement('ab', 4)), '|', list(combinations_with_replacement('', 2)), list(combinations_with_replacement('', 0)), list(combinations_with_replacement('a', 0)))
print(len(list(combinations(range(10), 5))), len(list(combinations_with_replacement(range(5), 4))), len(list(product(range(4), repeat=5))))
print(list(islice(product(range(3), 'ab'), 4)), list(permutations([1, 1], 2)), [list(g) for g in combinations([[1], [2]], 1)])
ps = list(permutations(range(5), 3))
print(ps == sorted(ps), len(set(ps)), ps[10], ps[-1])
for make in (
    lambda: product('ab', repeat=-1), lambda: product(1), lambda: product('a', repeat='x'), lambda: product('a', foo=1),
    lambda: permutations('abc', -1), lambda: permutations('abc', 'x'), lambda: permutations('abc', 1.0), lambda: permutations(3),
    lambda: combinations('abc', -1), lambda: combinations('abc', 'x'), lambda: combinations(3, 1), lambda: combinations('abc', None),
    lambda: combinations_with_replacement('abc', -1), lambda: combinations_with_replacement('abc', 2.0),
):
    try:
        print(make())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error if not isinstance(error, TypeError) or 'foo' not in str(error) else '')
print(type(product()), type(permutations('')), type(combinations('', 0)), type(combinations_with_replacement('', 0)))
p = product('ab', repeat=2)
print(next(p), next(p), list(p), list(p), iter(p) is p)
print(list(combinations(iterable='abc', r=2)), list(permutations(iterable='ab', r=1)))
