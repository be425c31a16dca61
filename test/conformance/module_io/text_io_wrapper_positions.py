import io


def show(work):
    try:
        print(ascii(work()))
    except Exception as error:
        print(type(error).__name__, error)


text = 'first é\nsecond €€\n\n3rd 😀 line\nlast'
for encoding in ['utf-8', 'latin-1', 'utf-16', 'utf-16-be', 'utf-8-sig', 'utf-32']:
    data = text.encode(encoding, 'replace')
    stream = io.TextIOWrapper(io.BytesIO(data), encoding)
    places = []
    while line := stream.readline():
        places.append((stream.tell(), line))
    print(encoding, [place for place, _ in places])
    for place, line in places[::-1]:
        print(stream.seek(place) == place, ascii(stream.read(4)), end=' ')
    print()
    stream.seek(0)
    print([(stream.tell(), ascii(stream.read(3))) for _ in range(6)])
    place = stream.tell()
    rest = stream.read()
    print(ascii(rest), stream.tell(), stream.seek(place), stream.read() == rest, stream.seek(0, 2), stream.read(), stream.seek(0), ascii(stream.read(2)))

# With ends of lines translated.
stream = io.TextIOWrapper(io.BytesIO(b'a\r\nb\r\n\rc\nd'), 'ascii')
for _ in range(7):
    print(stream.tell() if _ not in (9,) else '', ascii(stream.read(1)), end='; ')
print()
stream = io.TextIOWrapper(io.BytesIO(b'a\r\nb\r\n\rc\nd'), 'ascii')
show(lambda: [stream.readline(), stream.tell(), stream.readline(), stream.tell(), stream.seek(3), stream.read()])
show(lambda: [stream.seek(0), next(stream)])
show(stream.tell)
show(lambda: [list(stream), stream.tell()])

# Reading and writing at the same place.
stream = io.TextIOWrapper(io.BytesIO(b'0123456789'), 'ascii')
show(lambda: [stream.read(2), stream.tell(), stream.seek(4), stream.write('ab'), stream.tell(), stream.read(2), stream.buffer.getvalue()])
show(lambda: [stream.seek(0, 2), stream.write('end'), stream.seek(0), stream.read()])
show(lambda: [stream.seek(5), stream.truncate(), stream.seek(0), stream.read(), stream.truncate(2), stream.buffer.getvalue()])
show(lambda: stream.seek(-1))
show(lambda: stream.seek(1, 1))
show(lambda: stream.seek(1, 2))
show(lambda: stream.seek(0, 5))
show(lambda: stream.seek('a'))
show(lambda: stream.seek(0, 1))
stream = io.TextIOWrapper(io.BytesIO(), 'utf-16')
stream.write('a')
stream.seek(0)
stream.write('bc')
stream.seek(0, 2)
stream.write('d')
stream.flush()
print(stream.buffer.getvalue())
stream = io.TextIOWrapper(io.BytesIO(b'x' * 20000 + b'\nend'), 'ascii')
print(len(stream.readline()), stream.buffer.tell(), stream.tell(), stream.read())
print(stream.seek(19998), stream.read(4), stream.tell())
stream = io.TextIOWrapper(io.BytesIO(('é' * 5000 + '\nend').encode()), 'utf-8')
print(stream.buffer.tell(), len(stream.read(4097)), stream.buffer.tell(), stream.tell(), len(stream.readline()), stream.tell())


class Once(io.BufferedIOBase):
    def __init__(self, parts):
        self.parts = parts

    def readable(self):
        return True

    def read1(self, size=-1):
        return self.parts.pop(0) if self.parts else b''

    def read(self, size=-1):
        parts, self.parts = self.parts, []
        return b''.join(parts)


stream = io.TextIOWrapper(Once([b'a', b'b\n', b'\xe2', b'\x82\xac', b'\r', b'\nz']), 'utf-8')
show(lambda: [stream.seekable(), stream.readline(), stream.read(1), stream.read(1), stream.read(), stream.newlines])
show(stream.tell)
show(lambda: stream.seek(0))
