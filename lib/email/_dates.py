"""Dates as mail writes them, and much that is written instead."""

_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec',
           'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
_DAYS = 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'
_ZONES = {'UT': 0, 'UTC': 0, 'GMT': 0, 'Z': 0, 'AST': -400, 'ADT': -300, 'EST': -500, 'EDT': -400, 'CST': -600, 'CDT': -500, 'MST': -700, 'MDT': -600,
          'PST': -800, 'PDT': -700}
# Years of two digits above this are of the last century.
_LAST_OF_THIS_CENTURY = 68


def parse(data):
    """A list of ten numbers, the last of which is how many seconds the zone is ahead, or None if nobody knows; or None for what is no date."""
    words = data.split() if data else []
    if not words:
        return None
    if words[0].endswith(',') or words[0].lower() in _DAYS:
        del words[0]
        if not words:
            return None
    else:
        words[0] = words[0][words[0].rfind(',') + 1:]
    if len(words) == 3:
        parts = words[0].split('-')
        if len(parts) == 3:
            words[:1] = parts
    if len(words) == 4:
        # The zone may follow the time without a space.
        time = words[3]
        sign = time.find('+')
        if sign < 0:
            sign = time.find('-')
        words[3:] = [time[:sign], time[sign:]] if sign > 0 else [time, '']
    if len(words) < 5:
        return None
    day, month, year, time, zone = words[:5]
    if not (day and month and year):
        return None
    month = month.lower()
    if month not in _MONTHS:
        day, month = month, day.lower()
        if month not in _MONTHS:
            return None
    day = day.removesuffix(',')
    if year.find(':') > 0:
        year, time = time, year
    year = year.removesuffix(',')
    if not year:
        return None
    if not year[0].isdigit():
        year, zone = zone, year
    clock = _read_clock(time.removesuffix(','))
    if clock is None:
        return None
    try:
        year, day = int(year), int(day)
        hour, minute, second = map(int, clock)
    except ValueError:
        return None
    if year < 100:
        year += 1900 if year > _LAST_OF_THIS_CENTURY else 2000
    return [year, _MONTHS.index(month) % 12 + 1, day, hour, minute, second, 0, 1, -1, _read_zone(zone.upper())]


def _read_clock(text):
    """Three texts with numbers."""
    parts = text.split(':')
    if len(parts) == 1:
        parts = text.split('.')
    if len(parts) == 2:
        return *parts, '0'
    return parts if len(parts) == 3 else None


def _read_zone(text):
    if text in _ZONES:
        number = _ZONES[text]
    else:
        try:
            number = int(text)
        except ValueError:
            return None
        if number == 0 and text.startswith('-'):
            return None
    seconds = abs(number) // 100 * 3600 + abs(number) % 100 * 60
    return -seconds if number < 0 else seconds
