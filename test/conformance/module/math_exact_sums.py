"""fsum() and statistics.mean() are rounded once, whatever comes in between."""
import math
import statistics

big, small = 2.0**100, 2.0**-1000
cases = [
    [], [-0.0], [0.1] * 10, [1, 2, 3], [True, 2.5], iter([0.1, 0.2, 0.3]), [1e16, 1.0, -1e16], [1e16, 1.0, 1e-16, -1e16], [big, 1.0, small, -big], [big, small, -big],
    [1e308, -1e308, 1e308], [1e308, 1e308, -1e308], [math.inf, 1.0], [math.inf, -math.inf], [math.nan, math.inf], [1.0, -math.inf], [10**400], ['x'], None,
    [1.0, 2.0**-53], [1.0, 2.0**-53, small], [1.0, 2.0**-53, -small], [1.0 + 2.0**-52, 2.0**-53, -small], [5e-324] * 3, [1e300, 1e-300] * 20 + [-1e300] * 20,
    [(-1) ** number * 1.1**number for number in range(-300, 300)], [number / 7 for number in range(500)], [math.sin(number) * 10.0 ** (number % 30) for number in range(500)],
]
for case in cases:
    kept = list(case) if case is not None else None
    for function in (math.fsum, statistics.mean, statistics.fmean):
        try:
            print(function.__name__, repr(function(kept)))
        except Exception as error:
            print(function.__name__, type(error).__name__, error)
