# Times with an offset compare by what they are in UTC, and with no time that has none.
from datetime import UTC, time, timedelta, timezone

plain, later = time(10, 30), time(10, 30, 0, 1)
east, west = time(12, tzinfo=timezone(timedelta(hours=2))), time(5, tzinfo=timezone(timedelta(hours=-5)))
print(plain < later, plain >= later, plain == time(10, 30), plain != later, east == west, hash(east) == hash(west), east < time(10, 1, tzinfo=UTC), plain == east, plain != east, plain == 5, time(1, fold=1) == time(1), hash(time(1, fold=1)) == hash(time(1)))
print(sorted([later, plain, time(0)]), time(0, tzinfo=timezone(timedelta(hours=1))) < time(0, tzinfo=UTC))
for work in (lambda: plain < east, lambda: plain < 5, lambda: 5 <= plain):
    try:
        print(work())
    except TypeError as error:
        print(error)
