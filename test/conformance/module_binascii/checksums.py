# Checksums, also in parts.
import binascii

for data in (b'', b'a', b'123456789', bytes(range(256)), bytearray(b'abc')):
    print(binascii.crc32(data), binascii.crc32(data, 5), binascii.crc32(data, -1), binascii.crc_hqx(data, 0), binascii.crc_hqx(data, 0xffff), binascii.crc_hqx(data, 1 << 20))
print(binascii.crc32(b'world', binascii.crc32(b'hello ')) == binascii.crc32(b'hello world'), binascii.crc_hqx(b'world', binascii.crc_hqx(b'hello ', 7)) == binascii.crc_hqx(b'hello world', 7))
for work in (lambda: binascii.crc32('a'), lambda: binascii.crc_hqx('a', 0), lambda: binascii.crc32(5)):
    try:
        print(work())
    except TypeError as error:
        print(error)
