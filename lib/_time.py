# Hidden: CPython has this in C.
"""What time has beyond its clocks: calendar times, which are always those of UTC; added to time when something that it lacks is looked for."""

import time
from _introspection import routine

__name__ = 'time'

_DAYS = ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
_MONTHS = ('January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December')
_FIELDS = ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst')
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
# What may stand in a tuple, by the name that errors have for it.
_RANGES = (
    ('month', 1, 1, 12), ('day of month', 2, 1, 31), ('hour', 3, 0, 23), ('minute', 4, 0, 59), ('seconds', 5, 0, 61), ('day of week', 6, -1, 6), ('day of year', 7, 1, 366),
)

timezone = altzone = daylight = 0
tzname = ('UTC', 'UTC')
CLOCK_REALTIME = 0
CLOCK_MONOTONIC = 1
CLOCK_PROCESS_CPUTIME_ID = 2
CLOCK_THREAD_CPUTIME_ID = 3


class struct_time(tuple):
    """A calendar time: year, month, day, hour, minute, second, day of the week and of the year, daylight saving."""

    n_fields = 11
    n_sequence_fields = 9
    n_unnamed_fields = 0
    __match_args__ = _FIELDS

    def __new__(cls, sequence, dict=None):
        try:
            items = tuple(sequence)
        except TypeError:
            raise TypeError('constructor requires a sequence') from None
        if len(items) == 9:
            return tuple.__new__(cls, items)
        if len(items) < 9:
            raise TypeError(f'time.struct_time() takes an at least 9-sequence ({len(items)}-sequence given)')
        if len(items) > 11:
            raise TypeError(f'time.struct_time() takes an at most 11-sequence ({len(items)}-sequence given)')
        self = tuple.__new__(cls, items[:9])
        for name, item in zip(('tm_zone', 'tm_gmtoff'), items[9:]):
            self.__dict__[name] = item
        return self

    def __init_subclass__(cls):
        raise TypeError("type 'time.struct_time' is not an acceptable base type")

    def __repr__(self):
        return f"time.struct_time({', '.join([f'{name}={value!r}' for name, value in zip(_FIELDS, self)])})"

    def __reduce__(self):
        return struct_time, (tuple(self), {})

    tm_zone = None
    tm_gmtoff = None


for _index, _name in enumerate(_FIELDS):
    setattr(struct_time, _name, property(lambda self, index=_index: self[index]))


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_before(year, month, day):
    """Days from the first one of 1970 to a date; the month from 1."""
    past = year - 1
    days = past * 365 + past // 4 - past // 100 + past // 400 - 719162
    return days + sum(_LENGTHS[:month - 1]) + (month > 2 and _is_leap(year)) + day - 1


