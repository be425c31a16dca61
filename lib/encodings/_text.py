"""The codecs of all of Unicode, of ASCII and Latin-1, and of escapes."""

import codecs


def incremental(module, encode, decode, final=True):
    """The four classes of a codec of two functions, as they would stand in a module of their own; without `final` the decoder needs no bytes to come."""

    class Codec(codecs.Codec):
        def encode(self, input, errors='strict'):
            return encode(input, errors)

        def decode(self, input, errors='strict'):
            return decode(input, errors)

    class IncrementalEncoder(codecs.IncrementalEncoder):
        def encode(self, input, final=False):
            return encode(input, self.errors)[0]

    if final:

        class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
            def _buffer_decode(self, input, errors, final):
                return decode(input, errors, final)

    else:

        class IncrementalDecoder(codecs.IncrementalDecoder):
            def decode(self, input, final=False):
                return decode(input, self.errors)[0]

    class StreamWriter(Codec, codecs.StreamWriter):
        pass

    class StreamReader(Codec, codecs.StreamReader):
        def decode(self, input, errors='strict'):
            return decode(input, errors, False) if final else decode(input, errors)

    named(module, Codec, IncrementalEncoder, IncrementalDecoder, StreamWriter, StreamReader)
    return dict(
        streamreader=StreamReader, streamwriter=StreamWriter, incrementalencoder=IncrementalEncoder, incrementaldecoder=IncrementalDecoder
    )


def named(module, *classes):
    for cls in classes:
        cls.__module__ = f'encodings.{module}'
        cls.__qualname__ = cls.__name__


def _whole(decode):
    """A decoder that gets all at once."""

    def decode_whole(input, errors='strict'):
        return decode(input, errors, True)

    decode_whole.__name__ = decode_whole.__qualname__ = 'decode'
    return decode_whole


def codec(module):
    """The codec that such a module would describe, or None."""
    if module in ('ascii', 'latin_1'):
        encode, decode = getattr(codecs, f'{module}_encode'), getattr(codecs, f'{module}_decode')
        name = 'iso8859-1' if module == 'latin_1' else module
        return codecs.CodecInfo(encode, decode, name=name, **incremental(module, encode, decode, False))
    if module in ('utf_16', 'utf_32'):
        return _marked(module)
    if module == 'utf_8_sig':
        return _signed()
    if module in ('unicode_escape', 'raw_unicode_escape', 'utf_7', 'utf_8', 'utf_16_le', 'utf_16_be', 'utf_32_le', 'utf_32_be'):
        encode, decode = getattr(codecs, f'{module}_encode'), getattr(codecs, f'{module}_decode')
        whole = decode if module.endswith('escape') else _whole(decode)
        return codecs.CodecInfo(encode, whole, name=module.replace('_', '-'), **incremental(module, encode, decode))
    return None


