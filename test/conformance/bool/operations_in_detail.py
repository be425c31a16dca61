def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for a in [False, True]:
    print(a, repr(a), str(a), int(a), float(a), hash(a), -a, +a, abs(a), not a, f'{a}', f'{a:>6}', f'{a:d}', f'{a!r}', '%s %d %r' % (a, a, a), a.__bool__(), a.__int__(), a.real, a.imag, a.numerator, a.bit_length(), a.to_bytes(), a.__repr__(), a.__index__())
    for b in [False, True, 2]:
        print(a & b, a | b, a ^ b, a + b, a - b, a * b, a == b, a < b, a is b, a and b, a or b, [a & b, type(a & b).__name__, type(a + b).__name__], a ** b, a << b, a >> b)
        show(lambda: a // b)
        show(lambda: a % b)
        show(lambda: a / b)
for value in [None, 0, 1, 0.0, -0.0, float('nan'), 0j, '', 'a', b'', [], [0], (), {}, set(), range(0), range(1), object(), ..., int, bytearray(), frozenset(), memoryview(b'')]:
    print(bool(value), end=' ')
print()
show(lambda: bool())
show(lambda: bool(1, 2))
show(lambda: bool(x=1))
show(lambda: bool(NotImplemented))
show(lambda: type('B', (bool,), {}))
class WrongBool:
    def __bool__(self):
        return 1
class WrongLen:
    def __len__(self):
        return -1
class TextLen:
    def __len__(self):
        return 'a'
class BigLen:
    def __len__(self):
        return 10 ** 30
class Both:
    def __bool__(self):
        return False
    def __len__(self):
        return 5
for value in [WrongBool(), WrongLen(), TextLen(), BigLen(), Both()]:
    show(lambda: bool(value))
    show(lambda: not value)
    show(lambda: 1 if value else 2)
show(lambda: True.__and__(1.5))
show(lambda: True.__rand__(False))
show(lambda: True.__ror__(4))
show(lambda: True.__xor__('a'))
show(lambda: True.__rxor__(True))
show(lambda: True.__or__(False))
