import copy as cm
from copy import copy, deepcopy, replace, Error


class A:
    def __init__(self, x): self.x = x


def f(x):
    try: print(x())
    except Exception as e: print(type(e).__name__, e)
f(lambda: copy(x for x in []))
f(lambda: deepcopy(x for x in []))
f(lambda: replace(3, a=1))
f(lambda: replace(A(1), x=1))
f(lambda: copy({}.keys()))
f(lambda: deepcopy(cm))
deep = []
for i in range(3000): deep = [deep]
try: deepcopy(deep)
except RecursionError as e: print('RecursionError')
class Rep:
    def __replace__(self, /, **k): return sorted(k.items())
print(replace(Rep(), b=1, a=2))
print(Error, cm.error is Error, cm.__all__)
import types
ns = types.SimpleNamespace(a=[1])
n2 = deepcopy(ns); print(n2, n2.a is ns.a, copy(ns).a is ns.a, replace(ns, a=5, b=2))
