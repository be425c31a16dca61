"""Policies: how messages are read, kept and written."""

import abc
import re

from email.utils import _has_surrogates

__all__ = ['Policy', 'Compat32', 'compat32']

_is_header_name = re.compile('[!-9;-~]+$').match


def validate_header_name(name):
    if not _is_header_name(name):
        raise ValueError(f'Header field name contains invalid characters: {name!r}')


class _PolicyBase:
    """Attributes are given when it is made, and never change; `clone` makes another one with others, and + one that has those of both."""

    def __init__(self, **kw):
        for name, value in kw.items():
            if not hasattr(self, name):
                raise TypeError(f'{name!r} is an invalid keyword argument for {self.__class__.__name__}')
            object.__setattr__(self, name, value)

    def __repr__(self):
        return f'{self.__class__.__name__}({", ".join([f"{name}={value!r}" for name, value in self.__dict__.items()])})'

    def clone(self, **kw):
        made = self.__class__.__new__(self.__class__)
        for name, value in self.__dict__.items():
            object.__setattr__(made, name, value)
        for name, value in kw.items():
            if not hasattr(self, name):
                raise TypeError(f'{name!r} is an invalid keyword argument for {self.__class__.__name__}')
            object.__setattr__(made, name, value)
        return made

    def __setattr__(self, name, value):
        if hasattr(self, name):
            raise AttributeError(f'{self.__class__.__name__!r} object attribute {name!r} is read-only')
        raise AttributeError(f'{self.__class__.__name__!r} object has no attribute {name!r}')

    def __add__(self, other):
        return self.clone(**other.__dict__)


class Policy(_PolicyBase, metaclass=abc.ABCMeta):
    raise_on_defect = False
    linesep = '\n'
    cte_type = '8bit'
    max_line_length = 78
    mangle_from_ = False
    message_factory = None
    verify_generated_headers = True

    def handle_defect(self, obj, defect):
        """Raises the defect, or gives it to the message."""
        if self.raise_on_defect:
            raise defect
        self.register_defect(obj, defect)

    def register_defect(self, obj, defect):
        obj.defects.append(defect)

    def header_max_count(self, name):
        """How many headers of this name there can be, or None."""
        return None

    @abc.abstractmethod
    def header_source_parse(self, sourcelines):
        """Name and value of the lines of a header, as they are kept."""
        raise NotImplementedError

    @abc.abstractmethod
    def header_store_parse(self, name, value):
        """Name and value that a program sets, as they are kept."""
        raise NotImplementedError

    @abc.abstractmethod
    def header_fetch_parse(self, name, value):
        """The value that a program gets."""
        raise NotImplementedError

    @abc.abstractmethod
    def fold(self, name, value):
        """The header in lines."""
        raise NotImplementedError

    @abc.abstractmethod
    def fold_binary(self, name, value):
        """The header in lines, as bytes."""
        raise NotImplementedError


def split_source(sourcelines):
    """Name and value of the lines of a header, in which the value stays folded."""
    name, value = sourcelines[0].split(':', 1)
    return name, ''.join((value, *sourcelines[1:])).lstrip(' \t\r\n').rstrip('\r\n')


class Compat32(Policy):
    """What messages were like before there were policies."""

    mangle_from_ = True

    def _sanitize_header(self, name, value):
        """The value, as a Header if it has bytes that are no characters."""
        if not isinstance(value, str) or not _has_surrogates(value):
            return value
        return self._unknown(name, value)

    @staticmethod
    def _unknown(name, value):
        from email.charset import UNKNOWN8BIT
        from email.header import Header
        return Header(value, charset=UNKNOWN8BIT, header_name=name)

    def header_source_parse(self, sourcelines):
        return split_source(sourcelines)

    def header_store_parse(self, name, value):
        validate_header_name(name)
        return name, value

    def header_fetch_parse(self, name, value):
        return self._sanitize_header(name, value)

    def fold(self, name, value):
        return self._fold(name, value, True)

    def fold_binary(self, name, value):
        return self._fold(name, value, self.cte_type == '7bit').encode('ascii', 'surrogateescape')

    def _fold(self, name, value, sanitize):
        header = value
        if isinstance(value, str):
            if not _has_surrogates(value):
                from email.header import Header
                header = Header(value, header_name=name)
            elif sanitize:
                header = self._unknown(name, value)
            else:
                return f'{name}: {value}{self.linesep}'
        # 0 is no limit.
        return f'{name}: {header.encode(linesep=self.linesep, maxlinelen=self.max_line_length or 0)}{self.linesep}'


compat32 = Compat32()
