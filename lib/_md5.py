# Hidden: CPython has this in C.
"""MD5."""

from math import floor, sin

from _hash import BlockHash, define, maker

_TABLE = b''.join([floor(abs(sin(step)) * (1 << 32)).to_bytes(4, 'little') for step in range(1, 65)])
_START = bytes.fromhex('0123456789abcdeffedcba9876543210')


class md5(BlockHash):
    __slots__ = ()
    _form = 0, _TABLE, 8, 'little'


MD5Type = define(md5, 'md5', 16, 64)
md5 = maker('md5', MD5Type, _START, '_md5')
