from collections import defaultdict

d = defaultdict(list)
d['a'].append(1)
d['a'].append(2)
d['b']
print(d, dict(d), len(d), 'c' in d, d.get('c'), d.get('c', 5), d.default_factory)
counts = defaultdict(int)
for c in 'mississippi':
    counts[c] += 1
print(counts, sorted(counts.items()))
print(defaultdict(), defaultdict(None, {'a': 1}), defaultdict(int, [('x', 1)], y=2), defaultdict(int, x=1))
try:
    defaultdict()['x']
except KeyError as error:
    print('KeyError', error)
for case in (lambda: defaultdict(5), lambda: defaultdict('x', {}), lambda: defaultdict(int, 5)):
    try:
        case()
    except TypeError as error:
        print(error)
c = counts.copy()
print(type(c), c == counts, c.default_factory, c is counts)
nested = defaultdict(lambda: defaultdict(int))
nested['x']['y'] += 1
nested['x']['z'] -= 2
print({k: dict(v) for k, v in nested.items()})
print(d | {'z': [0]}, {'q': 1} | d, type({'q': 1} | d))
d |= {'w': [5]}
print(d, type(d))
d.default_factory = None
try:
    d['missing']
except KeyError as error:
    print('KeyError', error)
d.default_factory = set
print(d['missing'], d.pop('a'), d.setdefault('s', 1), d == {'b': [], 'w': [5], 'missing': set(), 's': 1})


class Tracking(defaultdict):
    def __missing__(self, key):
        value = self[key] = key * 2
        return value


t = Tracking()
print(t[4], t, t['ab'], t.__missing__(7))
print(defaultdict.__missing__(counts, 'new'), counts['new'], isinstance(counts, dict), defaultdict.__mro__)


def failing():
    raise ValueError('factory')


f = defaultdict(failing)
try:
    f['x']
except ValueError as error:
    print(error, len(f))
r = defaultdict(list)
r['self'] = r
print(r)
b = defaultdict()
b.default_factory = lambda: 'made'
print(b['k'], list(b), b.items(), b.keys())
try:
    d | 5
except TypeError:
    print('TypeError')
print(repr(defaultdict.fromkeys('ab', 0)), defaultdict(int).__reduce__()[:2])
