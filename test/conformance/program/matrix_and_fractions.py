class Fraction:
    def __init__(self, n, d=1):
        if d == 0: raise ZeroDivisionError('Fraction(%d, 0)' % n)
        if d < 0: n, d = -n, -d
        g = self.gcd(abs(n), d)
        self.n, self.d = n // g, d // g
    @staticmethod
    def gcd(a, b):
        while b: a, b = b, a % b
        return a or 1
    @classmethod
    def of(cls, v): return v if isinstance(v, cls) else cls(v) if isinstance(v, int) else NotImplemented
    def __add__(self, o):
        o = self.of(o)
        return o if o is NotImplemented else Fraction(self.n * o.d + o.n * self.d, self.d * o.d)
    __radd__ = __add__
    def __neg__(self): return Fraction(-self.n, self.d)
    def __sub__(self, o): return self + -self.of(o)
    def __mul__(self, o):
        o = self.of(o)
        return o if o is NotImplemented else Fraction(self.n * o.n, self.d * o.d)
    __rmul__ = __mul__
    def __truediv__(self, o): return self * Fraction(self.of(o).d, self.of(o).n)
    def __eq__(self, o): return (o := self.of(o)) is not NotImplemented and (self.n, self.d) == (o.n, o.d)
    def __lt__(self, o): return self.n * self.of(o).d < self.of(o).n * self.d
    def __hash__(self): return hash((self.n, self.d)) if self.d != 1 else hash(self.n)
    def __bool__(self): return self.n != 0
    def __repr__(self): return f'{self.n}/{self.d}' if self.d != 1 else str(self.n)
class Matrix:
    def __init__(self, rows): self.rows = [list(map(Fraction.of, r)) for r in rows]
    def __matmul__(self, o): return Matrix([[sum((a * b for a, b in zip(r, c)), Fraction(0)) for c in zip(*o.rows)] for r in self.rows])
    def inverse(self):
        n = len(self.rows)
        m = [r + [Fraction(int(i == j)) for j in range(n)] for i, r in enumerate(self.rows)]
        for col in range(n):
            pivot = next((r for r in range(col, n) if m[r][col]), None)
            if pivot is None: raise ValueError('singular')
            m[col], m[pivot] = m[pivot], m[col]
            p = m[col][col]
            m[col] = [v / p for v in m[col]]
            for r in range(n):
                if r != col and m[r][col]:
                    f = m[r][col]
                    m[r] = [a - f * b for a, b in zip(m[r], m[col])]
        return Matrix([r[n:] for r in m])
    def __eq__(self, o): return self.rows == o.rows
    def __repr__(self): return '\n'.join(' '.join(f'{v!r:>6}' for v in r) for r in self.rows)
a = Matrix([[2, 1, 1], [1, 3, 2], [1, 0, 0]])
print(a.inverse())
print(a @ a.inverse())
hilbert = Matrix([[Fraction(1, i + j + 1) for j in range(5)] for i in range(5)])
print(hilbert.inverse())
print(hilbert.inverse().inverse() == hilbert, sorted([Fraction(1, 2), Fraction(1, 3), Fraction(3, 4)]), {Fraction(2, 4): 'half'}[Fraction(1, 2)], 1 + Fraction(1, 2), Fraction(4, 2) == 2)
for bad in [lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: Fraction(1, 0), lambda: Fraction(1, 2) + 'x', lambda: 'x' + Fraction(1)]:
    try: bad()
    except (ValueError, ZeroDivisionError, TypeError) as error: print(type(error).__name__, error)
