# Hidden: CPython has this in C.
"""Built-in names that are seldom used: the interpreter takes them from here when one is looked for."""

import builtins

import _introspection
from _collections import _mark

__name__ = 'builtins'

_INTEGERS = {'b': 1, 'B': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8, 'n': 8, 'N': 8, 'P': 8}
# The last is a character of an array, as whose bytes it can be looked at.
_SIZES = {**_INTEGERS, 'c': 1, '?': 1, 'e': 2, 'f': 4, 'd': 8, 'w': 4}
# Bits of the mantissa and of the exponent of a float of so many bytes.
_PARTS = {2: (10, 5), 4: (23, 8), 8: (52, 11)}


def _float_of(data):
    """The IEEE 754 number in 2, 4 or 8 bytes, least significant first."""
    bits = int.from_bytes(data, 'little')
    mantissa_bits, exponent_bits = _PARTS[len(data)]
    mantissa = bits & ((1 << mantissa_bits) - 1)
    exponent = (bits >> mantissa_bits) & ((1 << exponent_bits) - 1)
    sign = -1.0 if bits >> (mantissa_bits + exponent_bits) else 1.0
    bias = (1 << (exponent_bits - 1)) - 1
    if exponent == (1 << exponent_bits) - 1:
        return float('nan') if mantissa else sign * float('inf')
    if not exponent:
        return sign * mantissa * 2.0 ** (1 - bias - mantissa_bits)
    return sign * (mantissa + (1 << mantissa_bits)) * 2.0 ** (exponent - bias - mantissa_bits)


def _bytes_of(value, size):
    """The other way round; rounds to even."""
    import math
    mantissa_bits, exponent_bits = _PARTS[size]
    top = (1 << exponent_bits) - 1
    bias = top >> 1
    sign = 1 if math.copysign(1.0, value) < 0 else 0
    value = abs(value)
    if value != value:
        exponent, mantissa = top, 1 << (mantissa_bits - 1)
    elif value == float('inf'):
        exponent, mantissa = top, 0
    elif value == 0:
        exponent = mantissa = 0
    else:
        fraction, exponent = math.frexp(value)
        exponent += bias - 1
        if exponent <= 0:
            mantissa = round(math.ldexp(value, bias - 1 + mantissa_bits))
            exponent = 0
        else:
            mantissa = round(math.ldexp(fraction, mantissa_bits + 1)) - (1 << mantissa_bits)
        exponent += mantissa >> mantissa_bits
        mantissa &= (1 << mantissa_bits) - 1
        if exponent >= top:
            if size == 2:
                raise ValueError("memoryview: invalid value for format 'e'")
            exponent, mantissa = top, 0
    return ((sign << exponent_bits | exponent) << mantissa_bits | mantissa).to_bytes(size, 'little')


_MISSING = object()


class memory_iterator:
    __module__ = 'builtins'
    __slots__ = ('_view', '_next')

    def __init__(self, view):
        self._view = view
        self._next = 0

    def __reduce__(self):
        raise TypeError("cannot pickle 'memory_iterator' object")

    def __iter__(self):
        return self

    def __next__(self):
        if self._view is not None:
            if self._next < len(self._view):
                item = self._view[self._next]
                self._next += 1
                return item
            self._view = None
        raise StopIteration


