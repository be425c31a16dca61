# Hexadecimal digits, with separators.
import binascii

data = bytes(range(0, 250, 31))
print(binascii.hexlify(data), binascii.b2a_hex(data, '-'), binascii.hexlify(data, b':', 2), binascii.hexlify(data, '_', -4), binascii.hexlify(data, sep=' ', bytes_per_sep=3), binascii.hexlify(b''))
print(binascii.unhexlify('616263'), binascii.a2b_hex(b'FFfe'), binascii.unhexlify(bytearray(b'00')), binascii.unhexlify(''), binascii.unhexlify(binascii.hexlify(data)) == data)
for work in (lambda: binascii.unhexlify('616'), lambda: binascii.unhexlify('6z'), lambda: binascii.unhexlify('61 6'), lambda: binascii.unhexlify('éé'), lambda: binascii.unhexlify(5), lambda: binascii.hexlify('a'), lambda: binascii.hexlify(b'ab', '--')):
    try:
        print(work())
    except (binascii.Error, ValueError, TypeError) as error:
        print(type(error).__name__, error)
