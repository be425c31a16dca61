# Hidden: CPython has this in C.
"""BLAKE2: hashes with a key, a salt, and a place in a tree."""

from _collections import _mark

from _hash import bytes_of, readonly

_new = object.__new__
_SCHEDULES = [
    [int(digit, 16) for digit in row]
    for row in (
        '0123456789abcdef', 'ea489fd61c02b753', 'b8c052fdae367194', '7931dcbe265a40f8', '905724afe1bc683d',
        '2c6a0b834d75fe19', 'c51fed4a0763928b', 'db7ec13950f4862a', '6fe9b308c2d714a5', 'a2847615fb9e3cd0',
    )
]
# The numbers of the state that are mixed together, and the places of the two words of the schedule.
_MIXES = [
    (0, 4, 8, 12, 0), (1, 5, 9, 13, 2), (2, 6, 10, 14, 4), (3, 7, 11, 15, 6), (0, 5, 10, 15, 8), (1, 6, 11, 12, 10), (2, 7, 8, 13, 12), (3, 4, 9, 14, 14),
]


def _mix_long(v, words, schedules):
    mask = 0xFFFFFFFFFFFFFFFF
    for schedule in schedules:
        for i, j, k, l, at in _MIXES:
            a, b, c, d = v[i], v[j], v[k], v[l]
            a = a + b + words[schedule[at]] & mask
            d ^= a
            d = d >> 32 | d << 32 & mask
            c = c + d & mask
            b ^= c
            b = b >> 24 | b << 40 & mask
            a = a + b + words[schedule[at + 1]] & mask
            d ^= a
            d = d >> 16 | d << 48 & mask
            c = c + d & mask
            b ^= c
            v[i], v[j], v[k], v[l] = a, b >> 63 | b << 1 & mask, c, d


def _mix_short(v, words, schedules):
    mask = 0xFFFFFFFF
    for schedule in schedules:
        for i, j, k, l, at in _MIXES:
            a, b, c, d = v[i], v[j], v[k], v[l]
            a = a + b + words[schedule[at]] & mask
            d ^= a
            d = d >> 16 | (d & 0xFFFF) << 16
            c = c + d & mask
            b ^= c
            b = b >> 12 | (b & 0xFFF) << 20
            a = a + b + words[schedule[at + 1]] & mask
            d ^= a
            d = d >> 8 | (d & 0xFF) << 24
            c = c + d & mask
            b ^= c
            v[i], v[j], v[k], v[l] = a, b >> 7 | (b & 0x7F) << 25, c, d


class _Kind:
    """What blake2b and blake2s have not in common."""

    __slots__ = ('name', 'title', 'word', 'start', 'mix', 'schedules', 'most', 'salt')

    def __init__(self, name, word, start, mix, rounds):
        self.name = name
        self.title = name.capitalize()
        self.word = word
        self.start = start
        self.mix = mix
        self.schedules = [_SCHEDULES[each % 10] for each in range(rounds)]
        self.most = 8 * word
        self.salt = 2 * word


# The first bits behind the point of the square roots of the first prime numbers.
_LONG_START = (
    0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1, 0x510E527FADE682D1, 0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B,
    0x5BE0CD19137E2179,
)
_LONG = _Kind('blake2b', 8, _LONG_START, _mix_long, 12)
_SHORT = _Kind('blake2s', 4, tuple([each >> 32 for each in _LONG_START]), _mix_short, 10)


def _whole(value):
    if not isinstance(value, int):
        if not hasattr(value, '__index__'):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        value = value.__index__()
    return value


def _unsigned(value, bits, kind):
    value = _whole(value)
    if value < 0:
        raise ValueError('Cannot convert negative int')
    if value >> bits:
        raise OverflowError(f'Python int too large for C {kind}')
    return value


def _plain_bytes(value):
    if type(value) is bytes:
        return value
    try:
        return memoryview(value).tobytes()
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(value).__name__}'") from None


