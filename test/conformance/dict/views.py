d = {'a': 1, 'b': 2}
k, v, i = d.keys(), d.values(), d.items()
d['c'] = 3
print(k, v, i)
print(k & {'a', 'z'} == {'a'}, k | {'z'} == {'a', 'b', 'c', 'z'}, ('a', 1) in i, 3 in v, len(i))
print({'a': 1} == {'a': 1.0}, {'a': 1, 'b': 2} == {'b': 2, 'a': 1}, {'a': 1} != {'a': 2})
