# Hidden: CPython has this in C.
"""Codecs of escapes with a backslash: of bytes, and of text as in literals."""

from _codecs import _bytes, _decode_error, _text
from _introspection import routine

_SIMPLE = {10: '', 92: '\\', 39: "'", 34: '"', 98: '\b', 102: '\f', 116: '\t', 110: '\n', 114: '\r', 118: '\v', 97: '\a'}
_OCTAL = b'01234567'
_HEX = b'0123456789abcdefABCDEF'


def _named(code, ends):
    """Escapes of control characters, and of what is not ASCII."""
    if code in ends:
        return ends[code]
    if 32 <= code < 127:
        return chr(code)
    return f'\\x{code:02x}' if code < 256 else f'\\u{code:04x}' if code < 0x10000 else f'\\U{code:08x}'


_ENDS = {9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\'}


@routine
def escape_encode(data, errors=None, /):
    if not isinstance(data, bytes):
        raise TypeError(f'escape_encode() argument 1 must be bytes, not {type(data).__name__}')
    ends = {**_ENDS, 39: "\\'"}
    return ''.join([_named(code, ends) for code in data]).encode(), len(data)


def _warn(text):
    import warnings

    warnings.warn(f'{text} Such sequences will not work in the future. ', DeprecationWarning, 3)


def _octal(data, at):
    """The number of up to three octal digits, and where it ends."""
    end = at
    while end < min(at + 3, len(data)) and data[end] in _OCTAL:
        end += 1
    return int(data[at:end], 8), end


def _digits(data, at, most):
    """Where hexadecimal digits end."""
    end = at
    while end < min(at + most, len(data)) and data[end] in _HEX:
        end += 1
    return end


@routine
def escape_decode(data, errors=None, /):
    data = data.encode() if isinstance(data, str) else _bytes(data)
    out = bytearray()
    wrong = None
    at = 0
    while at < len(data):
        next = data.find(b'\\', at)
        if next < 0:
            next = len(data)
        out += data[at:next]
        at = next + 1
        if next == len(data):
            break
        if at == len(data):
            raise ValueError('Trailing \\ in string')
        code = data[at]
        if code in _SIMPLE:
            out += _SIMPLE[code].encode()
            at += 1
        elif code in _OCTAL:
            number, end = _octal(data, at)
            if number > 255 and wrong is None:
                wrong = f'b"\\{data[at:end].decode()}" is an invalid octal escape sequence.'
            out.append(number & 255)
            at = end
        elif code == 120:
            end = _digits(data, at + 1, 2)
            if end == at + 3:
                out.append(int(data[at + 1:end], 16))
            elif errors == 'replace':
                out += b'?'
            elif errors in (None, 'strict'):
                raise ValueError(f'invalid \\x escape at position {at - 1}')
            elif errors != 'ignore':
                raise ValueError(f'decoding error; unknown error handling code: {errors}')
            at = end
        else:
            if wrong is None:
                wrong = f'b"\\{chr(code)}" is an invalid escape sequence.'
            out += b'\\'
    if wrong:
        _warn(wrong)
    return bytes(out), len(data)


@routine
def unicode_escape_encode(str, errors=None, /):
    text = _text(str, 'unicode_escape_encode', ' argument 1')
    return ''.join([_named(code, _ENDS) for code in map(ord, text)]).encode(), len(text)


@routine
def raw_unicode_escape_encode(str, errors=None, /):
    text = _text(str, 'raw_unicode_escape_encode', ' argument 1')
    return text.encode('latin-1', 'backslashreplace'), len(text)


def _source(data):
    return data.encode() if isinstance(data, str) else _bytes(data)


def _escaped(data, at, letters, parts):
    """
    Appends the character of an escape with hexadecimal digits whose letter is at `at`; where it ends, or where an error ends and what it says. None
    where it is none of these letters.
    """
    count = letters.get(data[at])
    if count is None:
        return None
    end = _digits(data, at + 1, count)
    if end - at - 1 < count:
        kind = {2: '\\xXX', 4: '\\uXXXX', 8: '\\UXXXXXXXX'}[count]
        return end, f'truncated {kind} escape'
    code = int(data[at + 1:end], 16)
    if code > 0x10FFFF:
        return end, None
    parts.append(chr(code))
    return end, ''


@routine
def unicode_escape_decode(data, errors=None, final=True, /):
    data = _source(data)
    size = len(data)
    parts = []
    wrong = None
    at = 0
    while at < size:
        next = data.find(b'\\', at)
        if next < 0:
            next = size
        if next > at:
            parts.append(data[at:next].decode('latin-1'))
        start, at = next, next + 1
        if start == size:
            break
        reason = ''
        if at == size:
            reason = '\\ at end of string'
        else:
            code = data[at]
            if code in _SIMPLE:
                parts.append(_SIMPLE[code])
                at += 1
            elif code in _OCTAL:
                number, end = _octal(data, at)
                if number > 255 and wrong is None:
                    wrong = f'"\\{data[at:end].decode()}" is an invalid octal escape sequence.'
                parts.append(chr(number))
                at = end
            elif code == 78:
                reason = 'malformed \\N character escape'
                close = data.find(b'}', at)
                if data[at + 1:at + 2] == b'{' and close < 0:
                    at = size
                elif data[at + 1:at + 2] == b'{':
                    # An error of an empty name does not include the brace that ends it.
                    at = close
                    if close > start + 3:
                        from _unicode_names import character

                        char = character(data[start + 3:close].decode('latin-1'))
                        reason = 'unknown Unicode character name' if char is None else ''
                        parts.append(char or '')
                        at += 1
                else:
                    at += 1
            else:
                found = _escaped(data, at, {120: 2, 117: 4, 85: 8}, parts)
                if found is None:
                    if wrong is None:
                        wrong = f'"\\{chr(code)}" is an invalid escape sequence.'
                    parts.append('\\' + chr(code))
                    at += 1
                else:
                    at, reason = found
                    if reason is None:
                        reason = 'illegal Unicode character'
        if reason:
            if not final and at == size and not reason.startswith('illegal'):
                size = start
                break
            text, at = _decode_error(errors or 'strict', UnicodeDecodeError('unicodeescape', data, start, at, reason))
            parts.append(text)
    if wrong:
        _warn(wrong)
    return ''.join(parts), size


@routine
def raw_unicode_escape_decode(data, errors=None, final=True, /):
    data = _source(data)
    size = len(data)
    parts = []
    at = 0
    while at < size:
        next = data.find(b'\\', at)
        if next < 0:
            next = size
        parts.append(data[at:next].decode('latin-1'))
        start, at = next, next + 1
        if start == size:
            break
        if at == size:
            if not final:
                size = start
                break
            parts.append('\\')
            break
        found = _escaped(data, at, {117: 4, 85: 8}, parts)
        if found is None:
            # A backslash behind another one begins nothing.
            parts.append('\\' + chr(data[at]))
            at += 1
            continue
        at, reason = found
        if reason is None:
            reason = '\\Uxxxxxxxx out of range'
        if reason:
            if not final and at == size and not reason.endswith('range'):
                size = start
                break
            text, at = _decode_error(errors or 'strict', UnicodeDecodeError('rawunicodeescape', data, start, at, reason))
            parts.append(text)
    return ''.join(parts), size


del routine
