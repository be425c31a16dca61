data = bytearray(range(16))
m = memoryview(data)
for format in 'bBhHiIqQ':
    view = m.cast(format)
    print(format, view.itemsize, len(view), view.shape, view.strides, view.nbytes, view[0], view[-1], view.tolist()[:2])
words = m.cast('H')
words[0] = 0xfffe
print(data[:2], words[0], m.cast('h')[0], words == m, words[1:3].tolist(), words[::-2].tolist(), words[1:3].cast('B').tobytes())
floats = memoryview(bytearray(16)).cast('d')
floats[0] = 1.5
floats[1] = -0.1
print(floats.tolist(), floats.tobytes())
floats[0] = float('inf')
print(floats[0])
singles = memoryview(bytearray(8)).cast('f')
singles[0] = 0.1
singles[1] = -2.5e-40
print(singles.tolist(), singles.tobytes().hex())
chars = memoryview(b'abc').cast('c')
print(chars.tolist(), chars[1], chars == b'abc')
flags = memoryview(bytearray(b'\0\1\1')).cast('?')
print(flags.tolist())
flags[0] = 5
print(flags.tobytes())
print(m.cast('@i').format, m.cast('b')[0])
grid = m.cast('B', (4, 4))
print(grid.ndim, grid.shape, grid.strides, grid.tolist(), grid[1, 2], grid[-1, -1], len(grid), grid.nbytes)
grid[0, 0] = 99
print(data[0], grid.cast('B').tolist()[:3], m.cast('H', [2, 4]).tolist())
for bad in (lambda: m[:3].cast('H'), lambda: m[::2].cast('B'), lambda: words.cast('i'), lambda: m.cast('x1'), lambda: m.cast(1), lambda: m.cast('B', 5),
            lambda: m.cast('B', [3, 3]), lambda: m.cast('B', [0, 16]), lambda: words.__setitem__(0, 70000), lambda: words.__setitem__(0, 1.5),
            lambda: floats.__setitem__(0, 'a'), lambda: chars.__setitem__(0, 1), lambda: grid[4, 0], lambda: grid[0, 0, 0],
            lambda: hash(memoryview(b'12').cast('H'))):
    try:
        print(bad())
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
print(m.cast('b').cast('B') == m, memoryview(b'ab') == memoryview(b'ab').cast('b'), memoryview(b'\xff') == memoryview(b'\xff').cast('b'))
