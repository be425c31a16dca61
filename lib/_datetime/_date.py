# Hidden: CPython has this in C.
"""date: a day of the Gregorian calendar, and what isocalendar() gives."""

import time as _clock

from ._calendar import (
    DAYS, LENGTHS, MISSING, MONTHS, check_date, date_of, first_week, index, iso_date, missing, ordinal_of, own_name, readonly, type_name,
)
from ._delta import delta_from, timedelta

__name__ = 'datetime'

_new = object.__new__


def make_date(year, month, day):
    self = _new(date)
    self._year = year
    self._month = month
    self._day = day
    return self


def _day_of(cls, ordinal):
    """The day of that number, of a class or a subclass."""
    if not 1 <= ordinal <= 3652059:
        raise OverflowError('date value out of range')
    year, month, day = date_of(ordinal)
    return make_date(year, month, day) if cls is date else cls(year, month, day)


class IsoCalendarDate(tuple):
    """The result of date.isocalendar() or datetime.isocalendar()

This object may be accessed either as a tuple of
  ((year, week, weekday))
or via the object attributes as named in the above tuple."""

    __slots__ = ()
    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return f'{own_name(type(self))}(year={self[0]}, week={self[1]}, weekday={self[2]})'

    def __reduce__(self):
        return tuple, (tuple(self),)


def check_state_zone(zone):
    from ._zone import tzinfo

    if not isinstance(zone, tzinfo):
        raise TypeError('bad tzinfo state arg')


def pickled(value, length, place):
    """The state in an argument that a pickle gives, with the month in its place; else None."""
    if isinstance(value, str):
        try:
            value = value.encode('latin1')
        except UnicodeEncodeError:
            return None
    if not isinstance(value, bytes) or len(value) != length:
        return None
    return value if place < 0 or 1 <= value[place] & 127 <= 12 else None


