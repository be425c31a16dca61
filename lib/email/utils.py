"""Addresses, dates, identifiers and parameters of headers."""

import re
from email._addresses import AddressList as _AddressList, quote

__all__ = ['collapse_rfc2231_value', 'decode_params', 'decode_rfc2231', 'encode_rfc2231', 'formataddr', 'formatdate', 'format_datetime', 'getaddresses',
           'make_msgid', 'mktime_tz', 'parseaddr', 'parsedate', 'parsedate_tz', 'parsedate_to_datetime', 'unquote']

COMMASPACE = ', '
EMPTYSTRING = ''
UEMPTYSTRING = ''
CRLF = '\r\n'
TICK = "'"

specialsre = re.compile(r'[][\\()<>@,:;".]')
escapesre = re.compile(r'[\\"]')
rfc2231_continuation = re.compile(r'^(?P<name>\w+)\*((?P<num>[0-9]+)\*?)?$', re.ASCII)

# getaddresses and parseaddr know the argument `strict`.
supports_strict_parsing = True

_DAYS = 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'
_MONTHS = 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'


def _has_surrogates(s):
    """Has the text bytes that were no characters?"""
    try:
        s.encode()
        return False
    except UnicodeEncodeError:
        return True


def _sanitize(string):
    """The text with a replacement character for each byte that was none."""
    return string.encode('utf-8', 'surrogateescape').decode('utf-8', 'replace')


# Addresses.

def formataddr(pair, charset='utf-8'):
    """A name and an address as a header has them."""
    name, address = pair
    address.encode('ascii')
    if not name:
        return address
    if name.isascii():
        quotes = '"' if specialsre.search(name) else ''
        name = escapesre.sub(r'\\\g<0>', name)
        return f'{quotes}{name}{quotes} <{address}>'
    if isinstance(charset, str):
        from email.charset import Charset
        charset = Charset(charset)
    return f'{charset.header_encode(name)} <{address}>'


def _characters(text):
    """Places and characters; one behind a backslash comes with it."""
    escaped = False
    at = 0
    for at, character in enumerate(text):
        if escaped:
            yield at, '\\' + character
            escaped = False
        elif character == '\\':
            escaped = True
        else:
            yield at, character
    if escaped:
        yield at, '\\'


def _without_quoted(text):
    """The text without what is in quotes."""
    if '"' not in text:
        return text
    start = 0
    opened = None
    parts = []
    for at, character in _characters(text):
        if character == '"':
            if opened is None:
                opened = at
            else:
                parts.append(text[start:opened])
                start = at + 1
                opened = None
    parts.append(text[start:])
    return ''.join(parts)


def _is_balanced(text):
    depth = 0
    for _, character in _characters(_without_quoted(text)):
        if character == '(':
            depth += 1
        elif character == ')':
            depth -= 1
            if depth < 0:
                return False
    return depth == 0


def _checked_field(text):
    return text if _is_balanced(text) else "('', '')"


def _checked_addresses(field):
    return [('', '') if '[' in address else (name, address) for name, address in _AddressList(field).addresslist]


def getaddresses(fieldvalues, *, strict=True):
    """Names and addresses of several headers. Where the strict way finds more or less than commas say, there is one pair of empty texts."""
    fields = [str(value) for value in fieldvalues]
    if not strict:
        return _AddressList(COMMASPACE.join(fields)).addresslist
    fields = [_checked_field(field) for field in fields]
    found = _checked_addresses(COMMASPACE.join(fields))
    wanted = sum([1 + _without_quoted(field).count(',') for field in fields])
    return found if len(found) == wanted else [('', '')]


def parseaddr(addr, *, strict=True):
    """Name and address; the strict way gives two empty texts for what is not exactly one address."""
    if not strict:
        found = _AddressList(addr).addresslist
        return found[0] if found else ('', '')
    if isinstance(addr, list):
        addr = addr[0]
    if not isinstance(addr, str):
        return '', ''
    found = _checked_addresses(_checked_field(addr))
    return found[0] if len(found) == 1 else ('', '')


def unquote(str):
    """The text without its quotes or angle brackets."""
    if len(str) > 1:
        if str.startswith('"') and str.endswith('"'):
            return str[1:-1].replace('\\\\', '\\').replace('\\"', '"')
        if str.startswith('<') and str.endswith('>'):
            return str[1:-1]
    return str


# Dates.

def parsedate_tz(data):
    from email._dates import parse
    numbers = parse(data)
    if numbers is None:
        return None
    if numbers[9] is None:
        numbers[9] = 0
    return tuple(numbers)


