def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for text, characters in [('  a  ', None), ('xxaxx', 'x'), ('abcba', 'ab'), ('', None), ('   ', None), ('xyx', 'xy'), ('a', ''), ('\t\n\x0b\x0c\r \x1c\u2003a\u00a0', None), ('éaé', 'é'), ('[x]', '[]'), ('mississippi', 'ipz')]:
    print(ascii([text.strip(characters), text.lstrip(characters), text.rstrip(characters)]))
for method in [str.strip, str.lstrip, str.rstrip]:
    show(lambda: method('a', 5))
    show(lambda: method('a', b'a'))
    show(lambda: method('a', 'a', 'a'))
    show(lambda: method('a', chars='a'))
    show(lambda: method())
