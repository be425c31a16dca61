def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


inf, nan = float('inf'), float('nan')
for z in [0j, 1 + 2j, -1 - 0j, complex(0, -0.0), complex(-0.0, 0.0), complex(inf, nan), 1.5 - 2.5e20j, 3 + 0j]:
    print(z, repr(z), z.real, z.imag, z.conjugate(), -z, +z, abs(z), bool(z), z == z.conjugate(), hash(z) == hash(z), z.__complex__(), z.__getnewargs__(), f'{z}', f'{z:.2f}', f'{z:>20}', f'{z:g}', f'{z:+.1e}')
a = 3 - 4j
for b in [2, 1.5, 1 + 1j, True, 0]:
    print(a + b, a - b, a * b, b + a, b - a, b * a, a == b, a != b)
    show(lambda: a / b)
    show(lambda: b / a if b else 'see zero_divided')
    show(lambda: a ** b)
    show(lambda: b ** a)
for work in [lambda: a // 2, lambda: a % 2, lambda: divmod(a, 2), lambda: a < 1, lambda: 1 >= a, lambda: int(a), lambda: float(a), lambda: round(a), lambda: a + 'x', lambda: pow(a, 2, 3), lambda: 0j ** -1, lambda: 0j ** 1j, lambda: 1 / 0j, lambda: a & 1, lambda: ~a, lambda: max(a, 1), lambda: a[0], lambda: f'{a:d}', lambda: f'{a:010}', lambda: f'{a:=10}', lambda: f'{a:%}', lambda: setattr(a, 'real', 1), lambda: a.conjugate(1), lambda: (1e200 + 1j) ** 2, lambda: complex(1e308, 1e308) * 10, lambda: abs(complex(1e308, 1.7e308)), lambda: a ** 200, lambda: a ** 500, lambda: a == 10 ** 400, lambda: a + 10 ** 400]:
    show(work)
for text in ['1', '1j', '1+2j', ' 1-2J ', '(1+2j)', '1 + 2j', 'j', '+j', '-j', '1e5+1e-5j', 'inf', 'nan+infj', '1_0+2j', '', 'x', '1+', '1+2', '(1', '1j+2', '٣', '1_+2j', '1+2j\x00', '(-1.5e3-0j)']:
    show(lambda: complex(text))
for arguments in [(), (1,), (1, 2), (1.5, -0.0), (1j, 2), (1, 2j), ('1', 2), (1, '2'), (None,), ([],), (1, None), (b'1',), (True, False), (10 ** 400,), (1, 2, 3)]:
    show(lambda: complex(*arguments))
show(lambda: complex(real=1, imag=2))
show(lambda: complex(imag=2))
show(lambda: complex(x=2))
class HasComplex:
    def __complex__(self):
        return 1 + 2j
class HasFloat:
    def __float__(self):
        return 2.5
class HasIndex:
    def __index__(self):
        return 7
class Wrong:
    def __complex__(self):
        return 1
class Sub(complex):
    pass
for value in [HasComplex(), HasFloat(), HasIndex(), Wrong(), Sub(1, 2), 5, 1.5, 2j, '1', None]:
    show(lambda: complex(value))
    show(lambda: complex.from_number(value))
print(type(complex(Sub(1))).__name__, type(Sub.from_number(1)).__name__, type(Sub(1) + 1).__name__, Sub(1, 2) == 1 + 2j, hash(3 + 0j) == hash(3))
z = 1 + 2j
for name in ['add', 'sub', 'mul', 'truediv', 'pow']:
    print(name, getattr(z, f'__{name}__')(2), getattr(z, f'__r{name}__')(2), getattr(z, f'__{name}__')('x'), getattr(z, f'__r{name}__')('x'))
print(z.__eq__(1), z.__ne__('a'), z.__lt__(1), z.__abs__(), z.__neg__(), z.__pos__(), z.__bool__(), z.__hash__() == hash(z), z.__repr__(), z.__format__(''))