def _marked(module):
    """UTF-16 and UTF-32: a mark at the start tells the order of the bytes."""
    encode, decode, decode_ex = [getattr(codecs, f'{module}_{work}') for work in ('encode', 'decode', 'ex_decode')]
    little, big = [(getattr(codecs, f'{module}_{order}_encode'), getattr(codecs, f'{module}_{order}_decode')) for order in ('le', 'be')]
    kind = f'utf-{module[4:]}'
    size = int(module[4:]) // 8

    class IncrementalEncoder(codecs.IncrementalEncoder):
        def __init__(self, errors='strict'):
            codecs.IncrementalEncoder.__init__(self, errors)
            self.encoder = None

        def encode(self, input, final=False):
            if self.encoder is None:
                result = encode(input, self.errors)[0]
                self.encoder = little[0]
                return result
            return self.encoder(input, self.errors)[0]

        def reset(self):
            codecs.IncrementalEncoder.reset(self)
            self.encoder = None

        def getstate(self):
            return 0 if self.encoder else 2

        def setstate(self, state):
            self.encoder = None if state else little[0]

    class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
        def __init__(self, errors='strict'):
            codecs.BufferedIncrementalDecoder.__init__(self, errors)
            self.decoder = None

        def _buffer_decode(self, input, errors, final):
            if self.decoder is not None:
                return self.decoder(input, self.errors, final)
            output, consumed, byteorder = decode_ex(input, errors, 0, final)
            if byteorder:
                self.decoder = (little if byteorder < 0 else big)[1]
            elif consumed >= 2:
                raise UnicodeDecodeError(kind, input, 0, size, 'Stream does not start with BOM')
            return output, consumed

        def reset(self):
            codecs.BufferedIncrementalDecoder.reset(self)
            self.decoder = None

        def getstate(self):
            state = codecs.BufferedIncrementalDecoder.getstate(self)[0]
            if self.decoder is None:
                return state, 2
            # 0 for the machine's own order.
            return state, 0 if self.decoder is little[1] else 1

        def setstate(self, state):
            codecs.BufferedIncrementalDecoder.setstate(self, state)
            self.decoder = {0: little[1], 1: big[1]}.get(state[1])

    class StreamWriter(codecs.StreamWriter):
        def __init__(self, stream, errors='strict'):
            codecs.StreamWriter.__init__(self, stream, errors)
            self.encoder = None

        def reset(self):
            codecs.StreamWriter.reset(self)
            self.encoder = None

        def encode(self, input, errors='strict'):
            if self.encoder is None:
                result = encode(input, errors)
                self.encoder = little[0]
                return result
            return self.encoder(input, errors)

    class StreamReader(codecs.StreamReader):
        def reset(self):
            codecs.StreamReader.reset(self)
            self.__dict__.pop('decode', None)

        def decode(self, input, errors='strict'):
            output, consumed, byteorder = decode_ex(input, errors, 0, False)
            if byteorder:
                self.decode = (little if byteorder < 0 else big)[1]
            elif consumed >= 2:
                raise UnicodeDecodeError(kind, input, 0, size, 'Stream does not start with BOM')
            return output, consumed

    named(module, IncrementalEncoder, IncrementalDecoder, StreamWriter, StreamReader)
    return codecs.CodecInfo(
        encode, _whole(decode), StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, name=module.replace('_', '-')
    )


def _signed():
    """UTF-8 with a mark at the start, which need not be there."""
    mark = codecs.BOM_UTF8

    def encode(input, errors='strict'):
        return mark + codecs.utf_8_encode(input, errors)[0], len(input)

    def decode(input, errors='strict'):
        skip = 3 if input[:3] == mark else 0
        output, consumed = codecs.utf_8_decode(input[skip:], errors, True)
        return output, consumed + skip

    class IncrementalEncoder(codecs.IncrementalEncoder):
        def __init__(self, errors='strict'):
            codecs.IncrementalEncoder.__init__(self, errors)
            self.first = 1

        def encode(self, input, final=False):
            data = codecs.utf_8_encode(input, self.errors)[0]
            if self.first:
                self.first = 0
                return mark + data
            return data

        def reset(self):
            codecs.IncrementalEncoder.reset(self)
            self.first = 1

        def getstate(self):
            return self.first

        def setstate(self, state):
            self.first = state

    class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
        def __init__(self, errors='strict'):
            codecs.BufferedIncrementalDecoder.__init__(self, errors)
            self.first = 1

        def _buffer_decode(self, input, errors, final):
            skip = 0
            if self.first:
                if len(input) < 3 and mark.startswith(input) and not final:
                    return '', 0
                self.first = 0
                skip = 3 if input[:3] == mark else 0
            output, consumed = codecs.utf_8_decode(input[skip:], errors, final)
            return output, consumed + skip

        def reset(self):
            codecs.BufferedIncrementalDecoder.reset(self)
            self.first = 1

        def getstate(self):
            return codecs.BufferedIncrementalDecoder.getstate(self)[0], self.first

        def setstate(self, state):
            codecs.BufferedIncrementalDecoder.setstate(self, state)
            self.first = state[1]

    class StreamWriter(codecs.StreamWriter):
        def reset(self):
            codecs.StreamWriter.reset(self)
            self.__dict__.pop('encode', None)

        def encode(self, input, errors='strict'):
            self.encode = codecs.utf_8_encode
            return encode(input, errors)

    class StreamReader(codecs.StreamReader):
        def reset(self):
            codecs.StreamReader.reset(self)
            self.__dict__.pop('decode', None)

        def decode(self, input, errors='strict'):
            if len(input) < 3 and mark.startswith(input):
                return '', 0
            self.decode = codecs.utf_8_decode
            skip = 3 if input[:3] == mark else 0
            output, consumed = codecs.utf_8_decode(input[skip:], errors)
            return output, consumed + skip

    named('utf_8_sig', IncrementalEncoder, IncrementalDecoder, StreamWriter, StreamReader)
    return codecs.CodecInfo(encode, decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, name='utf-8-sig')
