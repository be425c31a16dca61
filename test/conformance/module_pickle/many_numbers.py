"""Long rows of numbers of one form and of several, in lists and tuples, and how frames divide them."""
import pickle
from hashlib import md5
from io import BytesIO

ROWS = {
    'bytes': list(range(256)) * 5,
    'of two bytes': list(range(256, 1456)),
    'of four bytes': list(range(-600, 0)) + list(range(65536, 66100)),
    'edges': [-(2**31), 2**31 - 1] * 10,
    'mixed': list(range(-20, 70000, 59)),
    'larger': [2**31, -(2**31) - 1, 1, 2, 3, 4, 5, 6, 7, 8],
    'floats': list(map(float, range(8000))),
    'special floats': [float('inf'), float('-inf'), 0.0, -0.0, 5e-324] * 4,
    'with bools': [1, True, 0, False, 2, 3, 4, 5, 6, 7],
    'with floats': [1, 1.0, 2, 2.0, 3, 4, 5, 6, 7, 8],
    'with text': [*range(30), 'x', *range(30)],
    'text': list(map(str, range(10**6, 10**6 + 7000))),
}

for title, row in ROWS.items():
    for value in (row, tuple(row)):
        for protocol in (0, 1, 4) if value is row else (2, 5):
            data = pickle.dumps(value, protocol)
            shown = repr(value)
            same = repr(pickle.loads(data)) == shown == repr(pickle.load(BytesIO(data)))
            print(title, type(value).__name__, protocol, len(data), md5(data).hexdigest(), same)


class Growing:
    """Makes the list it is in longer while it is written."""

    def __init__(self, owner):
        self.owner = owner

    def __reduce__(self):
        if len(self.owner) < 1005:
            self.owner.extend(range(3))
        return str, ()


values = list(range(998))
values.append(Growing(values))
values.append(Growing(values))
print(pickle.loads(pickle.dumps(values))[990:])


class Numbered(pickle.Pickler):
    def persistent_id(self, obj):
        return 'three' if obj == 3 else None


stream = BytesIO()
Numbered(stream).dump(list(range(20)))
print(stream.getvalue())

for data in (b'\x80\x04](KK\x01KK', b'\x80\x04](K\x01K', b'](' + b'K\x01' * 40, b'](' + b'M\x01\x02' * 33 + b'M\x01', b'N' + b'K\x01' * 20 + b'\x85\x86\x87.'):
    try:
        print(pickle.loads(data))
    except Exception as error:
        print(type(error).__name__, error)