def parsedate(data):
    numbers = parsedate_tz(data)
    return numbers and numbers[:9]


def mktime_tz(data):
    """The time of what parsedate_tz gives, in seconds."""
    if data[9] is None:
        from time import mktime
        return mktime(data[:8] + (-1,))
    from calendar import timegm
    return timegm(data) - data[9]


def parsedate_to_datetime(data):
    import datetime
    from email._dates import parse
    numbers = parse(data)
    if numbers is None:
        raise ValueError(f'Invalid date value or format "{data}"')
    seconds = numbers[9]
    zone = None if seconds is None else datetime.timezone(datetime.timedelta(seconds=seconds))
    return datetime.datetime(*numbers[:6], tzinfo=zone)


def _written(numbers, zone):
    year, month, day, hour, minute, second, weekday = numbers[:7]
    return f'{_DAYS[weekday]}, {day:02} {_MONTHS[month - 1]} {year:04} {hour:02}:{minute:02}:{second:02} {zone}'


def formatdate(timeval=None, localtime=False, usegmt=False):
    """A time in seconds, now if none is given, as a header has it."""
    import datetime
    if timeval is None:
        from time import time
        timeval = time()
    moment = datetime.datetime.fromtimestamp(timeval, datetime.timezone.utc)
    if localtime:
        moment = moment.astimezone()
        usegmt = False
    elif not usegmt:
        moment = moment.replace(tzinfo=None)
    return format_datetime(moment, usegmt)


def format_datetime(dt, usegmt=False):
    if usegmt:
        import datetime
        if dt.tzinfo is None or dt.tzinfo != datetime.timezone.utc:
            raise ValueError('usegmt option requires a UTC datetime')
        zone = 'GMT'
    elif dt.tzinfo is None:
        zone = '-0000'
    else:
        zone = dt.strftime('%z')
    return _written(dt.timetuple(), zone)


def localtime(dt=None):
    """The moment, now if none is given, in the zone of this machine."""
    if dt is None:
        import datetime
        dt = datetime.datetime.now()
    return dt.astimezone()


def make_msgid(idstring=None, domain=None):
    """An identifier of a message that no other one has."""
    from random import getrandbits
    from time import time
    more = '' if idstring is None else '.' + idstring
    return f'<{int(time() * 100)}.1.{getrandbits(64)}{more}@{"localhost" if domain is None else domain}>'


# Parameters in other charsets, and in parts.

def decode_rfc2231(s):
    """Charset, language and text."""
    parts = s.split(TICK, 2)
    return parts if len(parts) > 2 else (None, None, s)


def encode_rfc2231(s, charset=None, language=None):
    from urllib.parse import quote
    s = quote(s, safe='', encoding=charset or 'ascii')
    if charset is None and language is None:
        return s
    return f"{charset}'{language or ''}'{s}"


def decode_params(params):
    """Pairs of a name and a value, the first of which is the header's own, with those that come in parts put together. What is in another charset
    becomes a tuple of charset, language and text."""
    made = [params[0]]
    divided = {}
    for name, value in params[1:]:
        encoded = name.endswith('*')
        value = unquote(value)
        if found := rfc2231_continuation.match(name):
            name, number = found.group('name', 'num')
            divided.setdefault(name, []).append((number if number is None else int(number), value, encoded))
        else:
            made.append((name, f'"{quote(value)}"'))
    for name, parts in divided.items():
        from urllib.parse import unquote as unquote_url
        # What has no number is the first part, unless another one says that it is.
        if any([number == 0 for number, _, _ in parts]):
            parts = [part for part in parts if part[0] is not None]
        parts.sort(key=lambda part: (part[0] or 0, *part[1:]))
        value = quote(''.join([unquote_url(text, encoding='latin-1') if encoded else text for _, text, encoded in parts]))
        if any([encoded for _, _, encoded in parts]):
            charset, language, value = decode_rfc2231(value)
            made.append((name, (charset, language, f'"{value}"')))
        else:
            made.append((name, f'"{value}"'))
    return made


def collapse_rfc2231_value(value, errors='replace', fallback_charset='us-ascii'):
    """The text of a parameter that may be a tuple."""
    if not isinstance(value, tuple) or len(value) != 3:
        return unquote(value)
    charset, _, text = value
    try:
        return str(text.encode('raw-unicode-escape'), fallback_charset if charset is None else charset, errors)
    except LookupError:
        return unquote(text)
