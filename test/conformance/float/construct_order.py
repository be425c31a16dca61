# What float() and int() ask first: the methods for numbers, then the bytes or the text.
class Number:
    def __float__(self):
        return 1.5

    def __int__(self):
        return 7

    def __buffer__(self, flags):
        return memoryview(b'3')


class Index:
    def __index__(self):
        return 8

    def __buffer__(self, flags):
        return memoryview(b'3')


class Bytes:
    def __buffer__(self, flags):
        return memoryview(b'3')


class Text(str):
    def __float__(self):
        return 2.25

    def __int__(self):
        return 9


class PlainText(str):
    pass


class Wrong(str):
    def __float__(self):
        return 'no'


for value in (Number(), Index(), Bytes(), Text('3'), PlainText('3'), bytearray(b' 4 '), b'5', ' 6\n', True, 10**20):
    print(type(value).__name__, float(value), int(value))

for value in (Wrong('3'), PlainText('x'), b'x', bytearray(b'1 2'), [], None, 10**400):
    try:
        print(float(value))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
