d = {i: i * i for i in range(10)}
for i in range(0, 10, 2):
    del d[i]
d[0] = 'again'
print(d, list(reversed(d)))
for i in range(100):
    d[i] = i
for i in range(100):
    del d[i]
print(d, len(d))
d['x'] = 1
print(d)
