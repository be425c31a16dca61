# Hidden: CPython has this in C.
"""Bytes as ASCII text and back: base64, hexadecimal, uuencoding, quoted-printable; and checksums."""

from _introspection import hash_blocks as _hash_blocks, routine


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


_ALPHABET = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
_NO_BASE64 = bytes([code for code in range(256) if code not in _ALPHABET])
_HEX = b'0123456789abcdefABCDEF'
_tables = {}
# What _hash_blocks takes of a message, in bytes.
_CRC_BLOCK = 64


def _bytes(data):
    if type(data) is bytes:
        return data
    try:
        return memoryview(data).tobytes()
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def _ascii(data):
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError('string argument should contain only ASCII characters')
        return data.encode()
    try:
        return _bytes(data)
    except TypeError:
        raise TypeError(f"argument should be bytes, buffer or ASCII string, not '{type(data).__name__}'") from None


# From so many groups of three bytes on all are worked out at once: the bytes of a long number are taken together.
_MANY = 16
_FIRST = bytes([_ALPHABET[code >> 2] for code in range(256)])
_LAST = bytes([_ALPHABET[code & 63] for code in range(256)])
# Others are 255.
_NUMBERS = bytes([_ALPHABET.find(code) & 255 for code in range(256)])


def _each(value, count):
    """A number of so many bytes, all the same."""
    return int.from_bytes(bytes((value,)) * count)


def _woven(*parts):
    """The bytes of parts of the same length, in turn."""
    made = bytearray(len(parts) * len(parts[0]))
    for at, part in enumerate(parts):
        made[at :: len(parts)] = part
    return made


@routine
def b2a_base64(data, /, *, newline=True):
    """Base64-code line of data."""
    data = _bytes(data)
    rest = len(data) % 3
    data += bytes(-rest % 3)
    first, second, third = data[::3], data[1::3], data[2::3]
    count = len(first)
    if count < _MANY:
        middle = bytes([(a & 3) << 4 | b >> 4 for a, b in zip(first, second)])
        other = bytes([(b & 15) << 2 | c >> 6 for b, c in zip(second, third)])
    else:
        a, b, c = int.from_bytes(first), int.from_bytes(second), int.from_bytes(third)
        low, nibble = _each(3, count), _each(15, count)
        middle = ((a & low) << 4 | b >> 4 & nibble).to_bytes(count)
        other = ((b & nibble) << 2 | c >> 6 & low).to_bytes(count)
    made = _woven(first.translate(_FIRST), middle.translate(_LAST), other.translate(_LAST), third.translate(_LAST))
    if rest:
        made[rest - 3 :] = b'=' * (3 - rest)
    if newline:
        made.append(10)
    return bytes(made)


@routine
def a2b_base64(data, /, *, strict_mode=False):
    """Decode a line of base64 data."""
    data = _ascii(data)
    end = data.find(b'=')
    if not strict_mode:
        # The usual case: all other characters are padding at the end, as many as there should be.
        numbers = (data if end < 0 else data[:end]).translate(_NUMBERS)
        if b'\xff' not in numbers and data[len(numbers):] == _PADDING[len(numbers) % 4]:
            return _decoded(numbers)
    if strict_mode:
        kept = _strict(data)
        ended = end >= 0 and len(kept) % 4 > 1
    elif end < 0:
        kept = data.translate(None, _NO_BASE64)
        ended = False
    else:
        kept, ended = _padded(data, end)
    rest = len(kept) % 4
    if rest and not (ended and _enough(data, len(kept), strict_mode)):
        if rest == 1:
            raise Error(f'Invalid base64-encoded string: number of data characters ({len(kept)}) cannot be 1 more than a multiple of 4')
        raise Error('Incorrect padding')
    return _decoded(kept.translate(_NUMBERS))


