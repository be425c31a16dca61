# Operators of fractions, with whole numbers, floats and complex numbers too.
from fractions import Fraction
from operator import add, floordiv, mod, mul, sub, truediv

values = (Fraction(1, 3), Fraction(-7, 2), Fraction(4), 3, -2, 0.5, 1 - 2j)
for operation in (add, sub, mul, truediv, floordiv, mod, divmod):
    for left in values:
        for right in values[:2] if not isinstance(left, Fraction) else values:
            try:
                print(operation(left, right), end=' ')
            except TypeError as error:
                print(error, end=' ')
    print()
print(-Fraction(1, 2), +Fraction(1, 2), abs(Fraction(-1, 2)), type(+Fraction(3)), sum([Fraction(1, n) for n in range(1, 20)]), Fraction(10**30, 7) * Fraction(7, 10**29))
for work in (
    lambda: Fraction(1, 2) / 0, lambda: 1 / Fraction(0), lambda: Fraction(1) // 0, lambda: 3 % Fraction(0), lambda: divmod(Fraction(3), Fraction(0)), lambda: Fraction(-3, 2) / Fraction(0), lambda: Fraction(1) / 0.0, lambda: Fraction(1) + 'x',
    lambda: 'x' + Fraction(1), lambda: Fraction(1) * None, lambda: 'x' * Fraction(2), lambda: Fraction(1) | 1, lambda: [] - Fraction(1),
):
    try:
        print(work())
    except (TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
