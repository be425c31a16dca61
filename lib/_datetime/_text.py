# Hidden: CPython has this in C.
"""Texts of datetime: ISO 8601 forms, and those of strftime and strptime."""

import time as _clock

from ._calendar import check_date, check_time, date_of, iso_date, month_length, offset_text, ordinal_of, type_name
from ._delta import delta_of
from ._zone import name_of, offset_of, zone_of

__name__ = 'datetime'

_DIGITS = '0123456789'


class _Bad(Exception):
    """A text is in no form that is known."""


def _invalid(text):
    return ValueError(f'Invalid isoformat string: {text!r}')


def _number(text, at, count):
    """The number that the next digits make."""
    digits = text[at:at + count]
    if len(digits) != count or not digits.isdigit() or not digits.isascii():
        raise _Bad
    return int(digits)


def _day(text):
    """Year, month and day in the beginning of a text."""
    year = _number(text, 0, 4)
    dashed = text[4:5] == '-'
    at = 5 if dashed else 4
    if text[at:at + 1] == 'W':
        week = _number(text, at + 1, 2)
        at += 3
        day = 1
        if at < len(text):
            if dashed:
                if text[at] != '-':
                    raise _Bad
                at += 1
            day = _number(text, at, 1)
        try:
            return iso_date(year, week, day)
        except ValueError:
            raise _Bad from None
    month = _number(text, at, 2)
    at += 2
    if dashed:
        if text[at:at + 1] != '-':
            raise _Bad
        at += 1
    return year, month, _number(text, at, 2)


def date_of_text(text):
    try:
        if len(text) not in (7, 8, 10):
            raise _Bad
        year, month, day = _day(text)
    except _Bad:
        raise _invalid(text) from None
    check_date(year, month, day)
    return year, month, day


def _clock_of(text, zoned):
    """Hour, minute, second and microsecond. Where a zone follows, one character after them counts for nothing, as in CPython."""
    parts = [_number(text, 0, 2), 0, 0, 0]
    at = 2
    size = len(text)
    colons = text[2:3] == ':'
    for place in (1, 2, 3):
        if at == size or zoned and at + 1 == size:
            return parts
        if place == 3:
            break
        if colons:
            if text[at] != ':':
                raise _Bad
            at += 1
        parts[place] = _number(text, at, 2)
        at += 2
    if text[at] in '.,':
        at += 1
    elif colons or at + 1 == size:
        raise _Bad
    digits = text[at:at + 6] if zoned else text[at:]
    if not digits.isdigit() or not digits.isascii():
        raise _Bad
    parts[3] = int(digits[:6].ljust(6, '0'))
    return parts


def _zoned_clock(text):
    """Hour, minute, second, microsecond and the offset in microseconds or None; the hour may be 24."""
    for at, character in enumerate(text):
        if character in '+-Z':
            break
    else:
        return *_clock_of(text, False), None
    parts = _clock_of(text[:at], True)
    if character == 'Z':
        if at + 1 != len(text):
            raise _Bad
        return *parts, 0
    hour, minute, second, microsecond = _clock_of(text[at + 1:], False)
    offset = (((hour * 60 + minute) * 60) + second) * 1000000 + microsecond
    return *parts, -offset if character == '-' else offset


def _zone(offset, name=None):
    return None if offset is None else zone_of(delta_of(offset), name)


def _midnight(hour, minute, second, microsecond):
    """Is it the end of the day, written as 24:00?"""
    if hour != 24:
        return False
    if minute or second or microsecond:
        raise ValueError('minute, second, and microsecond must be 0 when hour is 24')
    return True


def time_of_text(text):
    try:
        hour, minute, second, microsecond, offset = _zoned_clock(text[1:] if text[:1] == 'T' else text)
    except _Bad:
        raise _invalid(text) from None
    if _midnight(hour, minute, second, microsecond):
        hour = 0
    zone = _zone(offset)
    check_time(hour, minute, second, microsecond, 0)
    return hour, minute, second, microsecond, zone


def _separator(text):
    """Where the separator of date and time stands."""
    if len(text) == 7:
        return 7
    if text[4] == '-':
        if text[5] != 'W':
            return 10
        if text[8:9] != '-':
            return 8
        if len(text) == 9:
            raise _Bad
        return 8 if text[10:11] and text[10] in _DIGITS else 10
    if text[4] == 'W':
        at = 7
        while at < len(text) and text[at] in _DIGITS:
            at += 1
        return at if at < 9 else 8 if at % 2 else 7
    return 8


