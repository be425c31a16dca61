from collections import OrderedDict
from types import MappingProxyType
p = MappingProxyType({'a': 1, 'b': 2})
print(p | {'b': 3}, {'b': 3} | p, p | p, type(p | p), {} | MappingProxyType({}))
print(p.__or__({'z': 0}), p.__ror__({'z': 0}), {**p}, p)
o = OrderedDict(x=1)
print(p | o, o | p, MappingProxyType(o) | {'y': 2})
d = {'q': 0}
d |= p
print(d)
for bad in (lambda: p | 1, lambda: 1 | p, lambda: p | [('a', 1)], lambda: p & p, lambda: p + {}):
    try:
        print(bad())
    except TypeError as error:
        print(error)
try:
    p |= {'c': 3}
except TypeError as error:
    print(error)
