# Hidden: CPython has this in C.
"""UTF-7: text in ASCII, what is not ASCII in a kind of base 64 behind a plus sign."""

from _codecs import _bytes, _decode_error, _text
from _introspection import routine
from binascii import b2a_base64

_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
_VALUES = {ord(char): value for value, char in enumerate(_DIGITS)}
# What stands for itself.
_DIRECT = frozenset([code for code in range(32, 126) if code not in (43, 92)] + [9, 10, 13])


@routine
def utf_7_encode(str, errors=None, /):
    text = _text(str, 'utf_7_encode', ' argument 1')
    parts = []
    at = 0
    while at < len(text):
        end = at
        while end < len(text) and ord(text[end]) in _DIRECT:
            end += 1
        parts.append(text[at:end])
        if end < len(text) and text[end] == '+':
            parts.append('+-')
            at = end + 1
            continue
        at = end
        # A plus sign within is shifted too.
        while end < len(text) and ord(text[end]) not in _DIRECT:
            end += 1
        if end > at:
            ends = end == len(text) or text[end] in _DIGITS or text[end] == '-'
            digits = b2a_base64(text[at:end].encode('utf-16-be', 'surrogatepass'), newline=False).decode().rstrip('=')
            parts.append(f"+{digits}{'-' if ends else ''}")
        at = end
    return ''.join(parts).encode(), len(text)


@routine
def utf_7_decode(data, errors=None, final=False, /):
    data = _bytes(data)
    size = len(data)
    parts = []
    at = 0
    while at < size:
        code = data[at]
        if code == 43:
            at, done = _section(data, at, errors, final, parts)
            if done is not None:
                return ''.join(parts), done
        elif code < 128:
            end = at + 1
            while end < size and data[end] < 128 and data[end] != 43:
                end += 1
            parts.append(data[at:end].decode())
            at = end
        else:
            at = _wrong(data, at, at + 1, 'unexpected special character', errors, parts)
    return ''.join(parts), size


def _wrong(data, start, end, reason, errors, parts):
    text, at = _decode_error(errors or 'strict', UnicodeDecodeError('utf7', data, start, end, reason))
    parts.append(text)
    return at


def _section(data, start, errors, final, parts):
    """What is behind a plus sign: where to go on; where the whole ends when there is not enough yet, else None."""
    size = len(data)
    at = start + 1
    if at < size and data[at] == 45:
        parts.append('+')
        return at + 1, None
    if at < size and data[at] not in _VALUES:
        return _wrong(data, start, at + 1, 'ill-formed sequence', errors, parts), None
    bits = buffer = 0
    units = []
    while at < size and data[at] in _VALUES:
        buffer = (buffer << 6 | _VALUES[data[at]]) & 0x3FFFFF
        bits += 6
        at += 1
        if bits >= 16:
            bits -= 16
            units.append(buffer >> bits & 0xFFFF)
    text = b''.join([unit.to_bytes(2) for unit in units]).decode('utf-16-be', 'surrogatepass')
    if at == size:
        if not final:
            return at, start
        if at == start + 1:
            return at, None
        if bits >= 6 or buffer & (1 << bits) - 1 or not units or '\ud800' <= text[-1] < '\udc00':
            parts.append(text[:-1] if text and '\ud800' <= text[-1] < '\udc00' else text)
            return _wrong(data, start, size, 'unterminated shift sequence', errors, parts), None
        parts.append(text)
        return at, None
    # The first half of a pair waits for the other, and is dropped by an error.
    half = text[-1] if text and '\ud800' <= text[-1] < '\udc00' else ''
    parts.append(text[:-1] if half else text)
    if bits >= 6:
        return _wrong(data, start, at + 1, 'partial character in shift sequence', errors, parts), None
    if bits and buffer & (1 << bits) - 1:
        return _wrong(data, start, at + 1, 'non-zero padding bits in shift sequence', errors, parts), None
    if data[at] < 128:
        parts.append(half)
    return at + 1 if data[at] == 45 else at, None


del routine
