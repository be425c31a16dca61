# Arithmetic means are exact, and of the type that the data have.
from fractions import Fraction
from statistics import StatisticsError, fmean, mean

for data in ([1, 2, 3, 4], [1, 2], [True, False], [1.5, 2.5, 3], [0.1] * 10, [1e30, 1, -1e30], [Fraction(1, 3), Fraction(1, 6)], [Fraction(1, 2), 0.5], [10**20, 1], [float('inf'), 1], [float('nan'), 1], (1, 5), {3}, range(10), iter([1, 2, 4]), [], ['x'], [None], [1j], 5):
    for function in (mean, fmean):
        try:
            print(function.__name__, data if isinstance(data, (list, tuple, set)) else type(data).__name__, repr(function(data)))
        except (StatisticsError, TypeError) as error:
            print(function.__name__, type(error).__name__, error)
print(fmean([85, 92, 83, 91], weights=[0.2, 0.2, 0.3, 0.3]), fmean(iter([1, 2]), iter([3, 1])), fmean([1, 2, 3], (0, 0, 1)))
for weights in ([1], [0, 0], []):
    try:
        fmean([1, 2], weights)
    except StatisticsError as error:
        print(error)
try:
    mean([Fraction(1, 2), 'x'])
except TypeError as error:
    print(error)
print(issubclass(StatisticsError, ValueError))
