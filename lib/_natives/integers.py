"""Functions of ints: of math, and rounding."""

from math import comb, factorial, gcd

# Bits of an int.
_LONGEST = 1 << 28


def lcm(*integers):
    result = 1
    for value in integers:
        value = range(value).stop
        result = value and result // gcd(result, value) * value if result else 0
    return abs(result)


def perm(n, k=None):
    n = range(n).stop
    if k is None:
        return factorial(n)
    k = range(k).stop
    if n < 0:
        raise ValueError('n must be a non-negative integer')
    if k < 0:
        raise ValueError('k must be a non-negative integer')
    if k > n:
        return 0
    if k > 1 << 32:
        raise OverflowError('k must not exceed 9223372036854775807')
    return comb(n, k) * factorial(k)


def falling(n, k):
    """n (n - 1) … (n - k + 1) for n beyond 64 bits."""
    if k * (n.bit_length() - 1) > _LONGEST:
        raise MemoryError
    if k < 2:
        return n if k else 1
    low = k >> 1
    return falling(n, low) * falling(n - low, k - low)


def rounded(value, digits):
    """To a multiple of 10 ** -digits, halves to even; `digits` is negative."""
    # A power of ten far beyond the number rounds it to zero.
    if -3 * digits > value.bit_length() + 4:
        return 0
    power = 10 ** -digits
    quotient, rest = divmod(value, power)
    up = 2 * rest > power or 2 * rest == power and quotient & 1
    return value - rest + power if up else value - rest


def isqrt_of_long(n):
    """Newton with the precision doubled at each step: `root` is that of n shifted right by 2 (half - places), one too large at most."""
    half = n.bit_length() - 1 >> 1
    root, places = 1, 0
    for step in range(half.bit_length() - 1, -1, -1):
        before, places = places, half >> step
        root = (root << places - before - 1) + (n >> 2 * half - before - places + 1) // root
    return root - 1 if root * root > n else root


def inverts_bool():
    import warnings

    warnings.warn(
        "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int "
        "object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want "
        'the bitwise inversion of the underlying int.',
        DeprecationWarning,
    )
