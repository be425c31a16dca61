"""Encoded words: texts of any charset in headers."""

import base64
import binascii
import re
from email import errors
from email.quoprimime import _IN_HEADERS

__all__ = ['decode_q', 'encode_q', 'decode_b', 'encode_b', 'len_q', 'len_b', 'decode', 'encode']

_ESCAPE = re.compile(b'=([a-fA-F0-9]{2})')
# Base64 is taken where it is so much shorter.
_WORTH = 5


def decode_q(encoded):
    return _ESCAPE.sub(lambda found: bytes.fromhex(found[1].decode()), encoded.replace(b'_', b' ')), []


def encode_q(bstring):
    return bstring.decode('latin-1').translate(_IN_HEADERS)


def len_q(bstring):
    return sum([len(_IN_HEADERS[code]) for code in bstring])


def decode_b(encoded):
    """The bytes, and the defects of what they were made of."""
    missing = -len(encoded) % 4
    try:
        return base64.b64decode(encoded + b'==='[:missing], validate=True), [errors.InvalidBase64PaddingDefect()] if missing else []
    except binascii.Error:
        pass
    try:
        return base64.b64decode(encoded), [errors.InvalidBase64CharactersDefect()]
    except binascii.Error:
        pass
    try:
        return base64.b64decode(encoded + b'=='), [errors.InvalidBase64CharactersDefect(), errors.InvalidBase64PaddingDefect()]
    except binascii.Error:
        # One character is too much.
        return encoded, [errors.InvalidBase64LengthDefect()]


def encode_b(bstring):
    return base64.b64encode(bstring).decode('ascii')


def len_b(bstring):
    return (len(bstring) + 2) // 3 * 4


def decode(ew):
    """Text, charset, language and defects of an encoded word."""
    _, charset, encoding, text, _ = ew.split('?')
    charset, _, language = charset.partition('*')
    data, defects = {'q': decode_q, 'b': decode_b}[encoding.lower()](text.encode('ascii', 'surrogateescape'))
    try:
        string = data.decode(charset)
    except UnicodeDecodeError:
        defects.append(errors.UndecodableBytesDefect(f'Encoded word contains bytes not decodable using {charset!r} charset'))
        string = data.decode(charset, 'surrogateescape')
    except (LookupError, UnicodeEncodeError):
        string = data.decode('ascii', 'surrogateescape')
        if charset.lower() != 'unknown-8bit':
            defects.append(errors.CharsetError(f'Unknown charset {charset!r} in encoded word; decoded as unknown bytes'))
    return string, charset, language, defects


def encode(string, charset='utf-8', encoding=None, lang=''):
    """The text as an encoded word, in the encoding that is shorter if none is given."""
    data = string.encode('ascii', 'surrogateescape') if charset == 'unknown-8bit' else string.encode(charset)
    if encoding is None:
        encoding = 'q' if len_q(data) - len_b(data) < _WORTH else 'b'
    encoded = {'q': encode_q, 'b': encode_b}[encoding](data)
    return f'=?{charset}{"*" + lang if lang else ""}?{encoding}?{encoded}?='
