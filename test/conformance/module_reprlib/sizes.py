# Texts that are cut to a size.
import reprlib
from collections import deque

for value in (list(range(20)), tuple(range(20)), (1,), (), [], {}, set(), frozenset(), set('abcdefghij'), frozenset(range(9)), dict.fromkeys(range(9), 'x'), deque(range(9)), 'x' * 50, "it's" * 20, 10**60, -10**60, 12, [[[[[[[[1]]]]]]]], {1: {2: {3: {4: {5: {6: {7: 8}}}}}}}, range(10**9), b'x' * 50, 1.5, None, int, {1, 'a'}):
    print(reprlib.repr(value))
print(reprlib.__all__, type(reprlib.aRepr).__name__, reprlib.repr(10**5000).split(' at ')[0])
