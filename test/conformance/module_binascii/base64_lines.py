# Base64 of single lines, lenient and strict.
import binascii

for data in (b'', b'a', b'ab', b'abc', b'x' * 60, bytearray(b'abc'), memoryview(b'abc')):
    print(binascii.b2a_base64(data), binascii.b2a_base64(data, newline=False), binascii.a2b_base64(binascii.b2a_base64(data)) == bytes(data))
for text in ('YQ==', 'YQ==\n', '=YQ==', 'Y=Q=', 'YQ=Q', 'YQ=', 'YQ===', 'Y', 'YWJj=', 'YWJj====', 'Y!Q==', 'YQ=a=', 'YQ=\n=', 'YWJj', '', 'YWJjYQ', 'YQ=Q=', b'YWJj\xff', 'YWJjé', 5):
    for strict_mode in (False, True):
        try:
            print(repr(text), strict_mode, binascii.a2b_base64(text, strict_mode=strict_mode))
        except (binascii.Error, ValueError, TypeError) as error:
            print(repr(text), strict_mode, type(error).__name__, error)
try:
    binascii.b2a_base64('a')
except TypeError as error:
    print(error)
print(binascii.Error.__mro__, binascii.Incomplete.__mro__[1])
