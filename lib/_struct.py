# Hidden: CPython has this in C.
"""Formats of struct: what they say is worked out once for each, and kept."""

from _collections import _mark
from _introspection import float_bytes, float_of_bytes, pack_values, routine, unpack_values
from math import copysign, frexp, inf, isfinite, isinf, ldexp, nan

_STANDARD = {
    'x': 1, 'c': 1, 'b': 1, 'B': 1, '?': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 4, 'L': 4, 'q': 8, 'Q': 8, 'e': 2, 'f': 4, 'd': 8, 's': 1, 'p': 1, 'F': 8, 'D': 16,
}
# Those of a machine of 64 bits.
_NATIVE = {**_STANDARD, 'l': 8, 'L': 8, 'n': 8, 'N': 8, 'P': 8}
_SIGNED = 'bhilqn'
_INTEGERS = 'bBhHiIlLqQnNP'
_LARGEST = (1 << 63) - 1
_MISSING = object()


class error(Exception):
    __module__ = 'struct'


# Bits of the mantissa and of the exponent of a float of two bytes.
_MANTISSA = 10
_EXPONENT = 5
_TOP = (1 << _EXPONENT) - 1
_BIAS = _TOP >> 1


def _half_of_bits(bits):
    mantissa = bits & (1 << _MANTISSA) - 1
    exponent = bits >> _MANTISSA & _TOP
    if exponent == _TOP:
        value = nan if mantissa else inf
    elif exponent:
        value = ldexp(mantissa + (1 << _MANTISSA), exponent - _BIAS - _MANTISSA)
    else:
        value = ldexp(mantissa, 1 - _BIAS - _MANTISSA)
    return -value if bits >> _MANTISSA + _EXPONENT else value


def _bits_of_half(value):
    """The bits of a float of two bytes, rounded to even."""
    sign = copysign(1.0, value) < 0
    if not isfinite(value):
        bits = _TOP << _MANTISSA | (1 << _MANTISSA - 1 if value != value else 0)
    elif not value:
        bits = 0
    else:
        fraction, exponent = frexp(abs(value))
        exponent += _BIAS - 1
        if exponent > 0:
            # A mantissa that is rounded up to the next power carries into the exponent.
            bits = (exponent - 1 << _MANTISSA) + round(ldexp(fraction, _MANTISSA + 1))
        else:
            bits = round(ldexp(fraction, _MANTISSA + exponent))
        if bits >= _TOP << _MANTISSA:
            raise OverflowError('float too large to pack with e format')
    return bits | sign << _MANTISSA + _EXPONENT


def _float_bytes(value, size, order, checked):
    if size == 2:
        return _bits_of_half(value).to_bytes(2, order)
    data = float_bytes(value, size)
    if checked and size == 4 and isinf(float_of_bytes(data)) and isfinite(value):
        raise OverflowError('float too large to pack with f format')
    return data if order == 'little' else data[::-1]


def _float_of(data, order):
    """The IEEE 754 number in bytes."""
    if len(data) == 2:
        return _half_of_bits(_from_bytes(data, order))
    return float_of_bytes(data if order == 'little' else data[::-1])


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


def _integer(value, low, high, letter):
    """What is no exact int in range, as an int."""
    if not isinstance(value, int):
        try:
            value = type(value).__index__(value)
        except AttributeError:
            raise error('required argument is not an integer') from None
    value = int.__index__(value)
    if not low <= value <= high:
        raise error(f"'{letter}' format requires {low} <= number <= {high}")
    return value


def _text(value, letter, count):
    """Exactly as many bytes as there is room for."""
    if not isinstance(value, (bytes, bytearray)):
        raise error(f"argument for '{letter}' must be a bytes object")
    if letter == 's':
        value = value[:count]
        return value + bytes(count - len(value))
    if not count:
        return b''
    value = value[:count - 1]
    return bytes((min(len(value), 255),)) + value + bytes(count - 1 - len(value))


def _limits(letter, size):
    return (-(1 << size * 8 - 1), (1 << size * 8 - 1) - 1) if letter in _SIGNED else (0, (1 << size * 8) - 1)


# Of a plan for pack_values and unpack_values.
_SIGN, _FLOAT, _GAP = 128, 64, 32
_MOST_PLANNED = 1000


def _plan(size, values, parts):
    """A byte for each number and for each byte of a gap, or None if the format has something else."""
    if values > _MOST_PLANNED or size > _MOST_PLANNED * 8:
        return None
    plan = bytearray()
    at = 0
    for letter, count, each, place in parts:
        plan += bytes((_GAP | 1,)) * (place - at)
        at = place + count * each
        if letter == 'x':
            plan += bytes((_GAP | 1,)) * count
        elif letter in _INTEGERS:
            plan += bytes((each | (_SIGN if letter in _SIGNED else 0),)) * count
        elif letter in 'fd':
            plan += bytes((each | _FLOAT,)) * count
        else:
            return None
    return bytes(plan) + bytes((_GAP | 1,)) * (size - at)


