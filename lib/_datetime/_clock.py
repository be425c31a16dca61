# Hidden: CPython has this in C.
"""time: a time of the day, with or without a zone."""

from ._calendar import MISSING, check_time, index, offset_text, own_name, readonly, time_text, type_name
from ._date import check_state_zone, pickled
from ._delta import timedelta
from ._zone import check_zone, name_of, offset_of

__name__ = 'datetime'

_new = object.__new__


def make_time(hour, minute, second, microsecond, zone, fold=0):
    self = _new(time)
    self._hour = hour
    self._minute = minute
    self._second = second
    self._microsecond = microsecond
    self._tzinfo = zone
    self._fold = fold
    return self


def time_for(cls, hour, minute, second, microsecond, zone, fold=0):
    """A time of a class or a subclass."""
    if cls is time:
        return make_time(hour, minute, second, microsecond, zone, fold)
    made = cls(hour, minute, second, microsecond, zone)
    if fold:
        made._fold = fold
    return made


class time:
    """time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object

All arguments are optional. tzinfo may be None, or an instance of
a tzinfo subclass. The remaining arguments may be ints."""

    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self = _new(cls)
        if not (type(hour) is type(minute) is type(second) is type(microsecond) is type(fold) is int):
            state = pickled(hour, 6, -1)
            if state and state[0] & 127 < 24:
                if minute:
                    check_state_zone(minute)
                hour, fold = state[0] & 127, state[0] >> 7
                tzinfo = minute or None
                minute, second = state[1], state[2]
                microsecond = int.from_bytes(state[3:])
            else:
                hour, minute, second, microsecond, fold = index(hour), index(minute), index(second), index(microsecond), index(fold)
        check_time(hour, minute, second, microsecond, fold)
        if tzinfo is not None:
            check_zone(tzinfo)
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold
        return self

    @classmethod
    def fromisoformat(cls, string, /):
        """Construct a time from a string in ISO 8601 format."""
        from _datetime._text import time_of_text

        if not isinstance(string, str):
            raise TypeError('fromisoformat: argument must be str')
        return time_for(cls, *time_of_text(string))

    @classmethod
    def strptime(cls, string, format, /):
        """Parse string according to the given time format (like time.strptime())."""
        from _datetime._text import time_from_text

        return time_from_text(cls, string, format)

    def isoformat(self, timespec='auto'):
        """Return the time formatted according to ISO, HH:MM:SS.mmmmmm and the offset, as exact as timespec says."""
        text = time_text(self._hour, self._minute, self._second, self._microsecond, timespec, 1)
        offset = offset_of(self._tzinfo, None)
        return text if offset is None else text + offset_text(offset)

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        parts = [self._hour, self._minute]
        if self._second or self._microsecond:
            parts.append(self._second)
        if self._microsecond:
            parts.append(self._microsecond)
        if self._tzinfo is not None:
            parts.append(f'tzinfo={self._tzinfo!r}')
        if self._fold:
            parts.append('fold=1')
        return f'{own_name(type(self))}({", ".join(map(str, parts))})'

    def strftime(self, format):
        """Format using strftime()."""
        from _datetime._text import text_of

        return text_of(self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))

    def __format__(self, format, /):
        if not isinstance(format, str):
            raise TypeError(f'__format__() argument 1 must be str, not {type_name(format)}')
        return self.strftime(format) if format else str(self)

    def utcoffset(self):
        """Return self.tzinfo.utcoffset(self)."""
        return offset_of(self._tzinfo, None)

    def dst(self):
        """Return self.tzinfo.dst(self)."""
        return offset_of(self._tzinfo, None, 'dst')

    def tzname(self):
        """Return self.tzinfo.tzname(self)."""
        return name_of(self._tzinfo, None)

    def replace(self, hour=MISSING, minute=MISSING, second=MISSING, microsecond=MISSING, tzinfo=MISSING, *, fold=MISSING):
        """Return time with new specified fields."""
        fold = self._fold if fold is MISSING else index(fold)
        if fold not in (0, 1):
            raise ValueError(f'fold must be either 0 or 1, not {fold}')
        made = type(self)(
            self._hour if hour is MISSING else hour,
            self._minute if minute is MISSING else minute,
            self._second if second is MISSING else second,
            self._microsecond if microsecond is MISSING else microsecond,
            self._tzinfo if tzinfo is MISSING else tzinfo,
        )
        if fold:
            made._fold = fold
        return made

    def __replace__(self, /, **changes):
        return self.replace(**changes)

    def __hash__(self):
        offset = offset_of(self._tzinfo, None)
        seconds = (self._hour * 60 + self._minute) * 60 + self._second
        if offset is not None:
            seconds -= offset._days * 86400 + offset._seconds
            return hash((seconds * 1000000 + self._microsecond - offset._microseconds, 'aware'))
        return hash((seconds, self._microsecond))

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        mine, others = _keys(self, other)
        return mine is not None and mine == others

    def __ne__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        mine, others = _keys(self, other)
        return mine is None or mine != others

    def __lt__(self, other):
        return _ordered(self, other, -1, -1)

    def __le__(self, other):
        return _ordered(self, other, -1, 0)

    def __gt__(self, other):
        return _ordered(self, other, 1, 1)

    def __ge__(self, other):
        return _ordered(self, other, 1, 0)

    def __reduce_ex__(self, protocol, /):
        microsecond = self._microsecond
        hour = self._hour + (128 if self._fold and protocol > 3 else 0)
        state = bytes((hour, self._minute, self._second)) + microsecond.to_bytes(3)
        return type(self), (state,) if self._tzinfo is None else (state, self._tzinfo)

    def __reduce__(self):
        return self.__reduce_ex__(2)


def _keys(one, other):
    """What two times are compared by; None, None where only one has an offset."""
    shift = 0
    if one._tzinfo is not other._tzinfo:
        mine = offset_of(one._tzinfo, None)
        others = offset_of(other._tzinfo, None)
        if (mine is None) is not (others is None):
            return None, None
        if mine is not None:
            difference = mine - others
            shift = (difference._days * 86400 + difference._seconds) * 1000000 + difference._microseconds
    return (
        ((one._hour * 60 + one._minute) * 60 + one._second) * 1000000 + one._microsecond - shift,
        ((other._hour * 60 + other._minute) * 60 + other._second) * 1000000 + other._microsecond,
    )


def _ordered(one, other, wanted, also):
    if not isinstance(other, time):
        return NotImplemented
    mine, others = _keys(one, other)
    if mine is None:
        raise TypeError("can't compare offset-naive and offset-aware times")
    order = (mine > others) - (mine < others)
    return order == wanted or order == also


readonly(time, 'hour minute second microsecond tzinfo fold', "attribute '{}' of 'datetime.time' objects is not writable")
time.min = make_time(0, 0, 0, 0, None)
time.max = make_time(23, 59, 59, 999999, None)
time.resolution = timedelta(microseconds=1)
