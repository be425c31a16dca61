# Reading from buffers and writing into them.
import struct

data = bytes(range(10))
print(struct.unpack_from('<h', data, 2), struct.unpack_from('<h', data, -2), struct.unpack_from('<hh', buffer=data, offset=1), struct.unpack('<hi', bytearray(data[:6])), struct.unpack('<h', memoryview(data)[3:5]), list(struct.iter_unpack('<hx', data[:9])))
buffer = bytearray(8)
print(struct.pack_into('<h', buffer, 1, 5), struct.pack_into('<h', buffer, -2, -1), struct.pack_into('>i', memoryview(buffer)[3:7], 0, 1), buffer)
pairs = struct.iter_unpack('<2b', data)
print(next(pairs), pairs.__length_hint__(), iter(pairs) is pairs, len(list(pairs)), next(pairs, 'end'))
for work in (
    lambda: struct.unpack('<hi', data), lambda: struct.unpack('<h', 'ab'), lambda: struct.unpack('<h', 5), lambda: struct.unpack_from('<h', data, 9), lambda: struct.unpack_from('<h', data, -1), lambda: struct.unpack_from('<h', data, -11), lambda: struct.unpack_from('<h', data, 11),
    lambda: struct.pack_into('<h', data, 0, 5), lambda: struct.pack_into('<h', buffer, 7, 5), lambda: struct.pack_into('<h', buffer, -1, 5), lambda: struct.pack_into('<h', buffer, -9, 5), lambda: struct.pack_into('<h', buffer, 0), lambda: struct.pack_into('<h', buffer), lambda: struct.pack_into('<h'),
    lambda: struct.pack_into('<h', buffer, 'x', 1), lambda: struct.iter_unpack('<h', data[:3]), lambda: struct.iter_unpack('', b''), lambda: struct.pack_into('<b', buffer, 0, 200),
):
    try:
        print(work())
    except (struct.error, TypeError) as error:
        print(type(error).__name__, error)
