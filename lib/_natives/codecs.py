"""The error handlers of codecs, but for ignore and replace: what stands for text or bytes that a codec does not know. UTF-16 and UTF-32; other codecs are registered."""

from _introspection import call_tracing as _call_tracing


# Handlers that refuse what they do not know; the others are registered.
_OWN = frozenset(('strict', 'backslashreplace', 'xmlcharrefreplace', 'surrogateescape', 'surrogatepass'))


def _handler(errors):
    return errors.lower().replace('_', '-').replace(' ', '-')


def _registered(errors, kind, codec, value, start, end, reason):
    """What a handler of the program's answers, and where to go on."""
    import _codecs

    error = kind(codec, value if isinstance(value, str) else bytes(value), start, end, reason)
    if kind is UnicodeDecodeError:
        return _codecs._decode_error(errors, error)
    answer, position = _codecs._encode_error(errors, error)
    if isinstance(answer, str) and answer and max(answer) > ('\xff' if codec == 'latin-1' else '\x7f'):
        raise error
    if isinstance(answer, bytes) and codec.startswith(('utf-16', 'utf-32')) and len(answer) % (2 if '16' in codec else 4):
        raise error
    return answer, position


def _escaped(code):
    return f'\\x{code:02x}' if code < 0x100 else f'\\u{code:04x}' if code < 0x10000 else f'\\U{code:08x}'


def unencodable(text, place, errors='strict'):
    """A text to encode in place of the characters, or bytes, and where to go on."""
    codec, start, end = place
    bad = text[start:end]
    match _handler(errors):
        case 'backslashreplace':
            return ''.join([_escaped(ord(each)) for each in bad]), end
        case 'xmlcharrefreplace':
            return ''.join([f'&#{ord(each)};' for each in bad]), end
        case 'surrogateescape':
            while '\udc80' <= text[start] <= '\udcff':
                start += 1
                if start == end:
                    return bytes([ord(each) - 0xdc00 for each in bad]), end
        case 'surrogatepass':
            if codec.startswith('utf'):
                return bad, end
    reason = {'ascii': 'ordinal not in range(128)', 'latin-1': 'ordinal not in range(256)'}.get(codec, 'surrogates not allowed')
    if errors not in _OWN:
        return _registered(errors, UnicodeEncodeError, codec, text, start, end, reason)
    raise UnicodeEncodeError(codec, text, start, end, reason)


def undecodable(data, place, errors='strict'):
    """A text, and how many bytes it stands for."""
    codec, start, size = place
    match _handler(errors):
        case 'backslashreplace':
            return ''.join([_escaped(each) for each in data[start:start + size]]), size
        case 'xmlcharrefreplace':
            raise TypeError("don't know how to handle UnicodeDecodeError in error callback")
        case 'surrogateescape':
            # Bytes of ASCII are never escaped.
            at = start
            while at < start + size and data[at] > 127:
                at += 1
            if at > start:
                return ''.join([chr(each + 0xdc00) for each in data[start:at]]), at - start
        case 'surrogatepass':
            length = {'utf-8': 3, 'utf-16': 2, 'utf-32': 4}.get(codec[:6].rstrip('-'), 0)
            code = _surrogate(data[start:start + length], codec)
            if code:
                return chr(code), length
    reason = _reason(data, codec, start, size, len(data) - start)
    if errors not in _OWN:
        text, position = _registered(errors, UnicodeDecodeError, codec, data, start, start + size, reason)
        return text, position - start
    raise UnicodeDecodeError(codec, bytes(data), start, start + size, reason)


def _surrogate(data, codec):
    """The surrogate that is spelled there, or 0."""
    if codec == 'utf-8':
        fits = len(data) == 3 and data[0] == 0xed and 0xa0 <= data[1] < 0xc0 and 0x80 <= data[2] < 0xc0
        return 0xd000 | (data[1] & 0x3f) << 6 | data[2] & 0x3f if fits else 0
    if len(data) != (4 if codec.startswith('utf-32') else 2):
        return 0
    code = _unit(data, codec)
    return code if 0xd800 <= code < 0xe000 else 0


def _unit(data, codec):
    return int.from_bytes(data, 'big' if codec.endswith('be') else 'little')


