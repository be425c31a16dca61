from collections import OrderedDict

o = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
print(o, OrderedDict(), OrderedDict(x=1, y=2), OrderedDict({'k': 1}, z=2), list(o), len(o))
o.move_to_end('a')
print(o)
o.move_to_end('c', last=False)
print(o, list(reversed(o)))
print(o.popitem(), o.popitem(last=False), o)
o['z'] = 26
o.update(q=1)
o.update({'b': 0}, r=4)
print(o, o.pop('q'), o.pop('nope', 'default'), o.setdefault('n'), o.setdefault('b', 9), o.get('r'))
del o['z']
print(o, o.keys(), o.values(), o.items())
for case in (lambda: o.move_to_end('missing'), lambda: OrderedDict().popitem(), lambda: OrderedDict().popitem(last=False), lambda: o.pop('missing'), lambda: o['missing'], lambda: OrderedDict(5)):
    try:
        print(case())
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
a = OrderedDict([('x', 1), ('y', 2)])
b = OrderedDict([('y', 2), ('x', 1)])
print(a == b, a == dict(b), dict(a) == b, a != b, a == OrderedDict(a), a == {'x': 1}, a == 5, a != 5)
print(a.copy(), type(a.copy()), OrderedDict.fromkeys('abc', 0), OrderedDict.fromkeys([1]), a | {'z': 3}, {'z': 3} | a, type({'z': 3} | a))
a |= {'w': 0}
print(a, isinstance(a, dict), list(a.items()), list(reversed(a.items())), list(reversed(a.values())), list(reversed(a.keys())))
print(a.keys() & {'x'}, a.keys() == {'x', 'y', 'w'}, ('x', 1) in a.items(), 1 in a.values(), len(a.values()), sorted(a.keys() - {'x'}), type(a.keys()).__name__)
r = OrderedDict()
r['me'] = r
print(r)


class Missing(OrderedDict):
    def __missing__(self, key):
        return key


print(Missing()['k'], Missing(a=1))


o.clear()
print(o, bool(o), OrderedDict([(i, i * i) for i in range(3)]))
for i in range(200):
    o[i] = i
for i in range(150):
    o.popitem(last=False)
    o.move_to_end(next(iter(o)))
print(len(o), list(o)[:3], o.popitem())
