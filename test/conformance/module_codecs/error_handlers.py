import codecs


def show(work):
    try:
        print(ascii(work()))
    except Exception as error:
        print(type(error).__name__, error)


for name in 'strict ignore replace xmlcharrefreplace backslashreplace surrogateescape surrogatepass'.split():
    handler = codecs.lookup_error(name)
    print(name, handler.__name__, handler is getattr(codecs, f'{name}_errors', handler))
    for error in [UnicodeEncodeError('ascii', 'aé€😀\udc80b', 1, 4, 'why'), UnicodeEncodeError('utf-8', 'a\udc80\udcffb', 1, 3, 'why'), UnicodeDecodeError('ascii', b'a\xff\xfeb', 1, 3, 'why'),
                  UnicodeDecodeError('utf-8', b'a\xed\xb2\x80b', 1, 2, 'why'), UnicodeTranslateError('aéb', 1, 2, 'why'), ValueError('other'), 5]:
        show(lambda: handler(error))
for name in ['nothing', 1, 'a\0b']:
    show(lambda: codecs.lookup_error(name))
show(lambda: codecs.register_error('a', 1))
show(lambda: codecs.register_error(1, print))


def handle(answer):
    codecs.register_error('mine', answer if callable(answer) else lambda error: answer)


def called(error):
    print(type(error).__name__, error.encoding, ascii(error.object), error.start, error.end, error.reason)
    return '<' + '|'.join([f'{ord(char):x}' for char in error.object[error.start:error.end]]) + '>' if isinstance(error, UnicodeEncodeError) else f'<{error.object[error.start:error.end].hex()}>', error.end


handle(called)
print(codecs.lookup_error('mine') is called)
for encoding in ['ascii', 'latin-1', 'utf-8', 'utf-16-le', 'utf-32-be', 'cp1252', 'koi8-r']:
    show(lambda: 'ab\u0400\ud800\xe9c\ud900'.encode(encoding, 'mine'))
for encoding, data in [('ascii', b'a\xffb\xfe\xfd'), ('utf-8', b'a\xff\xc3\xa9\xe2\x82z\xf0'), ('utf-16-le', b'a\0\0\xd8b\0\0'), ('utf-32-le', b'a\0\0\0\0\0\x11\0'), ('cp1252', b'a\x81b'),
                       ('unicode_escape', b'a\\x1zb\\u12'), ('utf-7', b'a\xffb+AO!'), ('utf-8-sig', b'\xef\xbb\xbfa\xff')]:
    show(lambda: data.decode(encoding, 'mine'))
show(lambda: 'abc'.encode('ascii', 'mine'))

# Answers may say where to go on.
handle(lambda error: ('x', -1))
show(lambda: 'aébcéd'.encode('ascii', 'mine'))
show(lambda: b'a\xffbc\xffd'.decode('ascii', 'mine'))
handle(lambda error: ('!', error.end + 1))
show(lambda: 'aébcéde'.encode('latin-1', 'mine'))
show(lambda: 'aébcéde'.encode('ascii', 'mine'))
show(lambda: b'a\xffbc\xffde'.decode('ascii', 'mine'))
show(lambda: b'a\xffbc\xff'.decode('ascii', 'mine'))
done = []
handle(lambda error: ('again', 0) if not done and not done.append(1) else ('', error.end))
show(lambda: 'abé'.encode('ascii', 'mine'))
done.clear()
show(lambda: b'ab\xff'.decode('utf-8', 'mine'))
for answer in [('x', 50), ('x', -10), ('\xe9', 2), 'x', (1, 2), (b'\xff', 's'), (b'\xff', 2), None, ('x', 2, 3)]:
    handle(answer)
    print(ascii(answer))
    for encoding in ['ascii', 'latin-1', 'utf-8', 'utf-16', 'cp1252']:
        show(lambda: 'a\ud800b'.encode(encoding, 'mine'))
    for encoding in ['ascii', 'utf-8', 'cp1252']:
        show(lambda: b'a\x81b'.decode(encoding, 'mine'))


class Wrong(Exception):
    pass


def fail(error):
    raise Wrong('from the handler')


handle(fail)
show(lambda: 'é'.encode('ascii', 'mine'))
show(lambda: b'\xff'.decode('utf-8', 'mine'))
show(lambda: 'é'.encode('ascii', 'never registered'))
show(lambda: b'\xff'.decode('ascii', 'never registered'))
