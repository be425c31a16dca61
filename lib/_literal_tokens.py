"""The tokens of expressions that are made of literals, for ast. The compiler has accepted the text, so nothing is checked here."""

import re

# The value of what has none by itself.
MISSING = type('_Missing', (), {'__slots__': ()})()

_SPACE = re.compile(r'(?:[ \t\f\n]|\\\n|#[^\n]*)+')
_NUMBER = re.compile(r'0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?[jJ]?', re.ASCII)
_PREFIX = re.compile('(?:[bB][rR]?|[rR][bB]?|[uU])?(?=["\'])')
_SIGN = re.compile(r'\.\.\.|\*\*|[^\W\d]\w*|.', re.DOTALL)
_OCTAL = re.compile('[0-7]{1,3}')
_ESCAPES = {'\n': '', '\\': '\\', "'": "'", '"': '"', 'a': '\a', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v'}
_DIGITS = {'x': 2, 'u': 4, 'U': 8}


def tokens(text):
    """Of each token its text, its value if it is a number, a text or bytes, and where it begins; then '' without end."""
    at = 0
    while True:
        space = _SPACE.match(text, at)
        if space:
            at = space.end()
        if at == len(text):
            break
        prefix = _PREFIX.match(text, at)
        if prefix:
            value, end = _string(text, prefix.end(), prefix.group().lower())
            yield text[at:end], value, at
            at = end
            continue
        number = _NUMBER.match(text, at)
        if number:
            yield number.group(), _number(number.group().lower()), at
            at = number.end()
            continue
        sign = _SIGN.match(text, at)
        yield sign.group(), MISSING, at
        at = sign.end()
    while True:
        yield '', MISSING, at


def _number(text):
    if text[-1] == 'j':
        return complex(0.0, float(text[:-1]))
    if text[:2] in ('0x', '0b', '0o'):
        return int(text, 0)
    if '.' in text or 'e' in text:
        return float(text)
    return int(text)


def _string(text, start, prefix):
    """The value of a text that begins with its quotation mark, and where it ends."""
    mark = text[start:start + 3]
    if mark not in ('"""', "'''"):
        mark = mark[0]
    start += len(mark)
    at = start
    while True:
        end = text.find(mark, at)
        escape = text.find('\\', at, end)
        if escape < 0:
            break
        at = escape + 2
    value = text[start:end]
    if 'r' not in prefix and '\\' in value:
        value = _unescaped(value, 'b' in prefix)
    return value.encode('latin1') if 'b' in prefix else value, end + len(mark)


def _unescaped(text, is_bytes):
    parts = []
    at = 0
    while True:
        escape = text.find('\\', at)
        if escape < 0:
            parts.append(text[at:])
            return ''.join(parts)
        parts.append(text[at:escape])
        character, at = _escape(text, escape + 1, is_bytes)
        parts.append(character)


def _escape(text, at, is_bytes):
    """What the escape after a backslash says, and where it ends."""
    kind = text[at]
    if kind in _ESCAPES:
        return _ESCAPES[kind], at + 1
    octal = _OCTAL.match(text, at)
    if octal:
        code = int(octal.group(), 8)
        return chr(code & 255 if is_bytes else code), octal.end()
    if kind == 'x' or kind in _DIGITS and not is_bytes:
        end = at + 1 + _DIGITS[kind]
        return chr(int(text[at + 1:end], 16)), end
    if kind == 'N' and not is_bytes:
        import unicodedata
        end = text.index('}', at)
        return unicodedata.lookup(text[at + 2:end]), end + 1
    # It is none, and the compiler has warned of it.
    return '\\' + kind, at + 1
