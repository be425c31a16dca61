"""SHA-512, with which the module random makes a number of a text."""

_MASK = (1 << 64) - 1


def _primes(count):
    found = []
    number = 2
    while len(found) < count:
        if all([number % prime for prime in found if prime * prime <= number]):
            found.append(number)
        number += 1
    return found


def _root(number, power):
    """The first 64 bits after the point of a root, in whole numbers."""
    target = number << 64 * power
    low, high = 0, 1 << 70
    while high - low > 1:
        middle = (low + high) // 2
        if middle**power <= target:
            low = middle
        else:
            high = middle
    return low & _MASK


_START = [_root(prime, 2) for prime in _primes(8)]
_ROUNDS = [_root(prime, 3) for prime in _primes(80)]


def _turn(word, by):
    return (word >> by | word << 64 - by) & _MASK


def sha512(data):
    """The 64 bytes of the hash of `data`."""
    size = len(data)
    data = bytes(data) + b'\x80' + bytes(-(size + 17) % 128) + (size * 8).to_bytes(16, 'big')
    state = list(_START)
    for at in range(0, len(data), 128):
        words = [int.from_bytes(data[at + i : at + i + 8], 'big') for i in range(0, 128, 8)]
        for i in range(16, 80):
            x, y = words[i - 15], words[i - 2]
            small = _turn(x, 1) ^ _turn(x, 8) ^ x >> 7
            large = _turn(y, 19) ^ _turn(y, 61) ^ y >> 6
            words.append(words[i - 16] + small + words[i - 7] + large & _MASK)
        a, b, c, d, e, f, g, h = state
        for word, constant in zip(words, _ROUNDS):
            first = h + (_turn(e, 14) ^ _turn(e, 18) ^ _turn(e, 41)) + (e & f ^ ~e & g) + constant + word
            second = (_turn(a, 28) ^ _turn(a, 34) ^ _turn(a, 39)) + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, g, h = first + second & _MASK, a, b, c, d + first & _MASK, e, f, g
        state = [x + y & _MASK for x, y in zip(state, (a, b, c, d, e, f, g, h))]
    return b''.join([word.to_bytes(8, 'big') for word in state])
