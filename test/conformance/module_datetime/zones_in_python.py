# A zone with summer time, by the methods of a class.
from datetime import UTC, datetime, time, timedelta, tzinfo


class Zone(tzinfo):
    def __init__(self, hours):
        self.hours = hours

    def dst(self, moment):
        return timedelta(hours=1) if moment is not None and 4 <= moment.month <= 9 else timedelta(0)

    def utcoffset(self, moment):
        return timedelta(hours=self.hours) + self.dst(moment)

    def tzname(self, moment):
        return 'Summer' if self.dst(moment) else 'Winter'

    def __repr__(self):
        return f'Zone({self.hours})'


zone = Zone(1)
for moment in (datetime(2024, 1, 1, 12, tzinfo=zone), datetime(2024, 7, 1, 12, tzinfo=zone)):
    print(repr(moment), moment, moment.dst(), moment.tzname(), moment.timetuple().tm_isdst, moment.utctimetuple()[:5], moment.astimezone(UTC), moment.strftime('%z %Z'), moment.timestamp())
    print(moment.astimezone(UTC).astimezone(zone) == moment, repr(moment.astimezone(Zone(-8))), moment.astimezone(zone) is moment)
print(time(1, tzinfo=zone), time(1, tzinfo=zone).tzname(), datetime(2024, 3, 31, 23, 30, tzinfo=UTC).astimezone(zone), datetime(2024, 7, 1, tzinfo=zone) - datetime(2024, 1, 1, tzinfo=zone))
plain = tzinfo()
for work in (
    lambda: plain.utcoffset(None), lambda: plain.dst(None), lambda: plain.tzname(None), lambda: plain.fromutc(5), lambda: plain.fromutc(moment), lambda: datetime(2024, 1, 1, tzinfo=plain).utcoffset(),
    lambda: print(datetime(2024, 1, 1, tzinfo=plain)), lambda: moment.astimezone(5), lambda: datetime(2024, 1, 1).astimezone(UTC),
):
    try:
        print(work())
    except (TypeError, ValueError, NotImplementedError) as error:
        print(type(error).__name__, error)


class Wrong(tzinfo):
    def __init__(self, value):
        self.value = value

    def utcoffset(self, moment):
        return self.value

    dst = tzname = utcoffset


for value in (None, timedelta(0), 5, timedelta(hours=24), 'name'):
    for name in ('utcoffset', 'dst', 'tzname'):
        try:
            print(value, name, getattr(datetime(2024, 1, 1, tzinfo=Wrong(value)), name)())
        except (TypeError, ValueError) as error:
            print(value, name, type(error).__name__, error)
