"""Tabs, translation tables, bytes of hexadecimal digits."""

_SPACES = ' \t\n\r\f\v'
_HEX_DIGITS = frozenset('0123456789abcdefABCDEF')
_SPACES_AND_HEX = _HEX_DIGITS | frozenset(_SPACES)


def str_maketrans(x, *rest):
    if not rest:
        if type(x) is not dict:
            raise TypeError('if you give only one argument to maketrans it must be a dict')
        return {_code_point(key): value for key, value in x.items()}
    for number, each in enumerate(rest, 2):
        if not isinstance(each, str):
            raise TypeError(f'maketrans() argument {number} must be str, not {type(each).__name__}')
    if not isinstance(x, str):
        raise TypeError('first maketrans argument must be a string if there is a second argument')
    if len(x) != len(rest[0]):
        raise ValueError('the first two maketrans arguments must have equal length')
    table = dict(zip(map(ord, x), map(ord, rest[0])))
    for each in rest[1:]:
        table.update(dict.fromkeys(map(ord, each)))
    return table


def _code_point(key):
    if isinstance(key, str):
        if len(key) != 1:
            raise ValueError('string keys in translate table must be of length 1')
        return ord(key)
    if not isinstance(key, int):
        raise TypeError('keys in translate table must be strings or integers')
    return key


def bytes_maketrans(frm, to):
    for each in (frm, to):
        # The error for what is no bytes-like object.
        b''.removeprefix(each)
    if len(bytes(frm)) != len(bytes(to)):
        raise ValueError('maketrans arguments must have same length')
    table = bytearray(range(256))
    for a, b in zip(bytes(frm), bytes(to)):
        table[a] = b
    return bytes(table)


def bytes_fromhex(cls, string):
    if isinstance(string, str):
        text = string
    elif isinstance(string, (bytes, bytearray, memoryview)):
        text = bytes(string).decode('latin-1')
    else:
        raise TypeError(f'fromhex() argument must be str or bytes-like, not {type(string).__name__}')
    parts = text.split()
    digits = ''.join(parts)
    if not _HEX_DIGITS.issuperset(digits) or any(len(each) % 2 for each in parts) or not _SPACES_AND_HEX.issuperset(text):
        _refuse_hex(text)
    value = int(digits or '0', 16).to_bytes(len(digits) // 2)
    return value if cls is bytes else cls(value)


_MISSING = object()


def _digits(data):
    # A one in front keeps the zeros.
    return hex(int.from_bytes(b'\1' + data))[3:]


def bytes_hex(self, sep=_MISSING, *size):
    if sep is _MISSING and not size:
        return _digits(self)
    if size and sep is None:
        sep = _MISSING
    (size,) = size or (1,)
    size = range(size).stop
    if not -1 << 31 <= size < 1 << 31:
        raise OverflowError('Python int too large to convert to C int')
    digits = _digits(self)
    if sep is _MISSING:
        return digits
    if len(sep) != 1:
        raise ValueError('sep must be length 1.')
    if isinstance(sep, bytes):
        sep = chr(sep[0])
    elif not isinstance(sep, str):
        raise TypeError('sep must be str or bytes.')
    if sep > '\x7f':
        raise ValueError('sep must be ASCII.')
    if not size or not digits:
        return digits
    # A positive size counts from the right.
    width = abs(size) * 2
    start = len(digits) % width if size > 0 else 0
    parts = [digits[i:i + width] for i in range(start, len(digits), width)]
    return sep.join([digits[:start], *parts] if start else parts)


def _refuse_hex(text):
    at = 0
    while at < len(text):
        if text[at] in _SPACES:
            at += 1
            continue
        for i in (at, at + 1):
            if i == len(text):
                raise ValueError('fromhex() arg must contain an even number of hexadecimal digits')
            if text[i] in _SPACES or text[i] not in _SPACES_AND_HEX:
                raise ValueError(f'non-hexadecimal number found in fromhex() arg at position {i}')
        at += 2


def zfill(text, width):
    width = range(width).stop
    if not -1 << 63 <= width < 1 << 63:
        raise OverflowError('Python int too large to convert to C ssize_t')
    missing = width - len(text)
    if missing <= 0:
        return text[:]
    zero = '0' if isinstance(text, str) else b'0'
    if missing > 1 << 30:
        raise MemoryError
    signed = len(text) and text[0] in ('+', '-', 43, 45)
    return text[:signed] + zero * missing + text[signed:]


def expandtabs(text, tabsize=8):
    tabsize = range(tabsize).stop
    if not -1 << 31 <= tabsize < 1 << 31:
        raise OverflowError('Python int too large to convert to C int')
    tab, blank, ends = ('\t', ' ', '\n\r') if isinstance(text, str) else (b'\t', b' ', (b'\n', b'\r'))
    pieces = []
    column = 0
    for part in text.split(tab):
        if pieces and tabsize > 0:
            pieces.append(blank * (tabsize - column % tabsize))
            column += len(pieces[-1])
        pieces.append(part)
        end = max(part.rfind(each) for each in ends)
        column = column + len(part) if end < 0 else len(part) - end - 1
    return text[:0].join(pieces)


def _bytes(value):
    """The bytes of a bytes-like object, which is asked once, or the error for what is none."""
    return b''.replace(b'', value)


def bytes_translate(self, table, delete=b''):
    kind = bytearray if isinstance(self, bytearray) else bytes
    if table is not None:
        table = _bytes(table)
        if len(table) != 256:
            raise ValueError('translation table must be 256 characters long')
    delete = _bytes(delete)
    if table is None and not delete and kind is bytes:
        return self
    data = bytes(self)
    if delete:
        # All of them become the first one, which goes.
        first = delete[:1]
        data = data.translate(bytes.maketrans(delete, first * len(delete))).replace(first, b'')
    return kind(data if table is None else data.translate(table))
