# Hidden: CPython has this in C.
"""Formats of struct: what they say is worked out once for each, and kept."""

from _collections import _mark
from _introspection import routine
from math import copysign, frexp, inf, isfinite, ldexp, nan

_STANDARD = {
    'x': 1, 'c': 1, 'b': 1, 'B': 1, '?': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 4, 'L': 4, 'q': 8, 'Q': 8, 'e': 2, 'f': 4, 'd': 8, 's': 1, 'p': 1, 'F': 8, 'D': 16,
}
# Those of a machine of 64 bits.
_NATIVE = {**_STANDARD, 'l': 8, 'L': 8, 'n': 8, 'N': 8, 'P': 8}
_SIGNED = 'bhilqn'
_INTEGERS = 'bBhHiIlLqQnNP'
# Bits of the mantissa and of the exponent by size.
_FLOATS = {2: (10, 5, 'e'), 4: (23, 8, 'f'), 8: (52, 11, 'd')}
_LARGEST = (1 << 63) - 1
_MISSING = object()


class error(Exception):
    __module__ = 'struct'


def _float_of(data, order):
    """The IEEE 754 number in bytes."""
    return _float_of_bits(int.from_bytes(data, order), len(data))


def _float_of_bits(bits, size):
    mantissa_bits, exponent_bits, _ = _FLOATS[size]
    mantissa = bits & (1 << mantissa_bits) - 1
    exponent = bits >> mantissa_bits & (1 << exponent_bits) - 1
    top = (1 << exponent_bits) - 1
    if exponent == top:
        value = nan if mantissa else inf
    elif exponent:
        value = ldexp(mantissa + (1 << mantissa_bits), exponent - (top >> 1) - mantissa_bits)
    else:
        value = ldexp(mantissa, 1 - (top >> 1) - mantissa_bits)
    return -value if bits >> mantissa_bits + exponent_bits else value


def _bytes_of(value, size, order, checked):
    """The bytes of a float, rounded to even where they are few."""
    return _bits_of(value, size, checked).to_bytes(size, order)


def _bits_of(value, size, checked):
    mantissa_bits, exponent_bits, letter = _FLOATS[size]
    top = (1 << exponent_bits) - 1
    bias = top >> 1
    sign = copysign(1.0, value) < 0
    if not isfinite(value):
        bits = top << mantissa_bits | (1 << mantissa_bits - 1 if value != value else 0)
    elif not value:
        bits = 0
    else:
        fraction, exponent = frexp(abs(value))
        exponent += bias - 1
        if exponent > 0:
            # A mantissa that is rounded up to the next power carries into the exponent.
            bits = (exponent - 1 << mantissa_bits) + round(ldexp(fraction, mantissa_bits + 1))
        else:
            bits = round(ldexp(fraction, mantissa_bits + exponent))
        if bits >= top << mantissa_bits:
            if checked:
                raise OverflowError(f'float too large to pack with {letter} format')
            bits = top << mantissa_bits
    return bits | sign << mantissa_bits + exponent_bits


