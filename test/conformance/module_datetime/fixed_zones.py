# Zones of one offset.
import copy
from datetime import UTC, datetime, timedelta, timezone, tzinfo

for parts in ((timedelta(0),), (timedelta(hours=2),), (timedelta(hours=-2, minutes=-30), 'Home'), (timedelta(0), 'Z'), (timedelta(seconds=1),), (timedelta(microseconds=-1),), (timedelta(hours=24),), (timedelta(hours=-24),), (2,), (timedelta(1), 5), (timedelta(0), None), ()):
    try:
        zone = timezone(*parts)
        print(repr(zone), zone, zone.utcoffset(None), zone.tzname(None), zone.dst(None), zone.__getinitargs__())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(timezone.utc is UTC, timezone(timedelta(0)) is UTC, timezone(timedelta(0), 'x') == UTC, hash(timezone(timedelta(0), 'x')) == hash(UTC), timezone(timedelta(1) / 2) == UTC, UTC == 5, repr(timezone.min), repr(timezone.max), isinstance(UTC, tzinfo))
print(copy.copy(UTC) is UTC, copy.deepcopy(timezone(timedelta(hours=1), 'x')).__getinitargs__(), UTC.__reduce__()[:2])
moment = datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=2)))
print(repr(moment.tzinfo.fromutc(moment)), UTC.tzname(moment), moment.tzname(), moment.utcoffset(), moment.dst())
for work in (lambda: UTC.utcoffset(5), lambda: UTC.tzname('x'), lambda: UTC.dst(1), lambda: UTC.fromutc(5), lambda: UTC.fromutc(moment), lambda: UTC < UTC, lambda: type('Zone', (timezone,), {})):
    try:
        print(work())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
