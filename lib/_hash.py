# Hidden: CPython has this in C.
"""What all hashes have in common: the blocks that a message is cut into, and the attributes of a hash object."""

from _collections import _mark
from _introspection import hash_blocks, routine

_new = object.__new__


def bytes_of(data):
    """The bytes of what is to be hashed."""
    if type(data) is bytes:
        return data
    if isinstance(data, str):
        raise TypeError('Strings must be encoded before hashing')
    try:
        return memoryview(data).tobytes()
    except TypeError:
        raise TypeError('object supporting the buffer API required') from None


class Hash:
    """A hash of what update() has been given. A subclass knows how to compress a block into its state."""

    __slots__ = ('_state', '_rest', '_count')

    def __new__(cls, *_, **__):
        raise TypeError(f"cannot create '{cls.__module__}.{cls.__name__}' instances")

    def update(self, obj, /):
        """Update this hash object's state with the provided bytes-like object."""
        data = obj if type(obj) is bytes else bytes_of(obj)
        count = len(data)
        self._count += count
        if self._rest:
            data = self._rest + data
            count = len(data)
        if count >= self._block:
            end = count - count % self._block
            self._state = self._compressed(self._state, data[:end])
            data = data[end:]
        self._rest = data

    def digest(self):
        """Return the digest value as a bytes object."""
        return self._finished()[: self._size]

    def hexdigest(self):
        """Return the digest value as a string of hexadecimal digits."""
        return self.digest().hex()

    def copy(self):
        """Return a copy of the hash object."""
        other = _new(type(self))
        other._state = self._state
        other._rest = self._rest
        other._count = self._count
        return other

    def _compressed(self, state, data):
        """The state after some blocks."""
        compress = self._compress
        size = self._block
        for at in range(0, len(data), size):
            state = compress(state, data[at : at + size])
        return state


# A bit, and as many zeros as may be needed.
_END = b'\x80' + bytes(128)


class BlockHash(Hash):
    """
    A hash of the family of MD5: its message ends with a bit, zeros, and how many bits there were, and its state are the bytes of its words. `_form`: what hash_blocks()
    calls it, its constants, and the size and the order of the number of bits.
    """

    __slots__ = ()

    def _compressed(self, state, data):
        which, constants, _, _ = self._form
        return hash_blocks(which, state, constants, data)

    def hexdigest(self):
        """Return the digest value as a string of hexadecimal digits."""
        return self._finished()[: self._size].hex()

    def _finished(self):
        which, constants, size, order = self._form
        rest = self._rest
        zeros = -(len(rest) + 1 + size) % self._block
        return hash_blocks(which, self._state, constants, b''.join((rest, _END[: zeros + 1], (self._count * 8).to_bytes(size, order))))


def start(cls, state, data):
    """A hash object that has been given some data."""
    self = _new(cls)
    self._state = state
    if type(data) is bytes and len(data) < cls._block:
        self._rest = data
        self._count = len(data)
        return self
    self._rest = b''
    self._count = 0
    self.update(data)
    return self


_MISSING = object()
_BOTH = "'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version."


def given(name, args, data=_MISSING, usedforsecurity=True, string=_MISSING, **others):
    """The data among the arguments of the function `name`."""
    if others:
        raise TypeError(f'{name}() got an unexpected keyword argument {next(iter(others))!r}')
    if len(args) > 1:
        raise TypeError(f'{name}() takes at most 1 positional argument ({len(args)} given)')
    if args and data is not _MISSING:
        raise TypeError(f"argument for {name}() given by name ('data') and position (1)")
    if args:
        data = args[0]
    if string is not _MISSING:
        if data is not _MISSING:
            raise TypeError(_BOTH)
        data = string
    return b'' if data is _MISSING else data


def maker(name, cls, state, module):
    """The function that makes hash objects of a class."""

    def make(*args, **options):
        if not options and len(args) == 1:
            return start(cls, state, args[0])
        return start(cls, state, given(name, args, **options))

    make.__name__ = make.__qualname__ = name
    make.__module__ = module
    return routine(make)


def define(cls, name, digest_size, block_size):
    """Completes the class of one hash."""
    # What the methods read, without a property.
    cls._size = digest_size
    cls._block = block_size
    readonly(cls, 'name', lambda self: name)
    readonly(cls, 'digest_size', lambda self: digest_size)
    readonly(cls, 'block_size', lambda self: block_size)
    _mark(cls, 3)
    return cls


def readonly(cls, name, get):
    """Gives a class an attribute that can only be read."""

    def refuse(self, value=None):
        raise AttributeError(f"attribute '{name}' of '{cls.__module__}.{cls.__name__}' objects is not writable")

    setattr(cls, name, property(get, refuse, refuse))
