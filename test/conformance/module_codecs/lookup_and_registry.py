import codecs


def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error, getattr(error, '__notes__', ''))


# Names are normalised before search functions see them.
def search(name):
    seen.append(name)
    if name == 'five':
        return 5
    if name == 'four':
        return 1, 2, 3, 4
    if name == 'upside_down':
        return codecs.CodecInfo(lambda text, errors='strict': (text[::-1].encode(), len(text)), lambda data, errors='strict': (bytes(data).decode()[::-1], len(data)), name='upside-down')
    if name == 'odd':
        return codecs.CodecInfo(lambda *a: 5, lambda *a: (5, 5), name='odd')
    if name == 'broken':
        return codecs.CodecInfo(lambda *a: 1 / 0, lambda *a: [][0], name='broken')


seen = []
codecs.register(search)
for name in ['My Codec-X.1', 'ÄB c', 'a__b', ' x ', 'a-_b', '-', 'x(y)', 'not there']:
    show(lambda: codecs.lookup(name))
print(seen)
for name in [1, 'a\0', 'five', 'four', None]:
    show(lambda: codecs.lookup(name))
show(lambda: codecs.register(1))
show(lambda: 'abc'.encode('Upside-Down'))
show(lambda: b'abc'.decode('upside down'))
show(lambda: codecs.encode('abc', 'UPSIDE_DOWN'))
show(lambda: str(b'xyz', 'upside-down'))
show(lambda: bytes('xyz', 'upside-down'))
show(lambda: codecs.encode('a', 'four'))
show(lambda: codecs.encode('a', 'odd'))
show(lambda: 'a'.encode('odd'))
show(lambda: b'a'.decode('odd'))
show(lambda: codecs.decode('a', 'odd'))
show(lambda: 'a'.encode('broken'))
show(lambda: codecs.decode('a', 'broken'))
show(lambda: codecs.getincrementaldecoder('broken'))
show(lambda: codecs.getincrementalencoder('broken'))
show(lambda: codecs.getreader('broken'))
show(lambda: codecs.unregister(search))
show(lambda: codecs.lookup('broken'))
show(lambda: codecs.unregister(search))

for name in '''ascii us-ascii 646 latin1 L1 iso-8859-1 utf8 U8 utf-8-sig UTF-16 utf-16le utf_16_be utf32 utf-7 cp1252 windows-1252 cp437 IBM850 koi8-r mac-roman
               iso8859-15 latin9 unicode_escape raw-unicode-escape punycode idna hex base64 rot13 quopri uu charmap undefined'''.split():
    found = codecs.lookup(name)
    print(name, found.name, found._is_text_encoding, len(found), found[0] == found.encode, found.incrementaldecoder.__module__, found.streamwriter.__qualname__)
print(codecs.lookup('UTF-8') is codecs.lookup('utf_8'), codecs.getencoder('ascii')('abc'), codecs.getdecoder('ascii')(b'abc'))
print(type(codecs.lookup('ascii')).__name__, isinstance(codecs.lookup('ascii'), tuple))
info = codecs.CodecInfo(len, repr, name='mine')
print(info == (len, repr, None, None), info.name, info.streamreader, info.incrementaldecoder, info.__getnewargs__() == tuple(info))

# What is no text encoding is for the functions of codecs alone.
show(lambda: 'a'.encode('rot13'))
show(lambda: b'a'.decode('hex'))
show(lambda: 'a'.encode('base64'))
show(lambda: codecs.encode('a', 'hex'))
show(lambda: codecs.decode(b'zz', 'hex'))
show(lambda: codecs.encode(b'abc', 'hex'))
show(lambda: codecs.decode(b'616263', 'hex'))
show(lambda: codecs.encode(b'abc' * 30, 'base64'))
show(lambda: codecs.decode(b'YWJj\n', 'base64_codec'))
show(lambda: codecs.encode('Hello, World!', 'rot13'))
show(lambda: codecs.decode('Uryyb, Jbeyq!', 'rot-13'))
show(lambda: codecs.encode('a=b \xe9'.encode(), 'quopri'))
show(lambda: codecs.decode(b'a=3Db', 'quopri'))
show(lambda: codecs.encode(b'abc' * 20, 'uu'))
show(lambda: codecs.decode(b'begin 666 <data>\n#86)C\n \nend\n', 'uu'))
show(lambda: codecs.decode(b'nothing', 'uu'))
show(lambda: codecs.decode('abc', 'utf-8'))
show(lambda: codecs.encode(b'abc', 'utf-8'))
show(lambda: codecs.encode('é'))
show(lambda: codecs.decode(b'\xc3\xa9'))
show(lambda: codecs.encode('é', errors='ignore', encoding='ascii'))
show(lambda: codecs.encode('é', 'ascii', 'replace'))
show(lambda: codecs.utf_8_encode(5))
show(lambda: codecs.utf_8_decode('a'))
show(lambda: 'a'.encode('undefined'))
show(lambda: b'a'.decode('undefined'))
show(lambda: codecs.lookup('cp9999'))
