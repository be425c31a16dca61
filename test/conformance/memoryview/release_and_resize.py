data = bytearray(b'abc')
m = memoryview(data)
for change in (lambda: data.append(1), lambda: data.extend(b'x'), lambda: data.clear(), lambda: data.pop(), lambda: data.insert(0, 1),
               lambda: data.remove(97), lambda: data.__delitem__(0), lambda: data.__delitem__(slice(0, 2)), lambda: data.__setitem__(slice(0, 1), b'xx'),
               lambda: data.__iadd__(b'x'), lambda: data.__imul__(2)):
    try:
        change()
        print('changed')
    except BufferError as error:
        print(error)
data[0] = 120
data[1:3] = b'yz'
data.reverse()
print(data, m.tobytes())
other = m[1:]
m.release()
try:
    data.append(1)
except BufferError as error:
    print(error)
other.release()
other.release()
data.append(1)
print(data)
for use in (lambda: m[0], lambda: len(m), lambda: m.tobytes(), lambda: m.format, lambda: list(m), lambda: m.__enter__(), lambda: memoryview(m)):
    try:
        use()
    except ValueError as error:
        print(error)
print(m == m, m == b'abc', repr(m).startswith('<released memory at 0x'))
with memoryview(data) as view:
    print(view[0])
    view[0] = 1
data.append(2)
print(data)
