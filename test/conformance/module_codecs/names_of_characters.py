# Characters by their names: the escape that is decoded, the handler that writes it.
import codecs

for text in ['a•é😀', '\ue000가一\x80', '\ud800']:
    for encoding in ['ascii', 'latin-1', 'cp1252']:
        print(text.encode(encoding, 'namereplace'))
print(codecs.lookup_error('namereplace') is codecs.namereplace_errors)
print(codecs.namereplace_errors(UnicodeEncodeError('ascii', 'a•b', 1, 2, 'reason')))
for error in [UnicodeDecodeError('ascii', b'abc', 1, 2, 'reason'), UnicodeTranslateError('a•b', 1, 2, 'reason')]:
    try:
        print(codecs.namereplace_errors(error))
    except TypeError as refused:
        print(refused)
for data in [rb'\N{BULLET}x\x41', rb'\N{bullet}', rb'\N{NULL}', rb'\N{BULLEX}', rb'\N{}', rb'a\N', rb'\N{KEYCAP DIGIT ONE}', rb'\N{BULLET', b'\\N{\xe9}']:
    for errors in ['strict', 'replace', 'backslashreplace']:
        try:
            print(data, ascii(data.decode('unicode_escape', errors)))
        except UnicodeDecodeError as error:
            print(data, error)
decoder = codecs.getincrementaldecoder('unicode_escape')()
print([decoder.decode(piece) for piece in [b'a\\N', b'{BUL', b'LET', b'}b']])
