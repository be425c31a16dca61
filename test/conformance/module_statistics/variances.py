# Variances and standard deviations, of samples and populations.
from fractions import Fraction
from statistics import StatisticsError, pstdev, pvariance, stdev, variance

for data in ([1, 2, 3, 4], [1.5, 2.5, 2.5, 2.75, 3.25, 4.75], [27.5, 30.25, 30.25, 34.5, 41.75], [Fraction(1, 6), Fraction(1, 2), Fraction(5, 3)], [1e15 + 4, 1e15 + 7, 1e15 + 13, 1e15 + 16], [0.1] * 3, [10**20, 10**20 + 1], [5, 5], [5], [], iter([1, 5]),
             [float('inf'), 1], [float('nan'), 2], [1, 'x'], [True, False, True]):
    data = list(data)
    for function in (variance, pvariance, stdev, pstdev):
        try:
            print(function.__name__, repr(function(data)), end='; ')
        except (StatisticsError, TypeError, ValueError) as error:
            print(function.__name__, type(error).__name__, error, end='; ')
    print()
data = [1, 2, 4, 9]
print(variance(data, 4), pvariance(data, 4), stdev(data, 4.0), pstdev(data, mu=Fraction(4)), variance(data, xbar=3))
