# A subclass of a text type whose __mod__ answers NotImplemented does not format after all, whatever the right operand is.
class Text(str):
    def __mod__(self, other):
        return NotImplemented


class Bytes(bytes):
    def __mod__(self, other):
        return NotImplemented


class Right:
    def __rmod__(self, other):
        return 'rmod', other


for left in Text('%s'), Bytes(b'%d'):
    for right in 5, 2.5, True, 1j, None, 'text', (1,), [1], {'a': 1}, Text('a'), Right():
        try:
            print(left % right)
        except TypeError as e:
            print(e)
        try:
            value = left
            value %= right
            print(value)
        except TypeError as e:
            print(e)
