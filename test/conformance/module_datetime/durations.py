# Durations: how their parts are carried, and rounded to the nearest even microsecond.
from datetime import timedelta

for parts in ({}, {'days': 1}, {'seconds': -1}, {'microseconds': -1}, {'hours': 25, 'minutes': -61}, {'weeks': 1, 'days': -7}, {'milliseconds': 1500}, {'days': 0.5}, {'seconds': 0.1}, {'microseconds': 0.5},
              {'microseconds': 1.5}, {'microseconds': 2.5}, {'microseconds': -0.5}, {'days': 1.1, 'hours': 1.1}, {'days': 1e-9}, {'weeks': -0.25}, {'days': True}, {'hours': 1 / 3}, {'seconds': 0.0000015}):
    delta = timedelta(**parts)
    print(parts, repr(delta), str(delta), delta.total_seconds(), (delta.days, delta.seconds, delta.microseconds))
print(timedelta(1, 2, 3, 4, 5, 6, 7), timedelta.min, timedelta.max, timedelta.resolution)
for parts in ({'days': 10**9}, {'days': -10**9}, {'days': 10**30}, {'days': float('nan')}, {'hours': float('inf')}, {'days': 'x'}, {'weeks': None}, {'seconds': 1j}, {'seconds': 86400 * 10**9}):
    try:
        print(timedelta(**parts))
    except (TypeError, ValueError, OverflowError) as error:
        print(parts, type(error).__name__, error)
