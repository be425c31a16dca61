# A subclass of Fraction, copies, patterns, and where fractions stand among the numbers.
import copy
import numbers
from fractions import Fraction


class Share(Fraction):
    def __repr__(self):
        return f'share of {self}'


share = Share(1, 3)
print(share, repr(share), type(share + 1).__name__, type(-share).__name__, share == Fraction(1, 3), repr(Share.from_float(0.5)), type(Share('3/4')).__name__, type(Share.from_number(2)).__name__)
print(copy.copy(share), copy.deepcopy(share) == share, type(copy.copy(share)).__name__, copy.copy(Fraction(1, 2)), share.__dict__)
print([isinstance(share, cls) for cls in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)], issubclass(Fraction, numbers.Rational))
match Fraction(3, 4):
    case Fraction(numerator=above, denominator=below):
        print(above, below)
