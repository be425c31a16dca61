def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


samples = [b'', b' ', b'a', b'A', b'aB', b'Ab Cd', b'AB', b'1', b'a1', b'a b', b'\n', b'\t \x0b', b'\xe9', b'\x80', b'hello world', b"they're", b'1a']
tests = ['isalnum', 'isalpha', 'isascii', 'isdigit', 'islower', 'isspace', 'istitle', 'isupper']
changes = ['capitalize', 'lower', 'swapcase', 'title', 'upper']
for sample in samples:
    print(sample, ''.join('01'[getattr(sample, test)()] for test in tests), [getattr(sample, change)() for change in changes])
    other = bytearray(sample)
    print(''.join('01'[getattr(other, test)()] for test in tests), [getattr(other, change)() for change in changes])
for name in tests + changes:
    show(lambda: getattr(b'a', name)(1))
    show(lambda: getattr(bytearray, name)(b'a'))
