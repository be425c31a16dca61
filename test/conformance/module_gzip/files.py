import gzip
import io
import struct
import zlib


def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


data = b''.join(b'line %d\n' % at for at in range(300))
buffer = io.BytesIO()
with gzip.GzipFile('dir/some.txt.gz', 'wb', fileobj=buffer, mtime=5) as file:
    print(file.mode, file.name, file.readable(), file.writable(), file.seekable(), file.tell(), file.write(data[:1000]))
    file.flush()
    file.write(memoryview(data)[1000:])
    print(file.tell(), file.closed, repr(file)[:6])
    attempt(file.seek, 0)
    file.seek(5, 1)
    file.writelines([b'a', b'b'])
attempt(file.write, b'x')
made = buffer.getvalue()
print(made[:19], struct.unpack('<II', made[-8:]), gzip.decompress(made) == data + b'\0\0\0\0\0ab', zlib.decompress(made, 31)[-4:])
buffer.seek(0)
file = gzip.GzipFile(fileobj=buffer)
print(file.mode, file.mtime, file.read(10), file.mtime, file.tell(), file.readline(), file.peek(5)[:5], file.read1(3), file.seek(100), file.read(5), file.seek(-5, 1))
target = bytearray(6)
print(file.readinto(target), target, len(file.readlines()), file.read(), file.seek(0), next(file))
attempt(file.rewind)
file.close()
attempt(file.read)

two = gzip.compress(b'one', mtime=0) + b'\0\0' + gzip.compress(b'two\n', mtime=9) + b'\0' * 5
with gzip.open(io.BytesIO(two)) as file:
    print(file.read(), file.mtime)
text = io.BytesIO()
with gzip.open(text, 'wt', encoding='utf-8', newline='\r\n') as file:
    file.write('é\nx\n')
print(gzip.decompress(text.getvalue()), text.seek(0), list(gzip.open(text, 'rt', encoding='utf-8')))
for bad in b'', b'x', b'xx', two[:20], two[:25], two + b'qq', two[:2] + b'\7' + two[3:], two[:15] + b'1234' + two[19:]:
    attempt(lambda: gzip.GzipFile(fileobj=io.BytesIO(bad)).read())
    attempt(lambda: gzip.GzipFile(fileobj=io.BytesIO(bad)).read(1))
    attempt(gzip.decompress, bad)
header = b'\x1f\x8b\x08\x1e' + bytes(5) + b'\xff\3\0abcname\0comment\0'
header += struct.pack('<H', zlib.crc32(header) & 0xffff)
whole = header + gzip.compress(b'payload')[10:]
reader = zlib.decompressobj(31)
print(gzip.decompress(whole), gzip.GzipFile(fileobj=io.BytesIO(whole)).read(), b''.join([reader.decompress(bytes([code])) for code in whole]))
attempt(zlib.decompress, header[:-1] + b'?' + whole[len(header):], 31)
for args in (buffer, 'rbt'), (5,), (buffer, 'q'):
    attempt(gzip.open, *args)
attempt(gzip.open, buffer, encoding='utf-8')
print(gzip.compress(b'abc', mtime=0), gzip.compress(b'abc', 1, mtime=7)[:10], gzip.compress(b'')[4:8])
