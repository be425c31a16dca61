def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


class Index:
    def __index__(self):
        return -10
class BadRepr:
    def __repr__(self):
        return 5
class Unicode:
    def __repr__(self):
        return 'é€😀\n'
for function in [bin, oct, hex]:
    for value in [0, 1, -1, 255, 2 ** 70, -2 ** 70, True, Index(), 1.0, '5', None]:
        show(lambda: function(value))
    show(lambda: function())
    show(lambda: function(1, 2))
    show(lambda: function(number=1))
for value in [0, 97, 233, 0x1f600, 0x10ffff, 0xd800, -1, 0x110000, 10 ** 30, True, 1.0, 'a', None]:
    show(lambda: ascii(chr(value)))
show(lambda: chr(Index()))
show(lambda: chr())
for value in ['a', 'é', '😀', '\ud800', b'a', bytearray(b'a'), '', 'ab', b'', b'ab', 5, None, 'e\u0301']:
    show(lambda: ord(value))
show(lambda: ord())
for value in ['a', 'é', "it's", '"', '\'"', '\n\t\r\\\x00\x7f\x80\xa0\xad\u2028\ud800\U000e0001😀', b'\x00\xff\'"', [Unicode()], {'é': 1}, ('é',)]:
    show(lambda: ascii(value))
    print(ascii(repr(value)))
show(lambda: ascii(BadRepr()))
show(lambda: repr(BadRepr()))
show(lambda: repr())
show(lambda: ascii(1, 2))
show(lambda: repr(obj=1))
