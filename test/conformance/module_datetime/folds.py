# Which of two equal times is meant, where clocks are put back.
from datetime import UTC, datetime, timedelta, tzinfo


class Zone(tzinfo):
    def utcoffset(self, moment):
        return timedelta(hours=1 if moment.fold else 2)

    def dst(self, moment):
        return timedelta(0)

    def tzname(self, moment):
        return 'B' if moment.fold else 'A'


first = datetime(2024, 10, 27, 2, 30, tzinfo=Zone())
second = first.replace(fold=1)
print(first, second, first.tzname(), second.tzname(), first == second, second - first, hash(first) == hash(second), second.timestamp() - first.timestamp())
print(first == first.astimezone(UTC), first < first.astimezone(UTC), first != first.astimezone(UTC), (second.astimezone(UTC) - first.astimezone(UTC)), repr(second.time()), second.timetz().fold, second.date(), (second + timedelta(0)).fold)
print(second.__reduce_ex__(2)[1][0], second.__reduce_ex__(4)[1][0], repr(datetime(2024, 1, 1, fold=1)))
