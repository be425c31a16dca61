import codecs
from binascii import crc32

every = bytes(range(256))
for name in '''cp037 cp1006 cp1026 cp1125 cp1140 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp273 cp424 cp437 cp500 cp720 cp737 cp775 cp850 cp852 cp855 cp856
    cp857 cp858 cp860 cp861 cp862 cp863 cp864 cp865 cp866 cp869 cp874 cp875 hp_roman8 iso8859_1 iso8859_10 iso8859_11 iso8859_13 iso8859_14 iso8859_15 iso8859_16 iso8859_2 iso8859_3
    iso8859_4 iso8859_5 iso8859_6 iso8859_7 iso8859_8 iso8859_9 koi8_r koi8_t koi8_u kz1048 mac_arabic mac_croatian mac_cyrillic mac_farsi mac_greek mac_iceland mac_latin2 mac_roman
    mac_romanian mac_turkish palmos ptcp154 tis_620 latin_1 ascii'''.split():
    text = every.decode(name, 'replace')
    undefined = text.count('\ufffd')
    text = every.decode(name, 'ignore')
    print(name, codecs.lookup(name).name, undefined, crc32(text.encode()), crc32(text.encode(name)))

print('naïve café – “€5”'.encode('cp1252'), 'Привет'.encode('koi8-r'), 'Привет'.encode('windows-1251'), 'Привет'.encode('ibm866'), '└─┘ ñ'.encode('437'))
print(b'\xc0\xc1'.decode('iso-8859-7'), b'\xa4'.decode('latin9'), b'\x80'.decode('macintosh'))
for work in [lambda: 'é\u0400\u0401x'.encode('cp1252'), lambda: '\u0400'.encode('cp1252'), lambda: b'ab\x81'.decode('cp1252'), lambda: '\u20ac'.encode('iso8859-2')]:
    try:
        print(work())
    except UnicodeError as error:
        print(error, error.encoding, error.start, error.end, error.reason)
for errors in ['ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'surrogateescape']:
    try:
        print(errors, 'a\u0400é\udc81'.encode('cp1252', errors))
    except UnicodeError as error:
        print(errors, error)
print(ascii(b'a\x81\xe9'.decode('cp1252', 'surrogateescape')), ascii(b'a\x81'.decode('cp1252', 'backslashreplace')))
print(b'abc'.decode('cp037', 'replace') == '/\xc2\xc4', 'Hello'.encode('cp500'))


def show(work):
    try:
        print(ascii(work()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: codecs.charmap_encode('abé', 'strict', {97: 1, 98: b'xy', 233: None}))
show(lambda: codecs.charmap_encode('abé', 'replace', {97: 1, 98: b'xy', 63: b'!'}))
show(lambda: codecs.charmap_encode('abé', 'replace', {97: 1, 98: b'xy'}))
show(lambda: codecs.charmap_encode('ab', 'replace', {97: 300, 98: b'xy'}))
show(lambda: codecs.charmap_encode('ab', 'replace', {97: 'x', 98: b'xy'}))
show(lambda: codecs.charmap_encode('aé', 'xmlcharrefreplace', {i: i for i in range(128)}))
show(lambda: codecs.charmap_encode('é'))
show(lambda: codecs.charmap_encode('€'))
show(lambda: codecs.charmap_decode(b'abc\xff', 'strict', 'xyz'))
show(lambda: codecs.charmap_decode(b'\0\1\2', 'strict', 'xyz'))
show(lambda: codecs.charmap_decode(b'\0\1\2\3', 'replace', 'x\ufffez'))
show(lambda: codecs.charmap_decode(b'\0\1\2\3', 'replace', {0: 'ab', 1: 99, 2: None, 3: ''}))
show(lambda: codecs.charmap_decode(b'\0', 'strict', {0: -1}))
show(lambda: codecs.charmap_decode(b'\0', 'strict', {0: b'x'}))
show(lambda: codecs.charmap_decode(b'\0\xe9'))
show(lambda: codecs.charmap_build('abc'))
show(lambda: codecs.make_identity_dict(range(3)))
show(lambda: codecs.make_encoding_map({1: 97, 2: 98, 3: 97}))
