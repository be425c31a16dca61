# A datetime checks its parts; without a time it is midnight.
from datetime import UTC, datetime

for parts in ((2020, 2, 29), (2020, 1, 1, 23, 59, 59, 999999), (2020, 1, 1, 0, 0, 0, 0, UTC), (2020, 1), (2020,), (), (2019, 2, 29), (2020, 1, 1, 24), (2020, 1, 1, 0, 60), (2020, 1, 1, 0, 0, 60), (2020, 1, 1, 0, 0, 0, 10**6),
              (2020, 1, 1, 0, 0, 0, 0, 5), (2020, 13, 1), (0, 1, 1), (2020, 1, 1, 1.5), ('x', 1, 1), (2020, 1, 1, None)):
    try:
        print(repr(datetime(*parts)), datetime(*parts))
    except (TypeError, ValueError) as error:
        print(parts, type(error).__name__, error)
for fold in (1, 2, 'x'):
    try:
        print(repr(datetime(2020, 1, 1, fold=fold)), repr(datetime(2020, 1, 1, tzinfo=UTC, fold=fold)))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
moment = datetime(2024, 5, 17, 13, 14, 15, 16, UTC)
print(moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second, moment.microsecond, moment.tzinfo, moment.fold, moment.date(), moment.time(), moment.timetz(), moment.weekday(), moment.isocalendar(), moment.toordinal())
print(datetime.min, datetime.max, datetime.resolution, moment.timetuple(), moment.utctimetuple(), moment.ctime(), sep='\n')
for work in (lambda: setattr(moment, 'hour', 2), lambda: setattr(moment, 'year', 2), lambda: setattr(moment, 'color', 2), lambda: delattr(moment, 'tzinfo')):
    try:
        work()
    except AttributeError as error:
        print(error)
