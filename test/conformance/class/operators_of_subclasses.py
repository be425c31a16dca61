"""A subclass of a built-in type with some operators in Python: what is left to the base."""


def attempt(label, action):
    try:
        print(label, action())
    except (TypeError, OverflowError) as error:
        print(label, type(error).__name__, error)


class RightFloat(float):
    def __rsub__(self, other):
        return 'rsub'

    def __radd__(self, other):
        return NotImplemented


attempt('int - float', lambda: -255 - RightFloat(1))
attempt('int + float', lambda: 1 + RightFloat(1))
attempt('float + float', lambda: 1.5 + RightFloat(1))
attempt('sum', lambda: sum([RightFloat(1)], 2))
attempt('int * float', lambda: 2 * RightFloat(1.5))


class Refusing(float):
    def __add__(self, other):
        return NotImplemented


for other in (1, 10**20, 1.5, True, 1j, Refusing(2), RightFloat(3)):
    attempt(f'Refusing + {other!r}', lambda: Refusing(1) + other)
    attempt(f'{other!r} + Refusing', lambda: other + Refusing(1))


class Ordered(float):
    def __lt__(self, other):
        return NotImplemented


attempt('float < int', lambda: Ordered(1) < 2)
attempt('float < float', lambda: Ordered(1) < 2.0)
attempt('float > int', lambda: Ordered(1) > 2)
attempt('int > float', lambda: 2 > Ordered(1))


class Adding(str):
    def __add__(self, other):
        return NotImplemented


class RightAdding(str):
    def __radd__(self, other):
        return 'radd'


attempt('Adding + Adding', lambda: Adding('a') + Adding('b'))
attempt('Adding + str', lambda: Adding('a') + 'b')
attempt('str + Adding', lambda: 'b' + Adding('a'))
attempt('str + RightAdding', lambda: 'b' + RightAdding('a'))
attempt('RightAdding + str', lambda: RightAdding('a') + 'b')
attempt('RightAdding + int', lambda: RightAdding('a') + 1)


class Times(tuple):
    def __mul__(self, other):
        return NotImplemented


class RightTimes(tuple):
    def __rmul__(self, other):
        return NotImplemented


for kind in (Times, RightTimes, tuple):
    for other in (2, [1], 'a', 1.5):
        attempt(f'{kind.__name__} * {other!r}', lambda: kind((1,)) * other)
        attempt(f'{other!r} * {kind.__name__}', lambda: other * kind((1,)))


class Reflected:
    def __radd__(self, other):
        return ('radd', other)

    def __rmul__(self, other):
        return ('rmul', other)

    def __iter__(self):
        return iter('it')


for start in ([1], bytearray(b'a'), (1,), 'a', b'a'):
    value = start
    value += Reflected()
    print(value)
    value = start
    value *= Reflected()
    print(value)


class Wide:
    def __index__(self):
        return 2**70


for sequence in ('a', [1], (1,), b'a', bytearray(b'a')):
    attempt('wide', lambda: sequence * Wide())
    attempt('wide', lambda: Wide() * sequence)
attempt('width', lambda: '%*d' % (2**70, 1))
