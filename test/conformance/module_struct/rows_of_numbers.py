# Numbers in a row, with gaps: the limits of each kind in both orders, and what is none of them.
import struct


def shown(action):
    try:
        return action()
    except (struct.error, OverflowError) as error:
        return f'{type(error).__name__}: {error}'


LIMITS = {'b': 2**7, 'h': 2**15, 'i': 2**31, 'q': 2**63}
for letter, limit in LIMITS.items():
    for order in '<>':
        signed, unsigned = order + letter, order + letter.upper()
        for value in (-limit - 1, -limit, -1, 0, limit - 1, limit):
            print(signed, value, shown(lambda: struct.unpack(signed, struct.pack(signed, value))))
        for value in (-1, 0, limit, 2 * limit - 1, 2 * limit):
            print(unsigned, value, shown(lambda: struct.unpack(unsigned, struct.pack(unsigned, value))))

row = struct.Struct('<bx2H3xIqfd')
data = row.pack(-1, 2, 65535, 2**32 - 1, -2**40, 0.5, -1e300)
print(row.size, data.hex(), row.unpack(data))
print(row.unpack_from(b'..' + data, 2), list(struct.iter_unpack('>HB', bytes(range(9)))))
print(struct.pack('@bhi', 1, 2, 3).hex(), struct.pack('>bhi', 1, 2, 3).hex(), struct.unpack('@bhi', struct.pack('@bhi', 1, -2, 3)))
print(struct.pack('<f', float('nan')).hex(), struct.pack('>d', float('inf')).hex(), shown(lambda: struct.pack('<f', 1e39)), struct.pack('<d', 7))
print(struct.pack('<3B', True, False, 2), shown(lambda: struct.pack('<B', 1.0)), shown(lambda: struct.pack('<2B', 1)), shown(lambda: struct.unpack('<H', b'a')))
