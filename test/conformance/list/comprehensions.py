print([x * x for x in range(5)], [x for x in range(10) if x % 2 if x > 3], [(a, b) for a in 'xy' for b in range(2)])
print([[j for j in range(i)] for i in range(4)], [y for x in [[1, 2], [3]] for y in x])
x = 'outer'
print([x for x in range(3)], x)
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
print([last := n for n in range(3)], last)
