# Bytes and Pascal strings, characters and padding.
import struct

for format, values in (('<3s', [b'ab']), ('<3s', [b'abcdef']), ('<s', [b'']), ('<0s', [b'ab']), ('<3p', [b'abcd']), ('<p', [b'a']), ('<0p', [b'a']), ('<5p', [b'ab']), ('<2c', [b'a', b'b']), ('<2x', []), ('<x3sx', [bytearray(b'abc')]), ('<2s2s', [b'a', b'b'])):
    data = struct.pack(format, *values)
    print(format, values, data, struct.unpack(format, data))
print(struct.pack('<300p', b'a' * 299)[:2], struct.unpack('<4p', b'\x09abc'), struct.unpack('<3s1p', b'abc\0'))
for format, value in (('<3s', 'abc'), ('<3p', 'a'), ('<c', b'ab'), ('<c', 'a'), ('<c', 5), ('<s', None)):
    try:
        print(struct.pack(format, value))
    except struct.error as error:
        print(format, value, error)