def _plain(text):
    """The fields of a date, perhaps with a time, in their usual form, or None."""
    size = len(text)
    if size != 10 and size != 19 and size != 26 or text[4] != '-' or text[7] != '-' or not text.isascii():
        return None
    digits = text[:10].replace('-', '')
    if size > 10:
        if text[10] not in 'T ' or text[13] != ':' or text[16] != ':':
            return None
        digits += text[11:19].replace(':', '')
    # Where something else is a dash or a colon too there are too few.
    if len(digits) != (8 if size == 10 else 14) or not digits.isdigit():
        return None
    microsecond = 0
    if size == 26:
        rest = text[20:]
        if text[19] != '.' or not rest.isdigit():
            return None
        microsecond = int(rest)
    number = int(digits)
    if size == 10:
        return number // 10000, number // 100 % 100, number % 100, 0, 0, 0, 0
    day = number // 1000000
    return day // 10000, day // 100 % 100, day % 100, number // 10000 % 100, number // 100 % 100, number % 100, microsecond


def moment_of_text(text):
    fields = _plain(text)
    if fields is not None and fields[3] < 24 and fields[2] <= 28:
        year, month, day, hour, minute, second, microsecond = fields
        check_date(year, month, day)
        check_time(hour, minute, second, microsecond, 0)
        return year, month, day, hour, minute, second, microsecond, None
    try:
        if len(text) < 7:
            raise _Bad
        at = _separator(text)
        year, month, day = _day(text[:at])
        hour = minute = second = microsecond = 0
        offset = None
        if len(text) > at:
            hour, minute, second, microsecond, offset = _zoned_clock(text[at + 1:])
    except _Bad:
        raise _invalid(text) from None
    zone = _zone(offset)
    # A day that does not exist is told before the hour.
    if 1 <= month <= 12 and day <= month_length(year, month) and _midnight(hour, minute, second, microsecond):
        hour = 0
        year, month, day = date_of(ordinal_of(year, month, day) + 1)
    check_date(year, month, day)
    check_time(hour, minute, second, microsecond, 0)
    return year, month, day, hour, minute, second, microsecond, zone


def text_of(moment, format, fields=None):
    """strftime of an object: its microseconds, offset and zone are put into the format first."""
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {type_name(format)}')
    if fields is None:
        fields = moment.timetuple()
    if type(fields) is _clock.struct_time and fields[0] >= 1000 and 'f' not in format and 'z' not in format and 'Z' not in format:
        return _clock.strftime(format, fields)
    parts = []
    at = 0
    while (found := format.find('%', at)) >= 0:
        parts.append(format[at:found])
        letter = format[found + 1:found + 2]
        at = found + 2
        if letter == 'f':
            parts.append(f'{getattr(moment, "_microsecond", 0):06d}')
        elif letter == 'z':
            parts.append(_offset(moment, ''))
        elif letter == ':' and format[at:at + 1] == 'z':
            parts.append(_offset(moment, ':'))
            at += 1
        elif letter == 'Z':
            parts.append((name_of(getattr(moment, '_tzinfo', None), _argument(moment)) or '').replace('%', '%%'))
        elif letter in ('Y', 'G') and fields[0] < 1000:
            year = fields[0] if letter == 'Y' else int(_clock.strftime('%G', fields))
            parts.append(f'{year:04d}')
        elif letter == 'F' and fields[0] < 1000:
            parts.append(f'{fields[0]:04d}-{fields[1]:02d}-{fields[2]:02d}')
        elif letter == 'c' and fields[0] < 1000:
            parts.append(f'%a %b %e %T {fields[0]:04d}')
        elif letter == 'C' and fields[0] < 1000:
            parts.append(f'{fields[0] // 100:02d}')
        else:
            parts.append('%' + letter)
    parts.append(format[at:])
    return _clock.strftime(''.join(parts), fields)


def _argument(moment):
    """What the methods of a zone are given: None for a time of the day."""
    return moment if hasattr(moment, '_year') else None


def _offset(moment, colon):
    offset = offset_of(getattr(moment, '_tzinfo', None), _argument(moment))
    return '' if offset is None else offset_text(offset, colon)


def _parsed(string, format):
    from _strptime import _parse

    for place, given in enumerate((string, format), 1):
        if not isinstance(given, str):
            raise TypeError(f'strptime() argument {place} must be str, not {type_name(given)}')
    fields, microsecond, offset, name = _parse(string, format)
    return fields, microsecond, _zone(offset, name)


def date_from_text(cls, string, format):
    fields, microsecond, zone = _parsed(string, format)
    return cls(*fields[:3])


def time_from_text(cls, string, format):
    fields, microsecond, zone = _parsed(string, format)
    return cls(*fields[3:6], microsecond) if zone is None else cls(*fields[3:6], microsecond, zone)


def moment_from_text(cls, string, format):
    fields, microsecond, zone = _parsed(string, format)
    return cls(*fields[:6], microsecond) if zone is None else cls(*fields[:6], microsecond, zone)
