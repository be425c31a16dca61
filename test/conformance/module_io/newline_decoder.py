import codecs
import io


def show(work):
    try:
        print(ascii(work()))
    except Exception as error:
        print(type(error).__name__, error)


for translate in [False, True]:
    decoder = io.IncrementalNewlineDecoder(None, translate)
    for part in ['a\n', 'b\r', '\nc', 'd\r', 'e', '\r', '\r', '\n\r\n']:
        print(ascii(decoder.decode(part)), ascii(decoder.newlines), ascii(decoder.getstate()), end='; ')
    print(ascii(decoder.decode('\r', final=True)), ascii(decoder.decode('', True)))
    state = decoder.getstate()
    decoder.reset()
    print(ascii(decoder.newlines), decoder.getstate(), ascii(decoder.decode('x\r')), decoder.getstate())
    decoder.setstate(state)
    print(ascii(decoder.decode('\n', True)), ascii(decoder.newlines))
    decoder.setstate((b'', 1))
    print(ascii(decoder.decode('z')))
decoder = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder('utf-8')(), translate=True)
print([ascii(decoder.decode(bytes([byte]))) for byte in 'a\r\né\r€'.encode()], decoder.getstate(), ascii(decoder.decode(b'\r')), decoder.getstate(), ascii(decoder.decode(b'', True)))
decoder.setstate((b'\xe2\x82', 0))
print(ascii(decoder.decode(b'\xac\r\n')), decoder.newlines)
decoder.reset()
print(decoder.getstate(), decoder.newlines)
show(lambda: io.IncrementalNewlineDecoder(None, False).decode(b'a'))
show(lambda: io.IncrementalNewlineDecoder(None, False).decode(5))
show(lambda: io.IncrementalNewlineDecoder(None, False).setstate(5))
show(lambda: io.IncrementalNewlineDecoder(None, False).setstate((5,)))

# While a view of a BytesIO is held, its size cannot change.
stream = io.BytesIO(b'abcdef')
view = stream.getbuffer()
view[0] = 65
print(stream.getvalue(), len(view), view.readonly, stream.read(2), view[2:4].tobytes())
for work in [lambda: stream.write(b'12345678'), lambda: stream.truncate(2), stream.close, lambda: stream.truncate(6), lambda: stream.write(b'1'), lambda: stream.write(b''), lambda: stream.__setstate__((b'', 0, None))]:
    show(work)
part = view[1:]
view.release()
show(lambda: stream.write(b'12345678'))
part.release()
show(lambda: stream.write(b'12345678'))
print(stream.getvalue())
with stream.getbuffer() as view:
    view[:2] = b'##'
    show(lambda: stream.truncate())
    show(lambda: stream.truncate(0))
show(lambda: stream.truncate(3))
print(stream.getvalue(), io.BytesIO(b'xy').getbuffer() == b'xy', bytes(io.BytesIO(b'xy').getbuffer()))
stream.close()
show(lambda: stream.getbuffer())
