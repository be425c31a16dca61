# Seconds since 1970: they are rounded to the nearest even microsecond. The zone here is UTC.
from datetime import UTC, datetime, timedelta, timezone

for stamp in (0, -1, 1e9, 1.5, 0.0000005, 0.0000015, -0.0000005, 1234567890.123456, -62135596800, 253402300799, 253402300799.999999, 253402300800, 10**12, 1e30, float('nan'), float('inf'), 'x', None, True):
    try:
        print(stamp, repr(datetime.fromtimestamp(stamp)), datetime.fromtimestamp(stamp, UTC), datetime.fromtimestamp(stamp).timestamp())
    except (TypeError, ValueError, OverflowError) as error:
        print(stamp, type(error).__name__, error)
print(datetime.fromtimestamp(0, timezone(timedelta(hours=9))), datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=9))).timestamp(), datetime(1, 1, 2).timestamp(), datetime.max.timestamp())
now = datetime.now()
print(type(now), now.tzinfo, datetime.now(UTC).tzinfo, datetime.now(timezone(timedelta(hours=1))).utcoffset(), abs(now - datetime.now()) < timedelta(minutes=5))
for work in (lambda: datetime(1, 1, 1).timestamp(), lambda: datetime.max.replace(fold=1).timestamp(), lambda: datetime.now(5), lambda: datetime.fromtimestamp(0, 5)):
    try:
        work()
    except (TypeError, ValueError) as error:
        print(error)
