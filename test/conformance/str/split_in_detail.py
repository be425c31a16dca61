def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for text in ['', ' ', 'a', ' a  b c ', 'a,b,,c,', ',', 'a\tb\nc\x0bd', 'a\u2003b\u00a0c', 'x<>y<>z', '\x1ca\x1db']:
    print(ascii([text.split(), text.rsplit(), text.split(None, 1), text.rsplit(None, 1), text.split(maxsplit=0), text.rsplit(maxsplit=2)]))
    print(ascii([text.split(','), text.rsplit(',', 1), text.split('<>', 1), text.rsplit(sep='<>', maxsplit=1), text.split(' ', -5)]))
for method in [str.split, str.rsplit]:
    show(lambda: method('a', ''))
    show(lambda: method('a', 5))
    show(lambda: method('a', b'a'))
    show(lambda: method('a', 'a', 'b'))
    show(lambda: method('a', 'a', 1.0))
    show(lambda: method('a', 'a', None))
    show(lambda: method('a', 'a', 1, 2))
    show(lambda: method('a', separator='a'))
