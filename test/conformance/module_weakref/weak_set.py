import gc
import weakref
from operator import attrgetter


class Item:
    def __init__(self, name):
        self.name = name


a, b, c = (Item(n) for n in 'abc')
one = weakref.WeakSet([a, b])
two = weakref.WeakSet([b, c])


def names(group):
    return sorted(map(attrgetter('name'), group))


print(len(one), a in one, c in one, 1 in one, names(one))
print(names(one | two), names(one & two), names(one - two), names(one ^ two))
print(names(one.union([c])), names(one.intersection([a])), names(one.difference([a])), names(one.symmetric_difference([a, c])))
print(one.issubset([a, b, c]), one <= two, one < weakref.WeakSet([a, b, c]), one.issuperset([a]), one >= two, one > weakref.WeakSet([a]))
print(one == weakref.WeakSet([b, a]), one != two, one.isdisjoint([c]), one.isdisjoint(two))
copy = one.copy()
copy |= two
print(names(copy))
copy &= one
print(names(copy))
copy -= [a]
print(names(copy))
copy ^= two
print(names(copy))
copy.add(a)
copy.discard(a)
copy.discard(a)
try:
    copy.remove(a)
except KeyError as error:
    print('KeyError')
print(copy.pop().name, len(copy))
try:
    copy.pop()
except KeyError as error:
    print(error)
copy.update([a, b, c])
copy.difference_update([a])
copy.intersection_update([b, c])
copy.symmetric_difference_update([a, b])
print(names(copy))
copy.clear()
print(len(copy))
try:
    copy.add(1)
except TypeError as error:
    print(error)
del b
gc.collect()
print(names(one), len(one), names(two))