def _reason(data, codec, start, size, left):
    if codec == 'ascii':
        return 'ordinal not in range(128)'
    if codec == 'utf-8':
        if not 0xc2 <= data[start] <= 0xf4:
            return 'invalid start byte'
        # A cut sequence whose second byte is already wrong is not just short.
        return 'unexpected end of data' if size == left else 'invalid continuation byte'
    if left < (4 if codec.startswith('utf-32') else 2):
        return 'truncated data'
    if codec.startswith('utf-32'):
        code = _unit(data[start:start + 4], codec)
        return 'code point not in range(0x110000)' if code > 0x10ffff else 'code point in surrogate code point range(0xd800, 0xe000)'
    if _unit(data[start:start + 2], codec) >= 0xdc00:
        return 'illegal encoding'
    return 'unexpected end of data' if left < 4 else 'illegal UTF-16 surrogate'


# ---- UTF-16 and UTF-32

def _wide(encoding):
    """Name, bytes of a unit, and their order, None where a mark tells that."""
    name = _handler(encoding)
    for size in (2, 4):
        for end, order in (('', None), ('-le', 'little'), ('-be', 'big')):
            codec = f'utf-{size * 8}{end}'
            if name in (codec, f'utf-{size * 8}{end[1:]}') or not end and name == f'utf{size * 8}':
                return codec, size, order
    return None, 0, None


def _is_surrogate(char):
    return '\ud800' <= char <= '\udfff'


def _units(text, size, order):
    parts = []
    for code in map(ord, text):
        if size == 2 and code > 0xffff:
            code -= 0x10000
            parts.append((0xd800 + (code >> 10)).to_bytes(2, order))
            code = 0xdc00 + (code & 0x3ff)
        parts.append(code.to_bytes(size, order))
    return b''.join(parts)


def encode_wide(text, encoding, errors='strict'):
    codec, size, order = _wide(encoding)
    if not codec:
        from _codecs import _encode_text

        return _encode_text(text, encoding, errors)
    parts = []
    if order is None:
        order = 'little'
        parts.append(_units('\ufeff', size, order))
    at = 0
    length = len(text)
    while at < length:
        end = at
        while end < length and not _is_surrogate(text[end]):
            end += 1
        parts.append(_units(text[at:end], size, order))
        at = end
        while end < length and _is_surrogate(text[end]):
            end += 1
        if end > at:
            match _handler(errors):
                case 'ignore':
                    answer = b''
                case 'replace':
                    answer = '?' * (end - at)
                case _:
                    answer, end = unencodable(text, (codec, at, end), errors)
            parts.append(answer if isinstance(answer, bytes) else _units(answer, size, order))
            at = end
    return b''.join(parts)


def decode_wide(data, encoding, errors='strict'):
    codec, size, order = _wide(encoding)
    if not codec:
        from _codecs import _decode_text

        return _decode_text(data, encoding, errors)
    at = 0
    if order is None:
        # A byte order mark decides; without one it is little-endian.
        order = 'little'
        mark = bytes(data[:size])
        if mark == _units('\ufeff', size, 'big'):
            order = 'big'
        if mark == _units('\ufeff', size, order):
            at = size
        codec += '-be' if order == 'big' else '-le'
    parts = []
    while at < len(data):
        code, step = _decoded(data, at, size, order)
        if code >= 0:
            parts.append(chr(code))
        else:
            match _handler(errors):
                case 'ignore':
                    pass
                case 'replace':
                    parts.append('\ufffd')
                case _:
                    text, step = undecodable(data, (codec, at, step), errors)
                    parts.append(text)
        at += step
    return ''.join(parts)


def _decoded(data, at, size, order):
    """The code point at `at`, -1 when it is ill-formed, and the bytes it takes."""
    left = len(data) - at
    if left < size:
        return -1, left
    code = int.from_bytes(data[at:at + size], order)
    if size == 4:
        return -1 if code > 0x10ffff or 0xd800 <= code < 0xe000 else code, 4
    if not 0xd800 <= code < 0xe000:
        return code, 2
    if code >= 0xdc00:
        return -1, 2
    if left < 4:
        return -1, left
    low = int.from_bytes(data[at + 2:at + 4], order)
    return (0x10000 + (code - 0xd800 << 10) + low - 0xdc00, 4) if 0xdc00 <= low < 0xe000 else (-1, 2)


def source_text(source, filename):
    """Source that is no str as one, or None when it is no source at all. No tool is told of it."""
    return _call_tracing(_source_text, (source, filename), True)


def _source_text(source, filename):
    from _source_encoding import source_text

    return source_text(source, filename)
