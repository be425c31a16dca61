def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


inf, nan = float('inf'), float('nan')
for x in [0.0, -0.0, 1.0, -1.5, 0.1, 1e16, 1e-5, 5e-324, 1.7976931348623157e308, 123456789.123456, inf, -inf, nan, 2.5, 1e22]:
    print(x, x.is_integer(), x.hex(), x.conjugate(), x.real, x.imag, x.__bool__(), x.__abs__(), x.__neg__(), x.__pos__(), x.__float__(), x.__repr__(), x.__getnewargs__(), x.__format__('.3e'))
    show(lambda: x.as_integer_ratio())
    show(lambda: x.__trunc__())
    show(lambda: x.__floor__())
    show(lambda: x.__ceil__())
    show(lambda: x.__int__())
    show(lambda: x.__round__())
    show(lambda: x.__round__(1))
    show(lambda: hash(x) == x.__hash__() if x == x else None)
for text in ['0x1p0', '0x1.8p1', '-0x1.fffffffffffffp+1023', '0x0p0', 'inf', '-Infinity', 'nan', '1.8', '0x.8', '0x1p-1074', '0x1p-1080', '0x1p1024', ' 0x1p3 ', '0xap2', '0x1.', 'x', '', '0x', '0x1p', '0x1.00000000000008p0', '0x1.00000000000018p0', '+0x1P+2', '0x1 p0']:
    show(lambda: float.fromhex(text))
show(lambda: float.fromhex(5))
show(lambda: float.fromhex(b'0x1'))
show(lambda: float.fromhex())
for number in [5, 2.5, True, 10 ** 400, '5', None, 1j]:
    show(lambda: float.from_number(number))
class HasFloat:
    def __float__(self):
        return 1.5
class HasIndex:
    def __index__(self):
        return 7
class Wrong:
    def __float__(self):
        return 1
class Sub(float):
    pass
for value in [HasFloat(), HasIndex(), Wrong(), Sub(3)]:
    show(lambda: float(value))
    show(lambda: float.from_number(value))
print(type(float(Sub(1))).__name__, type(Sub(1) + 1).__name__, type(Sub.fromhex('0x1')).__name__, type(Sub.from_number(1)).__name__, type(-Sub(1)).__name__, Sub('2.5'))
show(lambda: (1.5).is_integer(1))
show(lambda: (1.5).hex(1))
show(lambda: (1.5).__round__('a'))
show(lambda: (1.5).__round__(1.0))
show(lambda: (1.5).__round__(None))
show(lambda: (1.5).real(1))
show(lambda: setattr(1.5, 'real', 1))
