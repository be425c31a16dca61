# Hidden: CPython has this in C.
"""timedelta: the time between two moments."""

import math

from ._calendar import own_name, readonly, type_name

__name__ = 'datetime'

_new = object.__new__
_DAY = 86400000000


def _part(value, factor, name, total):
    """Adds a part of a duration to the whole microseconds and the rest that floats leave."""
    if isinstance(value, int):
        total[0] += value * factor
    elif isinstance(value, float):
        if value != value:
            raise ValueError('cannot convert float NaN to integer')
        if value in (math.inf, -math.inf):
            raise OverflowError('cannot convert float infinity to integer')
        fraction, whole = math.modf(value)
        total[0] += int(whole) * factor
        if fraction:
            fraction, whole = math.modf(factor * fraction)
            total[0] += int(whole)
            total[1] += fraction
    else:
        raise TypeError(f'unsupported type for timedelta {name} component: {type_name(value)}')


def _away(value):
    """A float rounded to a whole number, halves away from zero."""
    whole = math.floor(abs(value))
    if abs(value) - whole >= 0.5:
        whole += 1
    return whole if value >= 0 else -whole


def _microseconds_of(days, seconds, microseconds, milliseconds, minutes, hours, weeks):
    total = [0, 0.0]
    _part(microseconds, 1, 'microseconds', total)
    _part(milliseconds, 1000, 'milliseconds', total)
    _part(seconds, 1000000, 'seconds', total)
    _part(minutes, 60000000, 'minutes', total)
    _part(hours, 3600000000, 'hours', total)
    _part(days, _DAY, 'days', total)
    _part(weeks, 7 * _DAY, 'weeks', total)
    whole, rest = total
    if rest:
        rounded = _away(rest)
        if abs(rounded - rest) == 0.5:
            odd = whole & 1
            rounded = 2 * _away((rest + odd) * 0.5) - odd
        whole += rounded
    return whole


def _fill(self, total):
    """Makes a new object that of so many microseconds."""
    days, rest = divmod(total, _DAY)
    if not -999999999 <= days <= 999999999:
        if not -2147483648 <= days <= 2147483647:
            raise OverflowError('Python int too large to convert to C int')
        raise OverflowError(f'days={days}; must have magnitude <= 999999999')
    self._days = days
    self._seconds = rest // 1000000
    self._microseconds = rest % 1000000
    return self


def delta_of(total):
    """The timedelta of so many microseconds."""
    return _fill(_new(timedelta), total)


def delta_from(days, seconds, microseconds):
    """A timedelta of parts that are in range, but for the days."""
    if not -999999999 <= days <= 999999999:
        raise OverflowError(f'days={days}; must have magnitude <= 999999999')
    self = _new(timedelta)
    self._days = days
    self._seconds = seconds
    self._microseconds = microseconds
    return self


def _total(self):
    return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds


def _nearest(a, b):
    """a / b rounded to a whole number, halves to the even one."""
    if b < 0:
        a = -a
        b = -b
    quotient, rest = divmod(a, b)
    rest *= 2
    return quotient + 1 if rest > b or rest == b and quotient & 1 else quotient


