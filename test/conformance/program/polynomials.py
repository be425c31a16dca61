"""Exact arithmetic: rationals, polynomials, matrices over any field, continued fractions, modular numbers."""
from functools import reduce, total_ordering
from itertools import islice, zip_longest
from math import gcd, isqrt
import operator


@total_ordering
class Rational:
    __slots__ = ('_n', '_d')

    def __new__(cls, n=0, d=1):
        if isinstance(n, cls) and d == 1:
            return n
        if isinstance(n, str):
            left, slash, right = n.partition('/')
            if not slash and '.' in left:
                whole, _, part = left.partition('.')
                return cls(int(whole + part), 10 ** len(part))
            return cls(int(left), int(right) if slash else 1)
        if isinstance(n, float):
            return cls(*n.as_integer_ratio())
        if d == 0:
            raise ZeroDivisionError(f'Rational({n}, 0)')
        self = super().__new__(cls)
        g = gcd(n, d) * (1 if d > 0 else -1)
        self._n, self._d = n // g, d // g
        return self

    numerator = property(lambda self: self._n)
    denominator = property(lambda self: self._d)

    @staticmethod
    def _coerce(x):
        return x if isinstance(x, Rational) else Rational(x) if isinstance(x, int) else None

    def _operator(function, symbol):
        def forward(self, other):
            other = Rational._coerce(other)
            return NotImplemented if other is None else function(self, other)

        def reverse(self, other):
            other = Rational._coerce(other)
            return NotImplemented if other is None else function(other, self)
        forward.__name__, reverse.__name__ = f'__{symbol}__', f'__r{symbol}__'
        return forward, reverse

    __add__, __radd__ = _operator(lambda a, b: Rational(a._n * b._d + b._n * a._d, a._d * b._d), 'add')
    __sub__, __rsub__ = _operator(lambda a, b: Rational(a._n * b._d - b._n * a._d, a._d * b._d), 'sub')
    __mul__, __rmul__ = _operator(lambda a, b: Rational(a._n * b._n, a._d * b._d), 'mul')
    __truediv__, __rtruediv__ = _operator(lambda a, b: Rational(a._n * b._d, a._d * b._n), 'truediv')
    __floordiv__, __rfloordiv__ = _operator(lambda a, b: a._n * b._d // (a._d * b._n), 'floordiv')
    __mod__, __rmod__ = _operator(lambda a, b: a - b * (a // b), 'mod')
    del _operator

    def __pow__(self, n):
        return Rational(self._n ** n, self._d ** n) if n >= 0 else Rational(self._d ** -n, self._n ** -n)

    def __eq__(self, other):
        other = self._coerce(other)
        return NotImplemented if other is None else (self._n, self._d) == (other._n, other._d)

    def __lt__(self, other):
        other = self._coerce(other)
        return NotImplemented if other is None else self._n * other._d < other._n * self._d

    def __hash__(self): return hash((self._n, self._d)) if self._d != 1 else hash(self._n)
    def __neg__(self): return Rational(-self._n, self._d)
    def __abs__(self): return Rational(abs(self._n), self._d)
    def __bool__(self): return self._n != 0
    def __float__(self): return self._n / self._d
    def __int__(self): return int(float(self)) if abs(self._n) < 1 << 50 else self._n // self._d
    def __round__(self, digits=None): return round(float(self), digits)
    def __str__(self): return str(self._n) if self._d == 1 else f'{self._n}/{self._d}'
    def __repr__(self): return f'Rational({self._n}, {self._d})'

    def continued(self):
        n, d = self._n, self._d
        while d:
            yield n // d
            n, d = d, n % d

    def limit(self, largest):
        before, here = (0, 1), (1, 0)
        for a in self.continued():
            before, here = here, (a * here[0] + before[0], a * here[1] + before[1])
            if here[1] > largest:
                return Rational(*before)
        return self


print(Rational(6, -8), Rational('0.125'), Rational('3/9'), Rational(0.75), repr(Rational(5)), Rational(1, 3) + Rational(1, 6), 1 - Rational(1, 3), Rational(7, 2) // 1, Rational(7, 2) % 1)
print(Rational(2, 3) ** -3, 2 / Rational(4), Rational(1, 2) < 1, max(Rational(1, 2), Rational(2, 3)), {Rational(2): 'two'}[2], float(Rational(1, 8)), round(Rational(22, 7), 3), sum(Rational(1, n) for n in range(1, 9)))
print(list(Rational(415, 93).continued()), Rational(3.141592653589793).limit(200), sorted([Rational(1, 2), 0, Rational(-1, 3)]), abs(Rational(-1, 2)), bool(Rational()))
for bad in (lambda: Rational(1, 0), lambda: Rational(1) + 'x', lambda: Rational(1, 2) < 'a', lambda: Rational(1) / 0, lambda: Rational('x')):
    try:
        bad()
    except (ZeroDivisionError, TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Polynomial:
    def __init__(self, *coefficients):
        """Constant term first."""
        c = list(coefficients)
        while c and not c[-1]:
            c.pop()
        self.c = tuple(c)

    @property
    def degree(self): return len(self.c) - 1

    def __call__(self, x):
        return reduce(lambda total, c: total * x + c, reversed(self.c), 0)

    def __add__(self, other):
        return Polynomial(*map(sum, zip_longest(self.c, other.c, fillvalue=0)))

    def __neg__(self): return Polynomial(*map(operator.neg, self.c))
    def __sub__(self, other): return self + -other

    def __mul__(self, other):
        if not isinstance(other, Polynomial):
            return Polynomial(*(c * other for c in self.c))
        out = [0] * (len(self.c) + len(other.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                out[i + j] += a * b
        return Polynomial(*out)

    __rmul__ = __mul__

    def __divmod__(self, other):
        quotient, rest = Polynomial(), self
        while rest.degree >= other.degree >= 0:
            term = Polynomial(*[0] * (rest.degree - other.degree), Rational(rest.c[-1]) / other.c[-1])
            quotient, rest = quotient + term, rest - term * other
        if other.degree < 0:
            raise ZeroDivisionError('polynomial division by zero')
        return quotient, rest

    def __mod__(self, other): return divmod(self, other)[1]
    def __floordiv__(self, other): return divmod(self, other)[0]
    def __pow__(self, n): return reduce(operator.mul, [self] * n, Polynomial(1))
    def __eq__(self, other): return isinstance(other, Polynomial) and self.c == other.c
    def __hash__(self): return hash(self.c)
    def __iter__(self): return iter(self.c)
    def __bool__(self): return bool(self.c)
    def derivative(self): return Polynomial(*(i * c for i, c in enumerate(self.c) if i))
    def monic(self): return self * (1 / Rational(self.c[-1]))

    def __str__(self):
        terms = []
        for i, c in reversed(list(enumerate(self.c))):
            if c:
                sign, size = ('-' if c < 0 else '+'), abs(c)
                power = '' if i == 0 else 'x' if i == 1 else f'x^{i}'
                terms.append(f'{sign} {"" if size == 1 and i else size}{power}')
        return ' '.join(terms).removeprefix('+ ').replace('- ', '-', 1) if terms and terms[0][0] == '-' else ' '.join(terms).removeprefix('+ ') or '0'

    def rational_roots(self):
        divisors = lambda n: [d for d in range(1, abs(n) + 1) if n % d == 0]
        if not self.c[0]:
            yield Rational(0)
        low, high = next(c for c in self.c if c), self.c[-1]
        for r in sorted({Rational(s * p, q) for p in divisors(low) for q in divisors(high) for s in (1, -1)}):
            if self(r) == 0:
                yield r


x = Polynomial(0, 1)
p = (x - Polynomial(1)) * (x + Polynomial(2)) ** 2
q = Polynomial(-1, 0, 1)
print(p, '|', q, '|', p.derivative(), '|', -p, '|', Polynomial(), '|', Polynomial(0, -1, 3) * 2)
print(*divmod(p, q), sep=' rest ')
print(list(map(str, (2 * x ** 3 - x ** 2 - 5 * x - Polynomial(2)).rational_roots())), p(Rational(1, 2)), p.degree)
a, b = p, q
while b:
    a, b = b, a % b
print('gcd', a.monic(), [str(Polynomial(*row)) for row in ((1, 1), (1, -2, 1))])
try:
    divmod(p, Polynomial())
except ZeroDivisionError as error:
    print(error)


def solve(rows):
    """Gauss-Jordan elimination over any numbers that divide exactly."""
    m = [list(map(Rational, row)) for row in rows]
    for i in range(len(m)):
        pivot = next((r for r in range(i, len(m)) if m[r][i]), None)
        if pivot is None:
            raise ArithmeticError('singular')
        m[i], m[pivot] = m[pivot], m[i]
        m[i] = [v / m[i][i] for v in m[i]]
        for r in range(len(m)):
            if r != i and (f := m[r][i]):
                m[r] = [a - f * b for a, b in zip(m[r], m[i])]
    return [row[-1] for row in m]


print(*solve([[2, 1, -1, 8], [-3, -1, 2, -11], [-2, 1, 2, -3]]), '|', *solve([[1, 2, 1], [3, 4, 0]]))
print(*solve([[Rational(1, i + j + 1) for j in range(4)] + [1] for i in range(4)]))


class Mod(int):
    def __new__(cls, value, modulus):
        self = super().__new__(cls, value % modulus)
        self.modulus = modulus
        return self

    for _name in ('add', 'sub', 'mul'):
        exec(f'def __{_name}__(self, other): return Mod(int.__{_name}__(self, other), self.modulus)\n__r{_name}__ = __{_name}__')
    del _name

    def __truediv__(self, other): return self * pow(int(other), -1, self.modulus)
    def __pow__(self, n): return Mod(pow(int(self), n, self.modulus), self.modulus)
    def __repr__(self): return f'{int(self)} mod {self.modulus}'


seven = Mod(7, 11)
print(seven + 8, 3 * seven, seven / 3, seven ** 100, seven - 9, isinstance(seven, int), seven == 7, [seven, Mod(-1, 5)])


def root_digits(n):
    """sqrt(n) as a periodic continued fraction."""
    m, d, a0 = 0, 1, isqrt(n)
    a = a0
    yield a
    while a != 2 * a0 and a0 * a0 != n:
        m = d * a - m
        d = (n - m * m) // d
        a = (a0 + m) // d
        yield a


print({n: list(root_digits(n)) for n in (2, 7, 16, 23)}, isqrt(2 * 10 ** 40))
print(list(islice((str(Rational(a, b)) for b in range(1, 5) for a in range(1, b + 1) if gcd(a, b) == 1), 6)))
