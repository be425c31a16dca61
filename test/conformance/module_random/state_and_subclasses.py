import random
from random import *


def r(x): return float(f'{x:.12g}') if isinstance(x, float) else x
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
R = Random(7)
st = R.getstate(); a = R.random(), R.gauss(); R.setstate(st); print(a == (R.random(), R.gauss()), st[0], len(st[1]), st[1][:3], st[1][-1])
class Sub(Random):
    def random(self): return 0.25
s = Sub(); print(s.randrange(10), s.choice('abcd'), s.uniform(0, 4), s.getrandbits(3) >= 0)
class Sub2(Random):
    def getrandbits(self, k): return 1
s = Sub2(); print(s.randrange(10), s.choice('abcd'))
seed(3); print(r(uniform(1, 2)), randint(1, 100), choice([1, 2, 3]))