class memoryview:
    """The bytes of a bytes or bytearray object, looked at in place."""

    __slots__ = ('_obj', '_start', '_step', '_shape', '_format', '_size', '_readonly', '_export', '_released', '_hash', '__weakref__')

    def __new__(cls, object=_MISSING, *more, **named):
        if more or len(named) > 1 or named and object is not _MISSING:
            raise TypeError(f'memoryview() takes at most 1 argument ({len(more) + len(named) + (object is not _MISSING)} given)')
        if object is _MISSING:
            raise TypeError("memoryview() missing required argument 'object' (pos 1)")
        base = object
        if isinstance(object, memoryview):
            object._check()
            return object._view(object._start, object._step, object._shape, object._format)
        if not isinstance(base, (bytes, bytearray)):
            return memoryview._of(object, 284)
        return _make(base, 0, 1, (len(base),), 'B', isinstance(base, bytes), None)

    def __init_subclass__(cls):
        raise TypeError("type 'memoryview' is not an acceptable base type")

    def _view(self, start, step, shape, format):
        return _make(self._obj, start, step, shape, format, self._readonly, self._export)

    @staticmethod
    def _of(owner, flags):
        """The view that `__buffer__` of a class gives; it ends with `__release_buffer__`."""
        kind = type(owner)
        if not hasattr(kind, '__buffer__'):
            raise TypeError(f"memoryview: a bytes-like object is required, not '{kind.__name__}'")
        given = kind.__buffer__(owner, flags)
        if type(given) is not memoryview:
            raise TypeError('__buffer__ returned non-memoryview object')
        given._check()
        return _make(given._obj, given._start, given._step, given._shape, given._format, given._readonly, _Export(owner, given))

    def __buffer__(self, flags, /):
        self._check()
        if flags.__index__() & 1 and self._readonly:
            raise BufferError('memoryview: underlying buffer is not writable')
        return memoryview(self)

    def __release_buffer__(self, buffer, /):
        buffer.release()

    def _check(self):
        if self._released:
            raise ValueError('operation forbidden on released memoryview object')

    # ---- what it is

    @property
    def obj(self):
        self._check()
        return self._obj if self._export is None else self._export.memory()

    @property
    def format(self):
        self._check()
        return self._format

    @property
    def itemsize(self):
        self._check()
        return self._size

    @property
    def ndim(self):
        self._check()
        return len(self._shape)

    @property
    def shape(self):
        self._check()
        return self._shape

    @property
    def nbytes(self):
        self._check()
        return self._items() * self._size

    @property
    def strides(self):
        self._check()
        if len(self._shape) == 1:
            return (self._step,)
        strides = []
        step = self._size
        for count in reversed(self._shape):
            strides.insert(0, step)
            step *= count
        return tuple(strides)

    @property
    def suboffsets(self):
        self._check()
        return ()

    @property
    def readonly(self):
        self._check()
        return self._readonly

    @property
    def contiguous(self):
        self._check()
        return self._step == self._size or self._items() <= 1 or len(self._shape) != 1

    c_contiguous = contiguous

    @property
    def f_contiguous(self):
        return self.contiguous and len(self._shape) <= 1

    def _items(self):
        total = 1
        for count in self._shape:
            total *= count
        return total

    # ---- items

    def _unpack(self, at):
        data = bytes(self._obj[at:at + self._size])
        code = self._format[-1]
        if code in _INTEGERS:
            return int.from_bytes(data, 'little', signed=code in 'bhilqn')
        if code == 'c':
            return data
        if code == '?':
            return data != b'\0'
        if code == 'w':
            raise NotImplementedError(f'memoryview: format {self._format} not supported')
        return _float_of(data)

    def _pack(self, value):
        code = self._format[-1]
        if code in _INTEGERS:
            try:
                number = value.__index__()
            except AttributeError:
                raise TypeError(f"memoryview: invalid type for format '{self._format}'") from None
            try:
                return number.to_bytes(self._size, 'little', signed=code in 'bhilqn' or code == 'P' and number < 0)
            except OverflowError:
                raise ValueError(f"memoryview: invalid value for format '{self._format}'") from None
        if code == 'c':
            if not isinstance(value, bytes):
                raise TypeError("memoryview: invalid type for format 'c'")
            if len(value) != 1:
                raise ValueError("memoryview: invalid value for format 'c'")
            return value
        if code == '?':
            return b'\1' if value else b'\0'
        if code == 'w':
            raise NotImplementedError(f'memoryview: format {self._format} not supported')
        if not isinstance(value, (int, float)):
            raise TypeError(f"memoryview: invalid type for format '{self._format}'")
        try:
            value = float(value)
        except OverflowError:
            raise ValueError(f"memoryview: invalid value for format '{self._format}'") from None
        return _bytes_of(value, self._size)

    def _place(self, index):
        """Offset of one item."""
        if not isinstance(index, tuple):
            index = (index,)
        if len(index) != len(self._shape):
            if len(index) < len(self._shape):
                raise NotImplementedError('sub-views are not implemented')
            raise TypeError(f'cannot index {len(self._shape)}-dimension view with {len(index)}-element tuple')
        at = self._start
        for axis, (i, count, stride) in enumerate(zip(index, self._shape, self.strides)):
            i = i.__index__()
            if i < 0:
                i += count
            if not 0 <= i < count:
                if len(self._shape) > 1:
                    raise IndexError(f'index out of bounds on dimension {axis + 1}')
                raise IndexError('index out of bounds on dimension 1')
            at += i * stride
        return at

    def __len__(self):
        self._check()
        if not self._shape:
            raise TypeError('0-dim memory has no length')
        return self._shape[0]

    def _is_index(self, key):
        return hasattr(key, '__index__') or (isinstance(key, tuple) and all(hasattr(k, '__index__') for k in key))

    def __getitem__(self, key):
        self._check()
        if not self._shape:
            if key == () or key is ...:
                return self._unpack(self._start) if key == () else self
            raise TypeError('invalid indexing of 0-dim memory')
        if isinstance(key, slice):
            if len(self._shape) > 1:
                raise NotImplementedError('multi-dimensional slicing is not implemented')
            start, stop, step = key.indices(self._shape[0])
            count = len(range(start, stop, step))
            return self._view(self._start + start * self._step, self._step * step, (count,), self._format)
        if self._is_index(key):
            if not isinstance(key, tuple) and len(self._shape) > 1:
                raise NotImplementedError('multi-dimensional sub-views are not implemented')
            return self._unpack(self._place(key))
        if key is ...:
            return self
        raise TypeError('memoryview: invalid slice key')

    def __setitem__(self, key, value):
        self._check()
        if self.readonly:
            raise TypeError('cannot modify read-only memory')
        if isinstance(key, slice):
            if len(self._shape) > 1:
                raise NotImplementedError('memoryview slice assignments are currently restricted to ndim = 1')
            target = self[key]
            if not isinstance(value, (bytes, bytearray)) and not hasattr(type(value), '__buffer__'):
                raise TypeError(f"a bytes-like object is required, not '{type(value).__name__}'")
            source = value if isinstance(value, memoryview) else memoryview(value)
            if source.format != target.format or source.shape != target.shape:
                raise ValueError('memoryview assignment: lvalue and rvalue have different structures')
            data = source.tobytes()
            size = self._size
            at = target._start
            if target._step == size:
                self._obj[at:at + len(data)] = data
            else:
                for i in range(target._shape[0]):
                    self._obj[at:at + size] = data[i * size:i * size + size]
                    at += target._step
            target.release()
        elif self._is_index(key):
            at = self._place(key)
            self._obj[at:at + self._size] = self._pack(value)
        else:
            raise TypeError('memoryview: invalid slice key')

    def __delitem__(self, key):
        raise TypeError('cannot delete memory')

    def __iter__(self):
        self._check()
        if not self._shape:
            raise TypeError('invalid indexing of 0-dim memory')
        return memory_iterator(self)

    def __reversed__(self):
        for i in range(len(self) - 1, -1, -1):
            yield self[i]

    def __contains__(self, value):
        return any(item is value or item == value for item in self)

    def index(self, value, start=0, stop=9223372036854775807, /):
        for i in range(*slice(start, stop).indices(len(self))):
            if self[i] == value:
                return i
        raise ValueError('memoryview.index(x): x not found')

    def count(self, value, /):
        return sum(item == value for item in self)

    # ---- as a whole

    def tobytes(self, order='C'):
        self._check()
        if order not in ('C', 'F', 'A', None):
            raise ValueError("order must be 'C', 'F' or 'A'")
        size = self._size
        if len(self._shape) != 1 or self._step == size:
            return bytes(self._obj[self._start:self._start + self._items() * size])
        if size == 1 and self._step > 0:
            return bytes(self._obj[self._start:self._start + self._shape[0] * self._step:self._step])
        return b''.join([bytes(self._obj[at:at + size]) for at in self._offsets()])

    def _offsets(self):
        return range(self._start, self._start + self._shape[0] * self._step, self._step) if self._shape[0] else ()

    def tolist(self):
        self._check()
        if not self._shape:
            return self._unpack(self._start)

        def part(axis, at):
            stride = strides[axis]
            places = [at + i * stride for i in range(self._shape[axis])]
            if axis == len(strides) - 1:
                return [self._unpack(place) for place in places]
            return [part(axis + 1, place) for place in places]

        strides = self.strides
        if len(strides) == 1 and self._format == 'B':
            return list(self.tobytes())
        return part(0, self._start)

    def hex(self, *args, **kwargs):
        return self.tobytes().hex(*args, **kwargs)

    def toreadonly(self):
        self._check()
        return _make(self._obj, self._start, self._step, self._shape, self._format, True, self._export)

    def cast(self, format=_MISSING, shape=None):
        if format is _MISSING:
            raise TypeError("cast() missing required argument 'format' (pos 1)")
        self._check()
        if not isinstance(format, str):
            raise TypeError(f"cast() argument 'format' must be str, not {type(format).__name__}")
        code = format[1:] if format[:1] == '@' else format
        if len(code) != 1 or code not in _SIZES or code == 'w':
            raise ValueError("memoryview: destination format must be a native single character format prefixed with an optional '@'")
        if not self.contiguous:
            raise TypeError('memoryview: casts are restricted to C-contiguous views')
        if self._format[-1] not in 'bBc' and code not in 'bBc':
            raise TypeError('memoryview: cannot cast between two non-byte formats')
        size = _SIZES[code]
        total = self.nbytes
        if shape is None:
            if total % size:
                raise TypeError('memoryview: length is not a multiple of itemsize')
            shape = (total // size,)
        else:
            if not isinstance(shape, (list, tuple)):
                raise TypeError('shape must be a list or a tuple')
            if len(shape) > 1 and len(self._shape) > 1:
                raise TypeError('memoryview: cast must be 1D -> ND or ND -> 1D')
            wanted = size
            for count in shape:
                if not isinstance(count, int):
                    raise TypeError('memoryview.cast(): elements of shape must be integers')
                if count <= 0:
                    raise ValueError('memoryview.cast(): elements of shape must be integers > 0')
                wanted *= count
            if wanted != total:
                raise TypeError('memoryview: product(shape) * itemsize != buffer size')
            shape = tuple(shape)
        return self._view(self._start, size, shape, format)

    def release(self):
        if not self._released:
            self._released = True
            _introspection.buffer_export(self._obj, -1)
            self._obj = None
            if self._export is not None:
                self._export.drop()

    def __del__(self):
        self.release()

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *args):
        self.release()

    def __eq__(self, other):
        if not isinstance(other, memoryview):
            try:
                other = memoryview(other)
            except Exception:
                return NotImplemented
        if self._released or other._released or self._shape != other._shape:
            return self is other
        if self._format[-1] == other._format[-1] and self._format[-1] not in 'efd':
            return self.tobytes() == other.tobytes()
        return self.tolist() == other.tolist()

    def __hash__(self):
        self._check()
        if self._hash is None:
            if not self.readonly:
                raise ValueError('cannot hash writable memoryview object')
            if self._format[-1] not in 'bBc':
                raise ValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
            hash(self._obj)
            self._hash = hash(self.tobytes())
        return self._hash

    def __repr__(self):
        return f"<{'released memory' if self._released else 'memory'} at {id(self):#x}>"

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


