"""Base64 in headers and bodies of messages."""

from binascii import a2b_base64, b2a_base64

__all__ = ['body_decode', 'body_encode', 'decode', 'decodestring', 'header_encode', 'header_length']

CRLF = '\r\n'
NL = '\n'
EMPTYSTRING = ''
MISC_LEN = 7


def header_length(bytearray):
    """How long these bytes are in base64."""
    return (len(bytearray) + 2) // 3 * 4


def header_encode(header_bytes, charset='iso-8859-1'):
    """A word of a header that has these bytes."""
    if not header_bytes:
        return ''
    if isinstance(header_bytes, str):
        header_bytes = header_bytes.encode(charset)
    return f'=?{charset}?b?{b2a_base64(header_bytes, newline=False).decode()}?='


def body_encode(s, maxlinelen=76, eol=NL):
    """Bytes in lines of base64."""
    if not s:
        return ''
    size = maxlinelen * 3 // 4
    return ''.join([b2a_base64(s[at:at + size], newline=False).decode() + eol for at in range(0, len(s), size)])


def decode(string):
    if not string:
        return b''
    return a2b_base64(string.encode('raw-unicode-escape') if isinstance(string, str) else string)


body_decode = decode
decodestring = decode
