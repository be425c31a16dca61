"""Texts for HTML, and what they say."""

__all__ = ['escape', 'unescape']


def __getattr__(name):
    """The names of characters, which most programs do not need."""
    if name != 'entities':
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    __import__('html.entities')
    return globals()[name]


def escape(s, quote=True):
    """The text with the signs <, > and &, and the quotation marks unless told otherwise, as HTML has them."""
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    return s.replace('"', '&quot;').replace("'", '&#x27;') if quote else s


# What browsers show for numbers that are none of characters, beginning with 128.
_WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'


def _character(number):
    if number == 0 or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
        return '\ufffd'
    if number == 13:
        return '\r'
    if 128 <= number < 160:
        return _WINDOWS[number - 128]
    if number < 32 and number not in (9, 10, 12) or number == 127 or 0xFDD0 <= number <= 0xFDEF or number & 0xFFFE == 0xFFFE:
        return ''
    return chr(number)


def _of_number(text):
    """The character of a text after '&#', and what is left of it; None when it is no number."""
    base = 10
    digits = '0123456789'
    start = 0
    if text[:1] in ('x', 'X') and text:
        base = 16
        digits = '0123456789abcdefABCDEF'
        start = 1
    end = start
    while end < len(text) and text[end] in digits:
        end += 1
    if end == start:
        return None
    # Any number of more than ten digits is too large; but zeros may stand before it.
    value = text[start:end].lstrip('0')
    number = int(value or '0', base) if len(value) < 10 else 0x110000
    return _character(number) + text[end + (text[end : end + 1] == ';') :]


def _of_name(text):
    """The character of a text after '&', and what is left of it; None when no name begins there."""
    from .entities import html5

    end = 0
    while end < len(text) and end < 32 and text[end] not in '\t\n\f <&#;':
        end += 1
    if text[end : end + 1] == ';' and text[: end + 1] in html5 and end:
        return html5[text[: end + 1]] + text[end + 1 :]
    # The longest name that needs no semicolon.
    for length in range(end, 1, -1):
        if text[:length] in html5:
            return html5[text[:length]] + text[length:]
    return None


def unescape(s):
    """The text that HTML says: names and numbers of characters, after '&', become these, by the rules of HTML 5."""
    if '&' not in s:
        return s
    first, *parts = s.split('&')
    found = [first]
    for part in parts:
        text = _of_number(part[1:]) if part[:1] == '#' else _of_name(part)
        found.append('&' + part if text is None else text)
    return ''.join(found)


def _replace_charref(match):
    """Of a match whose first group is what stands behind '&'. Markdown converters ask for it."""
    part = match.group(1)
    text = _of_number(part[1:]) if part[:1] == '#' else _of_name(part)
    return '&' + part if text is None else text
