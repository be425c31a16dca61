b = b'hello\x00\xff'
print(b, len(b), b[0], b[-1], b[1:3], b + b'!', b * 2, 104 in b, b'ell' in b)
print(bytes(3), bytes([1, 2, 255]), bytes('é', 'utf-8'), bytes(b'x'), b'\n\t\\\'')
print(b.hex(), bytes.fromhex('00 ff 41'), list(b'ab'), b'abc' < b'abd', hash(b'a') == hash(b'a'))
try:
    bytes([256])
except ValueError as error:
    print(error)