def _runs(parts):
    """Parts of a format that has not only numbers, those that are numbers together: the values from one to another, the plan of numbers, or letter and size of what is
    something else, and the place. None where there is a letter that is seldom used, or too much."""
    runs = []
    numbers = []
    at = first = 0
    for letter, count, size, place in (*parts, ('', 0, 0, 0)):
        if letter == 'x':
            continue
        if letter and (letter in _INTEGERS or letter in 'fd'):
            if not numbers:
                first = at
            at += count
            numbers.append((letter, count, size, place))
            continue
        if numbers:
            start = numbers[0][3]
            letter_size = numbers[-1][1] * numbers[-1][2] + numbers[-1][3] - start
            plan = _plan(letter_size, at - first, [(each, many, of, where - start) for each, many, of, where in numbers])
            if plan is None:
                return None
            runs.append((first, at, plan, '', letter_size, start))
            numbers = []
        if letter == 's':
            runs.append((at, at + 1, None, letter, count, place))
            at += 1
        elif letter == '?' or letter == 'c':
            for each in range(count):
                runs.append((at, at + 1, None, letter, 1, place + each))
                at += 1
        elif letter:
            return None
        if len(runs) > _MOST_PLANNED:
            return None
    return runs


def _packing(size, parts):
    """What packing does, in order: the values from one to another, for integers what they may be at least and at most, and letter, how many and size of one. Those
    of letter x fill gaps."""
    steps = []
    at = end = 0
    for letter, count, each, place in (*parts, ('x', 0, 1, size)):
        if place > end:
            steps.append((at, at, None, None, 'x', place - end, 1))
        end = place + count * each
        taken = 1 if letter in 'sp' else 0 if letter == 'x' else count
        low, high = _limits(letter, each) if letter in _INTEGERS else (None, None)
        if taken or count:
            steps.append((at, at + taken, low, high, letter, count, each))
        at += taken
    return steps


def _unpacking(parts):
    """What unpacking does: letter, how many, size of one, place, its end, and for integers the largest and how much further those with a sign reach."""
    return [
        (letter, count, size, place, place + count * size, _limits(letter, size)[1] if letter in _INTEGERS else None, 1 << size * 8)
        for letter, count, size, place in parts
        if letter != 'x'
    ]


