import copy as cm
from copy import copy, deepcopy, replace, Error


class L(list): pass
l = L([1, [2]]); l.q = 5
k = copy(l); print(type(k).__name__, k, k.q, k[1] is l[1]); k = deepcopy(l); print(type(k).__name__, k, k.q, k[1] is l[1])
class D(dict): pass
l = D(a=[1]); l.q = 5
k = copy(l); print(type(k).__name__, k, k.q); k = deepcopy(l); print(type(k).__name__, k, k.q, k['a'] is l['a'])
class I(int): pass
k = I(5); k.z = 1; print(copy(k), type(copy(k)).__name__, copy(k).z, deepcopy(k))
class Str(str): pass
print(copy(Str('x')), type(deepcopy(Str('x'))).__name__)
class T(tuple): pass
print(copy(T([1, 2])), type(deepcopy(T([1, 2]))).__name__)
class G:
    def __init__(self): self.v = 1
    def __getstate__(self): return {'v': 5}
    def __setstate__(self, st): self.v = st['v'] * 2
print(copy(G()).v, deepcopy(G()).v)
e = ValueError('x', [1]); e.z = 3; ee = copy(e); print(repr(ee), ee.z, deepcopy(e).args)