class timedelta:
    """Difference between two datetime values.

timedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)

All arguments are optional and default to 0.
Arguments may be integers or floats, and may be positive or negative."""

    __slots__ = ('_days', '_seconds', '_microseconds')

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        self = _new(cls)
        if (
            type(days) is type(seconds) is type(microseconds) is type(milliseconds) is int
            and type(minutes) is type(hours) is type(weeks) is int
        ):
            seconds += minutes * 60 + hours * 3600
            microseconds += milliseconds * 1000
            if 0 <= microseconds < 1000000:
                # Nothing to carry in most of them.
                days += weeks * 7
                if not 0 <= seconds < 86400:
                    days += seconds // 86400
                    seconds %= 86400
                if -999999999 <= days <= 999999999:
                    self._days = days
                    self._seconds = seconds
                    self._microseconds = microseconds
                    return self
                return _fill(self, (days * 86400 + seconds) * 1000000 + microseconds)
            return _fill(self, ((days + weeks * 7) * 86400 + seconds) * 1000000 + microseconds)
        return _fill(self, _microseconds_of(days, seconds, microseconds, milliseconds, minutes, hours, weeks))

    def total_seconds(self):
        """Total seconds in the duration."""
        return ((self._days * 86400 + self._seconds) * 1000000 + self._microseconds) / 1000000

    def __repr__(self):
        parts = [f'{name}={value}' for name, value in (('days', self._days), ('seconds', self._seconds), ('microseconds', self._microseconds)) if value]
        return f'{own_name(type(self))}({", ".join(parts) or 0})'

    def __str__(self):
        seconds = self._seconds
        text = f'{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}'
        if self._microseconds:
            text += f'.{self._microseconds:06d}'
        days = self._days
        return f'{days} day{"" if days in (1, -1) else "s"}, {text}' if days else text

    def __bool__(self):
        return bool(self._days or self._seconds or self._microseconds)

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __eq__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._seconds == other._seconds and self._days == other._days and self._microseconds == other._microseconds

    def __ne__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._seconds != other._seconds or self._days != other._days or self._microseconds != other._microseconds

    def __lt__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return (self._days, self._seconds, self._microseconds) < (other._days, other._seconds, other._microseconds)

    def __le__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return (self._days, self._seconds, self._microseconds) <= (other._days, other._seconds, other._microseconds)

    def __gt__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return (self._days, self._seconds, self._microseconds) > (other._days, other._seconds, other._microseconds)

    def __ge__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return (self._days, self._seconds, self._microseconds) >= (other._days, other._seconds, other._microseconds)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        days = self._days + other._days
        seconds = self._seconds + other._seconds
        microseconds = self._microseconds + other._microseconds
        if microseconds >= 1000000:
            microseconds -= 1000000
            seconds += 1
        if seconds >= 86400:
            seconds -= 86400
            days += 1
        if not -999999999 <= days <= 999999999:
            return delta_from(days, seconds, microseconds)
        made = _new(timedelta)
        made._days = days
        made._seconds = seconds
        made._microseconds = microseconds
        return made

    __radd__ = __add__

    def __sub__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        days = self._days - other._days
        seconds = self._seconds - other._seconds
        microseconds = self._microseconds - other._microseconds
        if microseconds < 0:
            microseconds += 1000000
            seconds -= 1
        if seconds < 0:
            seconds += 86400
            days -= 1
        return delta_from(days, seconds, microseconds)

    def __rsub__(self, other):
        return other - self if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return delta_of(-_total(self))

    def __pos__(self):
        return delta_from(self._days, self._seconds, self._microseconds)

    def __abs__(self):
        return delta_of(abs(_total(self)))

    def __mul__(self, other):
        if isinstance(other, int):
            return delta_of(_total(self) * other)
        if isinstance(other, float):
            numerator, denominator = other.as_integer_ratio()
            return delta_of(_nearest(_total(self) * numerator, denominator))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return _total(self) / _total(other)
        if isinstance(other, int):
            return delta_of(_nearest(_total(self), other))
        if isinstance(other, float):
            numerator, denominator = other.as_integer_ratio()
            return delta_of(_nearest(_total(self) * denominator, numerator))
        return NotImplemented

    def __rtruediv__(self, other):
        return other / self if isinstance(other, timedelta) else NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return _total(self) // _total(other)
        return delta_of(_total(self) // other) if isinstance(other, int) else NotImplemented

    def __rfloordiv__(self, other):
        return other // self if isinstance(other, timedelta) else NotImplemented

    def __mod__(self, other):
        return delta_of(_total(self) % _total(other)) if isinstance(other, timedelta) else NotImplemented

    def __rmod__(self, other):
        return other % self if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        quotient, rest = divmod(_total(self), _total(other))
        return quotient, delta_of(rest)

    def __rdivmod__(self, other):
        return divmod(other, self) if isinstance(other, timedelta) else NotImplemented

    def __reduce__(self):
        return type(self), (self._days, self._seconds, self._microseconds)


readonly(timedelta, 'days seconds microseconds', 'readonly attribute')
timedelta.min = delta_from(-999999999, 0, 0)
timedelta.max = delta_from(999999999, 86399, 999999)
timedelta.resolution = delta_from(0, 0, 1)
