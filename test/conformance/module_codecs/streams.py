import codecs
import io


def show(work):
    try:
        print(ascii(work()))
    except Exception as error:
        print(type(error).__name__, error)


text = 'first line é\nsecond € line\r\nthird 😀\rfourth\x85fifth without end'
for name in 'utf-8 utf-8-sig utf-16 utf-16-be utf-32 latin-1 cp1252 utf-7 unicode_escape'.split():
    stream = io.BytesIO()
    writer = codecs.getwriter(name)(stream, 'replace')
    for part in [text[:5], text[5:20], text[20:]]:
        writer.write(part)
    writer.writelines(['\n', 'more', '\n'])
    data = stream.getvalue()
    print(name, len(data), data[:12])
    reader = codecs.getreader(name)(io.BytesIO(data))
    print(ascii(reader.read(5)), ascii(reader.read(7, 3)), ascii(reader.readline()), ascii(reader.readline(keepends=False)), ascii(list(reader)))
    reader.seek(0)
    print(ascii(reader.readlines()), ascii(reader.read()))
    reader.seek(0)
    print(ascii([reader.readline(4) for _ in range(4)]), ascii(next(reader)), ascii(reader.read(chars=2)), ascii(reader.readlines(keepends=False)))
    reader.reset()
    show(lambda: next(reader))

reader = codecs.getreader('utf-8')(io.BytesIO(b'good line\nbad \xff line\n'))
show(reader.readline)
show(reader.readline)
reader = codecs.getreader('ascii')(io.BytesIO(b'a\xe9b'), errors='replace')
show(reader.read)
reader = codecs.getreader('utf-16')(io.BytesIO(b'a\0b\0'))
show(reader.read)

stream = io.BytesIO()
with codecs.StreamReaderWriter(stream, codecs.getreader('utf-8'), codecs.getwriter('utf-8')) as both:
    both.write('grün\nblau\n')
    both.writelines(['rot', '\n'])
    both.seek(0)
    print(both.encoding, both.readline(), both.read(), both.getvalue())
    both.seek(0)
    print(list(both), both.readlines(), both.tell())
    both.seek(0)
    print(next(both), both.readline(2), both.readlines())
    both.reset()
print(stream.closed)

stream = io.BytesIO('grün\nblau é\n'.encode('latin-1'))
recoder = codecs.EncodedFile(stream, 'utf-8', 'latin-1')
print(recoder.data_encoding, recoder.file_encoding, recoder.read())
recoder.seek(0)
print(recoder.readline(), recoder.readlines())
recoder.write('€é'.encode()[3:])
recoder.writelines([b'a', b'b'])
recoder.seek(0)
print(list(recoder), stream.getvalue())
recoder.reset()
show(lambda: recoder.write(b'\xff'))
show(lambda: codecs.EncodedFile(stream, 'nothing'))
with codecs.EncodedFile(io.BytesIO(b'ab'), 'utf-16-le', 'ascii') as recoder:
    print(recoder.read(1), next(recoder), recoder.file_encoding)
show(lambda: codecs.StreamWriter(io.BytesIO()).write('a'))
show(lambda: codecs.StreamReader(io.BytesIO(b'a')).read())
show(lambda: codecs.StreamReader(io.BytesIO(b'a')).nothing)
show(lambda: codecs.Codec().encode('a'))
show(lambda: codecs.Codec().decode(b'a'))
show(lambda: codecs.StreamWriter(io.BytesIO()).__reduce_ex__(2))
reader = codecs.getreader('hex')(io.BytesIO(b'616263'))
show(reader.read)
writer = codecs.getwriter('hex')(stream := io.BytesIO())
writer.write(b'abc')
print(stream.getvalue())


# Names of hosts.
for name in ['bücher', 'Bücher-日本', 'abc', '', '他们为什么不说中文', 'ü', 'Pročprostěnemluvíčesky', '3年B組金八先生']:
    data = name.encode('punycode')
    print(data, data.decode('punycode') == name)
for data in [b'bcher-kv!', b'bcher-k', b'b\xffcher-k', b'a-', b'-', b'zzzzzzzz']:
    for errors in ['strict', 'replace']:
        show(lambda: data.decode('punycode', errors))
for name in ['Bücher.example.COM', 'straße。de', 'a.b.', 'example', '', 'a..b', 'a' * 64, '.a', 'faß.ÄÖ.org']:
    show(lambda: name.encode('idna'))
for data in [b'xn--bcher-kva.example.com', b'XN--BCHER-KVA.De.', b'abc', b'']:
    show(lambda: data.decode('idna'))
