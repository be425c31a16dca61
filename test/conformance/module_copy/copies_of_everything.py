import copy as cm
from copy import copy, deepcopy, replace, Error


class A:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return type(self) is type(o) and self.__dict__ == o.__dict__
    def __repr__(self): return f'A({self.x!r})'
a = A([1, [2]])
b = copy(a); c = deepcopy(a)
print(b == a, b is a, b.x is a.x, c == a, c.x is a.x, c.x[1] is a.x[1])
for v in [1, 'a', None, (1, 2), [1, [2]], {1: [2]}, {1, 2}, frozenset([1]), bytearray(b'a'), b'a', 1.5, range(3), slice(1), int, len, lambda: 0, 3j, ..., (1, [2]), True, A, print]:
    x, y = copy(v), deepcopy(v)
    try: print(type(v).__name__, x == v, x is v, y == v, y is v)
    except Exception as e: print(e)
