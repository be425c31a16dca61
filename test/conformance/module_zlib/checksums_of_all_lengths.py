"""Checksums of data of all lengths, in one piece and in two, from any start."""
import binascii
import zlib

data = bytes(number * 7 & 255 for number in range(400))
for length in (*range(0, 10), *range(60, 70), *range(124, 132), 191, 192, 193, 399):
    piece = data[:length]
    print(length, zlib.adler32(piece), zlib.crc32(piece), binascii.crc32(piece, 99), zlib.adler32(bytearray(piece), 0xFFF0FFF0))
    for at in (1, 63, 64, 65):
        if zlib.adler32(piece[at:], zlib.adler32(piece[:at])) != zlib.adler32(piece):
            print('adler32', length, at)
        if zlib.crc32(piece[at:], zlib.crc32(piece[:at])) != zlib.crc32(piece):
            print('crc32', length, at)
print(zlib.adler32(b'\xff' * 100000, 0xFFFFFFFF), zlib.crc32(b'\xff' * 100000, 0xFFFFFFFF))
