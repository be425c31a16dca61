s = {3, 1, 2, 3}
s.add(4)
s.discard(99)
print(sorted(s), len(s), 2 in s, set(), {1} == {1.0})
s.remove(1)
try:
    s.remove(1)
except KeyError as error:
    print('KeyError', error)
print(sorted(s.copy()), sorted(set('hello')))
s.clear()
try:
    s.pop()
except KeyError as error:
    print(error)
