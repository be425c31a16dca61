def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for kind in [bytes, bytearray]:
    b = kind(b'hello')
    print([b + b'x', b * 2, 2 * b, b * 0, b * -1, b[0], b[-1], b[1:3], b[::-1], b[10:], len(b), min(b), max(b), list(b[:2])])
    print(b == b'hello', b == bytearray(b'hello'), b != b'x', b < b'help', b >= b'h', b == 'hello', b == [104], b.__eq__(5), b.__lt__('x'))
    print(b + bytearray(b'!'), kind(b'%d-%s') % (1, b'x'), kind(b'%a') % 'é', b.__len__(), b.__contains__(104), b.__getitem__(0), b.__add__(b''), b.__mul__(1), b.__rmul__(1), b.__mod__(()))
    show(lambda: b + 'x')
    show(lambda: b + 5)
    show(lambda: 'x' + b)
    show(lambda: b * 1.5)
    show(lambda: b[5])
    show(lambda: b['a'])
    show(lambda: b[1.0])
    show(lambda: b[::0])
    show(lambda: b < 'x')
    show(lambda: b < 5)
    show(lambda: b - b)
    show(lambda: b % 5)
    show(lambda: b * 10 ** 30)
    show(lambda: sum(b))
def assign():
    b'ab'[0] = 5
show(assign)
show(lambda: hash(bytearray()))
show(lambda: hash(b'a') == hash(bytes([97])))
show(lambda: b'a'.__getnewargs__())
show(lambda: b'ab'.__bytes__())
show(lambda: bytearray(b'ab').__sizeof__() > 0)
