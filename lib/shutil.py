"""Work on files as wholes. There are none here: what looks for one raises FileNotFoundError, as in CPython where it is missing. What is left are copies from
stream to stream, the size of a terminal, and the tables of archive formats."""

import fnmatch
import os
import sys
from collections import namedtuple

__all__ = [
    'copyfileobj', 'copyfile', 'copymode', 'copystat', 'copy', 'copy2', 'copytree', 'move', 'rmtree', 'Error', 'SpecialFileError', 'make_archive',
    'get_archive_formats', 'register_archive_format', 'unregister_archive_format', 'get_unpack_formats', 'register_unpack_format', 'unregister_unpack_format',
    'unpack_archive', 'ignore_patterns', 'chown', 'which', 'get_terminal_size', 'SameFileError', 'disk_usage',
]

COPY_BUFSIZE = 256 * 1024


class Error(OSError):
    pass


class SameFileError(Error):
    """A file would be copied onto itself."""


class SpecialFileError(OSError):
    """What would be copied is no ordinary file."""


class ReadError(OSError):
    """An archive cannot be read."""


class RegistryError(Exception):
    """A format cannot be registered."""


def __getattr__(name):
    if name == 'ExecError':
        import warnings
        warnings.warn(
            "'shutil.ExecError' is deprecated and slated for removal in Python 3.16; it isn't raised by any shutil function.", DeprecationWarning, stacklevel=2,
        )
        return RuntimeError
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def copyfileobj(fsrc, fdst, length=0):
    """Copies what is left of one stream into another, in pieces."""
    if not length:
        length = COPY_BUFSIZE
    read = fsrc.read
    write = fdst.write
    while piece := read(length):
        write(piece)


def copyfile(src, dst, *, follow_symlinks=True):
    sys.audit('shutil.copyfile', src, dst)
    os.stat(src)


def copymode(src, dst, *, follow_symlinks=True):
    sys.audit('shutil.copymode', src, dst)
    os.stat(src)


def copystat(src, dst, *, follow_symlinks=True):
    sys.audit('shutil.copystat', src, dst)
    os.stat(src)


def copy(src, dst, *, follow_symlinks=True):
    copyfile(src, dst, follow_symlinks=follow_symlinks)


def copy2(src, dst, *, follow_symlinks=True):
    copyfile(src, dst, follow_symlinks=follow_symlinks)


def ignore_patterns(*patterns):
    """A function for the argument `ignore` of `copytree` that leaves out the names that match one of the patterns."""
    def _ignore_patterns(path, names):
        return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}
    return _ignore_patterns


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False):
    sys.audit('shutil.copytree', src, dst)
    os.scandir(src)


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    sys.audit('shutil.rmtree', path, dir_fd)
    try:
        os.lstat(path, dir_fd=dir_fd)
    except OSError as failure:
        if ignore_errors:
            return
        if onexc is not None:
            onexc(os.lstat, path, failure)
        elif onerror is not None:
            onerror(os.lstat, path, (type(failure), failure, failure.__traceback__))
        else:
            raise


rmtree.avoids_symlink_attacks = False


def move(src, dst, copy_function=copy2):
    sys.audit('shutil.move', src, dst)
    try:
        os.rename(src, dst)
    except OSError:
        copy_function(src, dst)
        return dst


_ntuple_diskusage = namedtuple('usage', 'total used free')


def disk_usage(path):
    os.stat(path)


def chown(path, user=None, group=None, *, dir_fd=None, follow_symlinks=True):
    sys.audit('shutil.chown', path, user, group)
    if user is None and group is None:
        raise ValueError('user and/or group must be set')
    if isinstance(user, str):
        raise LookupError(f'no such user: {user!r}')
    if group is not None and not isinstance(group, int):
        raise LookupError(f'no such group: {group!r}')
    os.stat(path, dir_fd=dir_fd, follow_symlinks=follow_symlinks)


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    """None: there is no file that could be the command."""
    os.path.dirname(cmd)


def get_terminal_size(fallback=(80, 24)):
    """Columns and lines: what the environment says in COLUMNS and LINES, else the fallback's."""
    sizes = []
    for name, other in zip(('COLUMNS', 'LINES'), os.terminal_size(fallback)):
        try:
            size = int(os.environ[name])
        except (KeyError, ValueError):
            size = 0
        sizes.append(size if size > 0 else other)
    return os.terminal_size(sizes)


def _make_nothing(base_name, base_dir, **options):
    os.makedirs(os.path.dirname(base_name) or base_name)