def _decoded(numbers):
    """The bytes of numbers of six bits."""
    rest = len(numbers) % 4
    if rest:
        numbers += bytes(4 - rest)
    first, second, third, fourth = numbers[::4], numbers[1::4], numbers[2::4], numbers[3::4]
    count = len(first)
    if count < _MANY:
        made = bytes([number for a, b, c, d in zip(first, second, third, fourth) for number in (a << 2 | b >> 4, (b & 15) << 4 | c >> 2, (c & 3) << 6 | d)])
    else:
        a, b, c, d = int.from_bytes(first), int.from_bytes(second), int.from_bytes(third), int.from_bytes(fourth)
        low, nibble = _each(3, count), _each(15, count)
        made = bytes(_woven((a << 2 | b >> 4 & low).to_bytes(count), ((b & nibble) << 4 | c >> 2 & nibble).to_bytes(count), ((c & low) << 6 | d).to_bytes(count)))
    return made[:rest - 4] if rest else made


# What has to follow so many characters of the last group.
_PADDING = (b'', None, b'==', b'=')


def _enough(data, kept, strict_mode):
    return not strict_mode or data.count(b'=') >= 4 - kept % 4


def _padded(data, end):
    """The characters before the padding that ends the data, and is there such padding?"""
    kept = bytearray(data[:end].translate(None, _NO_BASE64))
    pads = 0
    for code in data[end:]:
        if code == 61:
            if len(kept) % 4 >= 2:
                pads += 1
                if len(kept) % 4 + pads >= 4:
                    return bytes(kept), True
        elif code in _ALPHABET:
            pads = 0
            kept.append(code)
    return bytes(kept), False


def _strict(data):
    """The characters before the padding, if all is as it should be."""
    kept = 0
    pads = 0
    started = False
    for at, code in enumerate(data):
        if code == 61:
            started = True
            if not at:
                raise Error('Leading padding not allowed')
            if not kept % 4:
                raise Error('Excess padding not allowed')
            if kept % 4 >= 2:
                pads += 1
                if kept % 4 + pads >= 4:
                    if at + 1 < len(data):
                        raise Error('Excess data after padding')
                    break
        elif code not in _ALPHABET:
            raise Error('Only base64 data is allowed')
        elif started:
            raise Error('Discontinuous padding not allowed')
        else:
            kept += 1
    return data[:kept]


@routine
def hexlify(data, sep='', bytes_per_sep=1):
    """Hexadecimal representation of binary data."""
    data = _bytes(data)
    return (data.hex() if isinstance(sep, str) and not sep else data.hex(sep, bytes_per_sep)).encode()


@routine
def unhexlify(hexstr, /):
    """Binary data of hexadecimal representation."""
    data = _ascii(hexstr)
    if len(data) % 2:
        raise Error('Odd-length string')
    if data.translate(None, _HEX):
        raise Error('Non-hexadecimal digit found')
    return bytes.fromhex(data.decode())


@routine
def b2a_hex(data, sep='', bytes_per_sep=1):
    """Hexadecimal representation of binary data."""
    return hexlify(data, sep, bytes_per_sep)


@routine
def a2b_hex(hexstr, /):
    """Binary data of hexadecimal representation."""
    return unhexlify(hexstr)


@routine
def crc32(data, crc=0, /):
    """Compute CRC-32 incrementally."""
    data = _bytes(data)
    table = _tables.get('crc32')
    if table is None:
        table = _tables['crc32'] = []
        for number in range(256):
            for _ in range(8):
                number = number >> 1 ^ (0xedb88320 if number & 1 else 0)
            table.append(number)
        _tables['crc32 bytes'] = b''.join([number.to_bytes(4, 'little') for number in table])
    crc = ~crc & 0xffffffff
    rest = len(data) % _CRC_BLOCK
    if rest < len(data):
        crc = int.from_bytes(_hash_blocks(1, crc.to_bytes(4, 'little'), _tables['crc32 bytes'], data[:-rest or None]), 'little')
        data = data[len(data) - rest:]
    for code in data:
        crc = table[(crc ^ code) & 255] ^ crc >> 8
    return crc ^ 0xffffffff


