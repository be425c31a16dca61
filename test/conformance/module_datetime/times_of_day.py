# Times of the day: parts, checks and texts.
from datetime import UTC, time, timedelta, timezone

for parts in ((), (23,), (1, 2), (1, 2, 3), (1, 2, 3, 4), (1, 2, 3, 4, UTC), (24,), (0, 60), (0, 0, 60), (0, 0, 0, 10**6), (-1,), ('x',), (1.5,), (0, 0, 0, 0, 5)):
    try:
        made = time(*parts)
        print(parts, repr(made), made, made.hour, made.minute, made.second, made.microsecond, made.tzinfo, made.fold)
    except (TypeError, ValueError) as error:
        print(parts, type(error).__name__, error)
for fold in (1, 0, 2, -1, 'x'):
    try:
        print(repr(time(1, fold=fold)))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
at = time(13, 5, 9, 120034, timezone(timedelta(hours=-3, minutes=-30)))
print(at, at.utcoffset(), at.dst(), at.tzname(), at.replace(tzinfo=None).utcoffset(), time.min, time.max, time.resolution, bool(time(0)))
for timespec in ('auto', 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds'):
    print(at.isoformat(timespec), time(1, 2).isoformat(timespec=timespec))
for work in (lambda: at.isoformat('x'), lambda: setattr(at, 'hour', 2), lambda: setattr(at, 'color', 2), lambda: at + at, lambda: at - at):
    try:
        work()
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
print(at.strftime('%H:%M:%S.%f %z %:z %Z %I %p %Y-%m-%d %j'), f'{at:%X}', f'{at}', time(5).strftime('%z|%Z|%H'))
print(at.replace(hour=1), at.replace(minute=2, second=3), at.replace(1, 2, 3, 4), repr(at.replace(fold=1)), at.__replace__(microsecond=0))
