def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for kind in [bytes, bytearray]:
    for text in [b'', b'a', b'ab', b'-5', b'+']:
        text = kind(text)
        for width in [-1, 0, 3, 4]:
            print([text.center(width, b'*'), text.ljust(width), text.rjust(width, b'.'), text.zfill(width)])
    text = kind(b'a')
    show(lambda: text.center(3, '*'))
    show(lambda: text.center(3, b''))
    show(lambda: text.center(3, b'xy'))
    show(lambda: text.center(3, bytearray(b'x')))
    show(lambda: text.ljust(3, 5))
    show(lambda: text.rjust('3'))
    show(lambda: text.rjust())
    show(lambda: text.zfill('3'))
    show(lambda: text.zfill())
    print([text.expandtabs(), kind(b'a\tb\n\tc').expandtabs(4), kind(b'\t').expandtabs(tabsize=2), kind(b'\t').expandtabs(0)])
    show(lambda: text.expandtabs('x'))
