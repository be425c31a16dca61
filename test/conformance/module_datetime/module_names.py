# What the module has.
import datetime

print(datetime.__all__, datetime.MINYEAR, datetime.MAXYEAR, datetime.UTC)
for cls in (datetime.date, datetime.time, datetime.datetime, datetime.timedelta, datetime.tzinfo, datetime.timezone):
    print(cls.__module__, cls.__qualname__, cls.__doc__.splitlines()[0], *[name in cls.__dict__ for name in ('year', 'hour', 'days', 'fold', 'tzname', 'strptime', 'fromisocalendar', 'now', 'utc')])
print(issubclass(datetime.datetime, datetime.date), isinstance(datetime.datetime.now(), datetime.date))