# match statements take a view as a sequence.
_mark(memoryview, 1)


class _Export:
    """What an object with `__buffer__` has given, for as long as there are views of it."""

    __slots__ = ('owner', 'given', 'count')

    def __init__(self, owner, given):
        self.owner = owner
        self.given = given
        self.count = 0

    def memory(self):
        """Whose memory it is: an array's own, though it has given a view of something else."""
        return self.owner if hasattr(type(self.owner), '_exported') else self.given._obj

    def drop(self):
        self.count -= 1
        if not self.count and hasattr(type(self.owner), '__release_buffer__'):
            try:
                type(self.owner).__release_buffer__(self.owner, self.given)
            except BaseException as error:
                _report(error, type(self.owner))


class _Unraisable:
    """What sys.unraisablehook is told."""

    err_msg = object = None


def _report(error, kind):
    import sys

    told = _Unraisable()
    told.exc_type = type(error)
    told.exc_value = error
    told.exc_traceback = error.__traceback__
    told.err_msg = f'Exception ignored in __release_buffer__ of {kind.__name__}'
    sys.unraisablehook(told)


def _make(obj, start, step, shape, format, readonly, export):
    self = object.__new__(memoryview)
    self._obj = obj
    self._start = start
    self._step = step
    self._shape = shape
    self._format = format
    self._size = _SIZES[format[-1]]
    self._readonly = readonly
    self._export = export
    self._released = False
    self._hash = None
    _introspection.buffer_export(obj, 1)
    if export is not None:
        export.count += 1
    return self


@_introspection.routine
def breakpoint(*args, **kws):
    import sys
    return sys.breakpointhook(*args, **kws)


# The rest of them.
import _sitebuiltins

for _name in ('memoryview', 'breakpoint'):
    builtins.__dict__.setdefault(_name, globals()[_name])
