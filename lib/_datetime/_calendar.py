# Hidden: CPython has this in C.
"""What the classes of datetime share: the calendar, checks of fields, and the attributes of their objects."""

MINYEAR = 1
MAXYEAR = 9999
MAX_ORDINAL = 3652059
# Days before each month, from 1, of ordinary and of leap years.
BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
LEAP_BEFORE = (0, 0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335)
LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
DAYS = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
MONTHS = ('', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')

_LONG = 1 << 31
MISSING = object()


def is_leap(year):
    return not year % 4 and (year % 100 != 0 or not year % 400)


def month_length(year, month):
    return 29 if month == 2 and is_leap(year) else LENGTHS[month]


def ordinal_of(year, month, day):
    """The number of a day; that of the first one of year 1 is 1."""
    past = year - 1
    leap = not year % 4 and (year % 100 != 0 or not year % 400)
    return past * 365 + past // 4 - past // 100 + past // 400 + (LEAP_BEFORE if leap else BEFORE)[month] + day


def date_of(ordinal):
    """Year, month and day of the day of that number."""
    days = ordinal - 1
    era = days // 146097
    days -= era * 146097
    century = days // 36524
    if century == 4:
        century = 3
    days -= century * 36524
    four = days // 1461
    days -= four * 1461
    single = days // 365
    if single == 4:
        single = 3
    days -= single * 365
    year = era * 400 + century * 100 + four * 4 + single + 1
    before = LEAP_BEFORE if single == 3 and (four != 24 or century == 3) else BEFORE
    month = days // 31 + 1
    if month < 12 and days >= before[month + 1]:
        month += 1
    return year, month, days - before[month] + 1


def index(value):
    """A whole number as C takes it."""
    if type(value) is not int:
        try:
            value = type(value).__index__(value)
        except AttributeError:
            raise TypeError(f"'{type_name(value)}' object cannot be interpreted as an integer") from None
    if not -_LONG <= value < _LONG:
        raise OverflowError('Python int too large to convert to C long')
    return value


def check_date(year, month, day):
    if not 1 <= year <= 9999:
        raise ValueError(f'year must be in 1..9999, not {year}')
    if not 1 <= month <= 12:
        raise ValueError(f'month must be in 1..12, not {month}')
    most = 29 if month == 2 and is_leap(year) else LENGTHS[month]
    if not 1 <= day <= most:
        raise ValueError(f'day {day} must be in range 1..{most} for month {month} in year {year}')


def check_time(hour, minute, second, microsecond, fold):
    if not 0 <= hour <= 23:
        raise ValueError(f'hour must be in 0..23, not {hour}')
    if not 0 <= minute <= 59:
        raise ValueError(f'minute must be in 0..59, not {minute}')
    if not 0 <= second <= 59:
        raise ValueError(f'second must be in 0..59, not {second}')
    if not 0 <= microsecond <= 999999:
        raise ValueError(f'microsecond must be in 0..999999, not {microsecond}')
    if fold != 0 and fold != 1:
        raise ValueError(f'fold must be either 0 or 1, not {fold}')


def first_week(year):
    """The number of the Monday with which the first week of a year begins."""
    first = ordinal_of(year, 1, 1)
    weekday = (first + 6) % 7
    monday = first - weekday
    return monday + 7 if weekday > 3 else monday


def iso_date(year, week, day):
    """Year, month and day of a day of a week."""
    if not 1 <= year <= 9999:
        raise ValueError(f'year must be in 1..9999, not {year}')
    if not 1 <= week <= 53 or week == 53 and first_week(year) + 364 == first_week(year + 1):
        raise ValueError(f'Invalid week: {week}')
    if not 1 <= day <= 7:
        raise ValueError(f'Invalid weekday: {day} (range is [1, 7])')
    return date_of(first_week(year) + (week - 1) * 7 + day - 1)


def type_name(value):
    """How errors name the type of a value: with the module where CPython has the type in C."""
    cls = type(value)
    return f'datetime.{cls.__name__}' if cls.__module__ == 'datetime' else cls.__name__


def own_name(cls):
    """How the text of an object names its class."""
    return f'datetime.{cls.__name__}' if cls.__module__ == 'datetime' else cls.__name__


def missing(name, place):
    return TypeError(f"function missing required argument '{name}' (pos {place})")


def readonly(cls, names, text):
    """Gives a class attributes that can be read only; each one is kept under its name after an underscore."""
    for name in names.split():
        setattr(cls, name, _attribute(name, text))


def _attribute(name, text):
    space = {}
    exec(_GETTERS % (name, name), {'__name__': 'datetime'}, space)

    def fset(self, value=None):
        raise AttributeError(text.format(name))

    return property(space[name], fset, fset)


_GETTERS = 'def %s(self): return self._%s'


def offset_text(offset, colon=':'):
    """+HH:MM, with seconds and microseconds where there are any."""
    total = (offset._days * 86400 + offset._seconds) * 1000000 + offset._microseconds
    sign = '+'
    if total < 0:
        sign = '-'
        total = -total
    seconds, microseconds = divmod(total, 1000000)
    text = f'{sign}{seconds // 3600:02d}{colon}{seconds // 60 % 60:02d}'
    if microseconds:
        return f'{text}{colon}{seconds % 60:02d}.{microseconds:06d}'
    return f'{text}{colon}{seconds % 60:02d}' if seconds % 60 else text


def time_text(hour, minute, second, microsecond, timespec, place):
    if timespec == 'auto':
        if microsecond:
            return f'{hour:02d}:{minute:02d}:{second:02d}.{microsecond:06d}'
        return f'{hour:02d}:{minute:02d}:{second:02d}'
    if timespec == 'seconds':
        return f'{hour:02d}:{minute:02d}:{second:02d}'
    if timespec == 'milliseconds':
        return f'{hour:02d}:{minute:02d}:{second:02d}.{microsecond // 1000:03d}'
    if timespec == 'microseconds':
        return f'{hour:02d}:{minute:02d}:{second:02d}.{microsecond:06d}'
    if timespec == 'minutes':
        return f'{hour:02d}:{minute:02d}'
    if timespec == 'hours':
        return f'{hour:02d}'
    if not isinstance(timespec, str):
        raise TypeError(f"isoformat() argument {place} must be str, not {type_name(timespec)}")
    raise ValueError('Unknown timespec value')
