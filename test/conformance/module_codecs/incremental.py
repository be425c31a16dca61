import codecs


def show(work):
    try:
        print(ascii(work()))
    except Exception as error:
        print(type(error).__name__, error)


text = 'aé€😀\ufeffz'
for name in 'utf-8 utf-8-sig utf-16 utf-16-le utf-16-be utf-32 utf-32-le utf-32-be utf-7 unicode_escape raw_unicode_escape'.split():
    encoder = codecs.getincrementalencoder(name)()
    data = b''.join([encoder.encode(char) for char in text] + [encoder.encode('', True)])
    decoder = codecs.getincrementaldecoder(name)()
    parts = [decoder.decode(data[at:at + 1]) for at in range(len(data))]
    print(name, data, ascii(parts), ascii(decoder.getstate()), ascii(encoder.getstate()), ascii(decoder.decode(b'', True)))
    encoder.reset()
    decoder.reset()
    print(ascii(decoder.decode(encoder.encode('b'))), ascii(decoder.decode(encoder.encode('c'))), ascii(decoder.getstate()))
    state = decoder.getstate()
    decoder.setstate(state)
    encoder.setstate(encoder.getstate())
    print(encoder.encode('d'))
    print(b''.join(codecs.iterencode(text, name)) == data, ''.join(codecs.iterdecode([data[:3], data[3:7], data[7:]], name)) == text)

for name in 'ascii latin-1 cp1252 koi8-r charmap'.split():
    encoder, decoder = codecs.getincrementalencoder(name)('replace'), codecs.getincrementaldecoder(name)('replace')
    print(name, [encoder.encode(char) for char in 'aé€'], [decoder.decode(bytes([byte])) for byte in b'a\x81\xe9'], encoder.getstate(), decoder.getstate(), decoder.errors)
for name in 'hex base64 rot13'.split():
    encoder, decoder = codecs.getincrementalencoder(name)(), codecs.getincrementaldecoder(name)()
    given = 'abc' if name == 'rot13' else b'abc'
    print(name, encoder.encode(given), decoder.decode(encoder.encode(given)), decoder.decode(encoder.encode(given), final=True))

decoder = codecs.getincrementaldecoder('utf-8')()
show(lambda: decoder.decode(b'\xe2\x82'))
show(lambda: decoder.getstate())
show(lambda: decoder.decode(b'', final=True))
show(lambda: decoder.decode(b'\xac'))
decoder.reset()
show(lambda: decoder.decode(b'\xe2\x82'))
show(lambda: decoder.decode(b'(', False))
decoder = codecs.getincrementaldecoder('utf-8')('replace')
show(lambda: [decoder.decode(data) for data in [b'\xe2', b'\x82', b'(', b'\xff', b'\xf0\x9f', b'\x98', b'\x80']] + [decoder.decode(b'\xc3', True)])
decoder = codecs.getincrementaldecoder('utf-16')()
show(lambda: decoder.decode(b'a\0b\0'))
decoder = codecs.getincrementaldecoder('utf-16')()
show(lambda: [decoder.decode(data) for data in [b'\xfe', b'\xff', b'\0', b'a', b'\xd8', b'\x3d\xde', b'\0']])
show(lambda: decoder.getstate())
decoder.setstate((b'', 0))
show(lambda: decoder.decode(b'a\0'))

for function, data in [(codecs.utf_8_decode, b'ab\xe2\x82'), (codecs.utf_8_decode, b'ab\xed\xa0'), (codecs.utf_8_decode, b'ab\xff'), (codecs.utf_16_decode, b'\xff\xfea\0b'), (codecs.utf_16_le_decode, b'a\0\x3d\xd8'),
                       (codecs.utf_16_be_decode, b'\0a\xd8\x3d'), (codecs.utf_32_decode, b'a\0\0\0b'), (codecs.utf_32_le_decode, b'a\0\0\0b\0'), (codecs.utf_32_be_decode, b'\0\0\0a\0'), (codecs.utf_7_decode, b'a+AO')]:
    show(lambda: function(data))
    show(lambda: function(data, 'strict', True))
    show(lambda: function(data, 'replace', True))
    show(lambda: function(memoryview(data), None))
for order in [-1, 0, 1]:
    show(lambda: codecs.utf_16_ex_decode(b'a\0b', 'strict', order, False))
    show(lambda: codecs.utf_32_ex_decode(b'a\0\0\0\0', 'strict', order, False))
    show(lambda: codecs.utf_16_encode('a', 'strict', order))
    show(lambda: codecs.utf_32_encode('a', 'strict', order))
show(lambda: codecs.utf_16_ex_decode(b'\xfe\xff\0a\0'))
show(lambda: codecs.utf_16_encode('\ud800'))
show(lambda: codecs.latin_1_decode(b'\xe9'))
show(lambda: codecs.ascii_decode(b'a\xe9', 'replace'))
show(lambda: codecs.ascii_encode('é', 'xmlcharrefreplace'))
show(lambda: codecs.readbuffer_encode('aé'))
show(lambda: codecs.readbuffer_encode(bytearray(b'ab')))


# Bases to derive from.
class Pairs(codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, input, errors, final):
        end = len(input) if final else len(input) & ~1
        return '-'.join([f'{byte:02x}' for byte in input[:end]]), end


class Words(codecs.BufferedIncrementalEncoder):
    def _buffer_encode(self, input, errors, final):
        end = len(input) if final else input.rfind(' ') + 1
        return input[:end].encode(), end


decoder, encoder = Pairs(), Words()
print([decoder.decode(b'abc'), decoder.getstate(), decoder.decode(b'd'), decoder.decode(b'e', True)])
print([encoder.encode('one tw'), encoder.getstate(), encoder.encode('o three '), encoder.getstate(), encoder.encode('x', True)])
encoder.setstate('kept')
print(encoder.encode(' '), encoder.errors, decoder.errors)
for base in [codecs.IncrementalEncoder, codecs.BufferedIncrementalEncoder]:
    show(lambda: base().encode('a'))
for base in [codecs.IncrementalDecoder, codecs.BufferedIncrementalDecoder]:
    show(lambda: base().decode(b'a'))
print(codecs.IncrementalDecoder().getstate(), codecs.IncrementalEncoder().getstate())
print([getattr(codecs, f'BOM_UTF{size}{order}') for size in (16, 32) for order in ('', '_LE', '_BE')], codecs.BOM32_BE, codecs.BOM_LE, codecs.BOM, codecs.BOM_UTF8, codecs.BOM_UTF32_BE, codecs.BOM64_LE)
print(sorted(codecs.__all__) == sorted(set(codecs.__all__)), len(codecs.__all__))
