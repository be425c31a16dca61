def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for kind in [bytes, bytearray]:
    for text, what in [(b'  a  ', None), (b'xxaxx', b'x'), (b'abcba', b'ab'), (b'\t\n\x0b\x0c\r a\x85', None), (b'a', b'')]:
        text = kind(text)
        print([text.strip(what), text.lstrip(what), text.rstrip(what)])
    for text, what in [(b'TestHook', b'Test'), (b'abc', b''), (b'', b'x'), (b'HookTest', b'Test'), (b'aa', bytearray(b'a'))]:
        print([kind(text).removeprefix(what), kind(text).removesuffix(what)])
    text = kind(b'aabbcc')
    print([text.replace(b'a', b'x'), text.replace(b'a', b'', 1), text.replace(b'', b'-'), text.replace(b'bb', b'b', -1), text.replace(b'z', b'y'), text.replace(bytearray(b'c'), b'C')])
    table = bytes.maketrans(b'abc', b'xyz')
    print([text.translate(table), text.translate(table, b'a'), text.translate(None, b'bc'), text.translate(None, delete=b'c'), text.translate(bytearray(table))], len(table))
    show(lambda: text.strip('a'))
    show(lambda: text.strip(5))
    show(lambda: text.removeprefix('a'))
    show(lambda: text.removesuffix(None))
    show(lambda: text.replace('a', b'b'))
    show(lambda: text.replace(b'a', 'b'))
    show(lambda: text.replace(b'a'))
    show(lambda: text.replace(b'a', b'b', 'c'))
    show(lambda: text.replace(b'a', b'b', count=1))
    show(lambda: text.translate(b'short'))
    show(lambda: text.translate('x' * 256))
    show(lambda: text.translate(5))
    show(lambda: text.translate())
    show(lambda: text.translate(None, 'a'))
    show(lambda: kind.maketrans(b'a', b'bc'))
    show(lambda: kind.maketrans('a', 'b'))
    show(lambda: kind.maketrans(b'a'))
