import io


def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


class Reading:
    def read(self, size=-1):
        return b''


class Upper(io.TextIOWrapper):
    def write(self, text):
        return super().write(text.upper())


print([name for name in io.__all__ if not hasattr(io, name)], sorted(set(io.__all__) - set(dir(io))))
print(isinstance(Reading(), io.Reader), isinstance(Reading(), io.Writer), issubclass(io.BytesIO, io.Reader), issubclass(int, io.Writer), io.Reader[str], sorted(io.Writer.__abstractmethods__))
show(lambda: io.Reader())
for stream in [io.IOBase(), io.RawIOBase(), io.BufferedIOBase(), io.TextIOBase(), io.BytesIO(), io.StringIO(), io.TextIOWrapper(io.BytesIO()), io.BufferedReader(io.BytesIO()), io.BufferedWriter(io.BytesIO())]:
    print(type(stream).__name__, [hasattr(stream, name) for name in ('peek', 'mode', 'read1', 'getvalue', 'newlines', 'reconfigure', 'buffer', 'raw')])
    for check in ['_checkClosed', '_checkReadable', '_checkSeekable', '_checkWritable']:
        show(getattr(stream, check))
    stream.close()
    if not isinstance(stream, (io.BytesIO, io.StringIO)):
        show(lambda: stream._checkClosed())
    for work in [lambda: stream.readlines(), lambda: stream.__enter__(), lambda: stream.flush()]:
        show(work)
for target in [bytearray(2), memoryview(bytearray(5)), memoryview(bytearray(8)).cast('i'), b'ab', memoryview(b'ab'), 'ab', 5, bytearray()]:
    stream = io.BytesIO(b'abcd')
    show(lambda: (stream.readinto(target), bytes(target)))
    stream.seek(1)
    show(lambda: (stream.readinto1(target), bytes(target)))
for stream in [io.BytesIO(b'ab'), io.StringIO('ab')]:
    for argument in ['a', 1.5, -1, None, True]:
        show(lambda: stream.truncate(argument))
        show(lambda: stream.read(argument))
        show(lambda: stream.readline(argument))
        show(lambda: stream.seek(argument))
    if isinstance(stream, io.StringIO):
        show(lambda: stream.readlines('a'))
    show(lambda: stream.writelines(5))
    show(lambda: stream.writelines([1]))
    show(lambda: stream.detach())
loud = Upper(io.BytesIO(), 'ascii')
print('abc', 1, file=loud, flush=True)
print(loud.buffer.getvalue(), io.TextIOWrapper is io.TextIOWrapper, io.StringIO('a').encoding, io.StringIO('a').errors, io.StringIO('a').line_buffering)
