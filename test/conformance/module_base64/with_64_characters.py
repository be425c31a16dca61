# Base64, also with other characters, and texts with errors.
import base64
import binascii

for data in (b'', b'a', b'ab', b'abc', bytes(range(256)), bytearray(b'xyz'), memoryview(b'\xfb\xff')):
    encoded = base64.b64encode(data)
    print(encoded, base64.b64decode(encoded) == bytes(data), base64.urlsafe_b64encode(data)[:8], base64.standard_b64encode(data)[:8], base64.b64encode(data, b'.,')[:8], base64.b64encode(data, altchars=b'-_') == base64.urlsafe_b64encode(data))
for text in ('YWJj', b'YWJj', 'YW Jj\n', 'YQ==', 'YQ==YQ==', 'Y!Q==', '', '====', 'YQ=', 'YQ', 'Y', 'YWJjY', 'YWJj=', 'Y=Q=', '+/8=', 'é', 5, None):
    for options in ({}, {'validate': True}, {'altchars': '+/'}):
        try:
            print(repr(text), options, base64.b64decode(text, **options))
        except (binascii.Error, ValueError, TypeError) as error:
            print(repr(text), options, type(error).__name__, error)
print(base64.urlsafe_b64decode('-_8='), base64.standard_b64decode(b'+/8='), base64.b64decode('-_8=', '-_'), base64.b64decode('.,8=', altchars=b'.,'))
for work in (lambda: base64.b64encode('a'), lambda: base64.b64encode(b'a', '-_'), lambda: base64.b64encode(b'a', b'-'), lambda: base64.b64decode(b'a', b'-'), lambda: base64.b64encode(5)):
    try:
        print(work())
    except (TypeError, AssertionError) as error:
        print(type(error).__name__, error)
