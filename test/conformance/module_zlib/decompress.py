import base64
import zlib


def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


# What zlib has made of the text.
MADE = base64.b64decode('''
    eNp9lFV0VTEQRXEJ7g4Xd8gkubnv4u7uLi0tLYWWlpYWLe7u7u7u7u7u7u4O4f+dfs/KWnv2nBNewgoP8LNCIwJ9gyyfsJDIYMs/JMrijLwPiCnvA8Fc7wPJSHufKCZs
    7xObSfBGM+UiZK0Qs4cQNHEOsQUhblIKgZN2ETm5GqELZIKMI43ghQc6l0IheKkJwStkw2hXhOCVB4q3hYvgbUcjeI1sKKbRK5s5App3ECFnHgWT7iIbJuvIoYkNx+qJ
    o4uZ4JANM08wH6aoAsWKGEkN/ZsMK7iDHUP2NdLyP/yoaWYHR8MjkAe12uzgSlwAjrxIJiiGf0dweAchuUI7CMVhC4SNvJgOaw5/IOFweAfhQZxmB5dgFST0opkkCb8h
    82vAO0ip4dcvFbq7jBU7Ttx48RMkTJSYJUmaLHmKlKlSp0mbLn2GjJkyZ8maLXsOK2eu3Hny5stfoGChwkWKFivOSUhla8cUpWSp0mXKlitfoWKlylWqVqteo2at2nXq
    1qvfoGGjxk2aNmveomWr1m3atmvv49vBz79jQGCnoM5dgkO6hoZ1C4/oHhnVo2ev3n36RvfrP2DgoMFDhg4bPmLkqNFjxo4bP2HipMlTpk6bPmPmrNlz5s6bv2DhosVL
    li5bvmLlqtVr1q5bv2Hjps1btm7bvmPnrt179u7bf+DgocNHjh47fuLkqdNnzp47f+HipctXrl67fuPmrdt37t67/+Dho8dPnj57/uLlq9dv3r57/+Hjp89fvn77/uPnr99/
    /v4DKVaBmA==''')
text = zlib.decompress(MADE)
print(len(text), zlib.crc32(text), zlib.adler32(text), text[:60])
reader = zlib.decompressobj()
parts = [reader.decompress(MADE[at:at + 1]) for at in range(len(MADE))]
print(b''.join(parts) == text, reader.eof)
reader = zlib.decompressobj()
parts = [reader.decompress(MADE, 40)]
while not reader.eof:
    parts.append(reader.decompress(reader.unconsumed_tail, 40))
print(b''.join(parts) == text, parts[0], parts[-1], reader.unused_data)
reader = zlib.decompressobj()
print(reader.decompress(MADE[:300], 100) == text[:100], reader.unconsumed_tail[100:] != b'', reader.eof)
other = reader.copy()
print(reader.decompress(reader.unconsumed_tail + MADE[300:] + b'more') == text[100:], reader.eof, reader.unused_data)
print(other.flush()[:20], other.eof, other.decompress(MADE[300:])[-3:], other.eof)
reader = zlib.decompressobj(zdict=b'the quick brown fox')
prepared = base64.b64decode('eLtHjgc0M7BSKMEUVTDgMsQuYchlgl3CiMsSu4Qxl6EZdhkTLiNT7DKmXMY49JhxmWC1BwBp70Du')
print(reader.decompress(prepared) == text[:200])
attempt(zlib.decompress, prepared)
attempt(zlib.decompressobj(zdict=b'other').decompress, prepared)
print(zlib.decompress(MADE[2:-4], -15) == text, zlib.decompress(MADE, 47) == text, zlib.decompress(MADE + b'more', 0) == text)
for data in (b'', b'xx', MADE[:-1], MADE[:-1] + b'x', b'\x79\x9c\x07', b'\x78\x9c\x07'):
    attempt(zlib.decompress, data)
for data in (b'\x01\x01\0\0\0', b'\x05', bytes([253, 255]), b'\x4b\x04\0', b'\x4b\x44\0\0', b'\x04\xc0\x81\x08\0\0\0\0\x20\x7f\xeb\0\0\0', b'\xfc\0\0',
             b'\x04\0\xfe\xff', b'\x0c\xc0\x81\0\0\0\0\0\x90\xff\x6b\x04\0', b'\x4b\xfc\0', b'\x63\0\x03\0'):
    attempt(zlib.decompress, data, -15)
for wbits in 5, 9, 31, 48:
    attempt(zlib.decompress, MADE, wbits)
attempt(zlib.decompressobj, 3)
attempt(zlib.decompress, MADE, bufsize=-1)
attempt(zlib.decompress, 'x')
attempt(reader.decompress, b'', -1)
attempt(reader.flush, 0)
