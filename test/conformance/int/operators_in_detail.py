def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


values = [0, 1, -1, 7, -7, 2 ** 70, -2 ** 70 + 1]
for a in values:
    print(a, -a, +a, ~a, abs(a), bool(a), not a)
    for b in values:
        print([a + b, a - b, a * b, a & b, a | b, a ^ b, a < b, a <= b, a == b, a != b, a > b, a >= b])
        show(lambda: a // b)
        show(lambda: a % b)
        show(lambda: divmod(a, b))
for a, b in [(7, 2), (-7, 2), (7, -2), (1, 3), (2 ** 70, 3), (2 ** 70, 2 ** 69), (1, 2 ** 2000), (2 ** 2000, 1), (0, 5), (5, 0)]:
    show(lambda: a / b)
for a, b in [(2, 10), (2, -1), (0, 0), (0, -1), (-2, 3), (-1, 10 ** 10), (10, 30), (1, 10 ** 30), (True, 2)]:
    show(lambda: a ** b)
for arguments in [(2, 10, 7), (2, -1, 7), (2, -1, 4), (3, 0, 1), (2, 5, 0), (-3, 3, 5), (3, 3, -5), (2, 10, 1.0), (2.0, 2, 3), (2, 100, 2 ** 70), (38, -1, 97), (0, -1, 5), (2, 3, None), (2, 'a'), (2,)]:
    show(lambda: pow(*arguments))
show(lambda: pow(base=2, exp=5, mod=3))
for a, b in [(1, 0), (1, 70), (-1, 3), (2 ** 70, 68), (1, -1), (5, 2 ** 70), (-5, 10 ** 30), (0, 10 ** 30)]:
    if not (a and b > 10 ** 9):
        show(lambda: a << b)
    show(lambda: a >> b)
show(lambda: 1 << 1.0)
show(lambda: 1 & 1.0)
show(lambda: ~1.5)
show(lambda: 1 + '1')
show(lambda: '1' + 1)
show(lambda: 1 - None)
show(lambda: 1 @ 1)
show(lambda: 1 < 'a')
show(lambda: 1 == 'a')
show(lambda: 1 // 'a')
show(lambda: 1 % [])
show(lambda: divmod(1, 'a'))
show(lambda: 1 ** 'a')
show(lambda: 1 & None)
show(lambda: (1)[0])
show(lambda: (1)())
show(lambda: len(1))
show(lambda: 1 in 5)
show(lambda: iter(5))
n = 5
for name in ['add', 'sub', 'mul', 'floordiv', 'mod', 'divmod', 'pow', 'truediv', 'lshift', 'rshift', 'and', 'or', 'xor']:
    print(name, getattr(n, f'__{name}__')(2), getattr(n, f'__r{name}__')(2), getattr(n, f'__{name}__')('x'), getattr(n, f'__r{name}__')(1.5), getattr(True, f'__{name}__')(True))
print(n.__lt__(6), n.__le__(5), n.__eq__(5.0), n.__ne__(5), n.__gt__(1), n.__ge__(9), n.__eq__('5'), n.__pow__(2, 3), n.__float__())
