# Hidden: CPython has this in C.
"""SHA-1."""

from _hash import BlockHash, define, maker

_START = bytes.fromhex('67452301efcdab8998badcfe10325476c3d2e1f0')


class sha1(BlockHash):
    __slots__ = ()
    _form = 3, b'', 8, 'big'


SHA1Type = define(sha1, 'sha1', 20, 64)
sha1 = maker('sha1', SHA1Type, _START, '_sha1')
