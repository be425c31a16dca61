import io


def show(work):
    try:
        print(ascii(work()))
    except Exception as error:
        print(type(error).__name__, error)


def text(data, *args, **kwargs):
    return io.TextIOWrapper(io.BytesIO(data), *args, **kwargs)


# Reading.
data = 'one\ntwo é\r\nthree\rfour €\n\nlast'.encode()
for newline in [None, '', '\n', '\r', '\r\n']:
    stream = text(data, 'utf-8', newline=newline)
    print(ascii(newline), ascii(stream.readlines()), ascii(stream.newlines))
    stream.seek(0)
    print(ascii([stream.readline(3) for _ in range(6)]), ascii(stream.read(4)), ascii(stream.read(0)), ascii(stream.read()), ascii(stream.read()), ascii(stream.readline()))
    stream.seek(0)
    print(ascii(list(stream)), ascii(stream.newlines))
    stream.seek(0)
    print(ascii(next(stream)), ascii(stream.readlines(5)), ascii(stream.read(-1)))
stream = text(data, encoding='utf-8')
print(stream.readable(), stream.writable(), stream.seekable(), stream.isatty(), stream.closed, stream.encoding, stream.errors, stream.newlines, stream.line_buffering, stream.write_through)
print(stream, type(stream.buffer).__name__, stream._CHUNK_SIZE)
show(lambda: stream.name)
show(lambda: stream.fileno())
with stream as same:
    print(same is stream, same.readline())
print(stream.closed, stream.buffer.closed)
for work in [stream.read, stream.readline, stream.tell, stream.flush, lambda: stream.write('a'), lambda: stream.seek(0), lambda: next(stream), stream.readlines, stream.isatty, stream.readable, stream.detach, stream.__enter__, lambda: stream.reconfigure(errors='strict'), stream.close]:
    show(work)

# Encodings and errors.
for encoding in ['latin-1', 'cp1252', 'utf-16', 'utf-16-le', 'utf-8-sig', 'ascii', 'utf-32', 'iso8859-15']:
    show(lambda: text('é € z\n'.encode(encoding, 'replace'), encoding).read())
    stream = io.TextIOWrapper(io.BytesIO(), encoding, 'replace')
    stream.write('é €')
    stream.write(' z\n')
    stream.flush()
    print(stream.buffer.getvalue(), stream.encoding, stream.errors)
for errors in [None, 'strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape']:
    stream = text(b'a\xffb\xe2\x82', 'utf-8', errors)
    print(stream.errors)
    show(stream.read)
for arguments in [('nothing',), ('utf-8', 'nothing'), (5,), ('utf-8', 5), ('rot13',), ('utf-8', None, 'x'), ('utf-8', None, 5), ('utf\0',), ('hex',)]:
    show(lambda: text(b'', *arguments))
show(lambda: text(b'a').encoding)
show(lambda: text(b'a', 'locale').encoding)
show(lambda: io.TextIOWrapper(5))
show(lambda: io.text_encoding(None))
show(lambda: io.text_encoding('x'))
show(lambda: text(b'abc').read('a'))
show(lambda: text(b'abc').readline('a'))
show(lambda: text(b'abc').read(None))
show(lambda: text(b'abc').readline(None))

# Writing.
for newline in [None, '', '\n', '\r', '\r\n']:
    stream = io.TextIOWrapper(io.BytesIO(), 'ascii', newline=newline)
    print(stream.write('a\nb\r\nc\r'), stream.buffer.getvalue(), stream.flush(), stream.buffer.getvalue())
stream = io.TextIOWrapper(io.BytesIO(), 'utf-8', line_buffering=True)
stream.write('no line')
print(stream.buffer.getvalue(), stream.line_buffering)
stream.write(' yet\n and more')
print(stream.buffer.getvalue())
stream = io.TextIOWrapper(io.BytesIO(), 'utf-8', write_through=True)
stream.write('at once')
print(stream.buffer.getvalue(), stream.write_through)
stream = io.TextIOWrapper(io.BytesIO(), 'utf-8')
stream.write('x' * 8000)
print(len(stream.buffer.getvalue()))
stream.write('y' * 200)
print(len(stream.buffer.getvalue()))
stream.write('z' * 9000)
print(len(stream.buffer.getvalue()))
stream.writelines(['a', 'b\n'])
print('printed', 5, file=stream, flush=True)
print(stream.buffer.getvalue()[-14:])
show(lambda: stream.write(5))
show(lambda: stream.write(b'a'))
show(lambda: io.TextIOWrapper(io.BytesIO(), 'ascii').write('é'))
show(lambda: io.TextIOWrapper(io.BytesIO(), 'utf-8').write('\ud800'))
buffer = io.BytesIO()
stream = io.TextIOWrapper(buffer, 'utf-8')
stream.write('kept')
print(stream.detach() is buffer, buffer.getvalue(), buffer.closed)
for work in [stream.read, lambda: stream.write('a'), stream.detach, lambda: stream.buffer, lambda: stream.encoding, lambda: stream.closed, lambda: repr(stream), stream.close, lambda: stream.errors, lambda: stream.line_buffering]:
    show(work)

# Other settings later.
stream = io.TextIOWrapper(io.BytesIO(), 'ascii')
stream.write('a')
stream.reconfigure(encoding='utf-16-le', newline='\r\n', line_buffering=True)
print(stream.buffer.getvalue(), stream.encoding, stream.errors, stream.line_buffering)
stream.write('é\n')
print(stream.buffer.getvalue())
stream.reconfigure(errors='replace', write_through=True, line_buffering=None)
print(stream.encoding, stream.errors, stream.write_through, stream.line_buffering)
stream.reconfigure(encoding='latin-1')
print(stream.encoding, stream.errors)
stream.reconfigure()
show(lambda: stream.reconfigure(encoding='nothing'))
show(lambda: stream.reconfigure(encoding=5))
show(lambda: stream.reconfigure(newline='x'))
show(lambda: stream.reconfigure(errors=5))
stream = text(b'ab\ncd', 'ascii')
stream.readline()
show(lambda: stream.reconfigure(encoding='utf-8'))
show(lambda: stream.reconfigure(newline=''))
stream.reconfigure(line_buffering=True)
print(stream.read(), stream.line_buffering)


class Loud(io.TextIOWrapper):
    def close(self):
        print('closing')
        super().close()


with Loud(io.BytesIO(b'abc'), 'ascii') as stream:
    stream.mode = 'r'
    print(stream.read(), stream)
    stream.note = 1
