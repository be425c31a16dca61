def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for text in ['', '\n', 'a', 'a\n', 'a\nb', 'a\r\nb\rc\n', '\n\n', 'a\x0bb\x0cc', 'a\x1cb\x1dc\x1ed', 'a\x85b', 'a\u2028b\u2029c', '\r\r\n\n', 'a\x1fb']:
    print(ascii([text.splitlines(), text.splitlines(True), text.splitlines(keepends=1)]))
show(lambda: 'a\n'.splitlines(None))
show(lambda: 'a\n'.splitlines('yes'))
show(lambda: 'a\n'.splitlines([]))
show(lambda: 'a\n'.splitlines(1, 2))
show(lambda: 'a\n'.splitlines(keep=1))
