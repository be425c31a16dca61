from collections import Counter

c = Counter('abracadabra')
print(c, Counter(), Counter(a=2, b=1), Counter({'x': 3}), Counter([1, 2, 1]), c['a'], c['missing'], 'missing' in c, len(c))
print(c.most_common(2), c.most_common(), c.most_common(0), c.most_common(-1), c.most_common(100), c.total())
print(sorted(c.elements()), list(Counter(a=2, b=0, c=-1).elements()))
c.update('aab')
c.update({'z': 5})
c.update(q=1)
c.update(None)
print(c)
c.subtract('ab')
c.subtract({'z': 6}, q=1)
print(c, c.total())
del c['nope']
del c['z']
print(c, c.copy() == c, type(c.copy()), dict(c))
a = Counter(a=3, b=1, d=-2)
b = Counter(a=1, b=2, c=4)
print(a + b, a - b, a & b, a | b, a ^ b if hasattr(Counter, '__xor__') else '', +a, -a)
x = a.copy()
x += b
print(x)
x -= Counter(a=1)
print(x)
x &= b
print(x)
x |= Counter(zz=1)
print(x)
print(a == b, a == Counter(a=3, b=1, d=-2, e=0), a != b, a == {'a': 3}, Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1), Counter(a=1, b=0) >= Counter(a=1), Counter(a=2) > Counter(a=1))
for case in (lambda: Counter.fromkeys('ab'), lambda: Counter(5), lambda: a + {'a': 1}, lambda: Counter(a=1) < {'a': 1}, lambda: hash(a), lambda: Counter('a', 'b'), lambda: Counter(a='x').most_common() and Counter(a='x', b=1).most_common()):
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error if 'argument' not in str(error) else 'arguments')
print(Counter(a='x', b=1), Counter(a=1.5, b=0.5).total(), Counter('aab').items(), list(Counter('aab').values()), list(Counter('ba')))
words = 'the quick the lazy the dog quick'.split()
for word, n in Counter(words).most_common(2):
    print(word, n)
print(max(Counter('hello'), key=Counter('hello').get), sum(Counter('hello').values()), sorted(Counter(w[0] for w in words).items()))


class Multi(Counter):
    pass


m = Multi('aa')
print(m, m['z'], isinstance(m, Counter), type(m.copy()), type(m + m))
c = Counter()
for i in range(5):
    c[i % 2] += 1
print(c, c.pop(0), c.pop('n', None), c.setdefault('s', 3), c.get('none'), c)
match Counter(a=1):
    case {'a': 1}:
        print('matched')
c.clear()
print(c, bool(c))
c = Counter(a=1)
c['b'] += 2
print(c, Counter(self=1, iterable=2), c | {}.__class__() if False else '')
