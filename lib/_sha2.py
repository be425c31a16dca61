# Hidden: CPython has this in C.
"""SHA-224, SHA-256, SHA-384 and SHA-512. Their constants are the first bits behind the point of roots of the first prime numbers."""

from math import isqrt

from _hash import BlockHash, define, maker

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
_ROOTS = [isqrt(prime << 128) & _MASK for prime in _NUMBERS[:16]]


def _joined(words, size, order='big'):
    return b''.join([word.to_bytes(size, order) for word in words])


_START_256 = _joined([root >> 32 for root in _ROOTS[:8]], 4)
_START_224 = _joined([root & _HALF for root in _ROOTS[8:]], 4)
_START_384 = _joined(_ROOTS[8:], 8)
_START_512 = _joined(_ROOTS[:8], 8)
_TABLE_SHORT = _joined([constant >> 32 for constant in _CONSTANTS[:64]], 4, 'little')
_TABLE_LONG = _joined(_CONSTANTS, 8, 'little')


class _Short(BlockHash):
    __slots__ = ()
    _form = 4, _TABLE_SHORT, 8, 'big'


class _Long(BlockHash):
    __slots__ = ()
    _form = 5, _TABLE_LONG, 16, 'big'


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
sha512 = maker('sha512', define(SHA512Type, 'sha512', 64, 128), _START_512, '_sha2')
