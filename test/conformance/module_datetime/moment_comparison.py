# Moments with an offset compare by what they are in UTC.
from datetime import UTC, datetime, timedelta, timezone

plain = datetime(2024, 1, 1, 12)
zoned = datetime(2024, 1, 1, 12, tzinfo=UTC)
east = datetime(2024, 1, 1, 14, tzinfo=timezone(timedelta(hours=2)))
print(zoned == east, hash(zoned) == hash(east), zoned < east, zoned <= east, zoned != east, east > zoned - timedelta(microseconds=1), plain == zoned, plain != zoned, plain == 5, plain == datetime(2024, 1, 1, 12, fold=1), hash(plain) == hash(plain.replace(fold=1)))
print(sorted([datetime(2024, 1, 2), plain, datetime(2023, 12, 31, 23, 59, 59, 999999)]), max(zoned, east) is zoned, len({zoned, east, plain}))
for work in (lambda: plain < zoned, lambda: zoned >= plain, lambda: plain < 5, lambda: 'x' > plain):
    try:
        print(work())
    except TypeError as error:
        print(error)
