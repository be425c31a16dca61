import io


def show(work):
    try:
        print(ascii(work()))
    except Exception as error:
        print(type(error).__name__, error)


class Raw(io.RawIOBase):
    """Bytes in memory, that tells what is asked of it."""

    def __init__(self, data=b'', most=None):
        self.data = bytearray(data)
        self.at = 0
        self.most = most
        self.log = []

    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return True

    def readinto(self, buffer):
        size = len(buffer) if self.most is None else min(self.most, len(buffer))
        part = self.data[self.at:self.at + size]
        buffer[:len(part)] = part
        self.at += len(part)
        self.log.append(('readinto', len(buffer), len(part)))
        return len(part)

    def write(self, data):
        size = len(data) if self.most is None else min(self.most, len(data))
        self.data[self.at:self.at + size] = data[:size]
        self.at += size
        self.log.append(('write', bytes(data)[:10], size))
        return size

    def seek(self, offset, whence=0):
        self.at = offset + (0, self.at, len(self.data))[whence]
        self.log.append(('seek', offset, whence))
        return self.at

    def tell(self):
        return self.at

    def truncate(self, size=None):
        size = self.at if size is None else size
        del self.data[size:]
        return size


def told(raw):
    log, raw.log = raw.log, []
    return log


# Reading.
raw = Raw(b'line one\nline two\nthird line\nlast')
stream = io.BufferedReader(raw, 8)
print(stream.readable(), stream.writable(), stream.seekable(), stream.isatty(), stream.closed, stream.raw is raw, stream.tell(), told(raw))
print(stream.peek(2)[:1] == b'l', stream.read(3), stream.tell(), told(raw))
print(stream.read1(4), stream.read1(100), stream.read1(), stream.tell(), told(raw))
print(stream.readline(), stream.readline(3), stream.tell(), told(raw))
print(stream.read(0), stream.read(), stream.read(), stream.read(5), stream.peek(), told(raw))
print(stream.seek(5), stream.read(3), stream.seek(1, 1), stream.read(4), stream.seek(-4, 2), stream.read(), told(raw))
stream.seek(0)
print(list(stream), stream.readlines())
stream.seek(0)
buffer = bytearray(12)
print(stream.readinto(buffer), buffer, stream.readinto1(buffer), buffer, stream.read1(0), stream.read1(-1))
show(lambda: stream.read(-2))
show(lambda: stream.read('a'))
show(lambda: stream.seek(0, 5))
show(lambda: stream.write(b'a'))
show(lambda: stream.truncate(0))
show(lambda: stream.fileno())
show(lambda: stream.name)
show(lambda: stream.mode)
show(lambda: io.BufferedReader(raw, 0))
show(lambda: io.BufferedReader(raw, -1))
show(lambda: io.BufferedReader(5))
print(repr(stream).startswith('<_io.BufferedReader>'), stream.flush())
print(stream.detach() is raw)
for work in [stream.read, stream.detach, lambda: stream.raw, lambda: stream.closed, lambda: repr(stream), lambda: stream.seek(0), stream.close]:
    show(work)
stream = io.BufferedReader(Raw(b'abcdefgh' * 3, most=3), 8)
print(stream.read(10), stream.read1(5), stream.peek(), stream.read(), told(stream.raw))
with io.BufferedReader(Raw(b'x')) as stream:
    print(stream.read())
print(stream.closed, stream.raw.closed)
for work in [stream.read, stream.peek, stream.readline, stream.tell, lambda: stream.seek(0), stream.readable, stream.flush, stream.close, stream.__enter__, lambda: next(stream), lambda: stream.readinto(bytearray(1)), stream.detach]:
    show(work)
show(lambda: io.BufferedReader(io.BytesIO(b'abc')).read(2))


class Silent(Raw):
    def readinto(self, buffer):
        return None

    def write(self, data):
        return None


class Wrong(Raw):
    def readinto(self, buffer):
        return len(buffer) + 1


