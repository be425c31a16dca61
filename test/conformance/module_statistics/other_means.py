# Geometric and harmonic means.
from fractions import Fraction
from statistics import StatisticsError, geometric_mean, harmonic_mean

for data in ([2, 8], [1], [0, 5], [54.0, 24, 36], [], [-1, 2], [float('inf'), 2], [float('nan'), 1], [float('inf'), 0.0], iter([4, 9])):
    try:
        print('geometric', round(geometric_mean(data), 9))
    except StatisticsError as error:
        print('geometric', error.args)
for data in ([40, 60], [2.5, 3, 10], [Fraction(1, 3), Fraction(1, 6)], [5], [-5], ['x'], [0, 3], [], [1, -1], iter([1, 2, 4]), [float('inf'), 1], [0.0]):
    try:
        print('harmonic', repr(harmonic_mean(data)))
    except (StatisticsError, TypeError) as error:
        print('harmonic', type(error).__name__, error)
print(harmonic_mean([40, 60], weights=[5, 30]), harmonic_mean([1, 0], [1, 0]), harmonic_mean([1, 2], iter([1, 3])))
for weights in ([1], [-1, 2], [0, 0]):
    try:
        harmonic_mean([1, 2], weights=weights)
    except StatisticsError as error:
        print(error)
