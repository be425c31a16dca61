# Whole numbers, floats and rounded fractions.
import math
from fractions import Fraction

for value in (Fraction(5, 2), Fraction(7, 2), Fraction(-5, 2), Fraction(22, 7), Fraction(-22, 7), Fraction(4), Fraction(1, 10**6)):
    print(value, int(value), math.trunc(value), math.floor(value), math.ceil(value), round(value), round(value, 0), round(value, 2), round(value, -1), float(value), complex(value), value.is_integer(), value.as_integer_ratio())
print(math.pi.as_integer_ratio(), Fraction(math.pi).limit_denominator(1000), Fraction('3.14159').limit_denominator(10), Fraction(-7, 3).limit_denominator(1), Fraction(1, 2).limit_denominator(), Fraction(11, 15).limit_denominator(7))
value = Fraction(3, 4)
print(value.numerator, value.denominator, value.real, value.imag, value.conjugate(), value.__reduce__(), int(Fraction(10**40, 3)), math.isclose(value, 0.75), f'{float(value):.3f}')
for work in (lambda: value.limit_denominator(0), lambda: setattr(value, 'numerator', 3), lambda: setattr(value, 'color', 3), lambda: round(value, 'x'), lambda: value.__index__()):
    try:
        print(work())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
