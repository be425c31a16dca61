"""Missing keys, updates, set operations of views."""
class A:
    def __missing__(self, k): return k
class D(dict):
    def __missing__(self, k): self[k] = k * 2; return self[k]
d = D(a=1); print(d['b'], d, d.get('c'), 'c' in d, d.setdefault('z', 1))
for f in ["{}.update(1)", "{}.update([1])", "{}.update([(1,)])", "dict(a=1, **{'a': 2})", "{**1}", "{1: 2} | [(1, 2)]", "{}.fromkeys(1)", "{}.pop()"]:
    try: print(f, eval(f))
    except Exception as e: print(f, type(e).__name__, e)
x = {1: 2}; x |= [(3, 4)]; print(x, x.items() & {(1, 2)}, x.keys() - {1}, {3} | x.keys(), x.keys() ^ [1], x.keys() < {1, 3, 5}, x.items() == {(1, 2), (3, 4)}, x.keys().isdisjoint([9]), list(reversed(x)))
