# Hidden: CPython has this in C.
"""What arrays have of each type code: which values it takes, and how these become bytes and come back."""

from math import inf
from operator import index as _index

from _introspection import float_bytes, float_of_bytes
from _struct import _float_of

FLOATS = 'fd'
TEXTS = 'uw'


class Integers:
    """One kind of whole numbers. `steps` are the checks that are made one after the other: what the number is called, and its bounds."""

    exact = int

    def __init__(self, code, size, signed, machine_format, *steps):
        self.code = code
        self.size = size
        self.signed = signed
        self.low, self.high = _bounds(size, signed)
        self.machine_format = machine_format
        self.steps = steps

    def convert(self, value):
        value = int(_index(value))
        if self.low <= value <= self.high:
            return value
        if self.code in 'qQ':
            raise OverflowError("can't convert negative int to unsigned" if self.code == 'Q' and value < 0 else 'int too big to convert')
        if self.code in 'IL' and value < 0:
            raise OverflowError("can't convert negative value to unsigned int")
        word = 'unsigned long' if self.code in 'IL' else 'long'
        low, high = _bounds(8, self.code not in 'IL')
        if not low <= value <= high:
            raise OverflowError(f'Python int too large to convert to C {word}')
        for name, low, high in self.steps:
            if value < low:
                raise OverflowError(f'{name} is less than minimum')
            if value > high:
                raise OverflowError(f'{name} is greater than maximum')

    def bytes(self, items):
        if self.size > 1:
            return _joined(items, self.size)
        return bytes([item & 255 for item in items] if self.signed else list(items))

    def items(self, data):
        numbers = _numbers(data, self.size)
        if not self.signed:
            return numbers
        half = self.high + 1
        return [(number ^ half) - half for number in numbers]


def _bounds(size, signed):
    bits = size * 8
    return (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)


def _joined(numbers, size):
    """The lowest bytes of numbers in a row. All first bytes of them are found at once, then all second ones, and so on."""
    data = bytearray(len(numbers) * size)
    for place in range(size):
        shift = place * 8
        data[place::size] = [number >> shift & 255 for number in numbers]
    return bytes(data)


def _numbers(data, size):
    """The numbers without signs that lie in a row."""
    if len(data) % size:
        raise ValueError('bytes length not a multiple of item size')
    numbers = list(data[::size])
    for place in range(1, size):
        shift = place * 8
        numbers = [number | byte << shift for number, byte in zip(numbers, data[place::size])]
    return numbers


def swapped(data, size):
    """Bytes with those of each item the other way around."""
    turned = bytearray(len(data))
    for place in range(size):
        turned[place::size] = data[size - 1 - place::size]
    return bytes(turned)


class Nan(float):
    """A nan that knows its bytes: they are a number whose bytes have another order, which byteswap() will turn around."""

    __slots__ = ('data',)


def _float(data):
    value = float_of_bytes(data)
    if value != value:
        value = Nan(value)
        value.data = data
    return value


class Floats:
    """Floating-point numbers of 4 or 8 bytes."""

    # A nan is in no range, and goes the long way.
    low = -inf
    high = inf

    def __init__(self, code, size, machine_format):
        self.code = code
        self.size = size
        self.machine_format = machine_format
        self.exact = float if size == 8 else None

    def convert(self, value):
        if isinstance(value, str) or not hasattr(type(value), '__float__') and not hasattr(type(value), '__index__'):
            raise TypeError(f'must be real number, not {type(value).__name__}')
        value = float(value)
        return value if self.size == 8 else float_of_bytes(float_bytes(value, 4))

    def bytes(self, items):
        return b''.join([item.data if type(item) is Nan else float_bytes(item, self.size) for item in items])

    def items(self, data):
        size = self.size
        if len(data) % size:
            raise ValueError('bytes length not a multiple of item size')
        return [_float(data[at : at + size]) for at in range(0, len(data), size)]


class Characters:
    """Characters of 4 bytes."""

    size = 4
    exact = None
    low = high = 0
    machine_format = 20

    def __init__(self, code):
        self.code = code

    def convert(self, value):
        if not isinstance(value, str):
            raise TypeError(f'array item must be a unicode character, not {type(value).__name__}')
        if len(value) != 1:
            raise TypeError(f'array item must be a unicode character, not a string of length {len(value)}')
        return value

    def bytes(self, items):
        return ''.join(items).encode('utf-32-le', 'surrogatepass')

    def items(self, data):
        return [_character(number) for number in _numbers(data, 4)]


