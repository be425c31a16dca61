f = frozenset([1, 2])
print(f == {1, 2}, hash(f) == hash(frozenset([2, 1])), {f: 'ok'}[frozenset([2, 1])], f | {3} == {1, 2, 3}, type(f | {3}).__name__)
try:
    {set(): 1}
except TypeError as error:
    print(error)
print(frozenset(), frozenset([1]))
