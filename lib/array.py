# Hidden: CPython has this in C.
"""
Numbers or characters of one machine type in a row. They lie in a list, which is what reading one costs, and become bytes when somebody asks for these. While
somebody looks at the memory, the bytes are what counts (Shared), and the list stands aside.
"""

import _array_items as _kinds
from _collections import _mark
from _introspection import collect as _collect
from operator import index as _index

typecodes = ''.join(_kinds.KINDS)
# What tofile() writes at once.
_BLOCK = 64 * 1024
_LARGEST = (1 << 63) - 1


def _position(number):
    number = _index(number)
    if not -_LARGEST - 1 <= number <= _LARGEST:
        raise OverflowError("cannot fit 'int' into an index-sized integer")
    return number


class array:
    """An array of what a type code says: array(typecode[, initializer])."""

    __slots__ = ('_kind', '_items', '_exported', '_exact', '_low', '_high', '__weakref__')

    def __new__(cls, *arguments, **named):
        if named and (cls is array or cls.__new__ is array.__new__ and cls.__init__ is array.__init__):
            raise TypeError('array.array() takes no keyword arguments')
        if not arguments:
            raise TypeError('array() takes at least 1 argument (0 given)')
        if len(arguments) > 2:
            raise TypeError(f'array() takes at most 2 arguments ({len(arguments)} given)')
        code, *given = arguments
        if not isinstance(code, str):
            raise TypeError(f'array() argument 1 must be a unicode character, not {type(code).__name__}')
        if len(code) != 1:
            raise TypeError(f'array() argument 1 must be a unicode character, not a string of length {len(code)}')
        if given and code not in _kinds.TEXTS:
            if isinstance(given[0], str):
                raise TypeError(f"cannot use a str to initialize an array with typecode '{code}'")
            if isinstance(given[0], array) and given[0]._kind.code in _kinds.TEXTS:
                raise TypeError(f"cannot use a unicode array to initialize an array with typecode '{code}'")
        if code not in _kinds.KINDS:
            raise ValueError('bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)')
        if code == 'u':
            from warnings import warn
            warn("The 'u' type code is deprecated and will be removed in Python 3.16", DeprecationWarning)
        self = _new(cls, _kinds.KINDS[code], [])
        if given:
            self._fill(given[0])
        return self

    def _fill(self, source):
        convert = self._kind.convert
        if isinstance(source, (bytes, bytearray)):
            self._items = self._kind.items(bytes(source))
        elif isinstance(source, (list, tuple)):
            self._items = [convert(item) for item in source]
        elif isinstance(source, array) and (source._kind is self._kind or source._kind.code in _kinds.TEXTS):
            self._items = list(source._items)
        else:
            for item in source:
                array.append(self, item)

    def _checked(self, value):
        """The value as it lies in the array; the way for ordinary ones is short."""
        return value if type(value) is self._exact and self._low <= value <= self._high else self._kind.convert(value)

    def _resizable(self):
        if self._exported:
            # Views that nobody has any more are no reason to refuse.
            before = _collect(True)
            while _collect(False) == before:
                pass
        if self._exported:
            raise BufferError('cannot resize an array that is exporting buffers')

    # ---- what it is

    @property
    def typecode(self):
        return self._kind.code

    @typecode.setter
    def typecode(self, value):
        raise AttributeError("attribute 'typecode' of 'array.array' objects is not writable")

    @typecode.deleter
    def typecode(self):
        raise AttributeError("attribute 'typecode' of 'array.array' objects is not writable")

    @property
    def itemsize(self):
        return self._kind.size

    @itemsize.setter
    def itemsize(self, value):
        raise AttributeError("attribute 'itemsize' of 'array.array' objects is not writable")

    @itemsize.deleter
    def itemsize(self):
        raise AttributeError("attribute 'itemsize' of 'array.array' objects is not writable")

    def __len__(self):
        return len(self._items)

    def __repr__(self):
        name = type(self).__name__
        code = self._kind.code
        if not self._items:
            return f'{name}({code!r})'
        return f"{name}({code!r}, {''.join(self._items) if code in _kinds.TEXTS else list(self._items)!r})"

    def __sizeof__(self):
        return 64 + len(self._items) * self._kind.size

    def buffer_info(self, /):
        """Where the memory would be, and how many items there are."""
        return (id(self), len(self._items))

    def __class_getitem__(cls, item, /):
        from types import GenericAlias
        return GenericAlias(cls, item)

    # ---- items

    def __getitem__(self, key, /):
        if type(key) is int:
            try:
                return self._items[key]
            except IndexError as error:
                message = 'array index out of range' if -_LARGEST - 1 <= key <= _LARGEST else str(error)
            raise IndexError(message)
        if isinstance(key, slice):
            return _new(array, self._kind, self._items[key])
        return array.__getitem__(self, self._number(key))

    def _number(self, key):
        if not hasattr(type(key), '__index__'):
            raise TypeError('array indices must be integers')
        return int(_index(key))

    def __setitem__(self, key, value, /):
        if type(key) is int:
            if type(value) is not self._exact or not self._low <= value <= self._high:
                value = self._value_for(key, value)
            try:
                self._items[key] = value
                return
            except IndexError:
                pass
            raise IndexError('array assignment index out of range')
        if isinstance(key, slice):
            self._set_slice(key, value)
        else:
            array.__setitem__(self, self._number(key), value)

    def _value_for(self, key, value):
        if not -len(self._items) <= key < len(self._items):
            raise IndexError('array assignment index out of range')
        return self._kind.convert(value)

    def _set_slice(self, key, value):
        places = range(*key.indices(len(self._items)))
        if not isinstance(value, array):
            raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
        if value._kind is not self._kind:
            raise TypeError('bad argument type for built-in operation')
        given = list(value._items)
        if not given or len(places) != len(given):
            self._resizable()
        if given or places.step == 1:
            if places.step != 1 and len(places) != len(given):
                raise ValueError(f'attempt to assign array of size {len(given)} to extended slice of size {len(places)}')
            self._items[key] = given
        else:
            del self._items[key]

    def __delitem__(self, key, /):
        if isinstance(key, slice):
            key.indices(len(self._items))
        else:
            key = self._number(key)
            if not -len(self._items) <= key < len(self._items):
                raise IndexError('array assignment index out of range')
        self._resizable()
        del self._items[key]

    def __iter__(self):
        return self._one_by_one() if self._exported else iter(self._items)

    def _one_by_one(self):
        """The items while there are views, which may end, so that the array can grow again."""
        at = 0
        while at < len(self._items):
            yield self._items[at]
            at += 1

    def __contains__(self, value, /):
        return value in self._items and self._comparable(value)

    def _comparable(self, value):
        """No nan of an array is one that somebody else has."""
        return self._kind.code not in _kinds.FLOATS or value == value

    def index(self, v, start=0, stop=_LARGEST, /):
        """The first place of a value, from start up to stop."""
        if not hasattr(type(start), '__index__') or not hasattr(type(stop), '__index__'):
            raise TypeError('slice indices must be integers or have an __index__ method')
        places = range(*slice(start, stop).indices(len(self._items)))
        if self._comparable(v):
            items = self._items
            for place in places:
                if items[place] == v:
                    return place
        raise ValueError('array.index(x): x not in array')

    def count(self, v, /):
        """How often a value occurs."""
        return sum([item == v for item in self._items])

    # ---- growing and shrinking

    def append(self, v, /):
        """Adds an item at the end."""
        if type(v) is not self._exact or not self._low <= v <= self._high:
            v = self._kind.convert(v)
        self._resizable()
        self._items.append(v)

    def extend(self, bb, /):
        """Adds the items of an array of the same kind, or of anything else."""
        if isinstance(bb, array):
            self._add(bb, 'can only extend with array of same kind')
            return
        for item in bb:
            array.append(self, item)

    def _add(self, other, refusal):
        if other._kind is not self._kind:
            raise TypeError(refusal)
        if other._items:
            self._resizable()
            self._items.extend(other._items)

    def fromlist(self, list, /):
        """Adds the items of a list: all of them or none."""
        if not isinstance(list, _list):
            raise TypeError('arg must be list')
        if list:
            self._resizable()
            count = len(list)
            items = [self._checked(item) for item in list]
            if len(list) != count:
                raise RuntimeError('list changed size during iteration')
            self._items.extend(items)

    def frombytes(self, buffer, /):
        """Adds the items that bytes say."""
        if not isinstance(buffer, (bytes, bytearray)) and not hasattr(type(buffer), '__buffer__'):
            raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'")
        with memoryview(buffer) as view:
            if view.itemsize != 1:
                raise TypeError('a bytes-like object is required')
            data = view.tobytes()
        items = self._kind.items(data)
        if items:
            self._resizable()
            self._items.extend(items)

    def fromfile(self, f, n, /):
        """Adds n items of those that a stream of bytes gives."""
        if _position(n) < 0:
            raise ValueError('negative count')
        data = f.read(n * self._kind.size)
        if not isinstance(data, bytes):
            raise TypeError("read() didn't return bytes")
        array.frombytes(self, data)
        if len(data) != n * self._kind.size:
            raise EOFError("read() didn't return enough bytes")

    def fromunicode(self, ustr, /):
        """Adds the characters of a text."""
        if not isinstance(ustr, str):
            raise TypeError(f'fromunicode() argument must be str, not {type(ustr).__name__}')
        if self._kind.code not in _kinds.TEXTS:
            raise ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
        if ustr:
            self._resizable()
            self._items.extend(ustr)

    def insert(self, i, v, /):
        """Puts an item in front of the one with an index."""
        i = _position(i)
        v = self._checked(v)
        self._resizable()
        self._items.insert(i, v)

    def pop(self, i=-1, /):
        """Takes an item out, the last one unless told otherwise, and gives it."""
        i = _position(i)
        if not self._items:
            raise IndexError('pop from empty array')
        if not -len(self._items) <= i < len(self._items):
            raise IndexError('pop index out of range')
        self._resizable()
        return self._items.pop(i)

    def remove(self, v, /):
        """Takes the first item with a value out."""
        for place, item in enumerate(self._items):
            if item == v:
                self._resizable()
                del self._items[place]
                return
        raise ValueError('array.remove(x): x not in array')

    def clear(self, /):
        """Takes all items out."""
        self._resizable()
        self._items.clear()

    def reverse(self, /):
        """Turns the order of the items around."""
        self._items[:] = self._items[::-1]

    def byteswap(self, /):
        """Turns the order of the bytes of every item around."""
        self._items[:] = self._kind.items(_kinds.swapped(array.tobytes(self), self._kind.size))

    # ---- as something else

    def tolist(self, /):
        """The items as a list."""
        return list(self._items)

    def tobytes(self, /):
        """The memory as bytes."""
        return self._kind.bytes(self._items)

    def tofile(self, f, /):
        """Writes the memory to a stream of bytes."""
        data = self._kind.bytes(self._items)
        for at in range(0, len(data), _BLOCK):
            f.write(data[at:at + _BLOCK])

    def tounicode(self, /):
        """The characters as a text."""
        if self._kind.code not in _kinds.TEXTS:
            raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        return ''.join(self._items)

    def __copy__(self, /):
        return _new(array, self._kind, list(self._items))

    def __deepcopy__(self, unused, /):
        return _new(array, self._kind, list(self._items))

    def __reduce_ex__(self, value, /):
        if not isinstance(value, int):
            raise TypeError('__reduce_ex__ argument should be an integer')
        state = getattr(self, '__dict__', None)
        code = self._kind.code
        if value < 3:
            return (type(self), (code, list(self._items)), state)
        return (_array_reconstructor, (type(self), code, self._kind.machine_format, array.tobytes(self)), state)

    # ---- the memory

    def __buffer__(self, flags, /):
        _index(flags)
        if not self._exported:
            self._items = _kinds.Shared(self._kind, self._items)
        self._exported += 1
        return self._items.view()

    def __release_buffer__(self, buffer, /):
        if type(buffer) is not memoryview:
            raise TypeError('expected a memoryview object')
        buffer.release()
        if self._exported:
            self._exported -= 1
            if not self._exported:
                self._items = self._items.taken_back()

    # ---- operators

    def __add__(self, value, /):
        if not isinstance(value, array):
            raise TypeError(f'can only append array (not "{type(value).__name__}") to array')
        if value._kind is not self._kind:
            raise TypeError('bad argument type for built-in operation')
        return _new(array, self._kind, [*self._items, *value._items])

    def __iadd__(self, value, /):
        if not isinstance(value, array):
            raise TypeError(f'can only extend array with array (not "{type(value).__name__}")')
        self._add(value, 'can only extend with array of same kind')
        return self

    def _times(self, value):
        if not hasattr(type(value), '__index__'):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(value).__name__}'")
        value = max(0, _position(value))
        if value * len(self._items) * self._kind.size > _LARGEST:
            raise MemoryError
        return value

    def __mul__(self, value, /):
        return _new(array, self._kind, list(self._items) * self._times(value))

    __rmul__ = __mul__

    def __imul__(self, value, /):
        value = self._times(value)
        if value != 1 and self._items:
            self._resizable()
            self._items *= value
        return self

    __hash__ = None

    def _difference(self, other):
        """The first pair of items that differ, or None."""
        if self._kind.code not in _kinds.FLOATS and self._items == other._items:
            return None
        for pair in zip(self._items, other._items):
            if not pair[0] == pair[1]:
                return pair
        return None

    def __eq__(self, value, /):
        if not isinstance(value, array):
            return NotImplemented
        return len(self._items) == len(value._items) and self._difference(value) is None

    def __ne__(self, value, /):
        if not isinstance(value, array):
            return NotImplemented
        return len(self._items) != len(value._items) or self._difference(value) is not None

    def __lt__(self, value, /):
        if not isinstance(value, array):
            return NotImplemented
        pair = self._difference(value)
        return pair[0] < pair[1] if pair else len(self._items) < len(value._items)

    def __le__(self, value, /):
        if not isinstance(value, array):
            return NotImplemented
        pair = self._difference(value)
        return pair[0] <= pair[1] if pair else len(self._items) <= len(value._items)

    def __gt__(self, value, /):
        if not isinstance(value, array):
            return NotImplemented
        pair = self._difference(value)
        return pair[0] > pair[1] if pair else len(self._items) > len(value._items)

    def __ge__(self, value, /):
        if not isinstance(value, array):
            return NotImplemented
        pair = self._difference(value)
        return pair[0] >= pair[1] if pair else len(self._items) >= len(value._items)


