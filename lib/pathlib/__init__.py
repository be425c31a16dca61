"""Paths as objects. What looks at files asks `os` and `open`, which have none."""

import io
import os
import sys
from itertools import chain

from _pathlib_pure import PurePath, PurePosixPath, PureWindowsPath, _matcher, _PathParents, _quoted

__all__ = ['UnsupportedOperation', 'PurePath', 'PurePosixPath', 'PureWindowsPath', 'Path', 'PosixPath', 'WindowsPath']


class UnsupportedOperation(NotImplementedError):
    """What this system cannot do with files."""


class _PosixPathInfo:
    """What is known about a file. Each question is asked once."""

    __slots__ = ('_path', '_answers')

    def __init__(self, path):
        self._path = str(path)
        self._answers = {}

    def __repr__(self):
        return '<PosixPath.info>'

    def _ask(self, question, follow):
        key = question, follow
        if key not in self._answers:
            self._answers[key] = question(self._path) and (follow or not os.path.islink(self._path))
        return self._answers[key]

    def exists(self, *, follow_symlinks=True):
        return self._ask(os.path.exists, True) if follow_symlinks else self._ask(os.path.lexists, True)

    def is_dir(self, *, follow_symlinks=True):
        return self._ask(os.path.isdir, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        return self._ask(os.path.isfile, follow_symlinks)

    def is_symlink(self):
        return self._ask(os.path.islink, True)


class Path(PurePath):
    """A path with methods that look at files."""

    __slots__ = ('_info',)

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    def _unsupported(self, name):
        return UnsupportedOperation(f'{type(self).__name__}.{name}() is unsupported on this system')

    def _call(self, name, *args, **options):
        """A function of os that not every system has."""
        function = getattr(os, name, None)
        if function is None:
            method = sys._getframe(1).f_code.co_name
            raise self._unsupported(method)
        return function(*args, **options)

    # ---- what there is

    @property
    def info(self):
        try:
            return self._info
        except AttributeError:
            self._info = _PosixPathInfo(self)
            return self._info

    def stat(self, *, follow_symlinks=True):
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        return os.lstat(self)

    def exists(self, *, follow_symlinks=True):
        return os.path.exists(self) if follow_symlinks else os.path.lexists(self)

    def is_dir(self, *, follow_symlinks=True):
        return os.path.isdir(self) and (follow_symlinks or not os.path.islink(self))

    def is_file(self, *, follow_symlinks=True):
        return os.path.isfile(self) and (follow_symlinks or not os.path.islink(self))

    def is_mount(self):
        return os.path.ismount(self)

    def is_symlink(self):
        return os.path.islink(self)

    def is_junction(self):
        return os.path.isjunction(self)

    def _has_kind(self, kind):
        """Whether it is of a kind that files have in four bits of their mode."""
        try:
            return self.stat().st_mode & 0o170000 == kind
        except (OSError, ValueError):
            return False

    def is_block_device(self):
        return self._has_kind(0o060000)

    def is_char_device(self):
        return self._has_kind(0o020000)

    def is_fifo(self):
        return self._has_kind(0o010000)

    def is_socket(self):
        return self._has_kind(0o140000)

    def samefile(self, other_path):
        return os.path.samefile(self, other_path)

    def owner(self, *, follow_symlinks=True):
        raise self._unsupported('owner')

    def group(self, *, follow_symlinks=True):
        raise self._unsupported('group')

    # ---- what is in it

    def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
        if 'b' not in mode:
            encoding = io.text_encoding(encoding)
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        with self.open('rb', buffering=0) as file:
            return file.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        with self.open('r', -1, io.text_encoding(encoding), errors, newline) as file:
            return file.read()

    def write_bytes(self, data):
        # Before the file is emptied.
        view = memoryview(data)
        with self.open('wb') as file:
            return file.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError(f'data must be str, not {type(data).__name__}')
        with self.open('w', -1, io.text_encoding(encoding), errors, newline) as file:
            return file.write(data)

    def iterdir(self):
        """The paths of what is in a folder."""
        names = os.listdir(self)
        return (self._from_parsed_string(str(self / name)) for name in names)

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """The paths in it that match."""
        sys.audit('pathlib.Path.glob', self, pattern)
        return self._glob(pattern, case_sensitive, recurse_symlinks, False)

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        sys.audit('pathlib.Path.rglob', self, pattern)
        return self._glob(pattern, case_sensitive, recurse_symlinks, True)

    def _glob(self, pattern, case_sensitive, recurse_symlinks, anywhere):
        if not hasattr(pattern, 'with_segments'):
            pattern = self.with_segments(pattern)
        if pattern.anchor:
            raise NotImplementedError('Non-relative patterns are unsupported')
        parts = list(pattern.parts)
        if anywhere:
            parts = ['**', *parts]
        if not parts:
            raise ValueError(f'Unacceptable pattern: {str(pattern) if pattern._raw_path else ""!r}')
        if pattern._raw_path.endswith('/'):
            # Folders only.
            parts.append('')
        return self._select(parts, True if case_sensitive is None else case_sensitive, recurse_symlinks)

    def _select(self, parts, case_sensitive, recurse_symlinks):
        first, *rest = parts
        if first == '**':
            while rest and rest[0] == '**':
                rest = rest[1:]
            seen = set()
            for folder in self._folders(recurse_symlinks):
                for path in folder._select(rest, case_sensitive, recurse_symlinks) if rest else chain([folder], folder._children()):
                    if path not in seen:
                        seen.add(path)
                        yield path
            return
        if first == '':
            found = [self] if self.is_dir() else []
        elif first == '..' or not any(letter in first for letter in '*?['):
            path = self / first
            found = [path] if rest or path.exists(follow_symlinks=False) else []
        else:
            match = _matcher(first, self.parser.sep, case_sensitive, False)
            found = [path for path in self._children() if match(path.name)]
        for path in found:
            if not rest:
                yield path
            elif path.is_dir():
                yield from path._select(rest, case_sensitive, recurse_symlinks)

    def _children(self):
        try:
            return list(self.iterdir())
        except OSError:
            return []

    def _folders(self, follow_symlinks):
        """It and all folders in it."""
        if self.is_dir():
            yield self
            for path in self._children():
                if path.is_dir(follow_symlinks=follow_symlinks):
                    yield from path._folders(follow_symlinks)

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        """Each folder with the names of the folders and of the files in it."""
        sys.audit('pathlib.Path.walk', self, on_error, follow_symlinks)
        try:
            paths = list(self.iterdir())
        except OSError as error:
            if on_error is not None:
                on_error(error)
            return
        folders = [path.name for path in paths if path.is_dir(follow_symlinks=follow_symlinks)]
        files = [path.name for path in paths if path.name not in folders]
        if top_down:
            yield self, folders, files
        for name in folders:
            yield from (self / name).walk(top_down, on_error, follow_symlinks)
        if not top_down:
            yield self, folders, files

    # ---- where it is

    def absolute(self):
        if self.is_absolute():
            return self
        return self.with_segments(os.getcwd(), self)

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    def resolve(self, strict=False):
        return self.with_segments(os.path.realpath(self, strict=strict))

    def expanduser(self):
        names = self._tail
        if self.drive or self.root or not names or not names[0].startswith('~'):
            return self
        home = self.parser.expanduser(names[0])
        if home.startswith('~'):
            raise RuntimeError('Could not determine home directory.')
        drive, root, start = self._parse_path(home)
        return self._from_parsed_parts(drive, root, start + names[1:])

    @classmethod
    def home(cls):
        home = os.path.expanduser('~')
        if home == '~':
            raise RuntimeError('Could not determine home directory.')
        return cls(home)

    def readlink(self):
        return self.with_segments(self._call('readlink', self))

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative paths can't be expressed as file URIs")
        return f'file://{_quoted(self)}'

    @classmethod
    def from_uri(cls, uri):
        scheme, colon, rest = uri.partition(':')
        if not colon or scheme.lower() != 'file':
            raise ValueError("URL is missing a 'file:' scheme")
        if rest.startswith('//'):
            host, slash, rest = rest[2:].partition('/')
            if host not in ('', 'localhost'):
                raise ValueError('file:// scheme is supported only on localhost')
            rest = slash + rest
        first, *others = os.fsencode(rest).split(b'%')
        parts = [first]
        for part in others:
            try:
                parts.append(bytes([int(part[:2], 16)]) + part[2:])
            except ValueError:
                parts.append(b'%' + part)
        path = cls(os.fsdecode(b''.join(parts)))
        if not path.is_absolute():
            raise ValueError(f'URI is not absolute: {uri!r}')
        return path

    # ---- changes

    def touch(self, mode=0o666, exist_ok=True):
        if exist_ok and hasattr(os, 'utime') and self.exists():
            os.utime(self, None)
        else:
            self.open('ab' if exist_ok else 'xb').close()

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self or self.parent.exists():
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def chmod(self, mode, *, follow_symlinks=True):
        if not hasattr(os, 'chmod'):
            self.stat(follow_symlinks=follow_symlinks)
        self._call('chmod', self, mode, follow_symlinks=follow_symlinks)

    def lchmod(self, mode):
        self.chmod(mode, follow_symlinks=False)

    def unlink(self, missing_ok=False):
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        os.rmdir(self)

    def rename(self, target):
        os.rename(self, target)
        return target if hasattr(target, 'with_segments') else self.with_segments(target)

    def replace(self, target):
        getattr(os, 'replace', os.rename)(self, target)
        return target if hasattr(target, 'with_segments') else self.with_segments(target)

    def symlink_to(self, target, target_is_directory=False):
        self._call('symlink', target, self, target_is_directory)

    def hardlink_to(self, target):
        self._call('link', target, self)

    def copy(self, target, **kwargs):
        target = target if hasattr(target, 'with_segments') else self.with_segments(target)
        target._copy_from(self, **kwargs)
        return target.joinpath()

    def copy_into(self, target_dir, **kwargs):
        return self.copy(self._inside(target_dir), **kwargs)

    def _inside(self, folder):
        if not self.name:
            raise ValueError(f'{self!r} has an empty name')
        return folder / self.name if hasattr(folder, 'with_segments') else self.with_segments(folder, self.name)

    def _copy_from(self, source, follow_symlinks=True, preserve_metadata=False):
        if not follow_symlinks and source.is_symlink():
            self.symlink_to(source.readlink())
        elif source.is_dir():
            children = list(source.iterdir())
            self.mkdir()
            for child in children:
                (self / child.name)._copy_from(child, follow_symlinks, preserve_metadata)
        else:
            source.stat()
            self.write_bytes(source.read_bytes())

    def move(self, target):
        target = target if hasattr(target, 'with_segments') else self.with_segments(target)
        getattr(os, 'replace', os.rename)(self, target)
        return target.joinpath()

    def move_into(self, target_dir):
        return self.move(self._inside(target_dir))


class PosixPath(Path, PurePosixPath):
    """A path of this system."""

    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    """A path of Windows, where this is no Windows."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation(f'cannot instantiate {cls.__name__!r} on your system')
