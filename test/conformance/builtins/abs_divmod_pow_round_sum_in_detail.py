def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


class N:
    def __abs__(self):
        return 'abs'
    def __divmod__(self, other):
        return ('divmod', other)
    def __rdivmod__(self, other):
        return ('rdivmod', other)
    def __pow__(self, other, mod=None):
        return ('pow', other, mod)
    def __rpow__(self, other, mod=None):
        return ('rpow', other, mod)
    def __round__(self, *digits):
        return ('round', digits)
    def __add__(self, other):
        return ('add', other)
    def __radd__(self, other):
        return ('radd', other)
n = N()
for work in [lambda: abs(n), lambda: abs(-3), lambda: abs(-0.0), lambda: abs(3 + 4j), lambda: abs(True), lambda: abs('a'), lambda: abs(), lambda: abs(x=1), lambda: abs(1, 2),
             lambda: divmod(n, 1), lambda: divmod(1, n), lambda: divmod(7, 3), lambda: divmod(-7.5, 2), lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: divmod('a', 1), lambda: divmod(1), lambda: divmod(True, True),
             lambda: pow(n, 1), lambda: pow(n, 1, 2), lambda: pow(1, n), lambda: pow(1, n, 2), lambda: pow(2, 3), lambda: pow(2, exp=3), lambda: pow('a', 2), lambda: pow(2, 2, 'a'), lambda: pow(0, 0), lambda: pow(0.0, -1), lambda: pow(), lambda: pow(2), lambda: pow(-8, 1 / 3),
             lambda: round(n), lambda: round(n, 2), lambda: round(n, None), lambda: round(2.5), lambda: round(3.5), lambda: round(-0.5), lambda: round(2.567, 2), lambda: round(1234, -2), lambda: round(number=1.5), lambda: round(1.55, ndigits=1), lambda: round(1, None), lambda: round('a'), lambda: round(1.5, 'a'), lambda: round(), lambda: round(float('nan')), lambda: round(float('inf')), lambda: round(float('inf'), 2), lambda: round(True), lambda: round(None), lambda: round(1e16, 3), lambda: round(0.5, 0),
             lambda: sum([]), lambda: sum([1, 2]), lambda: sum([1, 2.5]), lambda: sum([1], 5), lambda: sum([1], start=5), lambda: sum([[1], [2]], []), lambda: sum(['a'], ''), lambda: sum([b'a'], b''), lambda: sum([bytearray()], bytearray()), lambda: sum(['a']), lambda: sum(5), lambda: sum(), lambda: sum([n]), lambda: sum([0.1] * 10), lambda: sum([1, 2j]), lambda: sum([1e100, 1.0, -1e100]), lambda: sum([True, True]), lambda: sum({1: 2, 3: 4}), lambda: sum([None]), lambda: sum([2 ** 60, 2 ** 60, 2 ** 64]), lambda: sum([(1,)], ()), lambda: sum(x for x in range(4)), lambda: sum([0.1, 0.2, 10 ** 400])]:
    show(work)
