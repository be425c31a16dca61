# Hidden: CPython has this in C.
"""datetime: a moment, by date and time of the day, with or without a zone."""

import time as _clock

from ._calendar import (
    DAYS, LENGTHS, MISSING, MONTHS, check_date, check_time, date_of, index, missing, offset_text, ordinal_of, own_name, readonly, time_text, type_name,
)
from ._clock import make_time, time
from ._date import check_state_zone, date, make_date, pickled, time_tuple
from ._delta import delta_from, delta_of, timedelta
from ._zone import UTC, check_zone, moments, name_of, offset_of, tzinfo, zone_of

__name__ = 'datetime'

_new = object.__new__
_EPOCH = 719163


def make_moment(year, month, day, hour, minute, second, microsecond, zone, fold=0):
    self = _new(datetime)
    self._year = year
    self._month = month
    self._day = day
    self._hour = hour
    self._minute = minute
    self._second = second
    self._microsecond = microsecond
    self._tzinfo = zone
    self._fold = fold
    return self


def moment_for(cls, year, month, day, hour, minute, second, microsecond, zone, fold=0):
    """A moment of a class or a subclass."""
    if cls is datetime:
        return make_moment(year, month, day, hour, minute, second, microsecond, zone, fold)
    made = cls(year, month, day, hour, minute, second, microsecond, zone)
    if fold:
        made._fold = fold
    return made


