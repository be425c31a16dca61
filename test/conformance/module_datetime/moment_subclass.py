# A subclass of datetime: what gives instances of it.
from datetime import UTC, datetime, timedelta


class Stamp(datetime):
    @property
    def short(self):
        return f'{self:%H:%M}'


class Event(datetime):
    def __new__(cls, *parts, title='none', **keywords):
        self = super().__new__(cls, *parts, **keywords)
        self.title = title
        return self


stamp = Stamp(2024, 5, 17, 10, 30)
print(repr(stamp), stamp, stamp.short, repr(stamp + timedelta(1)), repr(stamp - timedelta(1)), repr(stamp.replace(hour=1)), type(stamp.date()), type(stamp - stamp), stamp == datetime(2024, 5, 17, 10, 30))
print(repr(Stamp.fromtimestamp(0)), repr(Stamp.fromisoformat('2024-01-01T10:00Z')), repr(Stamp.strptime('2024', '%Y')), repr(Stamp.combine(stamp, stamp.time())), repr(Stamp.fromordinal(1)), type(Stamp.now()), repr(stamp.astimezone(UTC)), repr(Stamp.fromtimestamp(0, UTC)))
event = Event(2024, 1, 1, title='start', tzinfo=UTC, fold=1)
print(repr(event), event.title, (event + timedelta(hours=1)).title, event.replace(year=2025).title, event.__dict__)
