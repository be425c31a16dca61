# Fractions compare with all real numbers, exactly, and hash as what they are equal to.
from fractions import Fraction

third = Fraction(1, 3)
print(third == 1 / 3, third < 1 / 3, third > 1 / 3, Fraction(1, 2) == 0.5, Fraction(1, 2) == 0.5 + 0j, Fraction(1, 2) == 0.5 + 1j, Fraction(3) == 3, 3 == Fraction(3), Fraction(3) != 4, third == 'x', third == None)
print(third < 1, 1 <= third, third >= Fraction(1, 3), third > True, third < float('inf'), third > float('-inf'), third < float('nan'), third == float('nan'), third == float('inf'), 0.25 < third)
for value in (Fraction(1, 2), Fraction(-3, 4), Fraction(5), Fraction(-1), Fraction(10**30), Fraction(0)):
    print(hash(value) == hash(float(value)) or hash(value) == hash(int(value)), value in {int(value): 1} or value in {float(value)})
print(sorted([Fraction(1, 2), 0.25, 1, Fraction(-1, 3)]), min(third, 0.3), bool(Fraction(0)), bool(third), hash(Fraction(1, 3)) == hash(Fraction(2, 6)))
for work in (lambda: third < 'x', lambda: third < 1j, lambda: None >= third):
    try:
        print(work())
    except TypeError as error:
        print(error)