show(io.BufferedReader(Silent()).read)
show(lambda: io.BufferedReader(Silent()).read(3))
show(io.BufferedReader(Silent()).read1)
show(io.BufferedReader(Wrong()).read1)
show(lambda: io.BufferedReader(Wrong()).read(3))


class WriteOnly(Raw):
    def readable(self):
        return False


class ReadOnly(Raw):
    def writable(self):
        return False


show(lambda: io.BufferedReader(WriteOnly()))
show(lambda: io.BufferedWriter(ReadOnly()))
show(lambda: io.BufferedRandom(ReadOnly()))

# Writing.
raw = Raw()
stream = io.BufferedWriter(raw, 8)
print(stream.readable(), stream.writable(), stream.write(b'abc'), stream.write(bytearray(b'def')), told(raw), stream.tell())
print(stream.write(b'ghij'), told(raw), stream.tell(), bytes(raw.data))
print(stream.write(b'k' * 20), told(raw), stream.flush(), told(raw), bytes(raw.data))
print(stream.write(memoryview(b'xy')), stream.seek(2), stream.write(b'!!'), stream.tell(), stream.flush(), bytes(raw.data), told(raw))
stream.write(b'zz')
print(stream.truncate(6), bytes(raw.data), stream.tell(), stream.truncate(), bytes(raw.data))
stream.writelines([b'1', b'2'])
show(lambda: stream.write('a'))
show(lambda: stream.write(5))
show(lambda: stream.read())
show(lambda: stream.read1())
show(lambda: stream.readline())
stream.close()
print(bytes(raw.data), stream.closed, raw.closed)
show(lambda: stream.write(b'a'))
show(lambda: stream.flush())
stream = io.BufferedWriter(Raw(most=3), 4)
print(stream.write(b'0123456789'), stream.flush(), bytes(stream.raw.data), told(stream.raw))
try:
    stream = io.BufferedWriter(Silent(), 4)
    print(stream.write(b'ab'))
    stream.write(b'cdefgh')
except BlockingIOError as error:
    print(type(error).__name__, error.strerror, error.characters_written)
Silent.write = Raw.write
silent = stream

# Both.
raw = Raw(b'0123456789abcdef')
stream = io.BufferedRandom(raw, 8)
print(stream.readable(), stream.writable(), stream.seekable(), stream.read(3), stream.write(b'XY'), stream.read(2), stream.tell(), bytes(raw.data))
print(stream.seek(0), stream.readline(), stream.seek(1), stream.write(b'-'), stream.peek(1)[:1], stream.tell(), stream.flush(), bytes(raw.data))
print(stream.seek(0, 2), stream.write(b'end'), stream.seek(-5, 2), stream.read(), stream.truncate(4), bytes(raw.data), stream.seek(0), stream.read1())
stream.seek(0)
stream.write(b'Q')
print(stream.readinto(buffer := bytearray(2)), buffer, stream.read())
stream.close()
print(bytes(raw.data), raw.closed)

pair = io.BufferedRWPair(Raw(b'abc\ndef'), writer := Raw())
print(pair.readable(), pair.writable(), pair.seekable(), pair.isatty(), pair.closed, pair.read(2), pair.peek(1)[:1], pair.readline(), pair.write(b'xyz'), bytes(writer.data), pair.flush(), bytes(writer.data))
print(pair.read1(2), pair.readinto(buffer := bytearray(3)), buffer, pair.read())
show(lambda: pair.detach())
show(lambda: pair.seek(0))
show(lambda: pair.tell())
pair.close()
print(pair.closed)
show(lambda: io.BufferedRWPair(WriteOnly(), Raw()))
show(lambda: io.BufferedRWPair(Raw(), ReadOnly()))

# All together.
buffer = io.BufferedRandom(Raw(), 16)
stream = io.TextIOWrapper(buffer, 'utf-8', newline='\n')
stream.write('grün\nblau\nund ein längerer Text\n')
stream.seek(0)
print(stream.readlines())
stream.seek(6)
print(stream.read(4), stream.tell())
stream.close()
print(buffer.closed, buffer.raw.closed, bytes(buffer.raw.data))
