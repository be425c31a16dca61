# What fractions are made of.
from fractions import Fraction


class Half:
    def as_integer_ratio(self):
        return 1, 2


for parts in ((), (5,), (4, 6), (4, -6), (0, -3), (True,), (1.5,), (0.1,), (-2.5,), (Fraction(3, 4),), (Fraction(1, 2), Fraction(3, 4)), (Fraction(1, 2), 3), (10**30, 10**28), (Half(),), (1, None), (1, 0), (0, 0), (Fraction(1, 2), 0),
              (float('nan'),), (float('inf'),), (1.5, 2), ('1', 2), (1, 2.0), (1j,), (None,), ([],), (Half,), (1, 2, 3)):
    try:
        print(parts if Half not in parts and not any(isinstance(part, Half) for part in parts) else 'half', repr(Fraction(*parts)))
    except (TypeError, ValueError, OverflowError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
print(Fraction(numerator=6, denominator=4), Fraction(denominator=3))
for make, value in ((Fraction.from_float, 0.75), (Fraction.from_float, 3), (Fraction.from_float, 'x'), (Fraction.from_float, float('-inf')), (Fraction.from_decimal, 3), (Fraction.from_decimal, 0.5), (Fraction.from_number, 3), (Fraction.from_number, 0.5),
                    (Fraction.from_number, Fraction(1, 3)), (Fraction.from_number, '1'), (Fraction.from_number, 1j)):
    try:
        print(make.__name__, value, repr(make(value)))
    except (TypeError, ValueError, OverflowError) as error:
        print(make.__name__, value, type(error).__name__, error)
