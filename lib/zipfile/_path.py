"""Paths inside of an archive, with the interface of pathlib."""

import io
import pathlib
import posixpath
import re

import zipfile

__all__ = ['Path']


def _parents(name):
    """The folders that a name is in, with a slash at the end, from the inside."""
    folder = posixpath.dirname(name.rstrip('/'))
    while folder.rstrip('/'):
        yield folder + '/'
        folder = posixpath.dirname(folder)


class CompleteDirs(zipfile.ZipFile):
    """An archive that has names of all folders, also of those that are no members."""

    @staticmethod
    def _implied_dirs(names):
        known = set(names)
        return list(dict.fromkeys([folder for name in names for folder in _parents(name) if folder not in known]))

    def namelist(self):
        names = super().namelist()
        return names + self._implied_dirs(names)

    def _name_set(self):
        return set(self.namelist())

    def resolve_dir(self, name):
        """The name with a slash where it is that of a folder."""
        names = self._name_set()
        return name + '/' if name not in names and name + '/' in names else name

    def getinfo(self, name):
        try:
            return super().getinfo(name)
        except KeyError:
            if not name.endswith('/') or name not in self._name_set():
                raise
            return zipfile.ZipInfo(filename=name)

    @classmethod
    def make(cls, source):
        """An archive of this class, or an archive that there is, made one."""
        if isinstance(source, CompleteDirs):
            return source
        if not isinstance(source, zipfile.ZipFile):
            return cls(source)
        source.__class__ = cls if 'r' in source.mode else CompleteDirs
        return source


class FastLookup(CompleteDirs):
    """One that is only read, so that the names need to be found once."""

    def namelist(self):
        if '_names' not in self.__dict__:
            self._names = super().namelist()
        return self._names

    def _name_set(self):
        if '_lookup' not in self.__dict__:
            self._lookup = set(self.namelist())
        return self._lookup


def _text_arguments(encoding=None, *args, **kwargs):
    return io.text_encoding(encoding, 3), args, kwargs


def _pattern(glob):
    """The regular expression of a pattern of paths: `**` is anything, `*` and `?` stay inside of a name, and a name that is `*` alone is not empty."""
    if not glob:
        raise ValueError('Unacceptable pattern: %r' % glob)
    return '/'.join(map(_name_pattern, glob.split('/')))


def _name_pattern(name):
    if name == '**':
        return '.*'
    if '**' in name:
        raise ValueError('** must appear alone in a path segment')
    if name == '*':
        return '[^/]+'
    # Sets are as in regular expressions.
    pieces = re.findall(r'\[[^\]]*\]|.', name, re.DOTALL)
    return ''.join([{'*': '[^/]*', '?': '[^/]'}.get(piece) or (piece if len(piece) > 1 else re.escape(piece)) for piece in pieces])


class Path:
    """A member or a folder of an archive."""

    def __init__(self, root, at=''):
        self.root = FastLookup.make(root)
        self.at = at

    def __eq__(self, other):
        if self.__class__ is not other.__class__:
            return NotImplemented
        return (self.root, self.at) == (other.root, other.at)

    def __hash__(self):
        return hash((self.root, self.at))

    def open(self, mode='r', *args, pwd=None, **kwargs):
        """The member as a stream of text, or of bytes."""
        if self.is_dir():
            raise IsADirectoryError(self)
        kind = mode[0]
        if kind == 'r' and not self.exists():
            raise FileNotFoundError(self)
        stream = self.root.open(self.at, kind, pwd=pwd)
        if 'b' in mode:
            if args or kwargs:
                raise ValueError('encoding args invalid for binary operation')
            return stream
        encoding, args, kwargs = _text_arguments(*args, **kwargs)
        return io.TextIOWrapper(stream, encoding, *args, **kwargs)

    def _base(self):
        return pathlib.PurePosixPath(self.at) if self.at else self.filename

    @property
    def name(self):
        return self._base().name

    @property
    def suffix(self):
        return self._base().suffix

    @property
    def suffixes(self):
        return self._base().suffixes

    @property
    def stem(self):
        return self._base().stem

    @property
    def filename(self):
        return pathlib.Path(self.root.filename).joinpath(self.at)

    def read_text(self, *args, **kwargs):
        encoding, args, kwargs = _text_arguments(*args, **kwargs)
        with self.open('r', encoding, *args, **kwargs) as stream:
            return stream.read()

    def read_bytes(self):
        with self.open('rb') as stream:
            return stream.read()

    def _is_child(self, path):
        return posixpath.dirname(path.at.rstrip('/')) == self.at.rstrip('/')

    def _next(self, at):
        return self.__class__(self.root, at)

    def is_dir(self):
        return not self.at or self.at.endswith('/')

    def is_file(self):
        return self.exists() and not self.is_dir()

    def exists(self):
        return self.at in self.root._name_set()

    def iterdir(self):
        if not self.is_dir():
            raise ValueError("Can't listdir a file")
        return filter(self._is_child, map(self._next, self.root.namelist()))

    def match(self, path_pattern):
        return pathlib.PurePosixPath(self.at).match(path_pattern)

    def is_symlink(self):
        """Is it a symbolic link, as archives of Unix have them?"""
        return self.root.getinfo(self.at).external_attr >> 28 == 0o12

    def glob(self, pattern):
        """The members below it whose paths the pattern describes."""
        matches = re.compile(re.escape(self.at) + _pattern(pattern) + '/?', re.DOTALL).fullmatch
        return map(self._next, filter(matches, self.root.namelist()))

    def rglob(self, pattern):
        return self.glob(f'**/{pattern}')

    def relative_to(self, other, *extra):
        return posixpath.relpath(str(self), str(other.joinpath(*extra)))

    def __str__(self):
        return posixpath.join(self.root.filename, self.at)

    def __repr__(self):
        return f'{self.__class__.__name__}({self.root.filename!r}, {self.at!r})'

    def joinpath(self, *other):
        return self._next(self.root.resolve_dir(posixpath.join(self.at, *other)))

    __truediv__ = joinpath

    @property
    def parent(self):
        if not self.at:
            return self.filename.parent
        above = posixpath.dirname(self.at.rstrip('/'))
        return self._next(above + '/' if above else above)
