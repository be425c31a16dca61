"""bytearray.resize: shorter, longer, refused."""
data = bytearray(b'abc')
for size in (5, 2, 2, 0, 3, True):
    print(data.resize(size), data)
data.extend(b'xyz')
data.resize(2)
data.resize(4)
print(data, len(data))
for size in (-1, 'a', None, 1.5):
    try:
        data.resize(size)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    data.resize()
except TypeError as error:
    print(error)
print(data)
