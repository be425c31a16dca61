# Powers of fractions and with fractions.
from fractions import Fraction

for base, power in ((Fraction(2, 3), 3), (Fraction(2, 3), -3), (Fraction(-2, 3), -3), (Fraction(-2, 3), -2), (Fraction(0), 0), (Fraction(4), Fraction(1, 2)), (Fraction(4, 9), Fraction(-4, 2)), (Fraction(2), 0.5), (Fraction(-4), 0.5), (2, Fraction(3)), (2, Fraction(-3)), (4, Fraction(1, 2)),
                    (2.0, Fraction(3)), (2.25, Fraction(1, 2)), (1j, Fraction(2)), (True, Fraction(5)), (Fraction(0), -1), (0, Fraction(-2)), (Fraction(2), 'x'), ('x', Fraction(2)), ('x', Fraction(1, 2))):
    try:
        print(repr(base), repr(power), repr(base**power))
    except (TypeError, ZeroDivisionError, ValueError) as error:
        print(repr(base), repr(power), type(error).__name__, error)
try:
    pow(Fraction(2), 3, 5)
except TypeError as error:
    print(error)
