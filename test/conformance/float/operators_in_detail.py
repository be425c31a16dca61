def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


inf, nan = float('inf'), float('nan')
values = [0.0, -0.0, 1.5, -2.0, inf, -inf, nan, 3]
for a in values:
    print(a, -a, +a, abs(a), bool(a))
    for b in values:
        print([a + b, a - b, a * b, a < b, a <= b, a == b, a != b, a > b, a >= b])
        show(lambda: a / b)
        show(lambda: a // b)
        show(lambda: a % b)
        show(lambda: divmod(a, b))
        show(lambda: a ** b)
for a, b in [(2.0, 0.5), (-8.0, 1 / 3), (10.0, 308), (0.0, -1), (-0.0, -1), (-0.0, -2), (1.0, nan), (nan, 0), (2, -1), (-1.0, inf), (0.5, inf)]:
    show(lambda: a ** b)
show(lambda: 1.5 + 'a')
show(lambda: 1.5 + 10 ** 400)
show(lambda: 1e308 * 10)
show(lambda: 1.5 < 10 ** 400)
show(lambda: 1.5 == 'a')
show(lambda: 1.5 < 'a')
show(lambda: 1.5 < 1j)
show(lambda: 1.5 | 1)
show(lambda: 1.5 << 1)
show(lambda: ~1.5)
show(lambda: 1.5[0])
show(lambda: 1.5 // 'a')
show(lambda: 1.5 % None)
show(lambda: pow(1.5, 2, 3))
show(lambda: round(2.675, 2))
show(lambda: round(1e308, -308))
show(lambda: round(1.5e308, -308))
show(lambda: round(5.5, 400))
show(lambda: round(5.5, -400))
x = 2.5
for name in ['add', 'sub', 'mul', 'floordiv', 'mod', 'divmod', 'pow', 'truediv']:
    print(name, getattr(x, f'__{name}__')(2), getattr(x, f'__r{name}__')(2), getattr(x, f'__{name}__')('x'), getattr(x, f'__r{name}__')(1j))
print(x.__lt__(6), x.__le__(2), x.__eq__(2.5), x.__ne__('a'), x.__gt__(1), x.__ge__(10 ** 400), x.__eq__('5'))
