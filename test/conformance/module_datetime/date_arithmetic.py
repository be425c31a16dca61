# Dates and durations: sums and differences, at the ends of the calendar too.
from datetime import date, timedelta

day = date(2024, 2, 28)
for days in (0, 1, 2, 307, 366, -28, -59, 36524, 146097, -738943):
    print(days, day + timedelta(days), timedelta(days) + day, day - timedelta(-days), (day + timedelta(days) - day).days)
print(day + timedelta(hours=47), day - timedelta(hours=1), day - date(2023, 2, 28))
for work in (
    lambda: date.max + timedelta(1), lambda: date.min - timedelta(1), lambda: day + 1, lambda: 1 + day, lambda: day - 1, lambda: 1 - day, lambda: timedelta(1) - day, lambda: day + day,
    lambda: day + timedelta.max, lambda: day * 2,
):
    try:
        print(work())
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
