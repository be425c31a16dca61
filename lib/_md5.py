# Hidden: CPython has this in C.
"""MD5."""

from math import floor, sin

from _hash import Hash, define, maker

_MASK = 0xFFFFFFFF
_START = 0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476
# Of each step: how far it turns, the constant, and the word of the block.
_STEPS = [
    (
        ((7, 12, 17, 22), (5, 9, 14, 20), (4, 11, 16, 23), (6, 10, 15, 21))[step // 16][step % 4],
        floor(abs(sin(step + 1)) * (1 << 32)),
        (step, 5 * step + 1, 3 * step + 5, 7 * step)[step // 16] % 16,
    )
    for step in range(64)
]
_ROUNDS = [[(by, 32 - by, (1 << 32 - by) - 1, constant, at) for by, constant, at in _STEPS[first : first + 16]] for first in range(0, 64, 16)]


class md5(Hash):
    __slots__ = ()

    @staticmethod
    def _compress(state, block):
        words = [int.from_bytes(block[i : i + 4], 'little') for i in range(0, 64, 4)]
        a, b, c, d = state
        one, two, three, four = _ROUNDS
        # A word is turned by shifting those bits of it that do not leave 32 bits: so all numbers stay small.
        for by, back, low, constant, at in one:
            sum = a + (d ^ b & (c ^ d)) + constant + words[at] & _MASK
            a, b, c, d = d, b + ((sum & low) << by | sum >> back) & _MASK, b, c
        for by, back, low, constant, at in two:
            sum = a + (c ^ d & (b ^ c)) + constant + words[at] & _MASK
            a, b, c, d = d, b + ((sum & low) << by | sum >> back) & _MASK, b, c
        for by, back, low, constant, at in three:
            sum = a + (b ^ c ^ d) + constant + words[at] & _MASK
            a, b, c, d = d, b + ((sum & low) << by | sum >> back) & _MASK, b, c
        for by, back, low, constant, at in four:
            sum = a + (c ^ (b | d ^ _MASK)) + constant + words[at] & _MASK
            a, b, c, d = d, b + ((sum & low) << by | sum >> back) & _MASK, b, c
        return state[0] + a & _MASK, state[1] + b & _MASK, state[2] + c & _MASK, state[3] + d & _MASK

    def _finished(self):
        state = self._state
        end = self._padded(8, 'little')
        for at in range(0, len(end), 64):
            state = self._compress(state, end[at : at + 64])
        return b''.join([word.to_bytes(4, 'little') for word in state])


MD5Type = define(md5, 'md5', 16, 64)
md5 = maker('md5', MD5Type, _START, '_md5')
