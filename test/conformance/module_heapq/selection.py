from heapq import merge, nlargest, nsmallest, heappush, heappop, heapify

print(list(merge([1, 4, 7], [2, 5], [3, 6, 8])), list(merge()), list(merge([])), list(merge([1], [], [0])), list(merge([3, 1], [2, 0], reverse=True)))
print(list(merge(['a', 'ccc'], ['bb'], key=len)), list(merge(['ccc', 'a'], ['bb'], key=len, reverse=True)))
print(list(merge([(1, 'x')], [(1, 'y')], [(1, 'a')], key=lambda t: t[0])), list(merge([(1, 'x')], [(1, 'y')], key=lambda t: t[0], reverse=True)))
data = [7, 2, 9, 4, 4, 1, 8]
for n in (-1, 0, 1, 2, 3, 7, 20):
    print(n, nlargest(n, data), nsmallest(n, data), nlargest(n, data, key=lambda x: -x), nsmallest(n, data, key=lambda x: x % 5))
print(nlargest(2, []), nsmallest(2, []), nlargest(1, []), nsmallest(1, ()), nsmallest(2, 'hello'), nlargest(2, {'a': 1, 'b': 3, 'c': 2}.items(), key=lambda kv: kv[1]))
pairs = [('a', 1), ('b', 1), ('c', 0), ('d', 1)]
print(nlargest(3, pairs, key=lambda p: p[1]), nsmallest(3, pairs, key=lambda p: p[1]), nlargest(4, pairs, lambda p: p[1]))
state = 12345
numbers = []
for _ in range(500):
    state = (state * 1103515245 + 12345) % 2**31
    numbers.append(state % 1000)
heap = []
for x in numbers:
    heappush(heap, x)
print([heappop(heap) for _ in range(500)] == sorted(numbers))
heap = numbers[:]
heapify(heap)
print(all(heap[(i - 1) // 2] <= heap[i] for i in range(1, 500)), [heappop(heap) for _ in range(500)] == sorted(numbers))
print(nlargest(10, numbers) == sorted(numbers, reverse=True)[:10], nsmallest(10, numbers) == sorted(numbers)[:10], list(merge(sorted(numbers), sorted(numbers))) == sorted(numbers * 2))
m = merge([1, 2], iter([0]))
print(next(m), list(m), type(m).__name__)
try:
    list(merge([1], ['a']))
except TypeError as error:
    print(error)
# How many must be a whole number, or what can be compared with one if there are enough.
for n in 'a', 1.5, 1.0, None, [], 5.5, -1, True, 2**70:
    for items in [], [1], [3, 1, 2], (i for i in range(3)):
        for select in nsmallest, nlargest:
            try:
                print(select(n, items), select(n, items, key=abs))
            except TypeError as error:
                print(error)
calls = iter(range(10))
print(nlargest(3, calls, key=lambda i: -i), nsmallest(2, [(1, 'b'), (1, 'a'), (0, 'c')], key=lambda pair: pair[0]), nlargest(2, [(1, 'b'), (1, 'a'), (0, 'c')], key=lambda pair: pair[0]))
