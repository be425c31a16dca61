import random
from random import *


def r(x): return float(f'{x:.12g}') if isinstance(x, float) else x
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
R = Random(7)
for f in [lambda: randrange(0), lambda: randrange(5, 5), lambda: randrange(1, 2, 0), lambda: randrange(1, 10, -1), lambda: randint(5, 1), lambda: randrange(1.5), lambda: choice([]), lambda: sample([1], 2), lambda: sample({1}, 1), lambda: choices('ab', [1]), lambda: choices('ab', [0, 0]), lambda: choices('ab', 5), lambda: choices('ab', [1, 1], cum_weights=[1, 2]), lambda: choices('ab', [1, float('inf')]), lambda: getrandbits(-1), lambda: gammavariate(0, 1), lambda: binomialvariate(-1), lambda: binomialvariate(5, 2), lambda: seed([]), lambda: R.setstate((5, (), None)), lambda: R.setstate((3, (1,), None)), lambda: R.setstate((3, [1], None)), lambda: sample('ab', 1, counts=[1]), lambda: sample('ab', 1, counts=[1.5, 1]), lambda: randrange(3, step=2), lambda: choices([], k=1), lambda: Random([]), lambda: sample('ab', -1), lambda: shuffle('abc')]: t(f)
