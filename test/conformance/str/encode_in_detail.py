def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for encoding in ['utf-8', 'UTF8', 'utf_16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be', 'latin-1', 'iso8859-1', 'ascii', 'US-ASCII']:
    show(lambda: 'aé'.encode(encoding))
    show(lambda: 'aé€'.encode(encoding, 'replace'))
    show(lambda: 'a😀'.encode(encoding, errors='ignore'))
for errors in ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'surrogateescape', 'surrogatepass']:
    show(lambda: 'aé€😀'.encode('ascii', errors))
    show(lambda: 'a\udc80'.encode('ascii', errors))
    show(lambda: 'a\udc80b'.encode('utf-8', errors))
    show(lambda: '€'.encode('latin-1', errors))
print('é'.encode(), 'é'.encode(encoding='latin-1'), 'x'.encode(errors='nonsense'))
show(lambda: 'x'.encode('nonsense'))
show(lambda: 'é'.encode('ascii', 'nonsense'))
show(lambda: 'x'.encode(5))
show(lambda: 'x'.encode('ascii', 5))
show(lambda: 'x'.encode(None))
show(lambda: 'x'.encode('a', 'b', 'c'))
show(lambda: 'x'.encode(code='ascii'))
show(lambda: 'ab\udfff'.encode())
