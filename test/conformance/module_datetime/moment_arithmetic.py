# Moments and durations.
from datetime import UTC, datetime, timedelta, timezone

moment = datetime(2024, 2, 28, 22, 30, 15, 999999)
for parts in ({'hours': 1.5}, {'hours': 25}, {'microseconds': 1}, {'days': -1}, {'weeks': 52, 'seconds': -16}, {'days': 40000}, {'minutes': -1351}, {'days': -700000}):
    delta = timedelta(**parts)
    print(parts, moment + delta, delta + moment, moment - delta, moment + delta - moment == delta)
print(moment - datetime(2023, 2, 28), datetime(2023, 2, 28) - moment, repr(moment.replace(fold=1) + timedelta(0)), repr(moment.replace(tzinfo=UTC) + timedelta(1)))
print(datetime(2024, 1, 1, tzinfo=UTC) - datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=5, minutes=30))))
for work in (
    lambda: datetime.max + timedelta(microseconds=1), lambda: datetime.min - timedelta(microseconds=1), lambda: moment + 1, lambda: 1 + moment, lambda: moment - 1, lambda: 1 - moment, lambda: timedelta(1) - moment, lambda: moment + moment,
    lambda: moment - moment.date(), lambda: moment.date() - moment, lambda: moment - moment.replace(tzinfo=UTC),
):
    try:
        print(work())
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
