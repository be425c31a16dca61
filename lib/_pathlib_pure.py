"""The part of pathlib about paths as such: taking them apart, putting them together and comparing them, without looking at files."""

import functools
import ntpath
import os
import posixpath
import re
from collections.abc import Sequence
from itertools import chain

__name__ = 'pathlib'

_UNRESERVED = frozenset(b'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-~/')


def _quoted(path):
    """A path as it stands in a URI."""
    return ''.join([chr(byte) if byte in _UNRESERVED else f'%{byte:02X}' for byte in os.fsencode(path)])


@functools.lru_cache(maxsize=512)
def _matcher(pattern, separator, case_sensitive, recursive):
    import glob

    return re.compile(
        glob.translate(pattern, recursive=recursive, include_hidden=True, seps=separator), re.NOFLAG if case_sensitive else re.IGNORECASE,
    ).match


class _PathParents(Sequence):
    """The folders a path is in, from the nearest out."""

    __slots__ = ('_path', '_drv', '_root', '_tail')

    def __init__(self, path):
        self._path = path
        self._drv = path.drive
        self._root = path.root
        self._tail = path._tail

    def __len__(self):
        return len(self._tail)

    def __getitem__(self, idx):
        if isinstance(idx, slice):
            return tuple([self[each] for each in range(*idx.indices(len(self)))])
        if idx >= len(self) or idx < -len(self):
            raise IndexError(idx)
        if idx < 0:
            idx += len(self)
        return self._path._from_parsed_parts(self._drv, self._root, self._tail[:-idx - 1])

    def __repr__(self):
        return f'<{type(self._path).__name__}.parents>'


