data = bytearray(b'abcdefgh')
m = memoryview(data)
print(type(m), len(m), m[0], m[-1], m.tolist()[:3], m.tobytes(), bytes(m), list(m)[:2], m.hex(), m.hex(':'))
print(m.format, m.itemsize, m.nbytes, m.ndim, m.shape, m.strides, m.suboffsets, m.readonly, m.contiguous, m.c_contiguous, m.f_contiguous)
print(m.obj is data, memoryview(b'x').readonly, memoryview(m) == m, memoryview(m) is m)
m[0] = 65
m[1:3] = b'XY'
m[-1] = True
print(data)
part = m[2:6]
part[0] = 33
print(data, part.tobytes(), len(part), part[::-1].tobytes(), m[::2].tolist(), m[::2].strides, m[6:2:-2].tobytes(), m[::2].contiguous)
m[::4] = b'12'
print(data)
m[::-1][0:2] = memoryview(b'zy')
print(data)
for bad in (lambda: m[100], lambda: m['a'], lambda: m[1.5], lambda: memoryview('text'), lambda: memoryview(5), lambda: memoryview([1]),
            lambda: m.__setitem__(0, 256), lambda: m.__setitem__(0, -1), lambda: m.__setitem__(0, 'a'), lambda: m.__setitem__(slice(0, 2), b'abc'),
            lambda: m.__delitem__(0), lambda: memoryview(b'abc').__setitem__(0, 1), lambda: m.index(200), lambda: m.cast('zz'), lambda: m.cast('i', [3])):
    try:
        print(bad())
    except (IndexError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(m == data, m == bytes(data), data == m, m != b'', m == 5, memoryview(b'ab') == memoryview(bytearray(b'ab')), m == m[:])
print(hash(memoryview(b'abc')) == hash(b'abc'), {memoryview(b'k'): 1}[b'k'])
try:
    hash(m)
except ValueError as error:
    print(error)
print(100 in m, 300 in m, b'a' in m, list(reversed(memoryview(b'abc'))), memoryview(b'abca').count(97), memoryview(b'abca').index(98))
print(bool(memoryview(b'')), bool(m), repr(m).startswith('<memory at 0x'))
ro = memoryview(bytearray(b'q')).toreadonly()
print(ro.readonly, ro.tobytes())
print(bytearray(memoryview(b'xyz')), bytes(memoryview(b'xyz')[1:]), int.from_bytes(memoryview(b'\1\0'), 'little'))
print(isinstance(m, memoryview), callable(memoryview), memoryview.__name__, memoryview.__module__)
try:
    class Heir(memoryview):
        pass
except TypeError as error:
    print(error)
