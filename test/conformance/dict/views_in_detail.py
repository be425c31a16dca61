def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


d = {'a': 1, 'b': 2}
keys, values, items = d.keys(), d.values(), d.items()
print(keys, values, items, len(keys), len(values), len(items), list(keys), list(values), list(items))
d['c'] = 3
print(keys, values, items, 'c' in keys, 3 in values, ('c', 3) in items, ('c', 4) in items, 'c' in items, ('a',) in items)
print(sorted(keys & {'a', 'x'}), sorted(keys | ['z']), sorted(keys - 'a'), sorted(keys ^ {'a', 'q'}), sorted({'a', 'x'} & keys), sorted(['z'] | keys), sorted('ax' - keys), sorted({'q'} ^ keys), sorted(items & [('a', 1)]), sorted(items - [('a', 1)]), sorted(items | {'q': 6}.items()))
print(keys == {'a', 'b', 'c'}, keys == ['a', 'b', 'c'], keys <= {'a', 'b', 'c', 'd'}, keys < {'a', 'b', 'c'}, keys >= {'a'}, keys > set(), items == {('a', 1), ('b', 2), ('c', 3)}, values == d.values(), values == values, keys.isdisjoint('xyz'), keys.isdisjoint(['a']), items.isdisjoint([]), keys != {'a'})
print(list(reversed(keys)), list(reversed(values)), list(reversed(items)), keys.mapping == d, type(keys.mapping).__name__, type(values.mapping).__name__, items.mapping['a'])
show(lambda: keys & 5)
show(lambda: keys | None)
show(lambda: keys < ['a'])
show(lambda: keys < 5)
show(lambda: keys.isdisjoint(5))
show(lambda: keys.isdisjoint())
show(lambda: keys[0])
show(lambda: values & set())
show(lambda: hash(keys))
show(lambda: hash(items))
show(lambda: hash(values) == hash(values))
show(lambda: keys.__or__(5))
show(lambda: type(keys)())
show(lambda: {'a': []}.items() & [('a', 1)])
show(lambda: keys & [[]])
def grow():
    for key in keys:
        d[key + 'x'] = 1
def mapping():
    keys.mapping['a'] = 1
show(mapping)
show(grow)
print(keys.__len__(), keys.__contains__('a'), next(keys.__iter__()), keys.__repr__()[:10], {}.keys(), {}.values(), {}.items())
