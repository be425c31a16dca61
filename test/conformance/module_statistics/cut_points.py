# Quantiles, by both methods.
from fractions import Fraction
from statistics import StatisticsError, quantiles

data = [105, 129, 87, 86, 111, 111, 89, 81, 108, 92, 110, 100, 75, 105, 103, 109, 76, 119, 99, 91, 103, 129, 106, 101, 84, 111, 74, 87, 86, 103]
for n in (1, 2, 4, 5, 10):
    print(n, quantiles(data, n=n), quantiles(data, n=n, method='inclusive'))
print(quantiles([1, 2]), quantiles([1, 2], method='inclusive'), quantiles([3], n=3), quantiles([Fraction(1, 3), Fraction(1, 2), 1], n=3), quantiles(iter([0.5, 2.5, 1.5])), quantiles([1, 2], n=8))
for arguments, options in (([1, 2],), {'n': 0}), (([],), {}), (([1, 2],), {'method': 'x'}), ((['a', 'b'],), {}), (([1, 'a'],), {}):
    try:
        print(quantiles(*arguments, **options))
    except (StatisticsError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
