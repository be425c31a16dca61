"""Calendar times from texts: what time.strptime() and the classes of datetime share."""

from _time import _DAYS, _LENGTHS, _MONTHS, _broken, _days_before, _is_leap, _weeks, struct_time

_WHOLE = {'c': '%a %b %d %H:%M:%S %Y', 'R': '%H:%M', 'T': '%H:%M:%S', 'x': '%m/%d/%y', 'X': '%H:%M:%S', 'r': '%I:%M:%S %p'}
_SAME = {'e': 'd', 'k': 'H', 'l': 'I', 'P': 'p'}
# Most digits, least and greatest number of as many, least one of a single digit (-1: none), and may a space stand before that.
_NUMBERS = {
    'd': (2, 1, 31, 1, True), 'H': (2, 0, 23, 0, True), 'I': (2, 1, 12, 1, True), 'm': (2, 1, 12, 1, False), 'M': (2, 0, 59, 0, False),
    'S': (2, 0, 61, 0, False), 'U': (2, 0, 53, 0, False), 'W': (2, 0, 53, 0, False), 'V': (2, 1, 53, 0, False), 'y': (2, 0, 99, -1, False),
    'Y': (4, 0, 9999, -1, False), 'G': (4, 0, 9999, -1, False), 'j': (3, 1, 366, 1, False), 'u': (1, 1, 7, 1, False), 'w': (1, 0, 6, 0, False),
}
_NAMES = {
    'A': _DAYS, 'a': [name[:3] for name in _DAYS], 'B': _MONTHS, 'b': [name[:3] for name in _MONTHS], 'p': ('AM', 'PM'), 'Z': ('UTC', 'GMT'),
}
_warned = set()


def _tokens(format):
    """A format as a list of pairs: a directive and its letter, ' ' for white space, '' for a character that stands for itself."""
    found = []
    seen = {}
    at = 0
    while at < len(format):
        character = format[at]
        at += 1
        if character.isspace():
            if not found or found[-1][0] != ' ':
                found.append((' ', ''))
            continue
        if character != '%':
            found.append(('', character.lower()))
            continue
        while at < len(format) and format[at] in '-_0^#123456789':
            at += 1
        if at == len(format):
            raise ValueError(f"stray % in format '{format}'")
        letter = format[at]
        at += 1
        if letter in _WHOLE:
            inner = _tokens(_WHOLE[letter])
        elif letter == '%':
            inner = [('', '%')]
        else:
            same = _SAME.get(letter, letter)
            if same not in _NUMBERS and same not in _NAMES and same not in ('f', 'z'):
                raise ValueError(f"'{letter}' is a bad directive in format '{format}'")
            inner = [(same, letter)]
        for token in inner:
            if token[0] not in ('', ' '):
                if token[0] in seen:
                    raise ValueError(f"redefinition of group name '{token[0]}'")
                seen[token[0]] = True
        found += inner
    if 'd' in seen and not ('Y' in seen or 'y' in seen or 'G' in seen) and format not in _warned:
        _warned.add(format)
        _warn()
    return found


def _warn():
    import warnings

    warnings.warn(
        'Parsing dates involving a day of month without a year specified is ambiguous\n'
        'and fails to parse leap day. The default behavior will change in Python 3.15\n'
        'to either always raise an exception or to use a different default year (TBD).\n'
        'To avoid trouble, add a specific year to the input & format.\n'
        'See https://github.com/python/cpython/issues/70647.',
        DeprecationWarning,
        skip_file_prefixes=('<library>/_strptime', '<native>/'),
    )


