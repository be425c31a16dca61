# Hidden: CPython has this in C.
"""Values as the bytes of CPython's own format, whose versions are 0 to 5. Neither direction recurses: what is nested waits on a list."""

import struct
import sys
from operator import index

version = 5

_DEEPEST = 2000
_MOST = 0x7fffffff
_CODE = type((lambda: None).__code__)
_NULL = object()
_UNFINISHED = object()


class _Writer:
    """Collects the parts of one value."""

    def __init__(self, version, allow_code):
        self.version = version
        self.allow_code = allow_code
        self.parts = []
        self.references = {}
        self.shared = set()

    def write(self, value):
        if self.version >= 3:
            self.find_shared(value)
        stack = [iter((value,))]
        while stack:
            for value in stack[-1]:
                if len(stack) > _DEEPEST:
                    raise ValueError('object too deeply nested to marshal')
                inner = self.write_start(value)
                if inner is not None:
                    stack.append(iter(inner))
                    break
            else:
                stack.pop()
        return b''.join(self.parts)

    def find_shared(self, value):
        """Finds containers that are met more than once. Everything else that can be referred to is marked so in any case, as CPython does with constants."""
        seen = set()
        rest = [value]
        while rest:
            value = rest.pop()
            kind = type(value)
            if kind in _INNER:
                if id(value) in seen:
                    self.shared.add(id(value))
                else:
                    seen.add(id(value))
                    rest.extend(_INNER[kind](value))

    def write_start(self, value):
        """Writes a value that has no others inside, or the start of one; returns what is inside then."""
        kind = type(value)
        if value is _NULL:
            self.parts.append(b'0')
        elif value is None or value is True or value is False or value is Ellipsis or value is StopIteration:
            self.parts.append(_SINGLE[value])
        else:
            reference = self.references.get(id(value)) if self.version >= 3 else None
            if reference is not None:
                self.parts.append(b'r' + reference.to_bytes(4, 'little'))
            elif kind in _WRITERS:
                return _WRITERS[kind](self, value)
            else:
                self.write_other(value)

    def write_other(self, value):
        if type(value) is _CODE and not self.allow_code:
            raise ValueError('marshalling code objects is disallowed')
        try:
            data = memoryview(value).tobytes()
        except TypeError:
            raise ValueError('unmarshallable object') from None
        self.parts.append(b's' + _size(len(data)) + data)

    def add(self, value, code, rest, marked=True):
        if marked and self.version >= 3:
            self.references[id(value)] = len(self.references)
            code |= 0x80
        self.parts.append(bytes((code,)) + rest)

    def write_int(self, value):
        if -0x80000000 <= value <= _MOST:
            self.add(value, 0x69, (value & 0xffffffff).to_bytes(4, 'little'))
            return
        digits = f'{abs(value):o}'
        digits = digits.zfill((len(digits) + 4) // 5 * 5)
        count = len(digits) // 5
        parts = [int(digits[place:place + 5], 8).to_bytes(2, 'little') for place in range(len(digits) - 5, -1, -5)]
        self.add(value, 0x6c, ((count if value > 0 else -count) & 0xffffffff).to_bytes(4, 'little') + b''.join(parts))

    def write_float(self, value):
        if self.version > 1:
            self.add(value, 0x67, struct.pack('<d', value))
        else:
            self.add(value, 0x66, _float_text(value))

    def write_complex(self, value):
        if self.version > 1:
            self.add(value, 0x79, struct.pack('<dd', value.real, value.imag))
        else:
            self.add(value, 0x78, _float_text(value.real) + _float_text(value.imag))

    def write_bytes(self, value):
        self.add(value, 0x73, _size(len(value)) + value)

    def write_str(self, value):
        interned = self.version >= 3 and sys._is_interned(value)
        if self.version < 4 or not value.isascii():
            data = value.encode('utf-8', 'surrogatepass')
            self.add(value, 0x74 if interned else 0x75, _size(len(data)) + data)
        elif len(value) < 256:
            self.add(value, 0x5a if interned else 0x7a, bytes((len(value),)) + value.encode('ascii'))
        else:
            self.add(value, 0x41 if interned else 0x61, _size(len(value)) + value.encode('ascii'))

    def write_tuple(self, value):
        if self.version >= 4 and len(value) < 256:
            self.add(value, 0x29, bytes((len(value),)))
        else:
            self.add(value, 0x28, _size(len(value)))
        return value

    def write_list(self, value):
        self.add(value, 0x5b, _size(len(value)), id(value) in self.shared)
        return value

    def write_dict(self, value):
        self.add(value, 0x7b, b'', id(value) in self.shared)
        return _dict_items(value) + [_NULL]

    def write_set(self, value):
        """The members in the order of their bytes, so that equal sets are equal bytes."""
        self.add(value, 0x3c if type(value) is set else 0x3e, _size(len(value)), id(value) in self.shared)
        return [member for _, member in sorted([(dumps(member, self.version), member) for member in value], key=lambda pair: pair[0])]

    def write_slice(self, value):
        if self.version < 5:
            raise ValueError('unmarshallable object')
        self.add(value, 0x3a, b'', id(value) in self.shared)
        return _slice_items(value)


def _dict_items(value):
    return [each for item in value.items() for each in item]


def _slice_items(value):
    return [value.start, value.stop, value.step]


_SINGLE = {None: b'N', True: b'T', False: b'F', Ellipsis: b'.', StopIteration: b'S'}
_INNER = {tuple: list, list: list, set: list, frozenset: list, dict: _dict_items, slice: _slice_items}
_WRITERS = {
    int: _Writer.write_int, float: _Writer.write_float, complex: _Writer.write_complex, bytes: _Writer.write_bytes, str: _Writer.write_str,
    tuple: _Writer.write_tuple, list: _Writer.write_list, dict: _Writer.write_dict, set: _Writer.write_set, frozenset: _Writer.write_set,
    slice: _Writer.write_slice,
}


def _size(length):
    if length > _MOST:
        raise ValueError('unmarshallable object')
    return length.to_bytes(4, 'little')


def _float_text(value):
    text = f'{value:.17g}'.encode()
    return bytes((len(text),)) + text


class _Bytes:
    """Reads from bytes."""

    def __init__(self, data):
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        try:
            self.data = memoryview(data).tobytes()
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None
        self.place = 0

    def byte(self):
        """The next byte, or -1."""
        if self.place >= len(self.data):
            return -1
        self.place += 1
        return self.data[self.place - 1]

    def take(self, count):
        start = self.place
        if count > len(self.data) - start:
            raise EOFError('marshal data too short')
        self.place = start + count
        return self.data[start:self.place]


class _File:
    """Reads from a binary file, not more than the value has."""

    def __init__(self, file):
        data = file.read(0)
        if not isinstance(data, bytes):
            raise TypeError(f'file.read() returned not bytes but {type(data).__name__}')
        self.file = file

    def read(self, count):
        buffer = bytearray(count)
        got = index(self.file.readinto(buffer))
        if got > count:
            raise ValueError(f'read() returned too much data: {count} bytes requested, {got} returned')
        return bytes(buffer[:max(got, 0)])

    def byte(self):
        data = self.read(1)
        return data[0] if data else -1

    def take(self, count):
        """In pieces, as the size may be a lie."""
        parts = []
        while count > 0:
            piece = min(count, 65536)
            data = self.read(piece)
            if len(data) < piece:
                raise EOFError('EOF read where not expected')
            parts.append(data)
            count -= piece
        return b''.join(parts)


class _Part:
    """A container that is being read: how many values it still takes, what it has, and where it stands among the references."""

    __slots__ = ('code', 'missing', 'items', 'place')

    def __init__(self, code, missing, items, place):
        self.code = code
        self.missing = missing
        self.items = items
        self.place = place


class _Reader:
    """Reads one value from a source."""

    def __init__(self, source, allow_code):
        self.source = source
        self.allow_code = allow_code
        self.references = []

    def read(self):
        stack = []
        while True:
            value = self.read_start(stack)
            if type(value) is _Part:
                stack.append(value)
                if value.missing:
                    continue
                value = self.finish(stack.pop())
            while stack:
                part = stack[-1]
                if not self.put(part, value):
                    break
                value = self.finish(stack.pop())
            else:
                if value is _NULL:
                    raise TypeError('NULL object in marshal data for object')
                return value

    def read_start(self, stack):
        """The next value, or a _Part for what has others inside."""
        if len(stack) >= _DEEPEST:
            raise ValueError('recursion limit exceeded')
        code = self.source.byte()
        if code < 0:
            raise EOFError('EOF read where object expected')
        marked = code & 0x80
        code = chr(code & 0x7f)
        if code in _CONSTANTS:
            return _CONSTANTS[code]
        if code == 'r':
            return self.refer(self.read_int())
        if code in '([{<>):':
            return self.open(code, marked)
        read = _READERS.get(code)
        if read is None:
            if code == 'c' and not self.allow_code:
                raise ValueError('unmarshalling code objects is disallowed')
            raise _bad('unknown type code')
        value = read(self)
        if marked:
            self.references.append(value)
        return value

    def open(self, code, marked):
        if code == ')':
            code = '('
            size = self.read_byte()
        elif code == '{' or code == ':':
            size = -1 if code == '{' else 3
        else:
            size = self.read_size(_KINDS[code])
        items = {} if code == '{' else set() if code in '<>' else []
        place = -1
        if marked:
            place = len(self.references)
            self.references.append(_UNFINISHED if code in '(>:' else items)
        return _Part(code, size, items, place)

    def put(self, part, value):
        """Puts a value into what is being read; says whether that is then complete."""
        code = part.code
        if code == '{':
            if part.missing == -1:
                if value is _NULL:
                    return True
                part.missing = (value,)
            elif value is _NULL:
                return True
            else:
                part.items[part.missing[0]] = value
                part.missing = -1
            return False
        if value is _NULL:
            if code != ':':
                raise TypeError(f'NULL object in marshal data for {_KINDS[code]}')
            part.items = _NULL
            return True
        if code in '<>':
            part.items.add(value)
        else:
            part.items.append(value)
        part.missing -= 1
        return part.missing == 0

    def finish(self, part):
        value = part.items
        if part.code == '(':
            value = tuple(value)
        elif part.code == '>':
            value = frozenset(value)
        elif part.code == ':' and value is not _NULL:
            value = slice(*value)
        if part.place >= 0:
            self.references[part.place] = value
        return value

    def refer(self, place):
        if not 0 <= place < len(self.references) or self.references[place] is _UNFINISHED:
            raise _bad('invalid reference')
        return self.references[place]

    def read_byte(self):
        byte = self.source.byte()
        if byte < 0:
            raise EOFError('EOF read where not expected')
        return byte

    def read_size(self, what):
        size = self.read_int()
        if size < 0:
            raise _bad(f'{what} size out of range')
        return size

    def read_int(self):
        return int.from_bytes(self.source.take(4), 'little', signed=True)

    def read_int64(self):
        return int.from_bytes(self.source.take(8), 'little', signed=True)

    def read_long(self):
        count = self.read_int()
        if not -_MOST <= count <= _MOST:
            raise _bad('long size out of range')
        if count == 0:
            return 0
        data = self.source.take(2 * abs(count))
        if max(data[1::2]) > 0x7f:
            raise _bad('digit out of range in long')
        if data[-1] == data[-2] == 0:
            raise _bad('unnormalized long data')
        digits = ''.join([f'{data[place] + (data[place + 1] << 8):05o}' for place in range(len(data) - 2, -1, -2)])
        return int(digits, 8) if count > 0 else -int(digits, 8)

    def read_float_text(self):
        text = self.source.take(self.read_byte()).decode('latin-1')
        if text != text.strip() or '_' in text or not text.isascii():
            raise ValueError(f'could not convert string to float: {text!r}')
        return float(text)

    def read_float(self):
        return struct.unpack('<d', self.source.take(8))[0]

    def read_complex_text(self):
        real = self.read_float_text()
        return complex(real, self.read_float_text())

    def read_complex(self):
        return complex(*struct.unpack('<dd', self.source.take(16)))

    def read_bytes(self):
        return self.source.take(self.read_size('bytes object'))

    def read_text(self):
        return self.source.take(self.read_size('string')).decode('utf-8', 'surrogatepass')

    def read_ascii(self):
        return self.source.take(self.read_size('string')).decode('latin-1')

    def read_short_ascii(self):
        return self.source.take(self.read_byte()).decode('latin-1')


_KINDS = {'(': 'tuple', '[': 'list', '<': 'set', '>': 'set'}
_CONSTANTS = {'0': _NULL, 'N': None, 'T': True, 'F': False, '.': Ellipsis, 'S': StopIteration}
_READERS = {
    'i': _Reader.read_int, 'I': _Reader.read_int64, 'l': _Reader.read_long, 'f': _Reader.read_float_text, 'g': _Reader.read_float,
    'x': _Reader.read_complex_text, 'y': _Reader.read_complex, 's': _Reader.read_bytes, 'u': _Reader.read_text, 'a': _Reader.read_ascii,
    'z': _Reader.read_short_ascii, 't': lambda reader: sys.intern(reader.read_text()), 'A': lambda reader: sys.intern(reader.read_ascii()),
    'Z': lambda reader: sys.intern(reader.read_short_ascii()),
}


def _bad(what):
    return ValueError(f'bad marshal data ({what})')


def dumps(value, version=version, /, *, allow_code=True):
    """The bytes of a value."""
    version = index(version)
    sys.audit('marshal.dumps', value, version)
    return _Writer(version, allow_code).write(value)


def dump(value, file, version=version, /, *, allow_code=True):
    """Writes the bytes of a value into a binary file."""
    return file.write(dumps(value, version, allow_code=allow_code))


def loads(bytes, /, *, allow_code=True):
    """The value that some bytes stand for; what follows them is not looked at."""
    sys.audit('marshal.loads', bytes)
    return _Reader(_Bytes(bytes), allow_code).read()


def load(file, /, *, allow_code=True):
    """Reads one value from a binary file."""
    sys.audit('marshal.load')
    return _Reader(_File(file), allow_code).read()
