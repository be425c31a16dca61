g = (x * x for x in range(5) if x % 2)
print(next(g), list(g), list(g), sum(x for x in range(10)), max(len(w) for w in ['a', 'bcd']))
n = 3
h = (n + i for i in range(2))
n = 10
print(list(h), any(x > 2 for x in [1, 2, 3]), dict((k, v) for k, v in [(1, 2)]), sorted((3, 1, 2)))
