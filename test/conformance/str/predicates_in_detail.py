def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


samples = ['', ' ', 'a', 'A', 'aB', 'Ab Cd', 'AB', '1', '１', '²', '½', '٣', 'Ⅷ', 'a1', 'a b', '_x', '1x', 'if', '\n', '\t ', '\u00a0', '\u2028', 'é', 'É', 'ǅ', '\x7f', 'a\n', '\u0301', 'ª', '中', '😀', '\ud800', '$', '+']
tests = [str.isalnum, str.isalpha, str.isascii, str.isdecimal, str.isdigit, str.isidentifier, str.islower, str.isnumeric, str.isprintable, str.isspace, str.istitle, str.isupper]
for sample in samples:
    print(ascii(sample), ''.join('01'[test(sample)] for test in tests))
for test in tests:
    show(lambda: test('a', 1))
    show(lambda: test(b'a'))
