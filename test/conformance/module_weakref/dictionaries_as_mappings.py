import weakref
from collections.abc import MutableMapping, MutableSet


class Key(str):
    pass


x = Key('x')
values = weakref.WeakValueDictionary(self=x, other=x)
keys = weakref.WeakKeyDictionary({x: 1})
print(isinstance(values, MutableMapping), isinstance(keys, MutableMapping), issubclass(weakref.WeakSet, MutableSet))
print(weakref.WeakValueDictionary[int, str], weakref.WeakKeyDictionary[int, str], weakref.WeakSet[int])
values.update(None)
keys.update(None)
values.update({'a': x}, b=x)
print(sorted(values), list(keys.items()), weakref.WeakKeyDictionary.__reversed__)
print(values.setdefault('c', x), values.pop('c'), values.pop('c', 5), values.get('q', 6), keys.popitem(), len(keys), 'a' in values)
try:
    weakref.WeakKeyDictionary(self=1)
except TypeError as error:
    print(error)
