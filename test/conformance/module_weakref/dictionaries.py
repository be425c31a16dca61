import gc
import weakref


class Key:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'Key({self.name!r})'


a, b = Key('a'), Key('b')
values = weakref.WeakValueDictionary({'a': a, 'b': b})
print(len(values), values['a'], 'b' in values, 'c' in values, values.get('c'), values.get('c', 7))
print(list(values), list(values.keys()), list(values.values()), list(values.items()))
print(sorted(r().name for r in values.valuerefs()), sorted(r().name for r in values.itervaluerefs()))
values['c'] = c = Key('c')
print(values.pop('c'), values.pop('c', 'none'), values.setdefault('d', a), values.setdefault('d', b))
for use in (lambda: values['x'], lambda: values.pop('x'), lambda: values.pop('x', 1, 2), lambda: values.__delitem__('x')):
    try:
        use()
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
del values['d']
copy = values.copy()
print(type(copy).__name__, len(copy), copy == values, dict(copy) == dict(values))
merged = values | {'z': c}
print(sorted(merged), sorted({'z': c} | values), type(merged).__name__)
merged |= {'y': a}
print(sorted(merged))
merged.update(k=b)
print(sorted(merged), repr(merged).startswith('<WeakValueDictionary at 0x'))
del b
gc.collect()
print(len(values), sorted(values), sorted(merged), 'b' in values)
print(values.popitem(), len(values))
try:
    values.popitem()
except KeyError as error:
    print(error)
try:
    values['n'] = 1
except TypeError as error:
    print(error)
merged.clear()
print(len(merged))

keys = weakref.WeakKeyDictionary()
d, e = Key('d'), Key('e')
keys[d] = 1
keys[e] = 2
print(len(keys), keys[d], d in keys, a in keys, 5 in keys, keys.get(a), keys.get(a, 0))
print(list(keys), list(keys.keys()), list(keys.values()), list(keys.items()), [r() for r in keys.keyrefs()])
print(keys.setdefault(a, 3), keys.pop(a), keys.pop(a, None))
for use in (lambda: keys[1], lambda: keys.__setitem__(1, 1)):
    try:
        use()
    except TypeError as error:
        print(error)
try:
    keys[a]
except KeyError as error:
    print('KeyError', type(error.args[0]).__name__)
print(len(keys.copy()), keys.copy() == keys, len(keys | {a: 1}), len(weakref.WeakKeyDictionary({d: 4, e: 5})))
del e
gc.collect()
print(len(keys), list(keys.items()))
print(keys.popitem(), len(keys))
keys.update([(d, 9)])
del keys[d]
print(len(keys))
