# Hidden: CPython has this in C.
"""SHA-224, SHA-256, SHA-384 and SHA-512. Their constants are the first bits behind the point of roots of the first prime numbers."""

from math import isqrt

from _hash import Hash, define, maker

_MASK = (1 << 64) - 1
_HALF = (1 << 32) - 1


def _primes(count):
    found = []
    number = 2
    while len(found) < count:
        if all([number % prime for prime in found if prime * prime <= number]):
            found.append(number)
        number += 1
    return found


def _cube_root(number):
    """The first 64 bits behind the point of a cube root."""
    target = number << 192
    root = int(number ** (1 / 3) * (1 << 64))
    # Newton's method, from a number that is right to fifty bits.
    root = (2 * root + target // (root * root)) // 3
    while root**3 > target:
        root -= 1
    while (root + 1) ** 3 <= target:
        root += 1
    return root & _MASK


_NUMBERS = _primes(80)
_CONSTANTS = [_cube_root(prime) for prime in _NUMBERS]
_SHORT_CONSTANTS = [constant >> 32 for constant in _CONSTANTS[:64]]
_ROOTS = [isqrt(prime << 128) & _MASK for prime in _NUMBERS[:16]]
_START_256 = tuple([root >> 32 for root in _ROOTS[:8]])
_START_224 = tuple([root & _HALF for root in _ROOTS[8:]])
_START_384 = tuple(_ROOTS[8:])
START_512 = tuple(_ROOTS[:8])


def _compress_short(state, block):
    words = [int.from_bytes(block[i : i + 4], 'big') for i in range(0, 64, 4)]
    mask = _HALF
    # Numbers stay small: a word is turned to the right behind a copy of only those bits that come in from the left, or to the left, beyond its 32 bits.
    for i in range(48):
        x, y = words[i + 1], words[i + 14]
        words.append(
            ((x & 127) << 25 ^ x >> 7 ^ x << 14 ^ x >> 18 ^ x >> 3) + (y << 15 ^ y >> 17 ^ y << 13 ^ y >> 19 ^ y >> 10) + words[i] + words[i + 9] & mask
        )
    a, b, c, d, e, f, g, h = state
    for word, constant in zip(words, _SHORT_CONSTANTS):
        wide = (e & 0x7FF) << 32 | e
        first = h + ((wide >> 6 ^ wide >> 11 ^ e << 7 ^ e >> 25) & mask) + (g ^ e & (f ^ g)) + constant + word
        wide = (a & 0x1FFF) << 32 | a
        second = ((wide >> 2 ^ wide >> 13 ^ a << 10 ^ a >> 22) & mask) + (a & b ^ c & (a ^ b))
        a, b, c, d, e, f, g, h = first + second & mask, a, b, c, d + first & mask, e, f, g
    return tuple([x + y & mask for x, y in zip(state, (a, b, c, d, e, f, g, h))])


def compress_long(state, block):
    words = [int.from_bytes(block[i : i + 8], 'big') for i in range(0, 128, 8)]
    mask = _MASK
    # A word is turned by shifting two copies of it.
    for i in range(64):
        x, y = words[i + 1], words[i + 14]
        wide = x << 64 | x
        other = y << 64 | y
        words.append(((wide >> 1 ^ wide >> 8 ^ x >> 7) & mask) + ((other >> 19 ^ other >> 61 ^ y >> 6) & mask) + words[i] + words[i + 9] & mask)
    a, b, c, d, e, f, g, h = state
    for word, constant in zip(words, _CONSTANTS):
        wide = e << 64 | e
        first = h + ((wide >> 14 ^ wide >> 18 ^ wide >> 41) & mask) + (g ^ e & (f ^ g)) + constant + word
        wide = a << 64 | a
        second = ((wide >> 28 ^ wide >> 34 ^ wide >> 39) & mask) + (a & b ^ c & (a ^ b))
        a, b, c, d, e, f, g, h = first + second & mask, a, b, c, d + first & mask, e, f, g
    return tuple([x + y & mask for x, y in zip(state, (a, b, c, d, e, f, g, h))])


class _Short(Hash):
    __slots__ = ()
    _compress = staticmethod(_compress_short)

    def _finished(self):
        state = self._state
        end = self._padded(8, 'big')
        for at in range(0, len(end), 64):
            state = _compress_short(state, end[at : at + 64])
        return b''.join([word.to_bytes(4, 'big') for word in state])


class _Long(Hash):
    __slots__ = ()
    _compress = staticmethod(compress_long)

    def _finished(self):
        state = self._state
        end = self._padded(16, 'big')
        for at in range(0, len(end), 128):
            state = compress_long(state, end[at : at + 128])
        return b''.join([word.to_bytes(8, 'big') for word in state])


class SHA224Type(_Short):
    __slots__ = ()


class SHA256Type(_Short):
    __slots__ = ()


class SHA384Type(_Long):
    __slots__ = ()


class SHA512Type(_Long):
    __slots__ = ()


sha224 = maker('sha224', define(SHA224Type, 'sha224', 28, 64), _START_224, '_sha2')
sha256 = maker('sha256', define(SHA256Type, 'sha256', 32, 64), _START_256, '_sha2')
sha384 = maker('sha384', define(SHA384Type, 'sha384', 48, 128), _START_384, '_sha2')
sha512 = maker('sha512', define(SHA512Type, 'sha512', 64, 128), START_512, '_sha2')