class date:
    """date(year, month, day) --> date object"""

    __slots__ = ('_year', '_month', '_day')

    def __new__(cls, year=MISSING, month=MISSING, day=MISSING, *more, **keywords):
        if more or keywords:
            count = len(more) + len(keywords) + sum([part is not MISSING for part in (year, month, day)])
            if count > 3:
                raise TypeError(f'function takes at most 3 arguments ({count} given)')
            for place, (name, part) in enumerate((('year', year), ('month', month), ('day', day)), 1):
                if part is MISSING:
                    raise missing(name, place)
            raise TypeError(f"this function got an unexpected keyword argument '{next(iter(keywords))}'")
        if type(year) is not int or type(month) is not int or type(day) is not int:
            if month is MISSING and day is MISSING:
                state = pickled(year, 4, 2)
                if state:
                    self = _new(cls)
                    self._year = state[0] * 256 + state[1]
                    self._month = state[2]
                    self._day = state[3]
                    return self
            for place, (name, part) in enumerate((('year', year), ('month', month), ('day', day)), 1):
                if part is MISSING:
                    raise missing(name, place)
                index(part)
            year, month, day = index(year), index(month), index(day)
        if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= LENGTHS[month]):
            index(year), index(month), index(day)
            check_date(year, month, day)
        self = _new(cls)
        self._year = year
        self._month = month
        self._day = day
        return self

    @classmethod
    def today(cls, *more):
        """Current date or datetime.  Equivalent to fromtimestamp(time.time())."""
        if more:
            raise TypeError(f'{own_name(cls)}.today() takes no arguments ({len(more)} given)')
        return cls.fromtimestamp(_clock.time())

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        """Create a date from a POSIX timestamp."""
        if not isinstance(timestamp, float):
            index_of_time(timestamp)
        made = _clock.localtime(timestamp)
        return cls(made[0], made[1], made[2])

    @classmethod
    def fromordinal(cls, ordinal, /):
        """int -> date corresponding to a proleptic Gregorian ordinal."""
        ordinal = index(ordinal)
        if ordinal < 1:
            raise ValueError('ordinal must be >= 1')
        return cls(*date_of(ordinal))

    @classmethod
    def fromisoformat(cls, string, /):
        """Construct a date from a string in ISO 8601 format."""
        from _datetime._text import date_of_text

        if not isinstance(string, str):
            raise TypeError('fromisoformat: argument must be str')
        year, month, day = date_of_text(string)
        return make_date(year, month, day) if cls is date else cls(year, month, day)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        """Construct a date from the ISO year, week number and weekday."""
        return cls(*iso_date(index(year), index(week), index(day)))

    @classmethod
    def strptime(cls, string, format, /):
        """Parse string according to the given date format (like time.strptime())."""
        from _datetime._text import date_from_text

        return date_from_text(cls, string, format)

    def toordinal(self):
        """Return proleptic Gregorian ordinal.  January 1 of year 1 is day 1."""
        return ordinal_of(self._year, self._month, self._day)

    def weekday(self):
        """Return the day of the week represented by the date (Monday == 0)."""
        return (ordinal_of(self._year, self._month, self._day) + 6) % 7

    def isoweekday(self):
        """Return the day of the week represented by the date (Monday == 1)."""
        return (ordinal_of(self._year, self._month, self._day) + 6) % 7 + 1

    def isocalendar(self):
        """Return a named tuple containing ISO year, week number, and weekday."""
        year = self._year
        ordinal = ordinal_of(year, self._month, self._day)
        first = first_week(year)
        if ordinal < first:
            year -= 1
            first = first_week(year)
        elif self._month == 12 and ordinal >= first_week(year + 1):
            year += 1
            first = first_week(year)
        week, day = divmod(ordinal - first, 7)
        return IsoCalendarDate((year, week + 1, day + 1))

    def isoformat(self):
        """Return string in ISO 8601 format, YYYY-MM-DD."""
        return f'{self._year:04d}-{self._month:02d}-{self._day:02d}'

    def __str__(self):
        # A subclass may have an isoformat of its own.
        return self.isoformat()

    def __repr__(self):
        return f'{own_name(type(self))}({self._year}, {self._month}, {self._day})'

    def ctime(self):
        """Return ctime() style string."""
        return f'{DAYS[(ordinal_of(self._year, self._month, self._day) + 6) % 7]} {MONTHS[self._month]} {self._day:2d} 00:00:00 {self._year:04d}'

    def strftime(self, format):
        """Format using strftime().  Example: "%d/%m/%Y, %H:%M:%S"."""
        from _datetime._text import text_of

        return text_of(self, format)

    def __format__(self, format, /):
        if not isinstance(format, str):
            raise TypeError(f'__format__() argument 1 must be str, not {type_name(format)}')
        return self.strftime(format) if format else str(self)

    def timetuple(self):
        """Return time tuple, compatible with time.localtime()."""
        return time_tuple(self._year, self._month, self._day, 0, 0, 0, -1)

    def replace(self, year=MISSING, month=MISSING, day=MISSING):
        """Return date with new specified fields."""
        return type(self)(
            self._year if year is MISSING else year, self._month if month is MISSING else month, self._day if day is MISSING else day
        )

    def __replace__(self, /, **changes):
        return self.replace(**changes)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        day = self._day + other._days
        if 1 <= day <= 28 and type(self) is date:
            return make_date(self._year, self._month, day)
        return _day_of(type(self), ordinal_of(self._year, self._month, day))

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _day_of(type(self), ordinal_of(self._year, self._month, self._day) - other._days)
        if isinstance(other, date) and not hasattr(other, '_hour'):
            return delta_from(ordinal_of(self._year, self._month, self._day) - ordinal_of(other._year, other._month, other._day), 0, 0)
        return NotImplemented

    def __rsub__(self, other):
        return NotImplemented

    def __eq__(self, other):
        if not isinstance(other, date) or hasattr(other, '_hour'):
            return NotImplemented
        return self._day == other._day and self._month == other._month and self._year == other._year

    def __ne__(self, other):
        if not isinstance(other, date) or hasattr(other, '_hour'):
            return NotImplemented
        return self._day != other._day or self._month != other._month or self._year != other._year

    def __lt__(self, other):
        if not isinstance(other, date) or hasattr(other, '_hour'):
            return NotImplemented
        return (self._year, self._month, self._day) < (other._year, other._month, other._day)

    def __le__(self, other):
        if not isinstance(other, date) or hasattr(other, '_hour'):
            return NotImplemented
        return (self._year, self._month, self._day) <= (other._year, other._month, other._day)

    def __gt__(self, other):
        if not isinstance(other, date) or hasattr(other, '_hour'):
            return NotImplemented
        return (self._year, self._month, self._day) > (other._year, other._month, other._day)

    def __ge__(self, other):
        if not isinstance(other, date) or hasattr(other, '_hour'):
            return NotImplemented
        return (self._year, self._month, self._day) >= (other._year, other._month, other._day)

    def __hash__(self):
        return hash((self._year, self._month, self._day))

    def __reduce__(self):
        return type(self), (bytes((self._year >> 8, self._year & 255, self._month, self._day)),)


def index_of_time(timestamp):
    """A timestamp that is no float has to be a whole number."""
    if not hasattr(type(timestamp), '__index__'):
        raise TypeError(f"'{type_name(timestamp)}' object cannot be interpreted as an integer")


def time_tuple(year, month, day, hour, minute, second, saving):
    ordinal = ordinal_of(year, month, day)
    return _clock.struct_time((year, month, day, hour, minute, second, (ordinal + 6) % 7, ordinal - ordinal_of(year, 1, 1) + 1, saving))


readonly(date, 'year month day', "attribute '{}' of 'datetime.date' objects is not writable")
date.min = make_date(1, 1, 1)
date.max = make_date(9999, 12, 31)
date.resolution = timedelta(1)
