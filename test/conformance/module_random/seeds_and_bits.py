import random
from random import *


def r(x): return float(f'{x:.12g}') if isinstance(x, float) else x
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for s in (0, 1, -5, 2**40, 2**100 + 7, 'hello', b'abc', bytearray(b'x'), '', True):
    seed(s); print(repr(s), [r(randrange(100)) for _ in range(5)], getrandbits(1), getrandbits(32), getrandbits(40), getrandbits(64), getrandbits(200), getrandbits(0))
seed('abc', version=1); print(getrandbits(64)); seed(b'\xff', version=1); print(getrandbits(64)); seed('', 1); print(getrandbits(64))