def _ends(kind, token, text, at):
    """Where what a token stands for may end, the first choice first."""
    if kind == '':
        return (at + 1,) if text[at:at + 1].lower() == token else ()
    if kind == ' ':
        end = at
        while text[end:end + 1].isspace():
            end += 1
        return range(end, at, -1)
    if kind in _NAMES:
        rest = text[at:at + 9].lower()
        return [at + len(name) for name in _NAMES[kind] if rest.startswith(name.lower())]
    if kind == 'f':
        end = at
        while end < at + 6 and '0' <= text[end:end + 1] <= '9':
            end += 1
        return range(end, at, -1)
    if kind == 'z':
        return _offset_ends(text, at)
    most, low, high, single, spaced = _NUMBERS[kind]
    ends = []
    for count in range(most, 0, -1):
        digits = text[at:at + count]
        if len(digits) < count or not digits.isdecimal() or count < most and (single < 0 or count == 1 and not digits.isascii()):
            continue
        if (single if count == 1 < most else low) <= int(digits) <= (9 if count == 1 < most else high):
            ends.append(at + count)
    if spaced and text[at:at + 1] == ' ' and text[at + 1:at + 2].isdecimal() and int(text[at + 1]) >= single:
        ends.append(at + 2)
    return ends


def _offset_ends(text, at):
    if text[at:at + 1] == 'Z':
        return (at + 1,)
    if text[at:at + 1] not in ('+', '-') or not text[at + 1:at + 3].isdecimal() or len(text) < at + 5:
        return ()
    at += 3
    ends = []
    for _ in range(2):
        if text[at:at + 1] == ':':
            at += 1
        if not ('0' <= text[at:at + 1] <= '5' and text[at + 1:at + 2].isdecimal()):
            return ends
        at += 2
        ends.insert(0, at)
    if text[at:at + 1] == '.':
        for count in range(1, 7):
            if not text[at + count:at + count + 1].isdecimal():
                break
            ends.insert(0, at + count + 1)
    return ends


# Formats that have been read.
_known = {}


def _first_choices(text, tokens):
    """What _match finds where the first choice for each token is the right one, else None."""
    found = {}
    at = 0
    for kind, token in tokens:
        if kind == '':
            if text[at:at + 1].lower() != token:
                return None
            at += 1
            continue
        if kind in _NUMBERS:
            most, low, high, _, _ = _NUMBERS[kind]
            end = at + most
            digits = text[at:end]
            if len(digits) < most or not digits.isdecimal() or not digits.isascii() or not low <= int(digits) <= high:
                return None
        else:
            ends = _ends(kind, token, text, at)
            if not ends:
                return None
            end = ends[0]
            digits = text[at:end]
        if kind != ' ':
            found[kind] = digits
        at = end
    return found if at == len(text) else None


def _match(text, format):
    """The part of a text for each directive, and how it is written."""
    tokens = _known.get(format)
    if tokens is None:
        tokens = _tokens(format)
        if len(_known) >= 100:
            _known.clear()
        _known[format] = tokens
    found = _first_choices(text, tokens)
    if found is not None:
        return found
    places = [0]
    choices = []
    while len(choices) < len(tokens):
        choices.append(iter(_ends(*tokens[len(choices)], text, places[-1])))
        # Back to the last token for which there is another choice.
        while (end := next(choices[-1], None)) is None:
            choices.pop()
            if not choices:
                raise ValueError(f'time data {text!r} does not match format {format!r}')
            places.pop()
        places.append(end)
    if places[-1] != len(text):
        raise ValueError(f'unconverted data remains: {text[places[-1]:]}')
    return {kind: text[places[at]:places[at + 1]] for at, (kind, _) in enumerate(tokens) if kind not in ('', ' ')}


def _zone(text):
    """Microseconds of an offset."""
    if text == 'Z':
        return 0
    digits = text
    if digits[3] == ':':
        digits = digits[:3] + digits[4:]
        if len(digits) > 5:
            if digits[5] != ':':
                raise ValueError(f'Inconsistent use of : in {text}')
            digits = digits[:5] + digits[6:]
    seconds = (int(digits[1:3]) * 60 + int(digits[3:5])) * 60 + int(digits[5:7] or 0)
    offset = seconds * 1000000 + int(digits[8:].ljust(6, '0'))
    return -offset if digits[0] == '-' else offset


def _weekday(found):
    for letter in 'Aa':
        if letter in found:
            return [name.lower() for name in _NAMES[letter]].index(found[letter].lower())
    if 'w' in found:
        return (int(found['w']) - 1) % 7
    return int(found['u']) - 1 if 'u' in found else None


