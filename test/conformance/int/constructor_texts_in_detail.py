def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for text in ['', ' ', '0', '-0', '+5', ' 42 ', '4 2', '1_000', '1__0', '_1', '1_', '0x1f', '0b1', '0o7', '1e3', '1.0', '--1', '+-1', '٣', '１２', '²', 'a', '\n7\t', '9' * 30, '0_0', '00012', 'None', '1\x00', '\u20037']:
    show(lambda: int(text))
for text, base in [('ff', 16), ('0xff', 16), ('0xff', 0), ('FF', 16), ('0b101', 2), ('101', 2), ('0o17', 0), ('017', 0), ('0', 0), ('00', 0), ('z', 36), ('Zz', 36), ('12', 3), ('3', 3), ('0x', 16), ('0b2', 2), ('-0x10', 16), ('0x_f', 0), ('1_0', 2), ('5', 1), ('5', 37), ('5', -1), ('5', '10'), ('5', 10.0), (5, 10), (b'12', 10), (bytearray(b'12'), 16), ('0b1', 16), ('0xfg', 0), ('１', 8)]:
    show(lambda: int(text, base))
show(lambda: int())
show(lambda: int(b'12'))
show(lambda: int(bytearray(b' 12 ')))
show(lambda: int(b'\xff'))
show(lambda: int(1.9))
show(lambda: int(-1.9))
show(lambda: int(1e30))
show(lambda: int(float('nan')))
show(lambda: int(float('inf')))
show(lambda: int(None))
show(lambda: int([]))
show(lambda: int(1j))
show(lambda: int(True))
show(lambda: int('5', base=8))
show(lambda: int(x='5'))
show(lambda: int(base=8))
show(lambda: int(1, 2, 3))
class HasInt:
    def __int__(self):
        return 5
class HasIndex:
    def __index__(self):
        return 6
class HasTrunc:
    def __trunc__(self):
        return 7
class Wrong:
    def __int__(self):
        return 'x'
class WrongIndex:
    def __index__(self):
        return 1.0
class Sub(int):
    pass
show(lambda: int(HasInt()))
show(lambda: int(HasIndex()))
show(lambda: int(HasTrunc()))
show(lambda: int(Wrong()))
show(lambda: int(WrongIndex()))
show(lambda: int('11', HasIndex()))
show(lambda: (type(int(Sub(5))).__name__, type(Sub(5) + 1).__name__, type(-Sub(5)).__name__, type(Sub('7')).__name__, type(+Sub(1)).__name__, type(Sub(5).real).__name__, type(abs(Sub(1))).__name__))
print(0x_ff, 0b_1, 0o_7, 1_000, 0xFF, 0B11, 0O17, 00, 0_0)
