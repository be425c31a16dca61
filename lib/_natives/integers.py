"""math: functions of ints."""

from math import gcd

# Bits of an int.
_LONGEST = 1 << 28


def lcm(*integers):
    result = 1
    for value in integers:
        value = range(value).stop
        result = value and result // gcd(result, value) * value if result else 0
    return abs(result)


def falling(n, k):
    """n (n - 1) … (n - k + 1) for n beyond 64 bits."""
    if k * (n.bit_length() - 1) > _LONGEST:
        raise MemoryError
    if k < 2:
        return n if k else 1
    low = k >> 1
    return falling(n, low) * falling(n - low, k - low)