class _Blake:
    """The state, what is not compressed yet (the last block waits for the end), how much there was, and whether this is the last node of its row."""

    __slots__ = ('_state', '_rest', '_count', '_size', '_last')

    def update(self, obj, /):
        """Update this hash object's state with the provided bytes-like object."""
        data = self._rest + bytes_of(obj)
        size = self.block_size
        at = 0
        while len(data) - at > size:
            self._count += size
            self._state = self._compressed(data[at : at + size], 0)
            at += size
        self._rest = data[at:]

    def _compressed(self, block, final):
        kind = self._kind
        word = kind.word
        words = [int.from_bytes(block[i : i + word], 'little') for i in range(0, 16 * word, word)]
        mask = (1 << 8 * word) - 1
        v = [*self._state, *kind.start]
        v[12] ^= self._count & mask
        v[13] ^= self._count >> 8 * word
        if final:
            v[14] ^= mask
            if self._last:
                v[15] ^= mask
        kind.mix(v, words, kind.schedules)
        return tuple([self._state[i] ^ v[i] ^ v[i + 8] for i in range(8)])

    def digest(self):
        """Return the digest value as a bytes object."""
        copy = self.copy()
        copy._count += len(copy._rest)
        state = copy._compressed(copy._rest + bytes(copy.block_size - len(copy._rest)), 1)
        word = self._kind.word
        return b''.join([each.to_bytes(word, 'little') for each in state])[: self._size]

    def hexdigest(self):
        """Return the digest value as a string of hexadecimal digits."""
        return self.digest().hex()

    def copy(self):
        """Return a copy of the hash object."""
        other = _new(type(self))
        other._state = self._state
        other._rest = self._rest
        other._count = self._count
        other._size = self._size
        other._last = self._last
        return other


def _started(
    cls, data=b'', /, *, digest_size=None, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0,
    last_node=False, usedforsecurity=True, string=None,
):
    if string is not None:
        data = string
    kind = cls._kind
    most = kind.most
    digest_size = most if digest_size is None else _whole(digest_size)
    if not 1 <= digest_size <= most:
        raise ValueError(f'digest_size for {kind.title} must be between 1 and {most} bytes, here it is {digest_size}')
    key, salt, person = _plain_bytes(key), _plain_bytes(salt), _plain_bytes(person)
    if len(salt) > kind.salt:
        raise ValueError(f'maximum salt length is {kind.salt} bytes')
    if len(person) > kind.salt:
        raise ValueError(f'maximum person length is {kind.salt} bytes')
    fanout, depth = _whole(fanout), _whole(depth)
    if not 0 <= fanout <= 255:
        raise ValueError('fanout must be between 0 and 255')
    if not 1 <= depth <= 255:
        raise ValueError('depth must be between 1 and 255')
    leaf_size = _unsigned(leaf_size, 32, 'unsigned long')
    node_offset = _unsigned(node_offset, 64, 'unsigned long long')
    if node_offset >> 48 and kind is _SHORT:
        raise OverflowError('node_offset is too large')
    node_depth, inner_size = _whole(node_depth), _whole(inner_size)
    if not 0 <= node_depth <= 255:
        raise ValueError('node_depth must be between 0 and 255')
    if not 0 <= inner_size <= most:
        raise ValueError(f'inner_size must be between 0 and is {most}')
    if len(key) > most:
        raise ValueError(f'maximum key length is {most} bytes')
    word = kind.word
    parameters = bytes([digest_size, len(key), fanout, depth]) + leaf_size.to_bytes(4, 'little')
    parameters += node_offset.to_bytes(8 if kind is _LONG else 6, 'little') + bytes([node_depth, inner_size]) + bytes(14 if kind is _LONG else 0)
    parameters += salt.ljust(kind.salt, b'\0') + person.ljust(kind.salt, b'\0')
    self = _new(cls)
    self._state = tuple([each ^ int.from_bytes(parameters[i * word : i * word + word], 'little') for i, each in enumerate(kind.start)])
    self._rest = b''
    self._count = 0
    self._size = digest_size
    self._last = bool(last_node)
    if key:
        self.update(key + bytes(16 * word - len(key)))
    self.update(data)
    return self


def _class(kind):
    def __new__(cls, /, *args, **options):
        if args and 'data' in options:
            raise TypeError(f"argument for {kind.name}() given by name ('data') and position (1)")
        if 'data' in options:
            args = (options.pop('data'),)
        try:
            return _started(cls, *args, **options)
        except TypeError as error:
            text = str(error)
            if text.startswith('_started()'):
                raise TypeError(text.replace('_started()', f'{kind.name}()')) from None
            raise

    names = {
        '__slots__': (), '__module__': '_blake2', '__new__': __new__, '_kind': kind, 'SALT_SIZE': kind.salt, 'PERSON_SIZE': kind.salt,
        'MAX_KEY_SIZE': kind.most, 'MAX_DIGEST_SIZE': kind.most, '__doc__': 'Return a new BLAKE2 hash object.',
    }
    cls = type(_Blake)(kind.name, (_Blake,), names)
    readonly(cls, 'digest_size', lambda self: self._size)
    readonly(cls, 'name', lambda self: kind.name)
    readonly(cls, 'block_size', lambda self: 16 * kind.word)
    _mark(cls, 3)
    return cls


blake2b = _class(_LONG)
blake2s = _class(_SHORT)
