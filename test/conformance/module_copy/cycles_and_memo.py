import copy as cm
from copy import copy, deepcopy, replace, Error


class A:
    def __init__(self, x): self.x = x


l = [1]; l.append(l)
m = deepcopy(l); print(m[1] is m, m is l, m)
d = {}; d['d'] = d
e = deepcopy(d); print(e['d'] is e, e is d)
t = ([],); t[0].append(t)
u = deepcopy(t); print(u[0][0] is u, u is t)
a = A(None); a.x = a
z = deepcopy(a); print(z.x is z, z is a)
s = [1]; p = deepcopy([s, s]); print(p[0] is p[1])
memo = {}
x = [1]; y = deepcopy(x, memo); print(memo[id(x)] is y)