ArrayType = array
_list = list
_mark(array, 1)
_mark(array, 3)


def _new(cls, kind, items):
    self = object.__new__(cls)
    self._kind = kind
    self._items = items
    self._exported = 0
    self._exact = kind.exact
    self._low = kind.low
    self._high = kind.high
    return self


def _array_reconstructor(arraytype, typecode, mformat_code, items, /):
    """What a pickle of an array calls."""
    if not isinstance(arraytype, type):
        raise TypeError(f'first argument must be a type object, not {type(arraytype).__name__}')
    if not issubclass(arraytype, array):
        raise TypeError(f'{arraytype.__name__} is not a subtype of array.array')
    if typecode not in _kinds.KINDS:
        raise ValueError('second argument must be a valid type code')
    if not 0 <= mformat_code < len(_kinds.MACHINE_FORMATS):
        raise ValueError('third argument must be a valid machine format code.')
    if not isinstance(items, bytes):
        raise TypeError(f'fourth argument should be bytes, not {type(items).__name__}')
    if mformat_code == _kinds.KINDS[typecode].machine_format:
        self = arraytype(typecode)
        array.frombytes(self, items)
        return self
    code, values = _kinds.items_of(items, typecode, *_kinds.MACHINE_FORMATS[mformat_code])
    return arraytype(code, values)


from collections.abc import MutableSequence

MutableSequence.register(array)
del MutableSequence
