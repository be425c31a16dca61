"""The bytes of views, and of other objects with `__buffer__`, that are arguments of built-in functions and methods; methods of bytearray."""


def content(value, full):
    if type(value) is not memoryview:
        value = memoryview._of(value, 284 if full else 0)
        with value:
            return value.tobytes()
    if not full and not value.contiguous:
        raise BufferError('memoryview: underlying buffer is not C-contiguous')
    return value.tobytes()


def contents(items, strict):
    return tuple([_content_or_item(each, strict) for each in items])


def _content_or_item(value, strict):
    """What is refused stays as it is, unless errors are wanted: the caller names it and its place."""
    if isinstance(value, (bytes, bytearray)) or not hasattr(type(value), '__buffer__'):
        return value
    try:
        return content(value, False)
    except Exception:
        if strict:
            raise
        return value


def bytes_buffer(self, flags):
    return _view(self, flags)


def bytearray_release_buffer(self, buffer):
    if type(buffer) is not memoryview:
        raise TypeError('expected a memoryview object')
    buffer.release()


def bytearray_resize(self, size):
    length = _size(size)
    if length < 0:
        raise ValueError(f'Can only resize to positive sizes, got {size}')
    self[length:] = bytes(max(length - len(self), 0))


def bytearray_insert(self, index, item):
    index = _size(index)
    self[index:index] = _byte(item)


def bytearray_pop(self, index=-1):
    index = _size(index)
    if not self:
        raise IndexError('pop from empty bytearray')
    if not -len(self) <= index < len(self):
        raise IndexError('pop index out of range')
    byte = self[index]
    del self[index]
    return byte


def bytearray_remove(self, value):
    at = self.find(_byte(value))
    if at < 0:
        raise ValueError('value not found in bytearray')
    del self[at]


def bytearray_reverse(self):
    self[:] = self[::-1]


def _size(number):
    number = range(number).stop
    if not -1 << 63 <= number < 1 << 63:
        raise OverflowError('Python int too large to convert to C ssize_t')
    return number


def _byte(number):
    made = bytearray()
    made.append(number)
    return made


def _view(self, flags):
    flags = flags.__index__() if hasattr(flags, '__index__') else range(flags)
    if not -1 << 63 <= flags < 1 << 63:
        raise OverflowError("cannot fit 'int' into an index-sized integer")
    if flags & 1 and isinstance(self, bytes):
        raise BufferError('Object is not writable.')
    return memoryview(self)
