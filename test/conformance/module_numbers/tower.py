import numbers
from numbers import Complex, Integral, Number, Rational, Real

for value in (3, True, 2.5, 1j, 'x', None):
    print(repr(value), [c.__name__ for c in (Number, Complex, Real, Rational, Integral) if isinstance(value, c)])
print(numbers.__all__, Integral.__mro__, issubclass(bool, Rational))
for c in (Number, Complex, Real, Rational, Integral):
    print(c.__name__, sorted(c.__abstractmethods__), c.__slots__)
try:
    Real()
except TypeError as error:
    print(str(error)[:60])


class Wrapped(Integral):
    def __init__(self, n): self.n = n
    def __int__(self): return self.n
    def __repr__(self): return f'W({self.n})'
    for _name in 'add radd mul rmul truediv rtruediv eq floordiv rfloordiv mod rmod lt le lshift rlshift rshift rrshift and rand xor rxor or ror'.split():
        exec(f'def __{_name}__(self, other):\n  r = int(self.n).__{_name}__(int(other))\n  return r if isinstance(r, bool) else Wrapped(r)')
    for _name in 'neg pos abs invert'.split():
        exec(f'def __{_name}__(self): return Wrapped(self.n.__{_name}__())')
    del _name
    def __pow__(self, e, m=None): return Wrapped(pow(self.n, int(e), m))
    def __rpow__(self, b): return Wrapped(b ** self.n)
    def __trunc__(self): return self.n
    __floor__ = __ceil__ = __trunc__
    def __round__(self, nd=None): return self.n


w = Wrapped(7)
print(w - 3, 10 - w, divmod(w, 2), divmod(30, w), float(w), complex(w), w.real, w.imag, w.conjugate(), w.numerator, w.denominator, bool(w), range(10)[w], [*range(9)][Wrapped(2)])
print(isinstance(w, Real), w < 9, ~w, w ** 2, 2 ** w)
try:
    hash(w)
except TypeError as error:
    print(error)