@routine
def crc_hqx(data, crc, /):
    """Compute CRC-CCITT incrementally."""
    data = _bytes(data)
    table = _tables.get('crc_hqx')
    if table is None:
        table = _tables['crc_hqx'] = []
        for number in range(256):
            number <<= 8
            for _ in range(8):
                number = number << 1 ^ (0x11021 if number & 0x8000 else 0)
            table.append(number & 0xffff)
    crc &= 0xffff
    for code in data:
        crc = crc << 8 & 0xff00 ^ table[crc >> 8 ^ code]
    return crc


@routine
def b2a_uu(data, /, *, backtick=False):
    """Uuencode line of data."""
    data = _bytes(data)
    size = len(data)
    if size > 45:
        raise Error('At most 45 bytes at once')
    numbers = [size]
    data += b'\0' * (-size % 3)
    for at in range(0, size, 3):
        number = data[at] << 16 | data[at + 1] << 8 | data[at + 2]
        numbers += [number >> 18, number >> 12 & 63, number >> 6 & 63, number & 63]
    return bytes([96 if backtick and not number else number + 32 for number in numbers]) + b'\n'


@routine
def a2b_uu(data, /):
    """Decode a line of uuencoded data."""
    data = _ascii(data)
    size = (data[0] if data else 0) - 32 & 63
    wanted = (size * 4 + 2) // 3
    bits = 0
    for at in range(1, wanted + 1):
        # Spaces at the end may have been lost.
        code = data[at] if at < len(data) else 10
        if code in b'\r\n':
            code = 32
        elif not 32 <= code <= 96:
            raise Error('Illegal char')
        bits = bits << 6 | code - 32 & 63
    for code in data[wanted + 1:]:
        if code not in b' `\r\n':
            raise Error('Trailing garbage')
    return (bits >> wanted * 6 - size * 8).to_bytes(size)


@routine
def b2a_qp(data, quotetabs=False, istext=True, header=False):
    """Encode a string using quoted-printable encoding."""
    data = _bytes(data)
    size = len(data)
    first = data.find(b'\n')
    end_of_line = b'\r\n' if first > 0 and data[first - 1] == 13 else b'\n'
    made = bytearray()
    width = 0
    at = 0
    while at < size:
        code = data[at]
        following = data[at + 1] if at + 1 < size else -1
        if (
            code > 126
            or code == 61
            or header and code == 95
            or code == 46 and not width and following in (-1, 10, 13, 0)
            or not istext and code in (10, 13)
            or code in (9, 32) and following < 0
            or code < 33 and code not in (10, 13) and (quotetabs or code not in (9, 32))
        ):
            if width + 3 >= 76:
                made += b'=' + end_of_line
                width = 0
            made += b'=%02X' % code
            at += 1
            width += 3
        elif istext and (code == 10 or code == 13 and following == 10):
            width = 0
            if made and made[-1] in (9, 32):
                made[-1:] = b'=%02X' % made[-1]
            made += end_of_line
            at += 2 if code == 13 else 1
        else:
            if following not in (-1, 10) and width + 1 >= 76:
                made += b'=' + end_of_line
                width = 0
            width += 1
            made.append(95 if header and code == 32 else code)
            at += 1
    return bytes(made)


@routine
def a2b_qp(data, header=False):
    """Decode a string of qp-encoded data."""
    data = _ascii(data)
    size = len(data)
    made = bytearray()
    at = 0
    while at < size:
        code = data[at]
        at += 1
        if code != 61:
            made.append(32 if header and code == 95 else code)
            continue
        if at >= size:
            break
        if data[at] in (10, 13):
            # A line that goes on in the next one.
            end = data.find(b'\n', at)
            at = size if end < 0 else end + 1
        elif data[at] == 61:
            made.append(61)
            at += 1
        elif at + 1 < size and data[at] in _HEX and data[at + 1] in _HEX:
            made.append(int(data[at:at + 2], 16))
            at += 2
        else:
            made.append(61)
    return bytes(made)


del routine
