def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for kind in [bytes, bytearray]:
    text = kind(b'banana bandana')
    for part in [b'a', b'an', b'', b'x', bytearray(b'na'), 97, 0, text]:
        print(text.count(part), text.find(part), text.rfind(part), text.find(part, 2), text.rfind(part, 0, 5), text.count(part, 3, -1), part in text)
    for method in [kind.count, kind.find, kind.rfind, kind.index, kind.rindex]:
        show(lambda: method(text, b'ban'))
        show(lambda: method(text, b'zzz'))
        show(lambda: method(text, 'a'))
        show(lambda: method(text, 256))
        show(lambda: method(text, -1))
        show(lambda: method(text, 1.5))
        show(lambda: method(text, None))
        show(lambda: method(text))
        show(lambda: method(text, b'a', 'x'))
    for part in [b'', b'ban', b'dana', (b'x', b'ban'), (), bytearray(b'ban')]:
        print(text.startswith(part), text.endswith(part), text.startswith(part, 7), text.endswith(part, 0, -1))
    for method in [kind.startswith, kind.endswith]:
        show(lambda: method(text, 'ban'))
        show(lambda: method(text, 98))
        show(lambda: method(text, [b'b']))
        show(lambda: method(text, (b'x', 'ban')))
        show(lambda: method(text))
    show(lambda: 'a' in text)
    show(lambda: 256 in text)
    show(lambda: -1 in text)
    show(lambda: None in text)
    show(lambda: 1.5 in text)