def _parsed(format):
    """Order of bytes, is it the native layout, size, number of values, and the parts: letter, how many, size of one, place."""
    order, native, at = 'little', True, 0
    if format[:1] in ('@', '=', '<', '>', '!'):
        at = 1
        native = format[0] == '@'
        order = 'big' if format[0] in '>!' else 'little'
    sizes = _NATIVE if native else _STANDARD
    parts = []
    place = values = 0
    while at < len(format):
        letter = format[at]
        at += 1
        if letter in ' \t\n\r\v\f':
            continue
        count = 1
        if '0' <= letter <= '9':
            count = 0
            while '0' <= letter <= '9':
                count = count * 10 + ord(letter) - 48
                if count > _LARGEST:
                    raise error('total struct size too long')
                if at == len(format):
                    raise error('repeat count given without format specifier')
                letter = format[at]
                at += 1
        size = sizes.get(letter)
        if size is None:
            raise error('bad char in struct format')
        if native and letter not in 'xcspb?B':
            # Complex numbers are aligned as their halves are.
            place += -place % (size // 2 if letter in 'FD' else size)
        if letter in 'sp':
            values += 1
        elif letter != 'x':
            values += count
        if letter in 'sp' or count:
            parts.append((letter, count, size, place))
        place += count * size
        if place > _LARGEST:
            raise error('total struct size too long')
    return order, native, place, values, parts


class Struct:
    """Struct(fmt) --> compiled struct object"""

    __module__ = '_struct'
    __slots__ = ('_format', '_order', '_native', '_size', '_count', '_parts')

    def __init__(self, format=_MISSING):
        if format is _MISSING:
            raise TypeError("Struct() missing required argument 'format' (pos 1)")
        if isinstance(format, (bytes, bytearray)):
            format = format.decode('latin1')
        elif not isinstance(format, str):
            raise TypeError(f'Struct() argument 1 must be a str or bytes object, not {type(format).__name__}')
        format.encode('ascii')
        self._order, self._native, self._size, self._count, self._parts = _parsed(format)
        self._format = format

    @property
    def format(self):
        return self._format

    @format.setter
    def format(self, value):
        raise AttributeError("attribute 'format' of '_struct.Struct' objects is not writable")

    @property
    def size(self):
        return self._size

    @size.setter
    def size(self, value):
        raise AttributeError("attribute 'size' of '_struct.Struct' objects is not writable")

    def __repr__(self):
        return f'{type(self).__name__}({self._format!r})'

    def pack(self, *values):
        """Bytes of the values."""
        return self._packed('pack', values)

    def pack_into(self, *arguments):
        """Writes the bytes of values into a buffer, from an offset on."""
        if not arguments:
            raise error('pack_into expected buffer argument')
        if len(arguments) == 1:
            raise error('pack_into expected offset argument')
        buffer, offset, *values = arguments
        if len(values) != self._count:
            raise error(f'pack_into expected {self._count} items for packing (got {len(values)})')
        try:
            view = memoryview(buffer)
        except TypeError:
            view = None
        if view is None or view.readonly:
            raise TypeError(f'argument must be read-write bytes-like object, not {type(buffer).__name__}')
        view = view.cast('B')
        offset = self._start(len(view), offset, 'pack')
        view[offset:offset + self._size] = self._packed('pack_into', values)

    def _start(self, length, offset, verb):
        """An offset from the start; checks that there is room."""
        offset = range(offset).stop
        size = self._size
        if offset < 0:
            if offset + size > 0:
                raise error(f'not enough data to unpack {size} bytes at offset {offset}' if verb == 'unpack' else f'no space to pack {size} bytes at offset {offset}')
            if offset + length < 0:
                raise error(f'offset {offset} out of range for {length}-byte buffer')
            offset += length
        if length - offset < size:
            caller = 'unpack_from' if verb == 'unpack' else 'pack_into'
            raise error(
                f'{caller} requires a buffer of at least {size + offset} bytes for {verb}ing {size} bytes at offset {offset} (actual buffer size is {length})'
            )
        return offset

    def _packed(self, caller, values):
        if len(values) != self._count:
            raise error(f'{caller} expected {self._count} items for packing (got {len(values)})')
        made = bytearray(self._size)
        at = 0
        for letter, count, size, place in self._parts:
            if letter in _INTEGERS:
                for value in values[at:at + count]:
                    made[place:place + size] = self._integer(value, letter, size)
                    place += size
                at += count
            elif letter in 'sp':
                self._text(made, values[at], letter, count, place)
                at += 1
            elif letter != 'x':
                for value in values[at:at + count]:
                    made[place:place + size] = self._one(value, letter, size)
                    place += size
                at += count
        return bytes(made)

    def _integer(self, value, letter, size):
        if not isinstance(value, int):
            try:
                value = type(value).__index__(value)
            except AttributeError:
                raise error('required argument is not an integer') from None
        signed = letter in _SIGNED
        try:
            return value.to_bytes(size, self._order, signed=signed)
        except OverflowError:
            low, high = (-(1 << size * 8 - 1), (1 << size * 8 - 1) - 1) if signed else (0, (1 << size * 8) - 1)
            raise error(f"'{letter}' format requires {low} <= number <= {high}") from None

    def _text(self, made, value, letter, count, place):
        if not isinstance(value, (bytes, bytearray)):
            raise error(f"argument for '{letter}' must be a bytes object")
        if letter == 'p' and count:
            value = value[:count - 1]
            made[place] = min(len(value), 255)
            place += 1
        elif letter == 'p':
            return
        value = value[:count]
        made[place:place + len(value)] = value

    def _one(self, value, letter, size):
        if letter == 'c':
            if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
                raise error('char format requires a bytes object of length 1')
            return value
        if letter == '?':
            return b'\1' if value else b'\0'
        checked = not (self._native and letter in 'fF')
        if letter in 'FD':
            try:
                value = complex(value) if not isinstance(value, str) else None
            except TypeError:
                value = None
            if value is None:
                raise error('required argument is not a complex')
            return _bytes_of(value.real, size // 2, self._order, checked) + _bytes_of(value.imag, size // 2, self._order, checked)
        try:
            number = float(value) if not isinstance(value, (str, bytes, bytearray)) else None
        except (TypeError, OverflowError):
            number = None
        if number is None:
            raise error('required argument is not a float')
        try:
            return _bytes_of(number, size, self._order, checked)
        except OverflowError:
            if isinstance(value, int):
                raise error('int too large to convert') from None
            raise

    def unpack(self, buffer, /):
        """The values in a buffer of the format's size."""
        data = _data(buffer)
        if len(data) != self._size:
            raise error(f'unpack requires a buffer of {self._size} bytes')
        return self._unpacked(data, 0)

    def unpack_from(self, buffer, offset=0):
        """The values in a buffer from an offset on."""
        data = _data(buffer)
        return self._unpacked(data, self._start(len(data), offset, 'unpack'))

    def iter_unpack(self, buffer, /):
        """An iterator over the values of a buffer that has those of the format again and again."""
        data = _data(buffer)
        if not self._size:
            raise error('cannot iteratively unpack with a struct of length 0')
        if len(data) % self._size:
            raise error(f'iterative unpacking requires a buffer of a multiple of {self._size} bytes')
        return unpack_iterator(self, data)

    def _unpacked(self, data, start):
        order = self._order
        values = []
        for letter, count, size, place in self._parts:
            place += start
            if letter in _INTEGERS:
                signed = letter in _SIGNED
                for at in range(place, place + count * size, size):
                    values.append(int.from_bytes(data[at:at + size], order, signed=signed))
            elif letter == 's':
                values.append(data[place:place + count])
            elif letter == 'p':
                values.append(data[place + 1:place + 1 + min(data[place], count - 1)] if count else b'')
            elif letter != 'x':
                for at in range(place, place + count * size, size):
                    part = data[at:at + size]
                    if letter == 'c':
                        values.append(part)
                    elif letter == '?':
                        values.append(part != b'\0')
                    elif letter in 'FD':
                        values.append(complex(_float_of(part[:size // 2], order), _float_of(part[size // 2:], order)))
                    else:
                        values.append(_float_of(part, order))
        return tuple(values)


_mark(Struct, 3)


class unpack_iterator:
    """What iter_unpack() gives."""

    def __init__(self, struct, data):
        self._struct = struct
        self._data = data
        self._at = 0

    def __iter__(self):
        return self

    def __next__(self):
        at = self._at
        if at >= len(self._data):
            raise StopIteration
        self._at = at + self._struct._size
        return self._struct._unpacked(self._data, at)

    def __length_hint__(self):
        return (len(self._data) - self._at) // self._struct._size


_mark(unpack_iterator, 3)


def _data(buffer):
    if type(buffer) is bytes:
        return buffer
    try:
        return memoryview(buffer).tobytes()
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'") from None


_cache = {}


def _struct(format):
    found = _cache.get(format) if isinstance(format, (str, bytes)) else None
    if found is None:
        found = Struct(format)
        if len(_cache) >= 100:
            _cache.clear()
        if isinstance(format, (str, bytes)):
            _cache[format] = found
    return found


def _clearcache():
    """Forgets the formats that are kept."""
    _cache.clear()


@routine
def calcsize(format, /):
    """How many bytes the values of a format take."""
    return _struct(format)._size


@routine
def pack(*arguments):
    """Bytes of values, as a format says."""
    if not arguments:
        raise TypeError('missing format argument')
    return _struct(arguments[0])._packed('pack', arguments[1:])


@routine
def pack_into(format, *arguments):
    """Writes the bytes of values into a buffer, from an offset on."""
    _struct(format).pack_into(*arguments)


@routine
def unpack(format, buffer, /):
    """The values in a buffer, as a format says."""
    return _struct(format).unpack(buffer)


@routine
def unpack_from(format, /, buffer, offset=0):
    """The values in a buffer from an offset on, as a format says."""
    return _struct(format).unpack_from(buffer, offset)


@routine
def iter_unpack(format, buffer, /):
    """An iterator over the values of a buffer, as a format says, again and again."""
    return _struct(format).iter_unpack(buffer)


del routine
