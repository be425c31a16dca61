def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for kind in [bytes, bytearray]:
    print([kind(), kind(3), kind(b'ab'), kind([1, 2, 255]), kind('é', 'utf-8'), kind('é', encoding='latin-1'), kind('é€', 'ascii', 'ignore'), kind(range(3)), kind(memoryview(b'xy')), kind(bytearray(b'q')), kind((True, False))])
    show(lambda: kind('a'))
    show(lambda: kind(-1))
    show(lambda: kind(10 ** 30))
    show(lambda: kind([256]))
    show(lambda: kind([-1]))
    show(lambda: kind(['a']))
    show(lambda: kind([1.5]))
    show(lambda: kind(1.5))
    show(lambda: kind(None))
    show(lambda: kind(object()))
    show(lambda: kind(b'a', 'ascii'))
    show(lambda: kind(5, 'ascii'))
    show(lambda: kind('a', 5))
    show(lambda: kind('é', 'ascii'))
    show(lambda: kind(encoding='ascii'))
    show(lambda: kind(errors='strict'))
    show(lambda: kind(b'a', errors='strict'))
    show(lambda: kind(source=b'a'))
    show(lambda: kind(1, 2, 3, 4))
    print([kind.fromhex('2Ef0 F1f2  '), kind.fromhex(''), kind.fromhex(' \t\n0a\x0b'), kind.fromhex('DEADbeef')])
    show(lambda: kind.fromhex('a'))
    show(lambda: kind.fromhex('0 1'))
    show(lambda: kind.fromhex('zz'))
    show(lambda: kind.fromhex('00é0'))
    show(lambda: kind.fromhex(b'0a0b'))
    show(lambda: kind.fromhex(5))
    show(lambda: kind.fromhex())
    text = kind(b'\x01\xab\xff\x10\x20')
    print(text.hex(), text.hex(':'), text.hex(' ', 2), text.hex('_', -2), text.hex(sep='-', bytes_per_sep=3), text.hex(b'.'), text.hex(':', 0), text.hex(':', 99), repr(kind().hex(':')))
    show(lambda: text.hex('::'))
    show(lambda: text.hex(''))
    show(lambda: text.hex(5))
    show(lambda: text.hex('é'))
    show(lambda: text.hex(':', 'x'))
    show(lambda: text.hex(None))
class HasBytes:
    def __bytes__(self):
        return b'special'
class WrongBytes:
    def __bytes__(self):
        return 'text'
class Index:
    def __index__(self):
        return 2
show(lambda: bytes(HasBytes()))
show(lambda: bytes(WrongBytes()))
show(lambda: bytes(Index()))
show(lambda: bytearray(Index()))
show(lambda: bytes([Index()]))
