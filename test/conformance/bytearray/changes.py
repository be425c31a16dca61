b = bytearray(b'hello')
b[0] = 72; b[1:3] = b'EY'; print(b)
b[1:3] = b'XXXX'; print(b); b[1:5] = b''; print(b); del b[0]; print(b); del b[:1]; print(b)
b = bytearray(range(10)); b[::2] = b'abcde'; print(b); del b[::3]; print(b)
try: b[::2] = b'a'
except Exception as e: print(type(e).__name__, e)
b = bytearray(b'abc'); b += b'def'; print(b); b *= 2; print(b); b.append(33); b.extend(b'xyz'); b.extend([65, 66]); print(b); b.insert(0, 90); b.insert(-1, 89); b.insert(100, 88); print(b, b.pop(), b.pop(0), b); b.remove(97); b.reverse(); print(b); c = b.copy(); b.clear(); print(b, c, len(b))
b = bytearray(b'ab'); b.extend(b); print(b); b[1:2] = b; print(b)
for bad in ["b['a'] = 1", "b[0] = 300", "b[0] = 'a'", "b[100] = 1", "del b[100]", "b[0:1] = 5", "b[0:1] = 'a'", "b += 'a'", "b[0] = 1.5", "del b['x']"]:
    try: exec(bad)
    except Exception as e: print(bad, type(e).__name__, e)
b[0:1] = [1, 2, 3]; print(b); b[len(b):] = b'!'; print(b)
x = bytearray(5); x[1:4] = bytes(3); print(x, x == bytes(5), bytes(x), list(x), sum(bytearray(b'ab')))
