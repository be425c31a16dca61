class Seq:
    def __getitem__(self, i):
        if isinstance(i, slice): return (i.start, i.stop, i.step)
        if i >= 3: raise IndexError
        return i * 10
s = Seq()
print(list(s), s[1:2], s[::3], 20 in s, 5 in s, s[...] if False else s[0])
class Map:
    def __init__(self): self.d = {}
    def __setitem__(self, k, v): print('set', k, v); self.d[k] = v
    def __getitem__(self, k): return self.d[k]
    def __delitem__(self, k): print('del', k); del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = Map()
m['a'] = 1
m[1, 2] = 3
m['a'] += 5
del m[1, 2]
print(m['a'], list(m), len(m), bool(m), bool(Map()))
