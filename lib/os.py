"""
What programs ask of the operating system that is no file and no process: the environment, which the option `environ` gives, and paths. Files do not exist
here: what looks for one raises FileNotFoundError.
"""

import abc
import sys
from _collections_abc import MutableMapping
from _environ import values as _values
from _fspath import fspath

import posixpath as path
from posixpath import altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep

sys.modules['os.path'] = path

__all__ = [
    'altsep', 'curdir', 'pardir', 'sep', 'pathsep', 'linesep', 'defpath', 'name', 'path', 'devnull', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END', 'fsencode', 'fsdecode',
    'getenv', 'environ', 'environb', 'getenvb', 'supports_bytes_environ', 'fspath', 'PathLike', 'getcwd', 'getcwdb', 'error', 'strerror', 'stat', 'lstat', 'listdir',
    'scandir', 'walk', 'open', 'remove', 'unlink', 'rmdir', 'rename', 'mkdir', 'makedirs', 'access', 'putenv', 'unsetenv', 'extsep', 'cpu_count', 'get_exec_path',
    'get_terminal_size', 'terminal_size',
]

name = 'posix'
linesep = '\n'
error = OSError
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
F_OK = 0
R_OK = 4
W_OK = 2
X_OK = 1
supports_bytes_environ = True

_ENOENT = 2
_MESSAGES = {
    1: 'Operation not permitted', 2: 'No such file or directory', 13: 'Permission denied', 17: 'File exists', 20: 'Not a directory', 21: 'Is a directory',
    22: 'Invalid argument', 25: 'Inappropriate ioctl for device', 30: 'Read-only file system', 39: 'Directory not empty',
}


class PathLike(abc.ABC):
    """What can stand for a path."""

    __slots__ = ()

    @abc.abstractmethod
    def __fspath__(self):
        """The path as str or bytes."""
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is not PathLike:
            return NotImplemented
        for each in subclass.__mro__:
            if '__fspath__' in each.__dict__:
                return NotImplemented if each.__dict__['__fspath__'] is None else True
        return NotImplemented

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


class _Environ(MutableMapping):
    """The environment: str to str, or bytes to bytes, over one dict of bytes."""

    def __init__(self, data, encodekey, decodekey, encodevalue, decodevalue):
        self.encodekey = encodekey
        self.decodekey = decodekey
        self.encodevalue = encodevalue
        self.decodevalue = decodevalue
        self._data = data

    def __getitem__(self, key):
        try:
            value = self._data[self.encodekey(key)]
        except KeyError:
            raise KeyError(key) from None
        return self.decodevalue(value)

    def __setitem__(self, key, value):
        key = self.encodekey(key)
        value = self.encodevalue(value)
        if not key or b'=' in key:
            raise OSError(22, _MESSAGES[22]) if key == b'' else ValueError('illegal environment variable name')
        if b'\0' in key or b'\0' in value:
            raise ValueError('embedded null byte')
        self._data[key] = value

    def __delitem__(self, key):
        try:
            del self._data[self.encodekey(key)]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        for key in list(self._data):
            yield self.decodekey(key)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        items = ', '.join([f'{self.decodekey(key)!r}: {self.decodevalue(value)!r}' for key, value in self._data.items()])
        return f'environ({{{items}}})'

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        return {**self, **other} if hasattr(type(other), 'keys') else NotImplemented

    def __ror__(self, other):
        return {**other, **self} if hasattr(type(other), 'keys') else NotImplemented


def _encode(value):
    if not isinstance(value, str):
        raise TypeError(f'str expected, not {type(value).__name__}')
    return value.encode('utf-8', 'surrogateescape')


def _decode(value):
    return value.decode('utf-8', 'surrogateescape')


def _check_bytes(value):
    if not isinstance(value, bytes):
        raise TypeError(f'bytes expected, not {type(value).__name__}')
    return value


environ = _Environ({_encode(key): _encode(value) for key, value in _values.items()}, _encode, _decode, _encode, _decode)
environb = _Environ(environ._data, _check_bytes, bytes, _check_bytes, bytes)


def getenv(key, default=None):
    return environ.get(key, default)


def getenvb(key, default=None):
    return environb.get(key, default)


def putenv(name, value, /):
    environ[fsdecode(name)] = fsdecode(value)


def unsetenv(name, /):
    environ._data.pop(fsencode(name), None)


def getcwd():
    return '/'


def getcwdb():
    return b'/'


def cpu_count():
    return None


process_cpu_count = cpu_count


def get_exec_path(env=None):
    return (environ if env is None else env).get('PATH', defpath).split(pathsep)


class terminal_size(tuple):
    """Columns and lines."""

    __slots__ = ()
    __match_args__ = ('columns', 'lines')
    n_fields = n_sequence_fields = 2
    n_unnamed_fields = 0

    def __new__(cls, sequence, /):
        try:
            sizes = tuple(sequence)
        except TypeError:
            raise TypeError('constructor requires a sequence') from None
        if len(sizes) != 2:
            raise TypeError(f'os.terminal_size() takes a 2-sequence ({len(sizes)}-sequence given)')
        return super().__new__(cls, sizes)

    def __repr__(self):
        return f'os.terminal_size(columns={self[0]!r}, lines={self[1]!r})'

    def __reduce__(self):
        return terminal_size, (tuple(self),)

    @property
    def columns(self):
        return self[0]

    @property
    def lines(self):
        return self[1]


def get_terminal_size(fd=1, /):
    if fd not in (0, 1, 2):
        raise OSError(9, 'Bad file descriptor')
    raise OSError(25, _MESSAGES[25])


def strerror(code, /):
    return _MESSAGES.get(code, f'Unknown error {code}')


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    fspath(path)
    return False


def _missing(path, other=None):
    if not isinstance(path, int):
        path = fspath(path)
    if other is None:
        raise FileNotFoundError(_ENOENT, _MESSAGES[_ENOENT], path)
    raise FileNotFoundError(_ENOENT, _MESSAGES[_ENOENT], path, None, fspath(other))


def stat(path, *, dir_fd=None, follow_symlinks=True):
    _missing(path)


def lstat(path, *, dir_fd=None):
    _missing(path)


def fstat(fd):
    raise OSError(9, 'Bad file descriptor')


def listdir(path='.'):
    _missing(path)


def scandir(path='.'):
    _missing(path)


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Nothing: there is no directory to look at."""
    sys.audit('os.walk', top, topdown, onerror, followlinks)
    try:
        scandir(fspath(top))
    except OSError as failure:
        if onerror is not None:
            onerror(failure)
    return
    yield


def open(path, flags, mode=0o777, *, dir_fd=None):
    _missing(path)


def remove(path, *, dir_fd=None):
    _missing(path)


def unlink(path, *, dir_fd=None):
    _missing(path)


def rmdir(path, *, dir_fd=None):
    _missing(path)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _missing(src, dst)


def mkdir(path, mode=0o777, *, dir_fd=None):
    _missing(path)


def makedirs(name, mode=0o777, exist_ok=False):
    _missing(name)
