b = bytearray(b'abc')
b.append(100)
b.extend(b'ef')
b.extend([103, 104])
b.extend(x for x in (105,))
b.insert(0, 33)
b.insert(-1, 45)
b.insert(100, 46)
print(b, b.pop(), b.pop(0), b.pop(-2), b)
b.remove(98)
b.reverse()
print(b, b.copy() == b, b.copy() is b)
b += b'xyz'
b *= 2
print(b)
b[0] = 65
b[1:3] = b'12345'
b[::2] = bytes(len(b[::2]))
print(b)
del b[0]
del b[1:4]
del b[::3]
print(b)
b[2:2] = [1, 2]
b[:1] = memoryview(b'mv')
b[1:2] = bytearray(b'')
print(b)
b.clear()
print(b)
def run(line):
    b = bytearray(b'abc')
    try:
        exec(line, {'b': b})
        print(line, b)
    except Exception as error:
        print(line, type(error).__name__, error)
for line in ['b.append("x")', 'b.append(256)', 'b.append(-1)', 'b.append(1.5)', 'b.append()', 'b.extend("x")', 'b.extend([256])', 'b.extend(5)', 'b.extend(["x"])', 'b.insert(0)', 'b.insert("x", 1)', 'b.insert(0, 256)', 'b.pop(5)', 'b.pop("x")', 'bytearray().pop()', 'b.remove(1)', 'b.remove(256)', 'b.remove("x")', 'b.reverse(1)', 'b.clear(1)', 'b.copy(1)', 'b[0] = 256', 'b[0] = -1', 'b[0] = "x"', 'b[5] = 1', 'b["x"] = 1', 'b[0:1] = 5', 'b[0:1] = "x"', 'b[0:1] = [256]', 'b[::2] = b"x"', 'del b[5]', 'del b["x"]', 'b += "x"', 'b += 5', 'b *= "x"', 'b[:] = b', 'b.extend(b)', 'b += b', 'b.__init__(b"new")', 'b.__setitem__(0, 65)', 'b.__delitem__(0)', 'b.__iadd__(b"q")', 'b.__imul__(2)', 'b.resize(5)', 'b.resize(1)', 'b.resize(-1)', 'b.resize("x")']:
    run(line)
