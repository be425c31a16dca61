# Formats: spaces, counts, alignment, and errors.
import struct

print([struct.calcsize(format) for format in ('', 'bi', '<bi', 'bq', 'b0i', '=bq', 'bhb', 'cfd', '4x', ' <'.strip() + 'h i', '3h', 'b2h', 'bD', 'bF')])
print(struct.pack('bi', 1, 2), struct.pack('b0i', 1), struct.pack('=bi', 1, 2), struct.pack('!bi', 1, 2), struct.pack('<h i', 1, 2), struct.pack(b'<h', 1), struct.pack('@h', 1))
for format in ('z', '5', '<n', '<P', 'h<i', '<3 h', '3', 'hé', '<é', 'h,', '-1h'):
    try:
        print(struct.calcsize(format))
    except (struct.error, UnicodeEncodeError) as error:
        print(repr(format), type(error).__name__, error)
for arguments in (('<hi', 1), ('<hi', 1, 2, 3), ('<h',), ('', 1), (5, 1), (None,), ()):
    try:
        print(struct.pack(*arguments))
    except (struct.error, TypeError) as error:
        print(arguments, type(error).__name__, error)
print(struct.error, struct.error.__mro__[1], struct.__all__)
