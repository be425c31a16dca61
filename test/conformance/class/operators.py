class V:
    def __init__(self, *xs): self.xs = xs
    def __add__(self, o): return V(*(a + b for a, b in zip(self.xs, o.xs)))
    def __mul__(self, k): return V(*(a * k for a in self.xs)) if isinstance(k, int) else NotImplemented
    __rmul__ = __mul__
    def __neg__(self): return V(*(-a for a in self.xs))
    def __matmul__(self, o): return sum(a * b for a, b in zip(self.xs, o.xs))
    def __eq__(self, o): return isinstance(o, V) and self.xs == o.xs
    def __lt__(self, o): return self.xs < o.xs
    def __repr__(self): return f'V{self.xs}'
    def __bool__(self): return any(self.xs)
    def __len__(self): return len(self.xs)
    def __getitem__(self, i): return self.xs[i]
    def __contains__(self, x): return x in self.xs
    def __call__(self, x): return V(*(x for _ in self.xs))
    def __iadd__(self, o): print('iadd'); return self + o
    def __abs__(self): return 'abs'
    def __invert__(self): return 'inv'
    def __floordiv__(self, o): return 'floordiv'
    def __rsub__(self, o): return f'{o} rsub'
a, b = V(1, 2), V(3, 4)
print(a + b, a * 3, 3 * a, -a, a @ b, a == V(1, 2), a != b, a < b, sorted([b, a]), a[0], list(a), 2 in a, a(7), len(a), bool(V(0)), abs(a), ~a, a // 1, 5 - a)
a += b
print(a)
try:
    a * 'x'
except TypeError as error:
    print(error)
try:
    a + 1
except AttributeError as error:
    print(error)
print(max(a, b), a[-1], [*a])