def _broken(seconds, zone='UTC'):
    """The calendar time so many seconds after the beginning of 1970."""
    days, rest = divmod(seconds, 86400)
    # Years of 400 begin with the most leap years behind them.
    era, day = divmod(days + 719162, 146097)
    century = min(day // 36524, 3)
    day -= century * 36524
    four, day = divmod(day, 1461)
    single = min(day // 365, 3)
    day -= single * 365
    year = era * 400 + century * 100 + four * 4 + single + 1
    yday = day
    for month, length in enumerate(_LENGTHS, 1):
        length += month == 2 and _is_leap(year)
        if day < length:
            break
        day -= length
    return struct_time((year, month, day + 1, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7, yday + 1, 0, zone, 0))


def _seconds(given):
    if given is None:
        return int(time.time() // 1)
    if isinstance(given, float):
        if given != given:
            raise ValueError('Invalid value NaN (not a number)')
        if given in (float('inf'), float('-inf')):
            raise OverflowError('timestamp out of range for platform time_t')
        given = int(given // 1)
    given = range(given).stop
    if not -67768040609740800 <= given < 67768036191676800:
        raise OverflowError('timestamp out of range for platform time_t')
    return given


@routine
def gmtime(seconds=None, /):
    """The calendar time in UTC of seconds since 1970, now unless they are given."""
    return _broken(_seconds(seconds), 'GMT')


@routine
def localtime(seconds=None, /):
    """The calendar time of seconds since 1970, now unless they are given: it is that of UTC."""
    return _broken(_seconds(seconds))


def _fields(given, caller):
    if not isinstance(given, tuple):
        raise TypeError('Tuple or struct_time argument required')
    fields = [item for item in given if type(item) is int]
    if len(fields) == 9 == len(given):
        return fields
    if len(given) != 9 or not all([hasattr(type(item), '__index__') for item in given]):
        raise TypeError(f'{caller}(): illegal time tuple argument')
    return [item.__index__() for item in given]


def _checked(given, caller):
    fields = _fields(given, caller)
    _, month, day, hour, minute, second, wday, yday, _ = fields
    if (
        1 <= month <= 12 and 1 <= day <= 31 and 0 <= hour <= 23 and 0 <= minute <= 59 and 0 <= second <= 61
        and 0 <= wday <= 6 and 1 <= yday <= 366
    ):
        return fields
    # Zero stands for the first month, day and day of the year.
    for place in (1, 2, 7):
        fields[place] = fields[place] or 1
    for name, place, low, high in _RANGES:
        if place == 6:
            if fields[6] < -1:
                raise ValueError('day of week out of range')
            fields[6] %= 7
        elif not low <= fields[place] <= high:
            raise ValueError(f'{name} out of range')
    return fields


@routine
def mktime(time_tuple, /):
    """Seconds since 1970 of a calendar time, whose fields may be beyond their ranges."""
    year, month, day, hour, minute, second = _fields(time_tuple, 'mktime')[:6]
    years, month = divmod(month - 1, 12)
    days = _days_before(year + years, month + 1, 1) + day - 1
    return float(((days * 24 + hour) * 60 + minute) * 60 + second)


@routine
def asctime(*given):
    """A calendar time as in 'Sat Jan  1 00:00:00 2000'."""
    fields = _checked(given[0] if given else localtime(), 'asctime')
    return _ascii_time(fields)


def _ascii_time(fields):
    year, month, day, hour, minute, second, wday = fields[:7]
    return f'{_DAYS[wday][:3]} {_MONTHS[month - 1][:3]} {day:2d} {hour:02d}:{minute:02d}:{second:02d} {year}'


@routine
def ctime(seconds=None, /):
    """asctime() of seconds since 1970."""
    return _ascii_time(localtime(seconds))


def _iso_week(year, yday, wday):
    """Year and number of the week, which begins with Monday."""
    week = (yday - wday + 10 - 1 + 1 - 1) // 7
    if week < 1:
        return year - 1, _weeks(year - 1)
    return (year + 1, 1) if week > _weeks(year) else (year, week)


def _weeks(year):
    first = (_days_before(year, 1, 1) + 3) % 7
    return 53 if first == 3 or first == 2 and _is_leap(year) else 52


@routine
def strftime(format, time_tuple=None, /):
    """The text of a calendar time, as a format says."""
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {type(format).__name__}')
    fields = list(localtime()) if time_tuple is None else _checked(time_tuple, 'strftime')
    fields.append(getattr(time_tuple, 'tm_zone', None) or 'UTC')
    parts = []
    at = 0
    while True:
        found = format.find('%', at)
        if found < 0 or found + 1 >= len(format):
            parts.append(format[at:])
            return ''.join(parts)
        if found > at:
            parts.append(format[at:found])
        at = found + 1
        letter = format[at]
        if letter in '-_0^#' and at + 1 < len(format):
            at += 1
            parts.append(_flagged(format[at], letter, fields))
        else:
            directive = _DIRECTIVES.get(letter)
            parts.append('%' + letter if directive is None else directive(fields))
        at += 1


def _flagged(letter, flag, fields):
    directive = _DIRECTIVES.get(letter)
    if directive is None:
        return f'%{flag}{letter}'
    text = directive(fields)
    if flag == '^':
        return text.upper()
    if flag == '#':
        return text.swapcase() if text.isupper() else text.upper()
    if flag in ('-', '_') and text.strip().isdigit():
        plain = text.lstrip(' 0') or '0'
        return plain if flag == '-' else plain.rjust(len(text))
    return text.replace(' ', '0') if flag == '0' else text


def _twelve(fields):
    """The hour on a dial."""
    return (fields[_HOUR] + 11) % 12 + 1


def _half(fields):
    return 'AM' if fields[_HOUR] < 12 else 'PM'


def _week_of(fields):
    return _iso_week(fields[_YEAR], fields[_YEAR_DAY], fields[_WEEKDAY])


_YEAR, _MONTH, _DAY, _HOUR, _MINUTE, _SECOND, _WEEKDAY, _YEAR_DAY = range(8)
# What a directive of strftime makes of the fields of a calendar time, behind which is the name of the zone.
_DIRECTIVES = {
    'a': lambda fields: _DAYS[fields[_WEEKDAY]][:3],
    'A': lambda fields: _DAYS[fields[_WEEKDAY]],
    'b': lambda fields: _MONTHS[fields[_MONTH] - 1][:3],
    'h': lambda fields: _MONTHS[fields[_MONTH] - 1][:3],
    'B': lambda fields: _MONTHS[fields[_MONTH] - 1],
    'c': _ascii_time,
    'C': lambda fields: f'{fields[_YEAR] // 100:02d}',
    'd': lambda fields: f'{fields[_DAY]:02d}',
    'D': lambda fields: f'{fields[_MONTH]:02d}/{fields[_DAY]:02d}/{fields[_YEAR] % 100:02d}',
    'e': lambda fields: f'{fields[_DAY]:2d}',
    'F': lambda fields: f'{fields[_YEAR]}-{fields[_MONTH]:02d}-{fields[_DAY]:02d}',
    'g': lambda fields: f'{_week_of(fields)[0] % 100:02d}',
    'G': lambda fields: str(_week_of(fields)[0]),
    'H': lambda fields: f'{fields[_HOUR]:02d}',
    'I': lambda fields: f'{_twelve(fields):02d}',
    'j': lambda fields: f'{fields[_YEAR_DAY]:03d}',
    'k': lambda fields: f'{fields[_HOUR]:2d}',
    'l': lambda fields: f'{_twelve(fields):2d}',
    'm': lambda fields: f'{fields[_MONTH]:02d}',
    'M': lambda fields: f'{fields[_MINUTE]:02d}',
    'n': lambda fields: '\n',
    'p': _half,
    'P': lambda fields: _half(fields).lower(),
    'r': lambda fields: f'{_twelve(fields):02d}:{fields[_MINUTE]:02d}:{fields[_SECOND]:02d} {_half(fields)}',
    'R': lambda fields: f'{fields[_HOUR]:02d}:{fields[_MINUTE]:02d}',
    's': lambda fields: str(int(mktime(tuple(fields[:9])))),
    'S': lambda fields: f'{fields[_SECOND]:02d}',
    't': lambda fields: '\t',
    'T': lambda fields: f'{fields[_HOUR]:02d}:{fields[_MINUTE]:02d}:{fields[_SECOND]:02d}',
    'u': lambda fields: str(fields[_WEEKDAY] + 1),
    'U': lambda fields: f'{(fields[_YEAR_DAY] + 6 - (fields[_WEEKDAY] + 1) % 7) // 7:02d}',
    'V': lambda fields: f'{_week_of(fields)[1]:02d}',
    'w': lambda fields: str((fields[_WEEKDAY] + 1) % 7),
    'W': lambda fields: f'{(fields[_YEAR_DAY] + 6 - fields[_WEEKDAY]) // 7:02d}',
    'y': lambda fields: f'{fields[_YEAR] % 100:02d}',
    'Y': lambda fields: str(fields[_YEAR]),
    'z': lambda fields: '+0000',
    'Z': lambda fields: fields[-1],
    '%': lambda fields: '%',
}
_DIRECTIVES['x'] = _DIRECTIVES['D']
_DIRECTIVES['X'] = _DIRECTIVES['T']


@routine
def strptime(data_string, format='%a %b %d %H:%M:%S %Y', /):
    """The calendar time that a text says in a format."""
    from _strptime import _strptime_time

    return _strptime_time(data_string, format)


@routine
def tzset():
    """Nothing: the zone is UTC."""


def _expect_clock(number):
    if not isinstance(number, int):
        raise TypeError(f'clk_id should be integer, not {type(number).__name__}')


@routine
def clock_gettime(clk_id, /):
    """Seconds of a clock."""
    _expect_clock(clk_id)
    return time.time() if clk_id == CLOCK_REALTIME else time.monotonic()


@routine
def clock_gettime_ns(clk_id, /):
    """Nanoseconds of a clock."""
    _expect_clock(clk_id)
    return time.time_ns() if clk_id == CLOCK_REALTIME else time.monotonic_ns()


@routine
def clock_getres(clk_id, /):
    """How exact a clock is, in seconds."""
    _expect_clock(clk_id)
    return 1e-09


@routine
def get_clock_info(name, /):
    """What a clock is like."""
    if name not in ('time', 'monotonic', 'perf_counter', 'process_time', 'thread_time'):
        raise ValueError('unknown clock')
    from types import SimpleNamespace

    return SimpleNamespace(adjustable=name == 'time', implementation='the clock of the host', monotonic=name != 'time', resolution=1e-09)


for _name in ('timezone altzone daylight tzname struct_time gmtime localtime mktime asctime ctime strftime strptime tzset clock_gettime clock_gettime_ns clock_getres '
              'get_clock_info CLOCK_REALTIME CLOCK_MONOTONIC CLOCK_PROCESS_CPUTIME_ID CLOCK_THREAD_CPUTIME_ID').split():
    setattr(time, _name, globals()[_name])


del routine
