b = bytearray(b'abc')
b[0] = 120
b.append(33)
b.extend(b'yz')
b += b'!'
print(b, len(b), b[1:3], bytes(b), b == b'xbc!yz!')
del b[0]
b.insert(0, 65)
print(b.pop(), b, b.decode())
b.reverse()
b.clear()
print(b)
