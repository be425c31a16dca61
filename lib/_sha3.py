# Hidden: CPython has this in C.
"""SHA-3: hashes of a fixed size, and SHAKE, whose hashes are as long as one likes."""

from _hash import Hash, define, given, start

_MASK = (1 << 64) - 1


def _round_constants():
    """Bits of a shift register, at the places that are one less than powers of two."""
    register = 1
    constants = []
    for _ in range(24):
        constant = 0
        for power in range(7):
            if register & 1:
                constant |= 1 << (1 << power) - 1
            register <<= 1
            if register & 256:
                register ^= 0x171
        constants.append(constant)
    return constants


def _journey():
    """Where each lane goes, in the order of a walk through all but the first one, and how far it is turned on the way."""
    x, y = 1, 0
    steps = []
    for step in range(24):
        x, y = y, (2 * x + 3 * y) % 5
        steps.append((x + 5 * y, (step + 1) * (step + 2) // 2 % 64))
    return steps


_CONSTANTS = _round_constants()
_STEPS = [(at, 64 - by) for at, by in _journey()]
# In the order of the lanes that go there: of the one and the next two in its row.
_ROWS = [(5 * y + x, 5 * y + (x + 1) % 5, 5 * y + (x + 2) % 5) for y in range(5) for x in range(5)]


def _permute(lanes):
    mask = _MASK
    for constant in _CONSTANTS:
        columns = [lanes[x] ^ lanes[x + 5] ^ lanes[x + 10] ^ lanes[x + 15] ^ lanes[x + 20] for x in range(5)]
        changes = [columns[x - 1] ^ (columns[x - 4] << 1 & mask | columns[x - 4] >> 63) for x in range(5)] * 5
        lanes = [lane ^ change for lane, change in zip(lanes, changes)]
        current = lanes[1]
        for at, back in _STEPS:
            # Two copies, shifted, are the lane turned to the left.
            current, lanes[at] = lanes[at], (current << 64 | current) >> back & mask
        lanes = [lanes[one] ^ (lanes[two] ^ mask) & lanes[three] for one, two, three in _ROWS]
        lanes[0] ^= constant
    return lanes


class _Keccak(Hash):
    __slots__ = ()

    @staticmethod
    def _compress(state, block):
        lanes = [lane ^ int.from_bytes(block[i * 8 : i * 8 + 8], 'little') for i, lane in enumerate(state)]
        return _permute(lanes)

    def _squeezed(self, suffix, length):
        """So many bytes of the hash."""
        size = self.block_size
        end = bytearray(self._rest + bytes([suffix]) + bytes(size - len(self._rest) - 1))
        end[-1] |= 128
        state = self._compress(self._state, bytes(end))
        found = b''
        while True:
            found += b''.join([lane.to_bytes(8, 'little') for lane in state[: size // 8]])
            if len(found) >= length:
                return found[:length]
            state = _permute(state)

    _capacity_bits = property(lambda self: 1600 - 8 * self.block_size)
    _rate_bits = property(lambda self: 8 * self.block_size)


class _Fixed(_Keccak):
    __slots__ = ()
    _suffix = property(lambda self: b'\x06')

    def digest(self):
        """Return the digest value as a bytes object."""
        return self._squeezed(6, self.digest_size)


class _Shake(_Keccak):
    __slots__ = ()
    _suffix = property(lambda self: b'\x1f')

    def digest(self, length):
        """Return the digest value as a bytes object."""
        if not isinstance(length, int):
            length = length.__index__() if hasattr(length, '__index__') else _refuse(length)
        if length < 0:
            raise ValueError('Cannot convert negative int')
        if length >= 1 << 29:
            raise OverflowError('digest length is too large')
        return self._squeezed(31, length)

    def hexdigest(self, length):
        """Return the digest value as a string of hexadecimal digits."""
        return self.digest(length).hex()


def _refuse(value):
    raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")


def _make(name, base, digest_size, block_size):
    def __new__(cls, /, *args, **options):
        return start(cls, [0] * 25, given(name, args, **options))

    return define(type(base)(name, (base,), {'__slots__': (), '__module__': '_sha3', '__new__': __new__}), name, digest_size, block_size)


sha3_224 = _make('sha3_224', _Fixed, 28, 144)
sha3_256 = _make('sha3_256', _Fixed, 32, 136)
sha3_384 = _make('sha3_384', _Fixed, 48, 104)
sha3_512 = _make('sha3_512', _Fixed, 64, 72)
shake_128 = _make('shake_128', _Shake, 0, 168)
shake_256 = _make('shake_256', _Shake, 0, 136)
