import random
from random import *


def r(x): return float(f'{x:.12g}') if isinstance(x, float) else x
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
R = Random(42)
print([r(R.random()) for _ in range(5)])
print(R.randint(1, 6), R.randrange(10, 100, 7), R.randrange(100, 10, -7), R.choice('abcdef'), R.randbytes(5), R.uniform(2, 9))
x = list(range(20)); R.shuffle(x); print(x)
print(R.sample(range(1000), 5), R.sample('abcdefgh', 3), R.sample(range(10), 10), R.sample(range(10**6), 30), R.sample(['a', 'b'], 4, counts=[3, 5]))
print(R.choices('abc', k=6), R.choices('abc', [1, 5, 10], k=6), R.choices('abc', cum_weights=[1, 2, 10], k=4))
