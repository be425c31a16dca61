# Order and hashes of durations.
from datetime import timedelta

short, long = timedelta(seconds=59), timedelta(minutes=1)
print(short < long, short <= long, short > long, short >= long, short == long, short != long, timedelta(hours=24) == timedelta(1), hash(timedelta(hours=24)) == hash(timedelta(1)), short == 59, short != 59)
print(sorted([long, -long, short, timedelta(0)]), {short: 1}[timedelta(seconds=59)])
for work in (lambda: short < 5, lambda: 5 >= short, lambda: setattr(short, 'days', 1), lambda: delattr(short, 'seconds'), lambda: setattr(short, 'x', 1)):
    try:
        print(work())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class Length(timedelta):
    pass


length = Length(hours=3)
print(repr(length), length, type(length + short).__name__, type(-length).__name__, length == timedelta(hours=3), repr(Length(0)))
