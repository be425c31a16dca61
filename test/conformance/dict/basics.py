d = {'a': 1, 'b': 2}
d['c'] = 3
d.update({'a': 10}, e=5)
print(d, len(d), d['a'], d.get('x'), d.get('x', 0), 'a' in d, 'z' in d)
print(list(d), list(d.keys()), list(d.values()), list(d.items()))
del d['b']
print(d.pop('c'), d.pop('zz', None), d.popitem(), d, d.setdefault('n', []), d)
print({1: 'x', 1.0: 'y', True: 'z'}, dict([(1, 2)], x=3), dict.fromkeys('ab', 0))
