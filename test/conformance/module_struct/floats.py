# Floats of 2, 4 and 8 bytes, and complex numbers.
import struct

for value in (0.0, -0.0, 1.0, -2.5, 0.1, 1 / 3, 65504.0, 65519.0, 6e-8, 2.98e-8, 1e-45, 5e-324, float('inf'), float('-inf'), 1e300, 3.4028235677973366e38, 5, True, 10**30):
    for format in ('<e', '<f', '>f', '<d', '>d'):
        try:
            data = struct.pack(format, value)
            print(format, value, data.hex(), struct.unpack(format, data)[0], end='; ')
        except (OverflowError, struct.error) as error:
            print(format, value, error, end='; ')
    print()
print(struct.unpack('<e', b'\0\x7e')[0], struct.unpack('<f', b'\0\0\xc0\x7f')[0], struct.pack('<d', float('nan')).hex(), struct.unpack('<e', b'\1\0'), struct.unpack('>d', b'\0\0\0\0\0\0\0\1'))
print(struct.pack('>F', 1 + 2j), struct.pack('<D', -1j).hex(), struct.pack('<F', 5), struct.unpack('>F', struct.pack('>F', 1.5 - 2.5j)), struct.calcsize('<FD'))
for format, value in (('<f', 'x'), ('<d', None), ('<e', b'1'), ('<D', 'x'), ('<d', 2**2000), ('<F', [])):
    try:
        print(struct.pack(format, value))
    except struct.error as error:
        print(format, error)
