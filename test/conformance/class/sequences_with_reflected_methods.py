# Subclasses of sequences that inherit + and * but have __radd__ and __rmul__ in Python: what they inherit stands before the right operand's method.
def show(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)


class X:
    def __radd__(self, o):
        return 'X radd'

    def __rmul__(self, o):
        return 'X rmul'


class I:
    def __index__(self):
        return 2


for base, plain in ((str, 'ab'), (list, [1]), (tuple, (1,)), (bytes, b'ab'), (bytearray, b'ab')):

    class Plain(base):
        pass

    class Refuses(base):
        def __radd__(self, o):
            print('radd', o)
            return NotImplemented

        def __rmul__(self, o):
            print('rmul', o)
            return NotImplemented

    class Heir(Refuses):
        pass

    class Answers(Refuses):
        def __radd__(self, o):
            return 'radd', o

        def __rmul__(self, o):
            return 'rmul', o

    kinds = [lambda: base(plain), lambda: Plain(plain), lambda: Refuses(plain), lambda: Heir(plain), lambda: Answers(plain)]
    for left in kinds:
        for right in kinds[1:] + [X, I, lambda: 2]:
            name = f'{type(left()).__name__} {type(right()).__name__}'
            show(name + ' +', lambda: left() + right())
            show(name + ' *', lambda: left() * right())

            def in_place():
                value = kept = left()
                value += right()
                return value, value is kept, type(value).__name__

            show(name + ' +=', in_place)

            def in_place():
                value = kept = left()
                value *= right()
                return value, value is kept, type(value).__name__

            show(name + ' *=', in_place)

    class C(base):
        def __radd__(self, o):
            print('C radd', o)
            return self

    class D(C):
        pass

    show('sum', lambda: sum([C(plain), D(plain)], 100))

    class Multiplies(base):
        def __mul__(self, o):
            return 'mul'

    for left in [], bytearray(), '', Plain(plain):

        def in_place():
            value = left
            value *= Multiplies(plain)
            return value

        show(type(left).__name__ + ' *= Multiplies', in_place)
