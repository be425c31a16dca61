"""Containers that lack one of the methods that belong together."""


def attempt(action):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class SetOnly:
    def __setitem__(self, key, value):
        print('set', key)


class DeleteOnly:
    def __delitem__(self, key):
        print('deleted', key)


class Nothing:
    pass


def assign(value, key):
    value[key] = 1


def remove(value, key):
    del value[key]


for value in (SetOnly(), DeleteOnly(), Nothing(), (1, 2), 'ab', b'ab', range(3), {1}, frozenset(), {}.keys(), 5, None, len, 1.5):
    for key in (0, 'a', slice(1)):
        attempt(lambda: assign(value, key))
        attempt(lambda: remove(value, key))


class BadIterator:
    def __iter__(self):
        return 3


class RaisingIterator:
    def __iter__(self):
        raise TypeError('raised')


class FailingIterator:
    def __iter__(self):
        raise AttributeError('failed')


for value in (BadIterator(), RaisingIterator(), FailingIterator()):
    attempt(lambda: 1 in value)
    attempt(lambda: bytes(value))
    attempt(lambda: bytearray(value))


class NoLength:
    def __getitem__(self, key):
        return key


attempt(lambda: reversed(NoLength()))
attempt(lambda: reversed(Nothing()))


class Both:
    def __index__(self):
        return 1

    def __int__(self):
        return 4


class OnlyIndex:
    def __index__(self):
        return 1


class OnlyInt:
    def __int__(self):
        return 4


for value in (Both(), OnlyIndex(), OnlyInt()):
    for letter in 'dxi':
        attempt(lambda: f'%{letter}' % value)

array = bytearray(b'abcdef')
array[::2] = b''
print(array)
array[::-1] = b'xyz'
print(array)
try:
    array[::2] = b'x'
except ValueError as error:
    print(error)
