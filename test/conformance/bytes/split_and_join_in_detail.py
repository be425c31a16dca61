def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for kind in [bytes, bytearray]:
    for text in [b'', b' ', b' a  b c ', b'a,b,,c,', b'x<>y<>z', b'a\x0bb\x0cc\x1cd\x85e']:
        text = kind(text)
        print([text.split(), text.rsplit(None, 1), text.split(b',', 1), text.rsplit(sep=b',', maxsplit=1), text.split(bytearray(b'<>'))])
        print([text.partition(b','), text.rpartition(b','), text.partition(bytearray(b'<>'))])
    for text in [b'', b'\n', b'a\nb\r\nc\rd', b'a\x0bb\x0cc\x1cd\x85e\n', b'\r\r\n']:
        print([kind(text).splitlines(), kind(text).splitlines(True), kind(text).splitlines(keepends=False)])
    text = kind(b'a,b')
    for method in [kind.split, kind.rsplit, kind.partition, kind.rpartition]:
        show(lambda: method(text, b''))
        show(lambda: method(text, ','))
        show(lambda: method(text, 44))
    show(lambda: text.partition())
    show(lambda: text.split(b',', 'x'))
    show(lambda: kind(b', ').join([b'a', bytearray(b'b')]))
    show(lambda: kind(b', ').join([]))
    show(lambda: kind(b', ').join({b'k': 1}))
    show(lambda: kind(b', ').join([b'a', 'b']))
    show(lambda: kind(b', ').join([1]))
    show(lambda: kind(b', ').join(b'ab'))
    show(lambda: kind(b', ').join('ab'))
    show(lambda: kind(b', ').join(5))
    show(lambda: kind(b', ').join())
