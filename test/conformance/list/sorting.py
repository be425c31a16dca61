a = [3, 1, 2]
a.sort()
print(a, sorted(a, reverse=True), sorted(['bb', 'a', 'ccc'], key=len))
pairs = [(1, 'b'), (0, 'a'), (1, 'a'), (0, 'b')]
print(sorted(pairs), sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[1], reverse=True))
try:
    sorted([1, 'a'])
except TypeError as error:
    print(error)
print(sorted(range(50), key=lambda x: (x * 37) % 50)[:5], sorted([0.5, 1, -1, True]))
