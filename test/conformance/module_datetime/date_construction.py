# A date checks its parts and tells which one is wrong.
from datetime import date

for parts in ((2020, 2, 29), (1, 1, 1), (9999, 12, 31), (0, 1, 1), (10000, 1, 1), (2020, 0, 1), (2020, 13, 1), (2019, 2, 29), (2020, 1, 0), (2020, 1, 32), (2020, 1), (2020,), (), (1, 2, 3, 4),
              ('a', 1, 1), (1.0, 1, 1), (1, None, 1), (True, True, True), (10**20, 1, 1)):
    try:
        print(parts, repr(date(*parts)))
    except (TypeError, ValueError, OverflowError) as error:
        print(parts, type(error).__name__, error)
print(date(day=3, month=2, year=1), date.min, date.max, date.resolution)
