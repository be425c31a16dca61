"""Parameters of headers as older messages have them: taken apart and put together as texts."""

import re
from email import utils

_SPECIAL = re.compile(r'[ ()<>@,;:\\"/[\]?=]')


def first_part(text):
    """What stands before the first semicolon."""
    return str(text).partition(';')[0].strip()


def split(text):
    """The parts between semicolons that are in no quotes; names before = are in lower case."""
    text = str(text)
    parts = []
    start = 0
    while start < len(text):
        if text[start] == ';':
            start += 1
            continue
        quotes = 0
        at = start
        while True:
            end = text.find(';', at)
            stop = len(text) if end < 0 else end
            quotes += text.count('"', at, stop) - text.count('\\"', at, stop)
            if end < 0 or quotes % 2 == 0:
                break
            at = end + 1
        parts.append(_lowered(text[start:stop]))
        start = stop + 1
    return parts or ['']


def _lowered(part):
    name, sign, value = part.partition('=')
    return f'{name.rstrip().lower()}={value.lstrip()}'.strip() if sign else part.strip()


def pair(part):
    name, _, value = part.partition('=')
    return name.strip(), value.strip()


def unquote(value):
    """The value, or the tuple of charset, language and value, without quotes."""
    return (value[0], value[1], utils.unquote(value[2])) if isinstance(value, tuple) else utils.unquote(value)


def written(name, value=None, quote=True):
    """name=value, with quotes if they are wanted or needed, or as RFC 2231 has it for what is no ASCII."""
    if value is None or len(value) == 0:
        return name
    if isinstance(value, tuple):
        charset, language, text = value
        return f'{name}*={utils.encode_rfc2231(text, charset, language)}'
    if not value.isascii():
        return f'{name}*={utils.encode_rfc2231(value, "utf-8", "")}'
    if quote or _SPECIAL.search(value):
        return f'{name}="{utils.quote(value)}"'
    return f'{name}={value}'
