"""What there is of streams besides: files, which cannot be opened, and what has `read` or `write`."""

import abc
from types import GenericAlias

from io import RawIOBase, open


class FileIO(RawIOBase):
    """A file: there are none, so this raises what open() does."""

    def __init__(self, file, mode='r', closefd=True, opener=None):
        open(file, mode if 'b' in mode else mode + 'b')


FileIO.__module__ = '_io'


class Reader(metaclass=abc.ABCMeta):
    """What can be read from."""

    __slots__ = ()

    @abc.abstractmethod
    def read(self, size=..., /):
        """Reads what the stream has, or `size` of it."""

    @classmethod
    def __subclasshook__(cls, C):
        return _has(C, 'read') if cls is Reader else NotImplemented

    __class_getitem__ = classmethod(GenericAlias)


class Writer(metaclass=abc.ABCMeta):
    """What can be written to."""

    __slots__ = ()

    @abc.abstractmethod
    def write(self, data, /):
        """Writes to the stream, and says how much."""

    @classmethod
    def __subclasshook__(cls, C):
        return _has(C, 'write') if cls is Writer else NotImplemented

    __class_getitem__ = classmethod(GenericAlias)


def _has(cls, name):
    for base in cls.__mro__:
        if name in base.__dict__:
            return True if base.__dict__[name] is not None else NotImplemented
    return NotImplemented


Reader.__module__ = Writer.__module__ = 'io'
