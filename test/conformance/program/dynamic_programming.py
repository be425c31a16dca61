"""Classic dynamic programming problems, each twice: top down with a cache and bottom up with a table."""
from bisect import bisect_left
from functools import lru_cache, reduce
from itertools import accumulate, combinations
from operator import add
import sys

sys.setrecursionlimit(2000)


def knapsack_recursive(items, capacity):
    @lru_cache(maxsize=None)
    def best(i, room):
        if i == len(items):
            return 0, ()
        name, weight, value = items[i]
        skip = best(i + 1, room)
        if weight > room:
            return skip
        gain, names = best(i + 1, room - weight)
        return max(skip, (gain + value, (name,) + names))
    return best(0, capacity)


def knapsack_table(items, capacity):
    table = [[0] * (capacity + 1) for _ in range(len(items) + 1)]
    for i, (_, w, v) in enumerate(items, 1):
        for c in range(capacity + 1):
            table[i][c] = table[i - 1][c] if w > c else max(table[i - 1][c], table[i - 1][c - w] + v)
    chosen, c = [], capacity
    for i in range(len(items), 0, -1):
        if table[i][c] != table[i - 1][c]:
            chosen.append(items[i - 1][0])
            c -= items[i - 1][1]
    return table[-1][-1], tuple(reversed(chosen))


ITEMS = [('map', 9, 150), ('compass', 13, 35), ('water', 53, 200), ('tin', 24, 160), ('glucose', 15, 60), ('camera', 32, 30), ('socks', 4, 50)]
print(knapsack_recursive(ITEMS, 80), knapsack_table(ITEMS, 80))
brute = max((sum(v for _, _, v in c), tuple(n for n, _, _ in c)) for r in range(8) for c in combinations(ITEMS, r) if sum(w for _, w, _ in c) <= 80)
assert brute == knapsack_recursive(ITEMS, 80), brute


def coins(total, kinds):
    """Number of ways, and the fewest coins."""
    ways, fewest = [1] + [0] * total, [0] + [float('inf')] * total
    for kind in kinds:
        for t in range(kind, total + 1):
            ways[t] += ways[t - kind]
            fewest[t] = min(fewest[t], fewest[t - kind] + 1)
    return ways[total], fewest[total]


print(coins(100, (1, 5, 10, 25, 50)), coins(63, (1, 5, 10, 21, 25)), coins(3, (2,)))


def longest_increasing(xs):
    tails, index, back = [], [], [None] * len(xs)
    for i, x in enumerate(xs):
        k = bisect_left(tails, x)
        tails[k:k + 1] = [x]
        index[k:k + 1] = [i]
        back[i] = index[k - 1] if k else None
    out, i = [], index[-1] if index else None
    while i is not None:
        out.append(xs[i])
        i = back[i]
    return out[::-1]


print(longest_increasing([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9]), longest_increasing([]))


def matrix_chain(dims):
    @lru_cache(None)
    def best(i, j):
        if i == j:
            return 0, chr(65 + i)
        return min((best(i, k)[0] + best(k + 1, j)[0] + dims[i] * dims[k + 1] * dims[j + 1], f'({best(i, k)[1]}{best(k + 1, j)[1]})')
                   for k in range(i, j))
    return best(0, len(dims) - 2), best.cache_info()


result, info = matrix_chain((30, 35, 15, 5, 10, 20, 25))
print(result, info.misses, info.currsize, info.maxsize)


def max_subarray(xs):
    best = here = (xs[0], 0, 1)
    for i, x in enumerate(xs[1:], 1):
        here = (here[0] + x, here[1], i + 1) if here[0] > 0 else (x, i, i + 1)
        best = max(best, here, key=lambda t: t[0])
    return best


data = [-2, 1, -3, 4, -1, 2, 1, -5, 4]
total, a, b = max_subarray(data)
print(total, data[a:b], max(accumulate(data, lambda s, x: max(s + x, x))))


def rod(prices, n):
    best, cut = [0], [0]
    for length in range(1, n + 1):
        value, first = max((prices[k] + best[length - k], k) for k in range(1, min(length, len(prices) - 1) + 1))
        best.append(value)
        cut.append(first)
    pieces = []
    while n:
        pieces.append(cut[n])
        n -= cut[n]
    return best[-1], pieces


print([rod([0, 1, 5, 8, 9, 10, 17, 17, 20, 24, 30], n) for n in (4, 7, 9)])


def partitions(n):
    p = [1] + [0] * n
    for part in range(1, n + 1):
        for total in range(part, n + 1):
            p[total] += p[total - part]
    return p


print(partitions(12), partitions(200)[200])


def justify(words, width):
    """Least ragged lines, by the sum of the squares of the gaps."""
    n = len(words)
    lengths = [0, *accumulate(map(len, words))]
    cost, start = [0] + [float('inf')] * n, [0] * (n + 1)
    for j in range(1, n + 1):
        for i in range(j - 1, -1, -1):
            gap = width - (lengths[j] - lengths[i] + j - i - 1)
            if gap < 0:
                break
            if (c := cost[i] + (gap ** 2 if j < n else 0)) < cost[j]:
                cost[j], start[j] = c, i
    lines, j = [], n
    while j:
        lines.append(' '.join(words[start[j]:j]))
        j = start[j]
    return lines[::-1], cost[n]


lines, raggedness = justify('it was the best of times it was the worst of times'.split(), 16)
print(raggedness, *(f'|{line:<16}|' for line in lines), sep='\n')


def travelling(distances):
    n = len(distances)

    @lru_cache(maxsize=None)
    def tour(here, left):
        if not left:
            return distances[here][0], (0,)
        return min((distances[here][k] + cost, (k,) + rest) for k in left for cost, rest in [tour(k, left - {k})])
    return tour(0, frozenset(range(1, n)))


print(travelling([[0, 10, 15, 20], [10, 0, 35, 25], [15, 35, 0, 30], [20, 25, 30, 0]]))


def eggs(floors, count):
    @lru_cache
    def reach(eggs, tries):
        return 0 if not eggs or not tries else reach(eggs - 1, tries - 1) + reach(eggs, tries - 1) + 1
    return next(t for t in range(floors + 1) if reach(count, t) >= floors)


print([eggs(100, k) for k in (1, 2, 3, 10)], eggs(36, 2))


def balanced(n):
    if not n:
        yield ''
        return
    for i in range(n):
        for left in balanced(i):
            for right in balanced(n - 1 - i):
                yield f'({left}){right}'


catalan = reduce(lambda row, n: row + [sum(map(lambda p: p[0] * p[1], zip(row, reversed(row))))], range(8), [1])
print(list(balanced(3)), catalan, all(len(list(balanced(n))) == c for n, c in enumerate(catalan[:6])))


def word_break(s, dictionary):
    ends = {0: [()]}
    for j in range(1, len(s) + 1):
        ends[j] = [words + (s[i:j],) for i in range(j) if s[i:j] in dictionary for words in ends[i]]
    return [' '.join(words) for words in ends[len(s)]]


print(word_break('catsanddog', {'cat', 'cats', 'and', 'sand', 'dog'}), reduce(add, (word_break('aab', {'a'}), ['none'])))


def game(piles):
    """Grundy numbers of a heap from which one, two or five may be taken."""
    grundy = []
    for n in range(max(piles) + 1):
        reachable = {grundy[n - k] for k in (1, 2, 5) if k <= n}
        grundy.append(next(g for g in range(9) if g not in reachable))
    return grundy, reduce(int.__xor__, (grundy[p] for p in piles))


print(game((3, 4, 8)))