def _unpack_nothing(filename, extract_dir, **options):
    os.stat(filename)


# By names: function, arguments, description.
_ARCHIVE_FORMATS = {
    'tar': (_make_nothing, [('compress', None)], 'uncompressed tar file'), 'gztar': (_make_nothing, [('compress', 'gzip')], "gzip'ed tar-file"),
    'zip': (_make_nothing, [], 'ZIP file'), 'bztar': (_make_nothing, [('compress', 'bzip2')], "bzip2'ed tar-file"),
    'xztar': (_make_nothing, [('compress', 'xz')], "xz'ed tar-file"), 'zstdtar': (_make_nothing, [('compress', 'zst')], "zstd'ed tar-file"),
}

# By names: ends of files' names, function, arguments, description.
_UNPACK_FORMATS = {
    'tar': (['.tar'], _unpack_nothing, [], 'uncompressed tar file'), 'zip': (['.zip'], _unpack_nothing, [], 'ZIP file'),
    'gztar': (['.tar.gz', '.tgz'], _unpack_nothing, [], "gzip'ed tar-file"), 'bztar': (['.tar.bz2', '.tbz2'], _unpack_nothing, [], "bzip2'ed tar-file"),
    'xztar': (['.tar.xz', '.txz'], _unpack_nothing, [], "xz'ed tar-file"), 'zstdtar': (['.tar.zst', '.tzst'], _unpack_nothing, [], "zstd'ed tar-file"),
}


def get_archive_formats():
    return sorted([(name, entry[2]) for name, entry in _ARCHIVE_FORMATS.items()])


def register_archive_format(name, function, extra_args=None, description=''):
    if extra_args is None:
        extra_args = []
    if not callable(function):
        raise TypeError(f'The {function} object is not callable')
    if not isinstance(extra_args, (tuple, list)):
        raise TypeError('extra_args needs to be a sequence')
    for each in extra_args:
        if not isinstance(each, (tuple, list)) or len(each) != 2:
            raise TypeError('extra_args elements are : (arg_name, value)')
    _ARCHIVE_FORMATS[name] = (function, extra_args, description)


def unregister_archive_format(name):
    del _ARCHIVE_FORMATS[name]


def make_archive(base_name, format, root_dir=None, base_dir=None, verbose=0, dry_run=0, owner=None, group=None, logger=None):
    """Has an archive made by the function that is registered for the format."""
    sys.audit('shutil.make_archive', base_name, format, root_dir, base_dir)
    try:
        function, arguments, _ = _ARCHIVE_FORMATS[format]
    except KeyError:
        raise ValueError(f'unknown archive format {format!r}') from None
    options = {'dry_run': dry_run, 'logger': logger}
    if format != 'zip':
        options.update(owner=owner, group=group)
    options.update(arguments)
    if root_dir is not None:
        os.stat(root_dir)
    return function(base_name, os.curdir if base_dir is None else base_dir, **options)


def get_unpack_formats():
    return sorted([(name, entry[0], entry[3]) for name, entry in _UNPACK_FORMATS.items()])


def register_unpack_format(name, extensions, function, extra_args=None, description=''):
    if extra_args is None:
        extra_args = []
    known = {extension: other for other, entry in _UNPACK_FORMATS.items() for extension in entry[0]}
    for extension in extensions:
        if extension in known:
            raise RegistryError(f'{extension} is already registered for "{known[extension]}"')
    if not callable(function):
        raise TypeError('The registered function must be a callable')
    _UNPACK_FORMATS[name] = (extensions, function, extra_args, description)


def unregister_unpack_format(name):
    del _UNPACK_FORMATS[name]


def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
    """Has an archive unpacked by the function that is registered for the format, or for the end of the name."""
    sys.audit('shutil.unpack_archive', filename, extract_dir, format)
    extract_dir = os.fspath(os.getcwd() if extract_dir is None else extract_dir)
    filename = os.fspath(filename)
    options = {} if filter is None else {'filter': filter}
    if format is not None:
        try:
            entry = _UNPACK_FORMATS[format]
        except KeyError:
            raise ValueError(f"Unknown unpack format '{format}'") from None
    else:
        for entry in _UNPACK_FORMATS.values():
            if any(filename.endswith(extension) for extension in entry[0]):
                break
        else:
            raise ReadError(f"Unknown archive format '{filename}'")
    entry[1](filename, extract_dir, **dict(entry[2]), **options)
