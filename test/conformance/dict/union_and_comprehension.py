a = {'x': 1, 'y': 2}
b = {'y': 3, 'z': 4}
print(a | b, b | a)
a |= b
print(a, {k: v for k, v in zip('ab', range(2))}, {len(w): w for w in ['a', 'bb', 'cc']})
