# Whole numbers of all sizes and both orders of bytes.
import struct

for order in '<>=!@':
    print(order, struct.pack(order + 'bBhHiIqQ', -1, 255, -2, 65534, -3, 2**32 - 3, -4, 2**64 - 4), struct.unpack(order + '4h', bytes(range(8))), struct.calcsize(order + 'bhiq'))
print(struct.pack('<h', True), struct.pack('<3h', 1, 2, 3), struct.pack('>l', 5), struct.pack('<L', 5), struct.unpack('>bB', b'\xff\xff'), struct.pack('<?????', 0, 1, '', 'x', []), struct.unpack('<3?', b'\0\1\2'))
for format in '<b', '<B', 'h', '>H', '<i', 'I', '<q', '<Q', '<l', '<L':
    for value in (2**70, -2**70, -1, 2**31, 'x', 1.5, None):
        try:
            print(format, value, struct.pack(format, value), end='; ')
        except struct.error as error:
            print(format, value, error, end='; ')
    print()


class Index:
    def __index__(self):
        return 7


print(struct.pack('<h', Index()))