class Struct:
    """Struct(fmt) --> compiled struct object"""

    __module__ = '_struct'
    # What packing and unpacking need in one each, which they read at once.
    __slots__ = ('_format', '_native', '_size', '_count', '_runs', '_packing', '_unpacking')

    def __init__(self, format=_MISSING):
        if format is _MISSING:
            raise TypeError("Struct() missing required argument 'format' (pos 1)")
        if isinstance(format, (bytes, bytearray)):
            format = format.decode('latin1')
        elif not isinstance(format, str):
            raise TypeError(f'Struct() argument 1 must be a str or bytes object, not {type(format).__name__}')
        format.encode('ascii')
        order, self._native, self._size, self._count, parts = _parsed(format)
        plan = _plan(self._size, self._count, parts)
        self._runs = None if plan is not None else _runs(parts)
        self._packing = self._count, order, _packing(self._size, parts), plan, order == 'big'
        self._unpacking = self._size, order, _unpacking(parts), plan, order == 'big'
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
        total, order, steps, plan, big = self._packing
        if len(values) != total:
            raise error(f'{caller} expected {total} items for packing (got {len(values)})')
        if plan is not None and (made := pack_values(values, plan, big)) is not None:
            return made
        if self._runs is not None and (made := self._packed_runs(values, big)) is not None:
            return made
        pieces = []
        for first, stop, low, high, letter, count, size in steps:
            if low is not None:
                for value in values[first:stop]:
                    if type(value) is not int or not low <= value <= high:
                        value = _integer(value, low, high, letter)
                    pieces.append(value.to_bytes(size, order, signed=low < 0))
            elif letter in 'spx':
                pieces.append(_text(values[first], letter, count) if first < stop else bytes(count))
            else:
                for value in values[first:stop]:
                    pieces += self._pieces(value, order, letter, size)
        return b''.join(pieces)

    def _packed_runs(self, values, big):
        """Bytes of values that are as usual, or None."""
        pieces = []
        end = 0
        for first, stop, plan, letter, size, place in self._runs:
            if place > end:
                pieces.append(bytes(place - end))
            end = place + size
            if plan is not None:
                piece = pack_values(values[first:stop], plan, big)
            else:
                piece = values[first]
                if letter == '?':
                    piece = b'\1' if piece is True else b'\0' if piece is False else None
                elif type(piece) is not bytes or len(piece) != size:
                    piece = None
            if piece is None:
                return None
            pieces.append(piece)
        if end < self._size:
            pieces.append(bytes(self._size - end))
        return b''.join(pieces)

    def _pieces(self, value, order, letter, size):
        """The bytes of what is no integer and no text."""
        if letter == 'c':
            if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
                raise error('char format requires a bytes object of length 1')
            return (value,)
        if letter == '?':
            return (b'\1',) if value else (b'\0',)
        checked = not (self._native and letter in 'fF')
        if letter in 'FD':
            try:
                value = complex(value) if not isinstance(value, str) else None
            except TypeError:
                value = None
            if value is None:
                raise error('required argument is not a complex')
            return _float_bytes(value.real, size // 2, order, checked), _float_bytes(value.imag, size // 2, order, checked)
        try:
            number = float(value) if not isinstance(value, (str, bytes, bytearray)) else None
        except (TypeError, OverflowError):
            number = None
        if number is None:
            raise error('required argument is not a float')
        try:
            return (_float_bytes(number, size, order, checked),)
        except OverflowError:
            if isinstance(value, int):
                raise error('int too large to convert') from None
            raise

    def unpack(self, buffer, /):
        """The values in a buffer of the format's size."""
        return self._unpacked(_data(buffer))

    def unpack_from(self, buffer, offset=0):
        """The values in a buffer from an offset on."""
        if type(buffer) is bytes:
            length = len(buffer)
            size = self._size
            if type(offset) is not int or not 0 <= offset <= length - size:
                offset = self._start(length, offset, 'unpack')
            return self._unpacked(buffer, offset)
        view = _view(buffer)
        length = view.nbytes
        start = self._start(length, offset, 'unpack')
        if view.ndim != 1 or view.itemsize != 1:
            return self._unpacked(view.tobytes(), start)
        # Only what is wanted of it is copied.
        return self._unpacked(view[start:start + self._size].tobytes(), 0)

    def iter_unpack(self, buffer, /):
        """An iterator over the values of a buffer that has those of the format again and again."""
        data = _data(buffer)
        if not self._size:
            raise error('cannot iteratively unpack with a struct of length 0')
        if len(data) % self._size:
            raise error(f'iterative unpacking requires a buffer of a multiple of {self._size} bytes')
        return unpack_iterator(self, data)

    def _unpacked(self, data, start=None):
        total, order, steps, plan, big = self._unpacking
        if start is None:
            if len(data) != total:
                raise error(f'unpack requires a buffer of {total} bytes')
            start = 0
        if plan is not None and (values := unpack_values(data, start, plan, big)) is not None:
            return values
        values = []
        if self._runs is not None:
            for first, stop, plan, letter, size, place in self._runs:
                place += start
                if plan is not None:
                    values += unpack_values(data, place, plan, big)
                elif letter == '?':
                    values.append(data[place] != 0)
                else:
                    values.append(data[place:place + size])
            return tuple(values)
        for letter, count, size, place, end, high, span in steps:
            place += start
            if high is not None:
                for at in range(place, start + end, size):
                    value = _from_bytes(data[at:at + size], order)
                    values.append(value if value <= high else value - span)
            elif letter == 's':
                values.append(data[place:place + count])
            elif letter == 'p':
                values.append(data[place + 1:place + 1 + min(data[place], count - 1)] if count else b'')
            else:
                for at in range(place, start + end, size):
                    part = data[at:at + size]
                    if letter == 'c':
                        values.append(part)
                    elif letter == '?':
                        values.append(part != b'\0')
                    elif letter in 'FD':
                        half = size // 2
                        values.append(complex(_float_of(part[:half], order), _float_of(part[half:], order)))
                    else:
                        values.append(_float_of(part, order))
        return tuple(values)


_from_bytes = int.from_bytes
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
    return buffer if type(buffer) is bytes else _view(buffer).tobytes()


def _view(buffer):
    try:
        view = memoryview(buffer)
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'") from None
    if not view.c_contiguous:
        raise BufferError('memoryview: underlying buffer is not C-contiguous')
    return view


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
    format = arguments[0]
    struct = _cache[format] if type(format) is str and format in _cache else _struct(format)
    values = arguments[1:]
    total, _, _, plan, big = struct._packing
    # The usual case without a call more.
    if plan is not None and len(values) == total and (made := pack_values(values, plan, big)) is not None:
        return made
    return struct._packed('pack', values)


@routine
def pack_into(format, *arguments):
    """Writes the bytes of values into a buffer, from an offset on."""
    _struct(format).pack_into(*arguments)


@routine
def unpack(format, buffer, /):
    """The values in a buffer, as a format says."""
    struct = _cache[format] if type(format) is str and format in _cache else _struct(format)
    if type(buffer) is not bytes:
        buffer = _data(buffer)
    total, _, _, plan, big = struct._unpacking
    if plan is not None and len(buffer) == total and (values := unpack_values(buffer, 0, plan, big)) is not None:
        return values
    return struct._unpacked(buffer)


@routine
def unpack_from(format, /, buffer, offset=0):
    """The values in a buffer from an offset on, as a format says."""
    return _struct(format).unpack_from(buffer, offset)


@routine
def iter_unpack(format, buffer, /):
    """An iterator over the values of a buffer, as a format says, again and again."""
    return _struct(format).iter_unpack(buffer)


del routine
