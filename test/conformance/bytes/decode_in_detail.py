def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for kind in [bytes, bytearray]:
    print(ascii([kind(b'a\xc3\xa9').decode(), kind(b'\xe9').decode('latin-1'), kind(b'a').decode(encoding='ascii', errors='strict'), kind(b'').decode('utf-16')]))
    for errors in ['strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape', 'surrogatepass']:
        show(lambda: ascii(kind(b'a\xffb\xc3').decode('utf-8', errors)))
        show(lambda: ascii(kind(b'a\xff').decode('ascii', errors)))
        show(lambda: ascii(kind(b'\xed\xb2\x80').decode('utf-8', errors)))
    show(lambda: kind(b'a').decode('nonsense'))
    show(lambda: kind(b'\xff').decode('ascii', 'nonsense'))
    show(lambda: kind(b'a').decode(5))
    show(lambda: kind(b'a').decode('ascii', 5))
    show(lambda: kind(b'a').decode(None))
    show(lambda: kind(b'a').decode('a', 'b', 'c'))
