import random
from random import *


def r(x): return float(f'{x:.12g}') if isinstance(x, float) else x
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
R = Random(42)
for name, args in [('gauss', ()), ('gauss', (1, 2)), ('gauss', ()), ('normalvariate', ()), ('normalvariate', (5, 3)), ('lognormvariate', (0, 1)), ('expovariate', ()), ('expovariate', (3,)), ('triangular', ()), ('triangular', (1, 5, 2)), ('triangular', (1, 1, 1)), ('betavariate', (2, 3)), ('gammavariate', (2, 3)), ('gammavariate', (1, 3)), ('gammavariate', (0.5, 3)), ('vonmisesvariate', (1, 2)), ('vonmisesvariate', (1, 0)), ('paretovariate', (3,)), ('weibullvariate', (1, 2)), ('binomialvariate', ()), ('binomialvariate', (10, 0.3)), ('binomialvariate', (1000, 0.3)), ('binomialvariate', (1000, 0.9)), ('binomialvariate', (5, 0)), ('binomialvariate', (5, 1))]:
    print(name, args, [r(getattr(R, name)(*args)) for _ in range(4)])
