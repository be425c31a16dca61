# Handlers of errors that are for encoding, or for decoding, alone.
for encoding in ('ascii', 'latin-1', 'utf-8', 'utf-16-le', 'cp1252'):
    for handler in ('xmlcharrefreplace', 'namereplace', 'surrogateescape', 'backslashreplace'):
        for convert in (lambda: 'a\u20ac\ud800'.encode(encoding, handler), lambda: b'a\x81\xff'.decode(encoding, handler)):
            try:
                print(encoding, handler, ascii(convert()))
            except (UnicodeError, TypeError) as e:
                print(encoding, handler, type(e).__name__, e)