class PurePath:
    """A path: drive, root and names."""

    __slots__ = ('_raw_paths', '_drv', '_root', '_tail_cached', '_str', '_str_normcase_cached', '_parts_normcase_cached', '_hash')
    parser = os.path

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        texts = []
        for argument in args:
            if isinstance(argument, PurePath):
                if argument.parser is not self.parser:
                    # What separates names there need not do so here.
                    texts.append(argument.as_posix())
                else:
                    texts.extend(argument._raw_paths)
                continue
            try:
                text = os.fspath(argument)
            except TypeError:
                text = argument
            if not isinstance(text, str):
                raise TypeError(
                    f'argument should be a str or an os.PathLike object where __fspath__ returns a str, not {type(text).__name__!r}'
                )
            texts.append(text)
        self._raw_paths = texts

    def with_segments(self, *pathsegments):
        """A path of the same kind. Subclasses that carry more replace this."""
        return type(self)(*pathsegments)

    # ---- taking apart

    @classmethod
    def _parse_path(cls, path):
        """Drive, root and names of a text."""
        if not path:
            return '', '', []
        parser = cls.parser
        separator = parser.sep
        if parser.altsep:
            path = path.replace(parser.altsep, separator)
        drive, root, rest = parser.splitroot(path)
        if not root and drive.startswith(separator) and not drive.endswith(separator):
            parts = drive.split(separator)
            if len(parts) == 4 and parts[2] not in '?.' or len(parts) == 6:
                # A share has a root even where none is written.
                root = separator
        return drive, root, [name for name in rest.split(separator) if name and name != '.']

    @property
    def _raw_path(self):
        texts = self._raw_paths
        if len(texts) == 1:
            return texts[0]
        return self.parser.join(*texts) if texts else ''

    def _parse(self):
        self._drv, self._root, self._tail_cached = self._parse_path(self._raw_path)

    @property
    def drive(self):
        try:
            return self._drv
        except AttributeError:
            self._parse()
            return self._drv

    @property
    def root(self):
        try:
            return self._root
        except AttributeError:
            self._parse()
            return self._root

    @property
    def _tail(self):
        try:
            return self._tail_cached
        except AttributeError:
            self._parse()
            return self._tail_cached

    @property
    def anchor(self):
        return self.drive + self.root

    @property
    def parts(self):
        anchor = self.anchor
        return (anchor, *self._tail) if anchor else tuple(self._tail)

    @property
    def parent(self):
        names = self._tail
        return self._from_parsed_parts(self.drive, self.root, names[:-1]) if names else self

    @property
    def parents(self):
        return _PathParents(self)

    @property
    def name(self):
        names = self._tail
        return names[-1] if names else ''

    @property
    def stem(self):
        return self.parser.splitext(self.name)[0]

    @property
    def suffix(self):
        return self.parser.splitext(self.name)[1]

    @property
    def suffixes(self):
        # Points at the beginning make no suffix.
        return [f'.{part}' for part in self.name.lstrip('.').split('.')[1:]]

    # ---- putting together

    @classmethod
    def _format_parsed_parts(cls, drv, root, tail):
        parser = cls.parser
        if drv or root:
            return drv + root + parser.sep.join(tail)
        if tail and parser.splitdrive(tail[0])[0]:
            # So that a name like `c:` is not taken for a drive.
            tail = ['.', *tail]
        return parser.sep.join(tail)

    def _from_parsed_parts(self, drv, root, tail):
        path = self._from_parsed_string(self._format_parsed_parts(drv, root, tail))
        path._drv = drv
        path._root = root
        path._tail_cached = tail
        return path

    def _from_parsed_string(self, path_str):
        path = self.with_segments(path_str)
        path._str = path_str or '.'
        return path

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def with_name(self, name):
        parser = self.parser
        if not name or parser.sep in name or (parser.altsep and parser.altsep in name) or name == '.':
            raise ValueError(f'Invalid name {name!r}')
        names = self._tail.copy()
        if not names:
            raise ValueError(f'{self!r} has an empty name')
        names[-1] = name
        return self._from_parsed_parts(self.drive, self.root, names)

    def with_stem(self, stem):
        suffix = self.suffix
        if suffix and not stem:
            raise ValueError(f'{self!r} has a non-empty suffix')
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        stem = self.stem
        if not stem:
            raise ValueError(f'{self!r} has an empty name')
        if suffix and not suffix.startswith('.'):
            raise ValueError(f'Invalid suffix {suffix!r}')
        return self.with_name(stem + suffix)

    def relative_to(self, other, *, walk_up=False):
        if not hasattr(other, 'with_segments'):
            other = self.with_segments(other)
        for steps, path in enumerate(chain([other], other.parents)):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f'{str(self)!r} is not in the subpath of {str(other)!r}')
            if path.name == '..':
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f'{str(self)!r} and {str(other)!r} have different anchors')
        return self._from_parsed_parts('', '', ['..'] * steps + self._tail[len(path._tail):])

    def is_relative_to(self, other):
        if not hasattr(other, 'with_segments'):
            other = self.with_segments(other)
        return other == self or other in self.parents

    # ---- texts

    def __str__(self):
        try:
            return self._str
        except AttributeError:
            self._str = self._format_parsed_parts(self.drive, self.root, self._tail) or '.'
            return self._str

    def __repr__(self):
        return f'{type(self).__name__}({self.as_posix()!r})'

    def __fspath__(self):
        return str(self)

    def __bytes__(self):
        return os.fsencode(self)

    def as_posix(self):
        return str(self).replace(self.parser.sep, '/')

    def as_uri(self):
        import warnings

        warnings.warn(
            'pathlib.PurePath.as_uri() is deprecated and scheduled for removal in Python 3.19. Use pathlib.Path.as_uri().', DeprecationWarning, stacklevel=2,
        )
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        drive = self.drive
        if len(drive) == 2 and drive[1] == ':':
            return f'file:///{drive}{_quoted(self.as_posix()[2:])}'
        return f'file:{_quoted(self.as_posix())}' if drive else f'file://{_quoted(str(self))}'

    def __reduce__(self):
        return type(self), tuple(self._raw_paths)

    # ---- comparing

    @property
    def _str_normcase(self):
        try:
            return self._str_normcase_cached
        except AttributeError:
            text = str(self)
            self._str_normcase_cached = text if self.parser is posixpath else text.lower()
            return self._str_normcase_cached

    @property
    def _parts_normcase(self):
        try:
            return self._parts_normcase_cached
        except AttributeError:
            self._parts_normcase_cached = self._str_normcase.split(self.parser.sep)
            return self._parts_normcase_cached

    def __hash__(self):
        try:
            return self._hash
        except AttributeError:
            self._hash = hash(self._str_normcase)
            return self._hash

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._str_normcase == other._str_normcase and self.parser is other.parser

    def __lt__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._parts_normcase < other._parts_normcase

    def __le__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._parts_normcase <= other._parts_normcase

    def __gt__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._parts_normcase > other._parts_normcase

    def __ge__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._parts_normcase >= other._parts_normcase

    def is_absolute(self):
        if self.parser is posixpath:
            return any(text.startswith('/') for text in self._raw_paths)
        return self.parser.isabs(self)

    def is_reserved(self):
        import warnings

        warnings.warn(
            'pathlib.PurePath.is_reserved() is deprecated and scheduled for removal in Python 3.15. Use os.path.isreserved() to detect reserved paths on Windows.',
            DeprecationWarning, stacklevel=2,
        )
        return self.parser.isreserved(self) if self.parser is ntpath else False

    def full_match(self, pattern, *, case_sensitive=None):
        """Whether all of the path matches. `**` stands for any number of folders."""
        if not hasattr(pattern, 'with_segments'):
            pattern = self.with_segments(pattern)
        if case_sensitive is None:
            case_sensitive = self.parser is posixpath
        text, form = [str(path) if path.parts else '' for path in (self, pattern)]
        return _matcher(form, self.parser.sep, case_sensitive, True)(text) is not None

    def match(self, path_pattern, *, case_sensitive=None):
        """Whether the end of the path matches a relative pattern, or all of it an absolute one."""
        if not hasattr(path_pattern, 'with_segments'):
            path_pattern = self.with_segments(path_pattern)
        if case_sensitive is None:
            case_sensitive = self.parser is posixpath
        names = self.parts[::-1]
        forms = path_pattern.parts[::-1]
        if not forms:
            raise ValueError('empty pattern')
        if len(names) < len(forms) or (len(names) > len(forms) and path_pattern.anchor):
            return False
        return all(_matcher(form, self.parser.sep, case_sensitive, False)(name) is not None for name, form in zip(names, forms))


os.PathLike.register(PurePath)


class PurePosixPath(PurePath):
    """A path as it is written outside of Windows."""

    __slots__ = ()
    parser = posixpath


class PureWindowsPath(PurePath):
    """A path as it is written in Windows."""

    __slots__ = ()
    parser = ntpath
