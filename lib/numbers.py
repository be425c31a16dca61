"""The tower of numbers: abstract classes from Number to Integral."""

from abc import ABCMeta, abstractmethod

__all__ = ['Number', 'Complex', 'Real', 'Rational', 'Integral']


class Number(metaclass=ABCMeta):
    """Anything that is a number."""

    __slots__ = ()
    __hash__ = None


def _abstract(name, signature):
    """An abstract method, for the operators that all classes declare in the same way."""
    space = {}
    exec(f'def {name}({signature}): raise NotImplementedError', {'__name__': __name__}, space)
    return abstractmethod(space[name])


class Complex(Number):
    """What complex numbers can do."""

    __slots__ = ()

    @abstractmethod
    def __complex__(self):
        """The builtin complex of the same value."""

    def __bool__(self):
        return self != 0

    @property
    @abstractmethod
    def real(self):
        raise NotImplementedError

    @property
    @abstractmethod
    def imag(self):
        raise NotImplementedError

    for _name in ('add', 'radd', 'mul', 'rmul', 'truediv', 'rtruediv', 'eq'):
        locals()[f'__{_name}__'] = _abstract(f'__{_name}__', 'self, other')
    for _name in ('neg', 'pos', 'abs'):
        locals()[f'__{_name}__'] = _abstract(f'__{_name}__', 'self')
    __pow__ = _abstract('__pow__', 'self, exponent')
    __rpow__ = _abstract('__rpow__', 'self, base')
    conjugate = _abstract('conjugate', 'self')
    del _name

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other


Complex.register(complex)


class Real(Complex):
    """What real numbers can do besides."""

    __slots__ = ()

    for _name in ('float', 'trunc', 'floor', 'ceil'):
        locals()[f'__{_name}__'] = _abstract(f'__{_name}__', 'self')
    for _name in ('floordiv', 'rfloordiv', 'mod', 'rmod', 'lt', 'le'):
        locals()[f'__{_name}__'] = _abstract(f'__{_name}__', 'self, other')
    __round__ = _abstract('__round__', 'self, ndigits=None')
    del _name

    def __divmod__(self, other):
        return self // other, self % other

    def __rdivmod__(self, other):
        return other // self, other % self

    def __complex__(self):
        return complex(float(self))

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    def conjugate(self):
        return +self


Real.register(float)


class Rational(Real):
    """Numbers with a numerator and a denominator in lowest terms."""

    __slots__ = ()

    @property
    @abstractmethod
    def numerator(self):
        raise NotImplementedError

    @property
    @abstractmethod
    def denominator(self):
        raise NotImplementedError

    def __float__(self):
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    """Whole numbers."""

    __slots__ = ()

    __int__ = _abstract('__int__', 'self')
    __pow__ = _abstract('__pow__', 'self, exponent, modulus=None')
    __invert__ = _abstract('__invert__', 'self')
    for _name in ('lshift', 'rlshift', 'rshift', 'rrshift', 'and', 'rand', 'xor', 'rxor', 'or', 'ror'):
        locals()[f'__{_name}__'] = _abstract(f'__{_name}__', 'self, other')
    del _name

    def __index__(self):
        return int(self)

    def __float__(self):
        return float(int(self))

    @property
    def numerator(self):
        return +self

    @property
    def denominator(self):
        return 1


Integral.register(int)
