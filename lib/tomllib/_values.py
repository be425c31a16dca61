"""Numbers and times of TOML: what their texts look like, and what they say."""

import re
from datetime import date, datetime, time, timedelta, timezone

_TIME = r'([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,6})\d*)?'
_TIME_OF_DAY = re.compile(_TIME, re.ASCII)
_DAY = re.compile(
    rf'(\d{{4}})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:[Tt ]{_TIME}(?:([Zz])|([+-])([01]\d|2[0-3]):([0-5]\d))?)?', re.ASCII
)
_NUMBER = re.compile(
    r'0(?:x[\da-fA-F](?:_?[\da-fA-F])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)|'
    r'[+-]?(?:0|[1-9](?:_?\d)*)((?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?)',
    re.ASCII,
)


def _microseconds(digits):
    return int(digits.ljust(6, '0')) if digits else 0


def time_or_day(text, at):
    """The value at a place and where it ends, or None when there is no time and no day. A day that is in no calendar is a ValueError."""
    found = _DAY.match(text, at)
    if found:
        return _day(*found.groups()), found.end()
    found = _TIME_OF_DAY.match(text, at)
    if found:
        hour, minute, second, fraction = found.groups()
        return time(int(hour), int(minute), int(second), _microseconds(fraction)), found.end()
    return None


def number(text, at, parse_float):
    """As time_or_day(), for numbers."""
    found = _NUMBER.match(text, at)
    if found:
        return parse_float(found.group()) if found.group(1) else int(found.group(), 0), found.end()
    return None


def _day(year, month, day, hour, minute, second, fraction, utc, sign, hours, minutes):
    if hour is None:
        return date(int(year), int(month), int(day))
    zone = None
    if sign:
        distance = timedelta(hours=int(hours), minutes=int(minutes))
        zone = timezone(-distance if sign == '-' else distance)
    elif utc:
        zone = timezone.utc
    return datetime(int(year), int(month), int(day), int(hour), int(minute), int(second), _microseconds(fraction), zone)
