# What can be done with durations.
from datetime import timedelta

one, other = timedelta(days=1, hours=6), timedelta(minutes=-7, microseconds=5)
print(one + other, one - other, -one, +one, abs(other), one * 3, 3 * one, one * 0.1, one * -1.5, one / 7, one / 0.3, one / other, one // other, one % other, divmod(one, other), one // 7, -one // 7, one // -7, bool(one), bool(timedelta(0)))
print(timedelta(microseconds=3) / 2, timedelta(microseconds=5) / 2, timedelta(microseconds=-5) / 2, timedelta(microseconds=5) / -2, timedelta(microseconds=1) * 0.5, timedelta(microseconds=3) * 0.5, sum([one, other], timedelta()), -timedelta.min)
for work in (
    lambda: one + 1, lambda: 1 - one, lambda: one * 'a', lambda: one * one, lambda: one / 'a', lambda: 1 / one, lambda: one // 1.5, lambda: one % 2, lambda: divmod(one, 2), lambda: one / 0, lambda: one // 0,
    lambda: one / 0.0, lambda: one / timedelta(0), lambda: one // timedelta(0), lambda: one % timedelta(0), lambda: divmod(one, timedelta(0)), lambda: one * float('nan'), lambda: one * float('inf'), lambda: timedelta.max + one,
    lambda: timedelta.min - one, lambda: -timedelta.max, lambda: timedelta.max * 2, lambda: one * 10**30, lambda: one ** 2, lambda: one & one, lambda: round(one),
):
    try:
        print(work())
    except (TypeError, ValueError, OverflowError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