def _shifted(moment, cls, days, seconds, microseconds):
    """The moment so much later (seconds and microseconds less than a day and a second), of a class."""
    microseconds += moment._microsecond
    seconds += (moment._hour * 60 + moment._minute) * 60 + moment._second
    if microseconds >= 1000000:
        microseconds -= 1000000
        seconds += 1
    if seconds >= 86400:
        seconds -= 86400
        days += 1
    year = moment._year
    month = moment._month
    day = moment._day + days
    if not 1 <= day <= 28:
        ordinal = ordinal_of(year, month, day)
        if not 1 <= ordinal <= 3652059:
            raise OverflowError('date value out of range')
        year, month, day = date_of(ordinal)
    minutes = seconds // 60
    if cls is not datetime:
        return cls(year, month, day, minutes // 60, minutes % 60, seconds % 60, microseconds, moment._tzinfo)
    self = _new(datetime)
    self._year = year
    self._month = month
    self._day = day
    self._hour = minutes // 60
    self._minute = minutes % 60
    self._second = seconds % 60
    self._microsecond = microseconds
    self._tzinfo = moment._tzinfo
    self._fold = 0
    return self


def _earlier(moment, cls, delta):
    """The moment that much earlier."""
    seconds = -delta._seconds
    days = -delta._days
    microseconds = -delta._microseconds
    if microseconds < 0:
        microseconds += 1000000
        seconds -= 1
    if seconds < 0:
        seconds += 86400
        days -= 1
    return _shifted(moment, cls, days, seconds, microseconds)


def _at(cls, seconds, microsecond, zone, local=True):
    """The moment so many seconds after the beginning of 1970."""
    # In local time CPython looks a day further for a change of the clocks.
    if not -62135596800 + (86400 if local and zone is None else 0) <= seconds <= 253402300799:
        year = _clock.gmtime(seconds)[0]
        raise ValueError(f'year must be in 1..9999, not {0 if year == 1 else year}')
    days, rest = divmod(seconds, 86400)
    year, month, day = date_of(days + _EPOCH)
    made = moment_for(cls, year, month, day, rest // 3600, rest // 60 % 60, rest % 60, microsecond, zone)
    return made if zone is None else zone.fromutc(made)


def _of_timestamp(cls, timestamp, zone, local=True):
    if isinstance(timestamp, float):
        if timestamp != timestamp:
            raise ValueError('Invalid value NaN (not a number)')
        if not -9.2e18 < timestamp < 9.3e18:
            raise OverflowError('timestamp out of range for platform time_t')
        seconds = int(timestamp)
        microsecond = round((timestamp - seconds) * 1e6)
        seconds += microsecond // 1000000
        return _at(cls, seconds, microsecond % 1000000, zone, local)
    if not hasattr(type(timestamp), '__index__'):
        raise TypeError(f'argument must be int or float, not {type_name(timestamp)}')
    return _at(cls, timestamp.__index__(), 0, zone, local)


class datetime(date):
    """datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])

The year, month and day arguments are required. tzinfo may be None, or an
instance of a tzinfo subclass. The remaining arguments may be ints."""

    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

    def __new__(cls, year=MISSING, month=MISSING, day=MISSING, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if not (
            type(year) is type(month) is type(day) is type(hour) is type(minute) is int
            and type(second) is type(microsecond) is type(fold) is int
        ):
            if day is MISSING and (state := pickled(year, 10, 2)):
                if month is not MISSING:
                    check_state_zone(month)
                self = make_moment(
                    state[0] * 256 + state[1], state[2] & 127, *state[3:7], int.from_bytes(state[7:]), None if month is MISSING else month, state[2] >> 7
                )
                return self if cls is datetime else _copied(self, cls)
            for place, (name, part) in enumerate((('year', year), ('month', month), ('day', day)), 1):
                if part is MISSING:
                    raise missing(name, place)
                index(part)
            year, month, day, hour, minute = index(year), index(month), index(day), index(hour), index(minute)
            second, microsecond, fold = index(second), index(microsecond), index(fold)
        if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= LENGTHS[month]):
            index(year), index(month), index(day)
            check_date(year, month, day)
        if not (0 <= hour <= 23 and 0 <= minute <= 59 and 0 <= second <= 59 and 0 <= microsecond <= 999999 and 0 <= fold <= 1):
            check_time(hour, minute, second, microsecond, fold)
        if tzinfo is not None:
            check_zone(tzinfo)
        self = _new(cls)
        self._year = year
        self._month = month
        self._day = day
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold
        return self

    @classmethod
    def now(cls, tz=None):
        """Returns new datetime object representing current time local to tz."""
        check_zone(tz)
        seconds, rest = divmod(_clock.time_ns(), 1000000000)
        return _at(cls, seconds, rest // 1000, tz)

    @classmethod
    def utcnow(cls):
        """Return a new datetime representing UTC day and time."""
        _deprecated('utcnow', 'now(datetime.UTC)')
        seconds, rest = divmod(_clock.time_ns(), 1000000000)
        return _at(cls, seconds, rest // 1000, None)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """Create a datetime from a POSIX timestamp, in the local zone or tz."""
        check_zone(tz)
        return _of_timestamp(cls, timestamp, tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        """Create a naive UTC datetime from a POSIX timestamp."""
        _deprecated('utcfromtimestamp', 'fromtimestamp(timestamp, datetime.UTC)')
        return _of_timestamp(cls, timestamp, None, False)

    @classmethod
    def fromisoformat(cls, string, /):
        """Construct a date from a string in ISO 8601 format."""
        if not isinstance(string, str):
            raise TypeError('fromisoformat: argument must be str')
        if _texts is None:
            _load_texts()
        return moment_for(cls, *_texts.moment_of_text(string))

    @classmethod
    def strptime(cls, string, format, /):
        """Parse string according to the given date and time format (like time.strptime())."""
        from _datetime._text import moment_from_text

        return moment_from_text(cls, string, format)

    @classmethod
    def combine(cls, date, time, tzinfo=MISSING):
        """Construct a datetime from a given date and a given time."""
        if not isinstance(date, _date):
            raise TypeError(f'combine() argument 1 must be datetime.date, not {type_name(date)}')
        if not isinstance(time, _time):
            raise TypeError(f'combine() argument 2 must be datetime.time, not {type_name(time)}')
        if tzinfo is MISSING:
            tzinfo = time._tzinfo
        check_zone(tzinfo)
        return moment_for(
            cls, date._year, date._month, date._day, time._hour, time._minute, time._second, time._microsecond, tzinfo, time._fold
        )

    def date(self):
        """Return date object with same year, month and day."""
        return make_date(self._year, self._month, self._day)

    def time(self):
        """Return time object with same time but with tzinfo=None."""
        return make_time(self._hour, self._minute, self._second, self._microsecond, None, self._fold)

    def timetz(self):
        """Return time object with same time and tzinfo."""
        return make_time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, self._fold)

    def utcoffset(self):
        """Return self.tzinfo.utcoffset(self)."""
        return offset_of(self._tzinfo, self)

    def dst(self):
        """Return self.tzinfo.dst(self)."""
        return offset_of(self._tzinfo, self, 'dst')

    def tzname(self):
        """Return self.tzinfo.tzname(self)."""
        return name_of(self._tzinfo, self)

    def isoformat(self, sep='T', timespec='auto'):
        """Return the moment formatted according to ISO, YYYY-MM-DDTHH:MM:SS.mmmmmm and the offset."""
        if not isinstance(sep, str):
            raise TypeError(f'isoformat() argument 1 must be a unicode character, not {type_name(sep)}')
        if len(sep) != 1:
            raise TypeError(f'isoformat() argument 1 must be a unicode character, not a string of length {len(sep)}')
        clock = time_text(self._hour, self._minute, self._second, self._microsecond, timespec, 2)
        text = f'{self._year:04d}-{self._month:02d}-{self._day:02d}{sep}{clock}'
        if self._tzinfo is None:
            return text
        offset = offset_of(self._tzinfo, self)
        return text if offset is None else text + offset_text(offset)

    def __str__(self):
        return self.isoformat(sep=' ')

    def __repr__(self):
        parts = [self._year, self._month, self._day, self._hour, self._minute]
        if self._second or self._microsecond:
            parts.append(self._second)
        if self._microsecond:
            parts.append(self._microsecond)
        if self._fold:
            parts.append('fold=1')
        if self._tzinfo is not None:
            parts.append(f'tzinfo={self._tzinfo!r}')
        return f'{own_name(type(self))}({", ".join(map(str, parts))})'

    def ctime(self):
        """Return ctime() style string."""
        day = DAYS[(ordinal_of(self._year, self._month, self._day) + 6) % 7]
        return f'{day} {MONTHS[self._month]} {self._day:2d} {self._hour:02d}:{self._minute:02d}:{self._second:02d} {self._year:04d}'

    def timetuple(self):
        """Return time tuple, compatible with time.localtime()."""
        saving = offset_of(self._tzinfo, self, 'dst')
        flag = -1 if saving is None else 1 if saving else 0
        return time_tuple(self._year, self._month, self._day, self._hour, self._minute, self._second, flag)

    def utctimetuple(self):
        """Return UTC time tuple, compatible with time.localtime()."""
        offset = offset_of(self._tzinfo, self)
        if offset:
            self = _earlier(self, datetime, offset)
        return time_tuple(self._year, self._month, self._day, self._hour, self._minute, self._second, 0)

    def timestamp(self):
        """Return POSIX timestamp as float."""
        if self._tzinfo is not None:
            return (self - _BEGIN).total_seconds()
        days = ordinal_of(self._year, self._month, self._day)
        # CPython looks a day further for a change of the clocks.
        if days == (3652059 if self._fold else 1):
            raise ValueError(f'year must be in 1..9999, not {10000 if self._fold else 0}')
        seconds = (days - _EPOCH) * 86400
        return seconds + (self._hour * 60 + self._minute) * 60 + self._second + self._microsecond / 1e6

    def astimezone(self, tz=None):
        """tz -> convert to local time in new timezone tz"""
        check_zone(tz)
        zone = self._tzinfo
        offset = None
        if zone is not None:
            if zone is tz:
                return self
            offset = offset_of(zone, self)
        if offset is None:
            # In local time, which is that of UTC.
            offset = timedelta(0)
        if tz is None:
            tz = zone_of(timedelta(0), 'UTC')
        moment = _earlier(self, datetime, offset)
        return tz.fromutc(moment_for(type(self), *_fields(moment), tz))

    def replace(
        self, year=MISSING, month=MISSING, day=MISSING, hour=MISSING, minute=MISSING, second=MISSING, microsecond=MISSING, tzinfo=MISSING, *, fold=MISSING
    ):
        """Return datetime with new specified fields."""
        fold = self._fold if fold is MISSING else index(fold)
        if fold not in (0, 1):
            raise ValueError(f'fold must be either 0 or 1, not {fold}')
        made = type(self)(
            self._year if year is MISSING else year,
            self._month if month is MISSING else month,
            self._day if day is MISSING else day,
            self._hour if hour is MISSING else hour,
            self._minute if minute is MISSING else minute,
            self._second if second is MISSING else second,
            self._microsecond if microsecond is MISSING else microsecond,
            self._tzinfo if tzinfo is MISSING else tzinfo,
        )
        if fold:
            made._fold = fold
        return made

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        day = self._day + other._days
        if type(self) is not datetime or other._seconds or other._microseconds or not 1 <= day <= 28:
            return _shifted(self, type(self), other._days, other._seconds, other._microseconds)
        # Whole days in a month are frequent.
        made = _new(datetime)
        made._year = self._year
        made._month = self._month
        made._day = day
        made._hour = self._hour
        made._minute = self._minute
        made._second = self._second
        made._microsecond = self._microsecond
        made._tzinfo = self._tzinfo
        made._fold = 0
        return made

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, datetime):
            shift = None
            if self._tzinfo is not other._tzinfo:
                mine = offset_of(self._tzinfo, self)
                others = offset_of(other._tzinfo, other)
                if (mine is None) is not (others is None):
                    raise TypeError("can't subtract offset-naive and offset-aware datetimes")
                if mine is not None and mine != others:
                    shift = others - mine
            if self._year == other._year and self._month == other._month:
                days = self._day - other._day
            else:
                days = ordinal_of(self._year, self._month, self._day) - ordinal_of(other._year, other._month, other._day)
            seconds = (self._hour - other._hour) * 3600 + (self._minute - other._minute) * 60 + self._second - other._second
            microseconds = self._microsecond - other._microsecond
            if microseconds < 0:
                microseconds += 1000000
                seconds -= 1
            if seconds < 0:
                seconds += 86400
                days -= 1
            delta = delta_from(days, seconds, microseconds)
            return delta if shift is None else delta + shift
        if isinstance(other, timedelta):
            return _earlier(self, type(self), other)
        return NotImplemented

    def __rsub__(self, other):
        return NotImplemented

    def __hash__(self):
        moment = _replaced(self, self._tzinfo) if self._fold else self
        offset = offset_of(self._tzinfo, moment)
        seconds = (self._hour * 60 + self._minute) * 60 + self._second
        days = ordinal_of(self._year, self._month, self._day)
        if offset is None:
            return hash((days, seconds, self._microsecond))
        return hash(delta_of((days * 86400 + seconds) * 1000000 + self._microsecond) - offset)

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        return _order(self, other, True) == 0

    def __ne__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        return _order(self, other, True) != 0

    def __lt__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        return _order(self, other) < 0

    def __le__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        return _order(self, other) <= 0

    def __gt__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        return _order(self, other) > 0

    def __ge__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        return _order(self, other) >= 0

    def __reduce_ex__(self, protocol, /):
        month = self._month + (128 if self._fold and protocol > 3 else 0)
        fields = (self._year >> 8, self._year & 255, month, self._day, self._hour, self._minute, self._second)
        state = bytes(fields) + self._microsecond.to_bytes(3)
        return type(self), (state,) if self._tzinfo is None else (state, self._tzinfo)

    def __reduce__(self):
        return self.__reduce_ex__(2)


# The methods of these names hide them in the class.
_date = date
_time = time


# What makes texts of moments and back is loaded when it is wanted.
_texts = None


def _load_texts():
    global _texts
    from . import _text as _texts


def _fields(moment):
    return moment._year, moment._month, moment._day, moment._hour, moment._minute, moment._second, moment._microsecond


def _replaced(moment, zone):
    """The same fields with another zone."""
    return make_moment(*_fields(moment), zone)


def _copied(moment, cls):
    made = _new(cls)
    for name in ('_year', '_month', '_day', '_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold'):
        setattr(made, name, getattr(moment, name))
    return made


def _order(one, other, equality=False):
    """Less than, equal to or greater than 0 as a moment is before, at or after another one."""
    mine = others = None
    if one._tzinfo is not other._tzinfo:
        mine = offset_of(one._tzinfo, one)
        others = offset_of(other._tzinfo, other)
        if (mine is None) is not (others is None):
            if equality:
                return 2
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        if mine is not None and mine != others:
            delta = one - other
            difference = delta._days or delta._seconds or delta._microseconds
            return 2 if equality and not difference and (_depends_on_fold(one, mine) or _depends_on_fold(other, others)) else difference
    difference = one._year - other._year or one._month - other._month or one._day - other._day or one._hour - other._hour
    difference = difference or one._minute - other._minute or one._second - other._second or one._microsecond - other._microsecond
    if equality and mine is not None and not difference and (_depends_on_fold(one, mine) or _depends_on_fold(other, others)):
        return 2
    return difference


def _depends_on_fold(moment, offset):
    """Is a moment one of two that are written alike? Such a one is equal to none in another zone."""
    if type(moment._tzinfo) is _FIXED:
        return False
    flipped = make_moment(*_fields(moment), moment._tzinfo, 1 - moment._fold)
    return offset_of(flipped._tzinfo, flipped) != offset


def _deprecated(name, better):
    import warnings

    warnings.warn(
        f'datetime.datetime.{name}() is deprecated and scheduled for removal in a future version. Use timezone-aware objects to represent datetimes '
        f'in UTC: datetime.datetime.{better}.',
        DeprecationWarning,
        stacklevel=1,
    )


_FIXED = type(UTC)
moments.append(datetime)
readonly(datetime, 'hour minute second microsecond tzinfo fold', "attribute '{}' of 'datetime.datetime' objects is not writable")
datetime.min = make_moment(1, 1, 1, 0, 0, 0, 0, None)
datetime.max = make_moment(9999, 12, 31, 23, 59, 59, 999999, None)
datetime.resolution = timedelta(microseconds=1)
_BEGIN = make_moment(1970, 1, 1, 0, 0, 0, 0, UTC)
