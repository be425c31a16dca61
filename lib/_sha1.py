# Hidden: CPython has this in C.
"""SHA-1."""

from _hash import Hash, define, maker

_MASK = 0xFFFFFFFF
_START = 0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0


class sha1(Hash):
    __slots__ = ()

    @staticmethod
    def _compress(state, block):
        words = [int.from_bytes(block[i : i + 4], 'big') for i in range(0, 64, 4)]
        for i in range(64):
            word = words[i + 13] ^ words[i + 8] ^ words[i + 2] ^ words[i]
            words.append(word << 1 & _MASK | word >> 31)
        a, b, c, d, e = state
        # A turn by five may leave bits beyond the 32, which go with those of the sum.
        for word in words[:20]:
            a, b, c, d, e = (a << 5 | a >> 27) + (d ^ b & (c ^ d)) + e + 0x5A827999 + word & _MASK, a, b >> 2 | (b & 3) << 30, c, d
        for word in words[20:40]:
            a, b, c, d, e = (a << 5 | a >> 27) + (b ^ c ^ d) + e + 0x6ED9EBA1 + word & _MASK, a, b >> 2 | (b & 3) << 30, c, d
        for word in words[40:60]:
            a, b, c, d, e = (a << 5 | a >> 27) + (b & c | d & (b | c)) + e + 0x8F1BBCDC + word & _MASK, a, b >> 2 | (b & 3) << 30, c, d
        for word in words[60:]:
            a, b, c, d, e = (a << 5 | a >> 27) + (b ^ c ^ d) + e + 0xCA62C1D6 + word & _MASK, a, b >> 2 | (b & 3) << 30, c, d
        first, second, third, fourth, fifth = state
        return first + a & _MASK, second + b & _MASK, third + c & _MASK, fourth + d & _MASK, fifth + e & _MASK

    def _finished(self):
        state = self._state
        end = self._padded(8, 'big')
        for at in range(0, len(end), 64):
            state = self._compress(state, end[at : at + 64])
        return b''.join([word.to_bytes(4, 'big') for word in state])


SHA1Type = define(sha1, 'sha1', 20, 64)
sha1 = maker('sha1', SHA1Type, _START, '_sha1')
