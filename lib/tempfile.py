"""Names of temporary files, and a file that stays in memory. There are no files here: what would make one raises FileNotFoundError."""

import functools as _functools
import io as _io
import os as _os
import sys as _sys
import types as _types
from random import Random as _Random

__all__ = [
    'NamedTemporaryFile', 'TemporaryFile', 'SpooledTemporaryFile', 'TemporaryDirectory', 'mkstemp', 'mkdtemp', 'mktemp', 'TMP_MAX', 'gettempprefix', 'tempdir',
    'gettempdir', 'gettempprefixb', 'gettempdirb',
]

TMP_MAX = 10000
template = 'tmp'

# The directory that the program has chosen.
tempdir = None


class _RandomNameSequence:
    """Names of eight letters without end."""

    characters = 'abcdefghijklmnopqrstuvwxyz0123456789_'

    @property
    def rng(self):
        if not hasattr(self, '_rng'):
            self._rng = _Random()
        return self._rng

    def __iter__(self):
        return self

    def __next__(self):
        return ''.join(self.rng.choices(self.characters, k=8))


_get_candidate_names = _functools.cache(_RandomNameSequence)


def _infer_return_type(*parts):
    """The one of str and bytes that all the parts are of."""
    found = None
    for part in parts:
        if part is None:
            continue
        if isinstance(part, _os.PathLike):
            part = _os.fspath(part)
        kind = bytes if isinstance(part, bytes) else str
        if found not in (None, kind):
            raise TypeError("Can't mix bytes and non-bytes in path components.")
        found = kind
    if found is None:
        return str if tempdir is None or isinstance(tempdir, str) else bytes
    return found


def _sanitize_params(prefix, suffix, dir):
    kind = _infer_return_type(prefix, suffix, dir)
    if suffix is None:
        suffix = kind()
    if prefix is None:
        prefix = template if kind is str else _os.fsencode(template)
    if dir is None:
        dir = gettempdir() if kind is str else gettempdirb()
    return prefix, suffix, dir, kind


def _candidate_tempdir_list():
    chosen = [value for name in ('TMPDIR', 'TEMP', 'TMP') if (value := _os.getenv(name))]
    return [_os.path.abspath(each) for each in [*chosen, '/tmp', '/var/tmp', '/usr/tmp']] + [_os.getcwd()]


def _gettempdir():
    if tempdir is None:
        raise FileNotFoundError(2, f'No usable temporary directory found in {_candidate_tempdir_list()}')
    return tempdir


def gettempdir():
    """The directory for temporary files: the one that the program has put into `tempdir`, as no other one is usable."""
    return _os.fsdecode(_gettempdir())


def gettempdirb():
    return _os.fsencode(_gettempdir())


def gettempprefix():
    return _os.fsdecode(template)


def gettempprefixb():
    return _os.fsencode(template)


def _new_path(suffix, prefix, dir):
    prefix, suffix, dir, kind = _sanitize_params(prefix, suffix, dir)
    name = next(_get_candidate_names())
    if kind is bytes:
        name = _os.fsencode(name)
    return _os.path.join(dir, prefix + name + suffix)


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    path = _os.path.abspath(_new_path(suffix, prefix, dir))
    _sys.audit('tempfile.mkstemp', path)
    _os.open(path, 0)


def mkdtemp(suffix=None, prefix=None, dir=None):
    path = _new_path(suffix, prefix, dir)
    _sys.audit('tempfile.mkdtemp', path)
    _os.mkdir(path, 0o700)


def mktemp(suffix='', prefix=template, dir=None):
    """A path at which there is no file."""
    if dir is None:
        dir = gettempdir()
    return _os.path.join(dir, prefix + next(_get_candidate_names()) + suffix)


def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *, errors=None, delete_on_close=True):
    mkstemp(suffix, prefix, dir)


def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    mkstemp(suffix, prefix, dir)


class TemporaryDirectory:
    """A directory for the time of a `with` block."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self._ignore_cleanup_errors = ignore_cleanup_errors
        self._delete = delete
        self.name = mkdtemp(suffix, prefix, dir)

    def __repr__(self):
        return f'<{self.__class__.__name__} {self.name!r}>'

    def __enter__(self):
        return self.name

    def __exit__(self, kind, value, traceback):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        pass

    __class_getitem__ = classmethod(_types.GenericAlias)


class SpooledTemporaryFile(_io.IOBase):
    """A file that is kept in memory until it grows beyond a size or is asked for its number; then it would have to become one of the system."""

    _rolled = False

    def __init__(self, max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
        if 'b' in mode:
            self._file = _io.BytesIO()
        else:
            encoding = _io.text_encoding(encoding)
            self._file = _io.TextIOWrapper(_io.BytesIO(), encoding=encoding, errors=errors, newline=newline)
        self._max_size = max_size
        self._rolled = False
        self._TemporaryFileArgs = {
            'mode': mode, 'buffering': buffering, 'suffix': suffix, 'prefix': prefix, 'encoding': encoding, 'newline': newline, 'dir': dir, 'errors': errors,
        }

    __class_getitem__ = classmethod(_types.GenericAlias)

    def _check(self, file):
        if not self._rolled and self._max_size and file.tell() > self._max_size:
            self.rollover()

    def rollover(self):
        if not self._rolled:
            TemporaryFile(**self._TemporaryFileArgs)

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def __enter__(self):
        if self._file.closed:
            raise ValueError('Cannot enter context with closed file')
        return self

    def __exit__(self, kind, value, traceback):
        self._file.close()

    def __iter__(self):
        return self._file.__iter__()

    def __del__(self):
        if not self.closed:
            self.close()

    def close(self):
        self._file.close()

    @property
    def closed(self):
        return self._file.closed

    @property
    def encoding(self):
        return self._file.encoding

    @property
    def errors(self):
        return self._file.errors

    @property
    def mode(self):
        try:
            return self._file.mode
        except AttributeError:
            return self._TemporaryFileArgs['mode']

    @property
    def name(self):
        try:
            return self._file.name
        except AttributeError:
            return None

    @property
    def newlines(self):
        return self._file.newlines

    def detach(self):
        return self._file.detach()

    def flush(self):
        self._file.flush()

    def isatty(self):
        return self._file.isatty()

    def read(self, *arguments):
        return self._file.read(*arguments)

    def read1(self, *arguments):
        return self._file.read1(*arguments)

    def readinto(self, b):
        return self._file.readinto(b)

    def readinto1(self, b):
        return self._file.readinto1(b)

    def readline(self, *arguments):
        return self._file.readline(*arguments)

    def readlines(self, *arguments):
        return self._file.readlines(*arguments)

    def readable(self):
        return self._file.readable()

    def seek(self, *arguments):
        return self._file.seek(*arguments)

    def seekable(self):
        return self._file.seekable()

    def tell(self):
        return self._file.tell()

    def truncate(self, size=None):
        if size is None:
            return self._file.truncate()
        if size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    def write(self, s):
        written = self._file.write(s)
        self._check(self._file)
        return written

    def writable(self):
        return self._file.writable()

    def writelines(self, iterable):
        if self._max_size == 0 or self._rolled:
            return self._file.writelines(iterable)
        for line in iterable:
            self._file.write(line)
            self._check(self._file)
