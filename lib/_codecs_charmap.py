# Hidden: CPython has this in C.
"""Codecs of one byte a character, by a table."""

from _codecs import _bytes, _decode_error, _encode_error, _text
from _introspection import routine

_UNDEFINED = 'character maps to <undefined>'


@routine
def charmap_build(map, /):
    """The table for encoding that belongs to a text of the characters of the bytes from 0."""
    return {ord(char): byte for byte, char in enumerate(_text(map, 'charmap_build', ' argument 1')) if char != '\ufffe'}


def _byte(code, mapping):
    """The bytes of a character, or None."""
    try:
        value = mapping[code]
    except LookupError:
        return None
    if isinstance(value, int):
        if not 0 <= value < 256:
            raise TypeError('character mapping must be in range(256)')
        return bytes((value,))
    if value is None or isinstance(value, bytes):
        return value
    raise TypeError(f'character mapping must return integer, bytes or None, not {type(value).__name__}')


@routine
def charmap_encode(str, errors=None, mapping=None, /):
    text = _text(str, 'charmap_encode', ' argument 1')
    if mapping is None:
        return text.encode('latin-1', errors or 'strict'), len(text)
    if type(mapping) is dict:
        try:
            return bytes(map(mapping.__getitem__, map(ord, text))), len(text)
        except (LookupError, TypeError, ValueError):
            pass
    parts = []
    at = 0
    while at < len(text):
        data = _byte(ord(text[at]), mapping)
        if data is not None:
            parts.append(data)
            at += 1
            continue
        end = at + 1
        while end < len(text) and _byte(ord(text[end]), mapping) is None:
            end += 1
        error = UnicodeEncodeError('charmap', text, at, end, _UNDEFINED)
        if errors == 'ignore':
            at = end
            continue
        answer, at = _encode_error(errors or 'strict', error)
        if isinstance(answer, bytes):
            parts.append(answer)
            continue
        for char in answer:
            data = _byte(ord(char), mapping)
            if data is None:
                raise error
            parts.append(data)
    return b''.join(parts), len(text)


def _char(byte, mapping):
    """The text of a byte, or None."""
    try:
        value = mapping[byte]
    except LookupError:
        return None
    if isinstance(value, str):
        return None if value == '\ufffe' else value
    if value is None or value == 0xFFFE:
        return None
    if not isinstance(value, int):
        raise TypeError('character mapping must return integer, None or str')
    if not 0 <= value < 0x110000:
        raise TypeError('character mapping must be in range(0x110000)')
    return chr(value)


@routine
def charmap_decode(data, errors=None, mapping=None, /):
    data = _bytes(data)
    if mapping is None:
        return data.decode('latin-1'), len(data)
    if type(mapping) is str and len(mapping) >= 256:
        text = data.decode('latin-1').translate(mapping)
        if '\ufffe' not in text:
            return text, len(data)
    parts = []
    at = 0
    while at < len(data):
        char = _char(data[at], mapping)
        if char is not None:
            parts.append(char)
            at += 1
        elif errors == 'ignore':
            at += 1
        else:
            char, at = _decode_error(errors or 'strict', UnicodeDecodeError('charmap', data, at, at + 1, _UNDEFINED))
            parts.append(char)
    return ''.join(parts), len(data)


del routine
