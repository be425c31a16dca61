t = (1, 'a', None)
print(t, len(t), t[0], t[-1], t[1:], t + (2,), t * 2, 'a' in t, t.index('a'), t.count(1))
print((), (1,), tuple([1, 2]), tuple('ab'), (1, 2) < (1, 3), hash((1, 2)) == hash((1, 2)))
a, b, c = t
print(a, b, c)
try:
    t[0] = 1
except TypeError as error:
    print(error)
