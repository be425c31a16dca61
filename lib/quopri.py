"""Quoted-printable: bytes as lines of ASCII in which most text stays as it is."""

from binascii import a2b_qp, b2a_qp

__all__ = ['encode', 'decode', 'encodestring', 'decodestring']

ESCAPE = b'='
MAXLINESIZE = 76
HEX = b'0123456789ABCDEF'


def encode(input, output, quotetabs, header=False):
    """Reads all of a binary file and writes it in quoted-printable into another. Tabs and spaces inside of lines are quoted if that is wanted; in a
    header, spaces become underscores."""
    output.write(b2a_qp(input.read(), quotetabs=quotetabs, header=header))


def encodestring(s, quotetabs=False, header=False):
    return b2a_qp(s, quotetabs=quotetabs, header=header)


def decode(input, output, header=False):
    """Reads quoted-printable from a binary file and writes what it means into another. In a header, underscores are spaces."""
    output.write(a2b_qp(input.read(), header=header))


def decodestring(s, header=False):
    return a2b_qp(s, header=header)


def needsquoting(c, quotetabs, header):
    """Does this byte, given as bytes, have to be quoted? Ends of lines never are."""
    assert isinstance(c, bytes)
    if c in b' \t':
        return quotetabs
    if c == b'_':
        return header
    return c == ESCAPE or not b' ' <= c <= b'~'


def quote(c):
    """A byte in its quoted form."""
    assert isinstance(c, bytes) and len(c) == 1
    return b'=%02X' % ord(c)


def ishex(c):
    """Is this byte, given as bytes, a hexadecimal digit?"""
    assert isinstance(c, bytes)
    return b'0' <= c <= b'9' or b'a' <= c <= b'f' or b'A' <= c <= b'F'


def unhex(s):
    """The number that hexadecimal digits, given as bytes, stand for."""
    for code in s:
        assert code in b'0123456789abcdefABCDEF', f'non-hex digit {bytes((code,))!r}'
    return int(s, 16)
