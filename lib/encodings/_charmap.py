"""The codecs of one byte a character."""

import codecs

from . import _tables
from ._text import incremental

_ASCII = ''.join(map(chr, range(128)))


def codec(module):
    """The codec that such a module would describe, or None."""
    if module in _tables.UPPER:
        name, decoding = _tables.UPPER[module]
        decoding = _ASCII + decoding
    elif module in _tables.ALL:
        name, decoding = _tables.ALL[module]
    elif module == 'charmap':
        return codecs.CodecInfo(codecs.charmap_encode, codecs.charmap_decode, name=module, **incremental(module, codecs.charmap_encode, codecs.charmap_decode, False))
    else:
        return None
    encoding = codecs.charmap_build(decoding)

    def encode(input, errors='strict'):
        return codecs.charmap_encode(input, errors, encoding)

    def decode(input, errors='strict'):
        return codecs.charmap_decode(input, errors, decoding)

    return codecs.CodecInfo(encode, decode, name=name, **incremental(module, encode, decode, False))
