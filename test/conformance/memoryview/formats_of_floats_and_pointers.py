import math


def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


view = memoryview(bytearray(range(64)))
for format in ['e', '@e', '<e', '?', '@?', 'f', 'd', 'c', 'F', 'D', 'g', 's', 'ee', '', '@']:
    show(lambda: (view.cast(format).itemsize, view.cast(format).format, len(view.cast(format)), view.cast(format)[1]))
halves = memoryview(bytearray(32)).cast('e')
for value in [0.0, -0.0, 1.0, 1.5, -2.75, 65504.0, 65519.0, 65520.0, 1e10, 1e-8, 6e-8, 5.960464477539063e-08, math.inf, -math.inf, True, 3, 0.1, 1 / 3, 2048.5, 'a', None, 1j, [], 1 << 2000]:
    def put():
        halves[0] = value
        return halves[0], halves.tobytes()[:2]

    show(put)
halves[0] = math.nan
print(math.isnan(halves[0]), halves.tobytes()[:2], halves == halves, halves[1:] == halves[1:], memoryview(bytes(4)).cast('e') == memoryview(bytes(4)).cast('h'))
print(halves[4:8].tolist(), halves.cast('B').nbytes, memoryview(b'\x00\x3c\x00\xc0').cast('e').tolist(), halves.format, memoryview(b'\x01\x00\xff\x03\x00\x7c\xff\xfb').cast('e').tolist())
floats = memoryview(bytearray(8)).cast('f')
for value in [1e38, 1e39, -1e60, 1e-50, 3.4028235677973366e38, 'x']:
    def put():
        floats[0] = value
        return floats[0]

    show(put)
pointers = memoryview(bytearray(b'\xff' * 16)).cast('P')
print(len(memoryview(bytearray(b'\xff' * 16)).cast('B')), pointers.format)
for value in [0, 5, -1, True, 'a', 1.5, 1 << 100]:
    def put():
        pointers[0] = value
        return pointers[0] in (value, (1 << 32) - 1, (1 << 64) - 1)

    show(put)
