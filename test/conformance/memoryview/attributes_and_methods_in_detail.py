def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


data = bytearray(b'abcdefgh')
m = memoryview(data)
print(m.obj is data, m.format, m.itemsize, m.ndim, m.shape, m.strides, m.suboffsets, m.nbytes, m.readonly, m.c_contiguous, m.f_contiguous, m.contiguous, len(m))
print(m.tobytes(), m.tobytes('F'), m.tolist(), m.hex(), m.hex(':', 2), m[0], m[-1], m[1:3].tobytes(), m[::-1].tobytes(), m[::2].strides, m[::2].contiguous, bytes(m), list(m), 97 in m, m == b'abcdefgh', m != data, m == memoryview(b'x'), m == 5, hash(memoryview(b'a')) == hash(b'a'))
print(m.index(99), m.count(97), m.index(99, 1, 5), list(reversed(m)), m.toreadonly().readonly)
m[0] = 65
m[1:3] = b'XY'
m[::4] = b'12'
print(data)
c = m.cast('H')
print(c.format, c.itemsize, c.shape, c.nbytes, len(c), c[0], c.tolist(), m.cast('b')[0], m.cast('c')[0], m.cast('B', [2, 4]).shape, m.cast('B', (2, 4)).tolist(), m.cast('B', (2, 2, 2)).strides, m.cast('B', (2, 4))[1, 2], m.cast('f').itemsize, m.cast('?')[0])
for work in [lambda: m[8], lambda: m['a'], lambda: m[1.0], lambda: m[0, 0], lambda: m.cast('Z'), lambda: m.cast(5), lambda: m.cast('q', [3]), lambda: m[:3].cast('H'), lambda: m[::2].cast('H'), lambda: m.cast('H').cast('I'), lambda: m.cast('B', [2, 4])[0], lambda: m.index(200), lambda: memoryview(5), lambda: memoryview('a'), lambda: memoryview(object=b'a').tobytes(), lambda: hash(m), lambda: m < m, lambda: m + m, lambda: m.tobytes('x'), lambda: m.nothing, lambda: type('V', (memoryview,), {}), lambda: m.__len__(), lambda: memoryview[int]]:
    show(work)
def run(line, view=None):
    data = bytearray(b'abcd')
    m = memoryview(data) if view is None else view
    try:
        exec(line, {'m': m, 'data': data})
        print(line, data)
    except Exception as error:
        print(line, type(error).__name__, error)
for line in ['m[0] = 256', 'm[0] = "a"', 'm[0] = b"a"', 'm[9] = 1', 'm[1:3] = b"x"', 'm[1:3] = "xy"', 'm[1:3] = 5', 'del m[0]', 'data.append(1)', 'm.release(); data.append(1)', 'm.release(); m[0]', 'm.release(); m.release()', 'm.cast("H")[0] = 70000', 'm.cast("H")[0] = -1', 'm.cast("h")[0] = -1', 'm.cast("c")[0] = b"z"', 'm.cast("c")[0] = 5', 'm.cast("f")[0] = 1.5', 'm.cast("f")[0] = "a"', 'm.cast("?")[0] = 5', 'm.cast("B", (2, 2))[1, 1] = 33', 'm.x = 1', 'm.__setitem__(0, 65)']:
    run(line)
run('m[0] = 1', memoryview(b'abc'))
with memoryview(data) as inside:
    print(inside.tobytes()[:2], inside.__enter__() is inside)
show(lambda: inside.tobytes())
show(lambda: inside.obj)
print(memoryview(b'ab') == memoryview(b'ab'), memoryview(b'ab') == bytearray(b'ab'), memoryview(b'ab').readonly, memoryview(memoryview(b'ab')).obj)
