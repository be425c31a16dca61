"""Quoted-printable in headers and bodies of messages, as texts whose characters are bytes."""

import re
from string import ascii_letters, digits, hexdigits

__all__ = ['body_decode', 'body_encode', 'body_length', 'decode', 'decodestring', 'header_decode', 'header_encode', 'header_length', 'quote', 'unquote']

CRLF = '\r\n'
NL = '\n'
EMPTYSTRING = ''

_QUOTED = [f'={code:02X}' for code in range(256)]
_IN_HEADERS = _QUOTED[:]
for _code in b'-!*+/' + ascii_letters.encode() + digits.encode():
    _IN_HEADERS[_code] = chr(_code)
_IN_HEADERS[32] = '_'
_IN_BODIES = _QUOTED[:]
for _code in range(32, 127):
    if _code != 61:
        _IN_BODIES[_code] = chr(_code)
_IN_BODIES[9] = '\t'
_IN_LINES = _IN_BODIES[:]
_IN_LINES[10], _IN_LINES[13] = '\n', '\r'
del _code
_ESCAPE = re.compile('=([a-fA-F0-9]{2})')


def header_check(octet):
    """Is this byte written otherwise in headers?"""
    return chr(octet) != _IN_HEADERS[octet]


def body_check(octet):
    """Is this byte written otherwise in bodies?"""
    return chr(octet) != _IN_BODIES[octet]


def header_length(bytearray):
    return sum([len(_IN_HEADERS[octet]) for octet in bytearray])


def body_length(bytearray):
    return sum([len(_IN_BODIES[octet]) for octet in bytearray])


def unquote(s):
    """The character that =XX stands for."""
    return chr(int(s[1:3], 16))


def quote(c):
    return _QUOTED[ord(c)]


def header_encode(header_bytes, charset='iso-8859-1'):
    """A word of a header that has these bytes."""
    if not header_bytes:
        return ''
    return f'=?{charset}?q?{header_bytes.decode("latin-1").translate(_IN_HEADERS)}?='


def body_encode(body, maxlinelen=76, eol=NL):
    """The text in lines of no more characters than that. An escape stays whole, and what is at the end of a line is no blank."""
    if maxlinelen < 4:
        raise ValueError('maxlinelen must be at least 4')
    if not body:
        return body
    body = body.translate(_IN_LINES)
    made = []
    for line in body.splitlines():
        start = 0
        last = len(line) - 1 - maxlinelen
        while start <= last:
            stop = start + maxlinelen - 1
            if line[stop - 2] == '=':
                stop -= 2
            elif line[stop - 1] == '=':
                stop -= 1
            made.append(line[start:stop] + '=')
            start = stop
        rest = line[start:]
        if rest[-1:] in (' ', '\t'):
            room = start - last
            if room >= 3:
                end = quote(rest[-1])
            elif room == 2:
                end = rest[-1] + '=' + eol
            else:
                end = '=' + eol + quote(rest[-1])
            rest = rest[:-1] + end
        made.append(rest)
    if body[-1] in CRLF:
        made.append('')
    return eol.join(made)


def _decode_line(line):
    made = []
    at = 0
    while at < len(line):
        found = line.find('=', at)
        if found < 0:
            made.append(line[at:])
            break
        made.append(line[at:found])
        escape = line[found + 1:found + 3]
        if not escape:
            # The line goes on in the next one.
            return ''.join(made), False
        if len(escape) == 2 and escape[0] in hexdigits and escape[1] in hexdigits:
            made.append(chr(int(escape, 16)))
            at = found + 3
        else:
            made.append('=')
            at = found + 1
    return ''.join(made), True


def decode(encoded, eol=NL):
    if not encoded:
        return encoded
    made = []
    for line in encoded.splitlines():
        text, ends = _decode_line(line.rstrip())
        made.append(text)
        if ends:
            made.append(eol)
    decoded = ''.join(made)
    if encoded[-1] not in '\r\n' and decoded.endswith(eol):
        decoded = decoded[:-1]
    return decoded


body_decode = decode
decodestring = decode


def header_decode(s):
    """The text of a word of a header."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), s.replace('_', ' '))
