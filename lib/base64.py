"""Bytes as text of few characters: base16, base32, base64, base85."""

import binascii

__all__ = [
    'encode', 'decode', 'encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode', 'b32hexencode', 'b32hexdecode', 'b16encode',
    'b16decode', 'b85encode', 'b85decode', 'a85encode', 'a85decode', 'z85encode', 'z85decode', 'standard_b64encode', 'standard_b64decode',
    'urlsafe_b64encode', 'urlsafe_b64decode',
]

bytes_types = (bytes, bytearray)
MAXLINESIZE = 76
MAXBINSIZE = MAXLINESIZE // 4 * 3


def _bytes_from_decode_data(s):
    if isinstance(s, str):
        try:
            return s.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters')
    if isinstance(s, bytes_types):
        return s
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError(f'argument should be a bytes-like object or ASCII string, not {s.__class__.__name__!r}') from None


def _bytes_of(s):
    return s if isinstance(s, bytes_types) else memoryview(s).tobytes()


# ---- base64


def b64encode(s, altchars=None):
    """Base64, with two other characters in place of + and / if they are given."""
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b'+/', altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    """The bytes of base64; other characters are left out, or refused if `validate` is true."""
    s = _bytes_from_decode_data(s)
    if altchars is not None:
        altchars = _bytes_from_decode_data(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b'+/'))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    """Base64 with + and /."""
    return b64encode(s)


def standard_b64decode(s):
    """The bytes of base64 with + and /."""
    return b64decode(s)


def urlsafe_b64encode(s):
    """Base64 with - and _."""
    return b64encode(s).translate(bytes.maketrans(b'+/', b'-_'))


def urlsafe_b64decode(s):
    """The bytes of base64 with - and _."""
    return b64decode(_bytes_from_decode_data(s).translate(bytes.maketrans(b'-_', b'+/')))


def encode(input, output):
    """Writes the content of a binary file to another one as lines of base64."""
    while s := input.read(MAXBINSIZE):
        while len(s) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(s))):
            s += more
        output.write(binascii.b2a_base64(s))