def _month(found):
    for letter in 'Bb':
        if letter in found:
            return [name.lower() for name in _NAMES[letter]].index(found[letter].lower()) + 1
    return int(found.get('m', 1))


def _check_weeks(found, weekday):
    """Directives of ISO 8601 that do not go together with the others."""
    if 'G' in found:
        if 'j' in found:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
        if 'V' not in found or weekday is None:
            raise ValueError(
                "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u')."
            )
    elif 'V' in found:
        if 'Y' not in found and 'y' not in found or weekday is None:
            raise ValueError(
                "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u')."
            )
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")


def _day_of_week(found, year, weekday):
    """The day of the year that the week and the day of the week make, if a week is given."""
    for letter, shift in ('U', 1), ('W', 0):
        if letter in found:
            week = int(found[letter])
            first = (_days_before(year, 1, 1) + 3 + shift) % 7
            weekday = (weekday + shift) % 7
            return 1 + weekday - first if not week else 1 + (7 - first) % 7 + 7 * (week - 1) + weekday
    return None


def _check_year(year):
    if not 1 <= year <= 9999:
        raise ValueError(f'year must be in 1..9999, not {year}')


def _parse(text, format):
    """Year to second, day of the week and of the year, daylight saving; microsecond, offset in microseconds or None, name of the zone or None."""
    found = _match(text, format)
    year = None
    if 'Y' in found:
        year = int(found['Y'])
    elif 'y' in found:
        year = int(found['y'])
        year += 2000 if year <= 68 else 1900
    month, day = _month(found), int(found.get('d', 1))
    hour = int(found.get('H', 0))
    if 'I' in found:
        hour = int(found['I']) % 12 + (12 if found.get('p', '').lower() == 'pm' else 0)
    weekday = _weekday(found)
    _check_weeks(found, weekday)
    offset = _zone(found['z']) if 'z' in found else None
    leap = year is None and month == 2 and day == 29
    if year is None:
        year = 1904 if leap else 1900
    julian = int(found['j']) if 'j' in found else None
    if julian is None and weekday is not None:
        if 'G' in found and 'U' not in found and 'W' not in found:
            year, week = int(found['G']), int(found['V'])
            _check_year(year)
            if not 1 <= week <= _weeks(year):
                raise ValueError(f'Invalid week: {week}')
            first = (_days_before(year, 1, 1) + 3) % 7
            julian = 1 - first + (7 if first > 3 else 0) + 7 * (week - 1) + weekday
        else:
            julian = _day_of_week(found, year, weekday)
    _check_year(year)
    if julian is None:
        most = _LENGTHS[month - 1] + (month == 2 and _is_leap(year))
        if day > most:
            raise ValueError(f'day {day} must be in range 1..{most} for month {month} in year {year}')
        julian = _days_before(year, month, day) - _days_before(year, 1, 1) + 1
    else:
        year, month, day = _broken((_days_before(year, 1, 1) + julian - 1) * 86400)[:3]
        julian = _days_before(year, month, day) - _days_before(year, 1, 1) + 1 if julian <= 0 else julian
        _check_year(year)
    if weekday is None:
        weekday = (_days_before(year, month, day) + 3) % 7
    fields = (
        1900 if leap else year, month, day, hour, int(found.get('M', 0)), int(found.get('S', 0)), weekday, julian, 0 if 'Z' in found else -1,
    )
    return fields, int(found.get('f', '').ljust(6, '0')), offset, found.get('Z')


def _strptime_time(data_string, format='%a %b %d %H:%M:%S %Y'):
    """The calendar time that a text says in a format."""
    for index, value in enumerate((data_string, format)):
        if not isinstance(value, str):
            raise TypeError(f"strptime() argument {index} must be str, not {type(value)}")
    fields, _, offset, zone = _parse(data_string, format)
    return struct_time((*fields, zone, None if offset is None else (abs(offset) // 1000000) * (1 if offset > 0 else -1)))