def _character(number):
    if number > 0x10FFFF:
        raise ValueError(f'character U+{number:x} is not in range [U+0000; U+10ffff]')
    return chr(number)


_KINDS = [
    Integers('b', 1, True, 1, ('signed short integer', *_bounds(2, True)), ('signed char', *_bounds(1, True))),
    Integers('B', 1, False, 0, ('unsigned byte integer', *_bounds(1, False))),
    Characters('u'),
    Characters('w'),
    Integers('h', 2, True, 4, ('signed short integer', *_bounds(2, True))),
    Integers('H', 2, False, 2, ('signed integer', *_bounds(4, True)), ('unsigned short', *_bounds(2, False))),
    Integers('i', 4, True, 8, ('signed integer', *_bounds(4, True))),
    Integers('I', 4, False, 6, ('unsigned int', *_bounds(4, False))),
    Integers('l', 8, True, 12),
    Integers('L', 8, False, 10),
    Integers('q', 8, True, 12),
    Integers('Q', 8, False, 10),
    Floats('f', 4, 14),
    Floats('d', 8, 16),
]
KINDS = {kind.code: kind for kind in _KINDS}

# What pickles say of bytes, by its number there: of what kind the items are, of how many bytes, signed, and in which order these are.
MACHINE_FORMATS = [
    ('int', 1, False, 'little'), ('int', 1, True, 'little'),
    ('int', 2, False, 'little'), ('int', 2, False, 'big'), ('int', 2, True, 'little'), ('int', 2, True, 'big'),
    ('int', 4, False, 'little'), ('int', 4, False, 'big'), ('int', 4, True, 'little'), ('int', 4, True, 'big'),
    ('int', 8, False, 'little'), ('int', 8, False, 'big'), ('int', 8, True, 'little'), ('int', 8, True, 'big'),
    ('float', 4, True, 'little'), ('float', 4, True, 'big'), ('float', 8, True, 'little'), ('float', 8, True, 'big'),
    ('text', 2, False, 'little'), ('text', 2, False, 'big'), ('text', 4, False, 'little'), ('text', 4, False, 'big'),
]


def items_of(data, code, kind, size, signed, order):
    """The items in bytes of another machine, and the type code of this one that they have."""
    if len(data) % size:
        raise ValueError('string length not a multiple of item size' if kind != 'int' else 'bytes length not a multiple of item size')
    parts = [data[at:at + size] for at in range(0, len(data), size)]
    if kind == 'float':
        return code, [_float_of(part, order) for part in parts]
    if kind == 'text':
        return code, data.decode(f'utf-{size * 8}-{order[0]}e')
    for each in _KINDS:
        if isinstance(each, Integers) and each.size == size and each.signed == signed:
            code = each.code
    return code, [int.from_bytes(part, order, signed=signed) for part in parts]


class Shared:
    """The items of an array while there are views of its memory, like a list that cannot grow."""

    def __init__(self, kind, items):
        self._kind = kind
        # Iterators of the array are the list's, so that is what it will have again.
        self._list = items
        self._data = bytearray(kind.bytes(items))

    def view(self):
        size = self._kind.size
        code = self._kind.code
        return memoryview(self._data)._view(0, size, (len(self),), 'w' if code == 'u' else code)

    def taken_back(self):
        """The list, as the memory is now."""
        self._list[:] = self
        return self._list

    def __len__(self):
        return len(self._data) // self._kind.size

    def __iter__(self):
        for at in range(len(self)):
            yield self[at]

    def __getitem__(self, key):
        if isinstance(key, slice):
            return list(self)[key]
        size = self._kind.size
        at = range(len(self))[key] * size
        return self._kind.items(bytes(self._data[at:at + size]))[0]

    def __setitem__(self, key, value):
        places = range(len(self))[key]
        if not isinstance(key, slice):
            places = (places,)
            value = (value,)
        size = self._kind.size
        for place, item in zip(places, value):
            self._data[place * size:place * size + size] = self._kind.bytes([item])

    def __eq__(self, other):
        return list(self) == list(other)
