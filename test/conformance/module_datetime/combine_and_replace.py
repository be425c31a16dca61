# Moments from a date and a time, and other parts in place of theirs.
import copy
from datetime import UTC, date, datetime, time

day, at = date(2024, 2, 29), time(10, 11, 12, 13, UTC, fold=1)
print(repr(datetime.combine(day, at)), repr(datetime.combine(day, at, None)), repr(datetime.combine(date=day, time=time(1), tzinfo=UTC)), repr(datetime.combine(datetime(2020, 1, 1, 5), time(1))))
for arguments in ((1, 2), (day, 2), (day, at, 3), (at, day)):
    try:
        datetime.combine(*arguments)
    except TypeError as error:
        print(error)
moment = datetime.combine(day, at)
print(repr(moment.replace(year=2028)), repr(moment.replace(tzinfo=None, fold=0)), repr(moment.replace(2020, 1, 2, 3, 4, 5, 6)), repr(copy.replace(moment, hour=0)), repr(moment.__replace__(microsecond=1)))
for changes in ({'year': 2023}, {'hour': 24}, {'fold': 2}, {'tzinfo': 5}, {'minute': 'x'}, {'microsecond': -1}):
    try:
        print(moment.replace(**changes))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
