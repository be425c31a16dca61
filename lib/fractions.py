"""Fractions: rational numbers, exact in all they do."""

import math
import numbers
import operator
import sys

__all__ = ['Fraction']

_new = object.__new__
_gcd = math.gcd


def _make(numerator, denominator):
    """The fraction of two numbers that have no common divisor, the second one positive."""
    self = _new(Fraction)
    self._numerator = numerator
    self._denominator = denominator
    return self


def _has_ratio(value):
    return hasattr(value, 'as_integer_ratio') and not isinstance(value, type)


class Fraction(numbers.Rational):
    """A rational number: of a numerator and a denominator, of another number, or of a text such as '-3/4', '1.25' or '7e-3'."""

    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        self = _new(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator = numerator
                self._denominator = 1
            elif isinstance(numerator, numbers.Rational):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
            elif isinstance(numerator, str):
                from _fraction_text import parse

                numerator, denominator = parse(numerator)
                if not denominator:
                    raise ZeroDivisionError(f'Fraction({numerator}, 0)')
                divisor = _gcd(numerator, denominator)
                self._numerator = numerator // divisor
                self._denominator = denominator // divisor
            elif _has_ratio(numerator):
                self._numerator, self._denominator = numerator.as_integer_ratio()
            else:
                raise TypeError('argument should be a string or a Rational instance or have the as_integer_ratio() method')
            return self
        if type(numerator) is not int or type(denominator) is not int:
            if not (isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational)):
                raise TypeError('both arguments should be Rational instances')
            numerator, denominator = numerator.numerator * denominator.denominator, denominator.numerator * numerator.denominator
        if not denominator:
            raise ZeroDivisionError(f'Fraction({numerator}, 0)')
        divisor = _gcd(numerator, denominator)
        if denominator < 0:
            divisor = -divisor
        self._numerator = numerator // divisor
        self._denominator = denominator // divisor
        return self

    @classmethod
    def from_number(cls, number):
        """The fraction of a number: no text."""
        if type(number) is int:
            return cls._from_coprime_ints(number, 1)
        if isinstance(number, numbers.Rational):
            return cls._from_coprime_ints(number.numerator, number.denominator)
        if _has_ratio(number):
            return cls._from_coprime_ints(*number.as_integer_ratio())
        raise TypeError('argument should be a Rational instance or have the as_integer_ratio() method')

    @classmethod
    def from_float(cls, f):
        """The exact value of a float."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f'{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})')
        return cls._from_coprime_ints(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """The exact value of a Decimal."""
        if isinstance(dec, numbers.Integral):
            return cls._from_coprime_ints(int(dec), 1)
        if type(dec).__name__ != 'Decimal' or not _has_ratio(dec):
            raise TypeError(f'{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})')
        return cls._from_coprime_ints(*dec.as_integer_ratio())

    @classmethod
    def _from_coprime_ints(cls, numerator, denominator, /):
        self = _new(cls)
        self._numerator = numerator
        self._denominator = denominator
        return self

    def is_integer(self):
        """Is it a whole number?"""
        return self._denominator == 1

    def as_integer_ratio(self):
        """Numerator and denominator."""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """The nearest fraction with a denominator that is not larger."""
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        # The continued fraction, as far as its denominators stay small: the last two convergents.
        above, below = 1, 0
        before_above, before_below = 0, 1
        rest, divisor = self._numerator, self._denominator
        while True:
            whole = rest // divisor
            next_below = before_below + whole * below
            if next_below > max_denominator:
                break
            before_above, before_below, above, below = above, below, before_above + whole * above, next_below
            rest, divisor = divisor, rest - whole * divisor
        steps = (max_denominator - before_below) // below
        # The convergent is nearer than what lies between the two, or as near, when the rest says so.
        if 2 * divisor * (before_below + steps * below) <= self._denominator:
            return _make(above, below)
        return _make(before_above + steps * above, before_below + steps * below)

    @property
    def numerator(a):
        return a._numerator

    @property
    def denominator(a):
        return a._denominator

    def __repr__(self):
        return f'{self.__class__.__name__}({self._numerator}, {self._denominator})'

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f'{self._numerator}/{self._denominator}'

    def __format__(self, format_spec, /):
        from _fraction_text import formatted

        return formatted(self, format_spec)

    def _operators(monomorphic, fallback, takes_complex=True):
        """The two methods of an operator: for fractions and whole numbers, and by floats for others."""

        def forward(a, b):
            if type(b) is Fraction:
                return monomorphic(a, b)
            if isinstance(b, int):
                return monomorphic(a, _make(int(b), 1))
            if isinstance(b, Fraction):
                return monomorphic(a, b)
            if isinstance(b, float) or takes_complex and isinstance(b, complex):
                return fallback(float(a), b)
            return NotImplemented

        def reverse(b, a):
            if type(a) is int:
                return monomorphic(_make(a, 1), b)
            if isinstance(a, numbers.Rational):
                return monomorphic(Fraction(a), b)
            if isinstance(a, numbers.Real):
                return fallback(float(a), float(b))
            if takes_complex and isinstance(a, numbers.Complex):
                return fallback(complex(a), float(b))
            return NotImplemented

        name = fallback.__name__
        forward.__name__ = f'__{name}__'
        reverse.__name__ = f'__r{name}__'
        forward.__qualname__ = f'Fraction.__{name}__'
        reverse.__qualname__ = f'Fraction.__r{name}__'
        forward.__doc__ = reverse.__doc__ = monomorphic.__doc__
        return forward, reverse

    def _add(a, b):
        """a + b"""
        first, below = a._numerator, a._denominator
        second, other = b._numerator, b._denominator
        divisor = _gcd(below, other)
        if divisor == 1:
            return _make(first * other + below * second, below * other)
        # Only what both denominators share can be in the sum's numerator as well.
        below //= divisor
        total = first * (other // divisor) + second * below
        common = _gcd(total, divisor)
        return _make(total // common, below * (other // common))

    __add__, __radd__ = _operators(_add, operator.add)

    def _sub(a, b):
        """a - b"""
        first, below = a._numerator, a._denominator
        second, other = b._numerator, b._denominator
        divisor = _gcd(below, other)
        if divisor == 1:
            return _make(first * other - below * second, below * other)
        below //= divisor
        total = first * (other // divisor) - second * below
        common = _gcd(total, divisor)
        return _make(total // common, below * (other // common))

    __sub__, __rsub__ = _operators(_sub, operator.sub)

    def _mul(a, b):
        """a * b"""
        first, below = a._numerator, a._denominator
        second, other = b._numerator, b._denominator
        divisor = _gcd(first, other)
        if divisor > 1:
            first //= divisor
            other //= divisor
        divisor = _gcd(second, below)
        if divisor > 1:
            second //= divisor
            below //= divisor
        return _make(first * second, below * other)

    __mul__, __rmul__ = _operators(_mul, operator.mul)

    def _div(a, b):
        """a / b"""
        first, below = a._numerator, a._denominator
        second, other = b._numerator, b._denominator
        if not second:
            raise ZeroDivisionError(f'Fraction({other}, 0)')
        divisor = _gcd(first, second)
        if divisor > 1:
            first //= divisor
            second //= divisor
        divisor = _gcd(other, below)
        if divisor > 1:
            below //= divisor
            other //= divisor
        first *= other
        second *= below
        return _make(first, second) if second > 0 else _make(-first, -second)

    __truediv__, __rtruediv__ = _operators(_div, operator.truediv)

    def _floordiv(a, b):
        """a // b"""
        return (a._numerator * b._denominator) // (a._denominator * b._numerator)

    __floordiv__, __rfloordiv__ = _operators(_floordiv, operator.floordiv, False)

    def _divmod(a, b):
        """(a // b, a % b)"""
        quotient, rest = divmod(a._numerator * b._denominator, a._denominator * b._numerator)
        return quotient, Fraction(rest, a._denominator * b._denominator)

    __divmod__, __rdivmod__ = _operators(_divmod, divmod, False)

    def _mod(a, b):
        """a % b"""
        return Fraction((a._numerator * b._denominator) % (b._numerator * a._denominator), a._denominator * b._denominator)

    __mod__, __rmod__ = _operators(_mod, operator.mod, False)

    del _operators

    def __pow__(a, b, modulo=None):
        """a ** b: a fraction if b is a whole number, else a float or complex number."""
        if modulo is not None:
            return NotImplemented
        if isinstance(b, numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            above, below = a._numerator, a._denominator
            if power >= 0:
                return _make(above**power, below**power)
            if above > 0:
                return _make(below**-power, above**-power)
            if above:
                return _make((-below) ** -power, (-above) ** -power)
            raise ZeroDivisionError(f'Fraction({below**-power}, 0)')
        return float(a) ** b if isinstance(b, (float, complex)) else NotImplemented

    def __rpow__(b, a, modulo=None):
        """a ** b"""
        if modulo is not None:
            return NotImplemented
        whole = b._denominator == 1
        if whole and b._numerator >= 0:
            return a**b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        return a**b._numerator if whole else a ** float(b)

    def __pos__(a):
        """+a"""
        return _make(a._numerator, a._denominator)

    def __neg__(a):
        """-a"""
        return _make(-a._numerator, a._denominator)

    def __abs__(a):
        """abs(a)"""
        return _make(abs(a._numerator), a._denominator)

    def __int__(a, _index=operator.index):
        """int(a)"""
        above = a._numerator
        return _index(-(-above // a._denominator) if above < 0 else above // a._denominator)

    def __trunc__(a):
        """math.trunc(a)"""
        above = a._numerator
        return -(-above // a._denominator) if above < 0 else above // a._denominator

    def __floor__(a):
        """math.floor(a)"""
        return a._numerator // a._denominator

    def __ceil__(a):
        """math.ceil(a)"""
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        """round(self, ndigits): halves go to the even neighbour."""
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            rest = 2 * rest - self._denominator
            return whole + 1 if rest > 0 or not rest and whole & 1 else whole
        shift = 10 ** abs(ndigits)
        return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)

    def __hash__(self):
        """The hash that equal numbers of other types have."""
        if self._denominator == 1:
            return hash(self._numerator)
        prime = sys.hash_info.modulus
        try:
            inverse = pow(self._denominator, -1, prime)
        except ValueError:
            value = sys.hash_info.inf
        else:
            value = hash(hash(abs(self._numerator)) * inverse)
        if self._numerator < 0:
            value = -value
        return -2 if value == -1 else value

    def __eq__(a, b):
        """a == b"""
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            return a == a.from_float(b) if math.isfinite(b) else 0.0 == b
        return NotImplemented

    def _richcmp(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            return op(self, self.from_float(other)) if math.isfinite(other) else op(0.0, other)
        return NotImplemented

    def __lt__(a, b):
        """a < b"""
        if type(b) is Fraction:
            return a._numerator * b._denominator < a._denominator * b._numerator
        return a._richcmp(b, operator.lt)

    def __gt__(a, b):
        """a > b"""
        if type(b) is Fraction:
            return a._numerator * b._denominator > a._denominator * b._numerator
        return a._richcmp(b, operator.gt)

    def __le__(a, b):
        """a <= b"""
        return a._richcmp(b, operator.le)

    def __ge__(a, b):
        """a >= b"""
        return a._richcmp(b, operator.ge)

    def __bool__(a):
        """a != 0"""
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) == Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self if type(self) == Fraction else self.__class__(self._numerator, self._denominator)
