"""Codecs of their own kind: bytes as text of letters, rot 13, names of hosts."""

import codecs

from ._text import incremental, named


def codec(module):
    """The codec that such a module would describe, or None."""
    if module in ('hex_codec', 'base64_codec', 'quopri_codec', 'uu_codec', 'zlib_codec'):
        return _bytes(module)
    if module == 'rot_13':
        return _rot13()
    if module == 'undefined':
        return codecs.CodecInfo(_undefined, _undefined, name=module, **incremental(module, _undefined, _undefined, False))
    if module in ('punycode', 'idna'):
        return _host(module)
    return None


def _undefined(input, errors='strict'):
    raise UnicodeError('undefined encoding')


# ---- bytes to bytes


def _bytes(module):
    """Codecs of the bytes of anything, as text in bytes."""
    import base64
    import binascii

    functions = {
        'hex_codec': (binascii.b2a_hex, binascii.a2b_hex),
        'base64_codec': (base64.encodebytes, base64.decodebytes),
        'quopri_codec': (lambda input: binascii.b2a_qp(input, quotetabs=True), binascii.a2b_qp),
        'uu_codec': (_uu_encode, _uu_decode),
    }
    name = module.removesuffix('_codec')
    if name == 'zlib':
        import zlib
        functions[module] = zlib.compress, zlib.decompress
    forth, back = functions[module]

    def encode(input, errors='strict'):
        assert errors == 'strict'
        return forth(input), len(input)

    def decode(input, errors='strict'):
        assert errors == 'strict'
        return back(input), len(input)

    class Codec(codecs.Codec):
        def encode(self, input, errors='strict'):
            return encode(input, errors)

        def decode(self, input, errors='strict'):
            return decode(input, errors)

    class IncrementalEncoder(codecs.IncrementalEncoder):
        def encode(self, input, final=False):
            assert self.errors == 'strict'
            return forth(input)

    class IncrementalDecoder(codecs.IncrementalDecoder):
        def decode(self, input, final=False):
            assert self.errors == 'strict'
            return back(input)

    if name == 'zlib':
        IncrementalEncoder, IncrementalDecoder = _zlib_incremental()

    class StreamWriter(Codec, codecs.StreamWriter):
        charbuffertype = bytes

    class StreamReader(Codec, codecs.StreamReader):
        charbuffertype = bytes

    encode.__name__ = encode.__qualname__ = f'{name}_encode'
    decode.__name__ = decode.__qualname__ = f'{name}_decode'
    named(module, Codec, IncrementalEncoder, IncrementalDecoder, StreamWriter, StreamReader)
    return codecs.CodecInfo(
        encode, decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, name=name, _is_text_encoding=False
    )


def _zlib_incremental():
    """Of this codec a piece is no whole: the classes keep what came before."""
    import zlib

    class IncrementalEncoder(codecs.IncrementalEncoder):
        def __init__(self, errors='strict'):
            assert errors == 'strict'
            self.errors = errors
            self.reset()

        def encode(self, input, final=False):
            data = self.compressobj.compress(input)
            return data + self.compressobj.flush() if final else data

        def reset(self):
            self.compressobj = zlib.compressobj()

    class IncrementalDecoder(codecs.IncrementalDecoder):
        def __init__(self, errors='strict'):
            assert errors == 'strict'
            self.errors = errors
            self.reset()

        def decode(self, input, final=False):
            data = self.decompressobj.decompress(input)
            return data + self.decompressobj.flush() if final else data

        def reset(self):
            self.decompressobj = zlib.decompressobj()

    return IncrementalEncoder, IncrementalDecoder


def _uu_encode(input):
    from binascii import b2a_uu

    lines = [b2a_uu(input[at : at + 45]) for at in range(0, len(input), 45)]
    return b'begin 666 <data>\n' + b''.join(lines) + b' \nend\n'


def _uu_decode(input):
    from binascii import a2b_uu

    lines = iter(bytes(input).splitlines(keepends=True))
    for line in lines:
        if line.startswith(b'begin'):
            break
    else:
        raise ValueError('Missing "begin" line in input data')
    parts = []
    for line in lines:
        if line == b'end\n':
            return b''.join(parts)
        parts.append(a2b_uu(line))
    raise ValueError('Truncated input data')


# ---- text to text

_LETTERS = 'abcdefghijklmnopqrstuvwxyz'
_TURNED = str.maketrans(_LETTERS + _LETTERS.upper(), (_LETTERS[13:] + _LETTERS[:13]) + (_LETTERS[13:] + _LETTERS[:13]).upper())


def _rot13():
    class Codec(codecs.Codec):
        def encode(self, input, errors='strict'):
            return str.translate(input, _TURNED), len(input)

        def decode(self, input, errors='strict'):
            return str.translate(input, _TURNED), len(input)

    class IncrementalEncoder(codecs.IncrementalEncoder):
        def encode(self, input, final=False):
            return str.translate(input, _TURNED)

    class IncrementalDecoder(codecs.IncrementalDecoder):
        def decode(self, input, final=False):
            return str.translate(input, _TURNED)

    class StreamWriter(Codec, codecs.StreamWriter):
        pass

    class StreamReader(Codec, codecs.StreamReader):
        pass

    named('rot_13', Codec, IncrementalEncoder, IncrementalDecoder, StreamWriter, StreamReader)
    return codecs.CodecInfo(
        Codec().encode,
        Codec().decode,
        StreamReader,
        StreamWriter,
        IncrementalEncoder,
        IncrementalDecoder,
        name='rot-13',
        _is_text_encoding=False,
    )


def _host(module):
    from . import _host_names

    encode, decode = (_host_names.punycode_encode, _host_names.punycode_decode) if module == 'punycode' else (_host_names.idna_encode, _host_names.idna_decode)
    return codecs.CodecInfo(encode, decode, name=module, **incremental(module, encode, decode, False))