def decode(input, output):
    """Writes what the lines of a binary file stand for to another one."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def _input_type_check(s):
    try:
        view = memoryview(s)
    except TypeError as error:
        raise TypeError(f'expected bytes-like object, not {s.__class__.__name__}') from error
    if view.format not in ('c', 'b', 'B'):
        raise TypeError(f'expected single byte elements, not {view.format!r} from {s.__class__.__name__}')
    if view.ndim != 1:
        raise TypeError(f'expected 1-D data, not {view.ndim}-D data from {s.__class__.__name__}')


def encodebytes(s):
    """Lines of base64."""
    _input_type_check(s)
    return b''.join([binascii.b2a_base64(s[at:at + MAXBINSIZE]) for at in range(0, len(s), MAXBINSIZE)])


def decodebytes(s):
    """The bytes of lines of base64."""
    _input_type_check(s)
    return binascii.a2b_base64(s)


# ---- base32 and base16

_B32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
_B32_HEX = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'


def _b32encode(alphabet, s):
    s = _bytes_of(s)
    rest = len(s) % 5
    s += bytes(-rest % 5)
    made = bytearray()
    for at in range(0, len(s), 5):
        number = int.from_bytes(s[at:at + 5])
        for shift in (35, 30, 25, 20, 15, 10, 5, 0):
            made.append(alphabet[number >> shift & 31])
    padding = (0, 6, 4, 3, 1)[rest]
    return bytes(made[:len(made) - padding]) + b'=' * padding


def _b32decode(alphabet, s, casefold=False, map01=None):
    s = _bytes_from_decode_data(s)
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    if map01 is not None:
        map01 = _bytes_from_decode_data(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b'01', b'O' + map01))
    if casefold:
        s = s.upper()
    size = len(s)
    s = s.rstrip(b'=')
    padding = size - len(s)
    if s.translate(None, alphabet):
        raise binascii.Error('Non-base32 digit found')
    if padding not in (0, 1, 3, 4, 6):
        raise binascii.Error('Incorrect padding')
    # As digits of int().
    digits = (s + alphabet[:1] * padding).translate(bytes.maketrans(alphabet, _B32_HEX)).decode()
    made = b''.join([int(digits[at:at + 8], 32).to_bytes(5) for at in range(0, len(digits), 8)])
    return made[:len(made) - 5 + (43 - 5 * padding) // 8] if padding else made


def b32encode(s):
    """Base32."""
    return _b32encode(_B32, s)


def b32decode(s, casefold=False, map01=None):
    """The bytes of base32."""
    return _b32decode(_B32, s, casefold, map01)


def b32hexencode(s):
    """Base32 with the digits first."""
    return _b32encode(_B32_HEX, s)


def b32hexdecode(s, casefold=False):
    """The bytes of base32 with the digits first."""
    return _b32decode(_B32_HEX, s, casefold)


def b16encode(s):
    """Base16: hexadecimal digits."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """The bytes of hexadecimal digits."""
    s = _bytes_from_decode_data(s)
    if casefold:
        s = s.upper()
    if s.translate(None, b'0123456789ABCDEF'):
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)


# ---- base85

_A85 = bytes(range(33, 118))
_B85 = b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~'
_Z85 = b'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#'


def _85encode(alphabet, b, pad, zeros=False, spaces=False):
    b = _bytes_of(b)
    padding = -len(b) % 4
    b += bytes(padding)
    parts = []
    for at in range(0, len(b), 4):
        number = int.from_bytes(b[at:at + 4])
        if zeros and not number:
            parts.append(b'z')
        elif spaces and number == 0x20202020:
            parts.append(b'y')
        else:
            high, low = divmod(number, 7225)
            middle, high = high % 85, high // 85
            parts.append(bytes((alphabet[high // 85], alphabet[high % 85], alphabet[middle], alphabet[low // 85], alphabet[low % 85])))
    if padding and not pad:
        if parts[-1] == b'z':
            parts[-1] = alphabet[:1] * 5
        parts[-1] = parts[-1][:-padding]
    return b''.join(parts)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Ascii85."""
    made = _85encode(_A85, b, pad, True, foldspaces)
    if adobe:
        made = b'<~' + made
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [made[at:at + wrapcol] for at in range(0, len(made), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b'')
        made = b'\n'.join(lines)
    return made + b'~>' if adobe else made


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
    """The bytes of Ascii85."""
    b = _bytes_from_decode_data(b)
    if adobe:
        if not b.endswith(b'~>'):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b'<~') else b[:-2]
    parts = []
    number = count = 0
    for code in b + b'uuuu':
        if 33 <= code <= 117:
            number = number * 85 + code - 33
            count += 1
            if count == 5:
                if number >= 1 << 32:
                    raise ValueError('Ascii85 overflow') from None
                parts.append(number.to_bytes(4))
                number = count = 0
        elif code == 122:
            if count:
                raise ValueError('z inside Ascii85 5-tuple')
            parts.append(b'\0\0\0\0')
        elif foldspaces and code == 121:
            if count:
                raise ValueError('y inside Ascii85 5-tuple')
            parts.append(b'    ')
        elif code not in ignorechars:
            raise ValueError(f'Non-Ascii85 digit found: {code:c}')
    made = b''.join(parts)
    return made[:count - 4] if count < 4 else made


def _85decode(alphabet, b, name):
    b = _bytes_from_decode_data(b)
    values = {code: value for value, code in enumerate(alphabet)}
    padding = -len(b) % 5
    b += b'~' * padding if name == 'base85' else b'#' * padding
    parts = []
    for at in range(0, len(b), 5):
        number = 0
        for place in range(at, at + 5):
            value = values.get(b[place])
            if value is None:
                raise ValueError(f'bad {name} character at position {place}') from None
            number = number * 85 + value
        if number >= 1 << 32:
            raise ValueError(f'{name} overflow in hunk starting at byte {at}') from None
        parts.append(number.to_bytes(4))
    made = b''.join(parts)
    return made[:-padding] if padding else made


def b85encode(b, pad=False):
    """Base85, as git has it."""
    return _85encode(_B85, b, pad)


def b85decode(b):
    """The bytes of base85."""
    return _85decode(_B85, b, 'base85')


def z85encode(s):
    """Base85, as ZeroMQ has it."""
    return _85encode(_Z85, s, False)


def z85decode(s):
    """The bytes of base85 as ZeroMQ has it."""
    return _85decode(_Z85, s, 'z85')
