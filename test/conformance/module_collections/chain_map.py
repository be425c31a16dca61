from collections import ChainMap

a = {'x': 1, 'y': 2}
b = {'y': 20, 'z': 30}
c = ChainMap(a, b)
print(c, c['x'], c['y'], c['z'], len(c), list(c), dict(c), 'z' in c, 'q' in c, c.get('q', 0), ChainMap(), bool(ChainMap()), bool(c))
c['z'] = 99
c['new'] = 5
del c['x']
print(a, b, c, c.maps, c.parents, c.new_child(), c.new_child({'m': 1}), c.new_child({'m': 1}, n=2), c.new_child(k=1))
print(c.pop('new'), c.popitem(), sorted(c.items()), sorted(c.keys()), sorted(c.values()), c.setdefault('d', 4), c)
for case in (lambda: c['missing'], lambda: c.pop('missing'), lambda: ChainMap().popitem(), lambda: c.__delitem__('z2'), lambda: ChainMap({}, {'a': 1}).pop('a')):
    try:
        print(case())
    except KeyError as error:
        print('KeyError', error)
d = c.copy()
d['only'] = 1
print('only' in c, d.maps[1] is c.maps[1], ChainMap.fromkeys('ab', 1), c | {'o': 1}, {'o': 1, 'y': 0} | c, c == dict(c), c == ChainMap(dict(c)))
c |= {'i': 1}
c.update(u=2)
print(c, type(c))
c.clear()
print(c, len(c))


class Deep(ChainMap):
    def __missing__(self, key):
        return f'no {key}'


print(Deep()['k'], Deep({'k': 1})['k'], Deep().get('k'), isinstance(Deep(), ChainMap))
import builtins
print(list(ChainMap({'a': 1}, {'b': 2, 'a': 0})), [*reversed(list(ChainMap({'a': 1}, {'b': 2})))], ChainMap({'a': 1}).parents)
