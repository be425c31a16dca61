"""Paths as texts. There is no file system: nothing exists, and the current directory is the root."""

__all__ = [
    'normcase', 'isabs', 'join', 'splitdrive', 'splitroot', 'split', 'splitext', 'basename', 'dirname', 'commonprefix', 'getsize', 'getmtime', 'getatime',
    'getctime', 'islink', 'exists', 'lexists', 'isdir', 'isfile', 'ismount', 'expanduser', 'expandvars', 'normpath', 'abspath', 'samefile', 'sameopenfile',
    'samestat', 'curdir', 'pardir', 'sep', 'pathsep', 'defpath', 'altsep', 'extsep', 'devnull', 'realpath', 'supports_unicode_filenames', 'relpath',
    'commonpath', 'isjunction', 'isdevdrive', 'ALLOW_MISSING',
]

curdir = '.'
pardir = '..'
extsep = '.'
sep = '/'
pathsep = ':'
defpath = '/bin:/usr/bin'
altsep = None
devnull = '/dev/null'
supports_unicode_filenames = False

# Below the constants, which os takes from here while it is imported itself.
import genericpath
from genericpath import (
    ALLOW_MISSING, commonprefix, exists, getatime, getctime, getmtime, getsize, isdevdrive, isdir, isfile, isjunction, islink, lexists, samefile, sameopenfile,
    samestat,
)
import os


def _text(path, text):
    """`text` in the kind of the path: str or bytes."""
    return text.encode() if isinstance(path, bytes) else text


def normcase(s):
    return os.fspath(s)


def isabs(s):
    s = os.fspath(s)
    return s.startswith(_text(s, '/'))


def join(a, *p):
    a = os.fspath(a)
    slash = _text(a, '/')
    path = a
    try:
        for each in p:
            each = os.fspath(each)
            if each.startswith(slash) or not path:
                path = each
            elif path.endswith(slash):
                path += each
            else:
                path += slash + each
    except (TypeError, AttributeError, BytesWarning):
        genericpath._check_arg_types('join', a, *p)
        raise
    return path


def split(p):
    p = os.fspath(p)
    slash = _text(p, '/')
    at = p.rfind(slash) + 1
    head, tail = p[:at], p[at:]
    if head.strip(slash):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    p = os.fspath(p)
    return genericpath._splitext(p, _text(p, '/'), None, _text(p, '.'))


def splitdrive(p):
    p = os.fspath(p)
    return p[:0], p


def _path_splitroot_ex(p, /):
    p = os.fspath(p)
    slash = _text(p, '/')
    count = len(p) - len(p.lstrip(slash))
    # Two slashes are a root of their own, more are one.
    size = 2 if count == 2 else min(count, 1)
    return p[:0], p[:size], p[size:]


def basename(p):
    p = os.fspath(p)
    return p[p.rfind(_text(p, '/')) + 1:]


def dirname(p):
    return split(p)[0]


def ismount(path):
    return normpath(path) == _text(os.fspath(path), '/')


def expanduser(path):
    """Of a path that begins with `~`, with HOME; other users are not known."""
    path = os.fspath(path)
    tilde, slash = _text(path, '~'), _text(path, '/')
    if path[:1] != tilde or path[1:2] not in (slash, path[:0]):
        return path
    home = os.environ.get('HOME')
    if home is None:
        return path
    home = _text(path, home).rstrip(slash)
    return (home + path[1:]) or slash


def expandvars(path):
    """With the values of `$name` and `${name}`; what is not known stays."""
    path = os.fspath(path)
    if isinstance(path, bytes):
        return os.fsencode(expandvars(os.fsdecode(path)))
    parts = []
    at = 0
    while at < len(path):
        if path[at] != '$':
            parts.append(path[at])
            at += 1
            continue
        if path[at + 1:at + 2] == '{':
            end = path.find('}', at)
            name, end = (path[at + 2:end], end + 1) if end >= 0 else (None, len(path))
        else:
            end = at + 1
            while end < len(path) and path[end].isascii() and (path[end].isalnum() or path[end] == '_'):
                end += 1
            name = path[at + 1:end]
        value = os.environ.get(name) if name else None
        parts.append(path[at:end] if value is None else value)
        at = end
    return ''.join(parts)


def _path_normpath(path):
    path = os.fspath(path)
    slash, dot, up = _text(path, '/'), _text(path, '.'), _text(path, '..')
    if not path:
        return dot
    _, root, rest = splitroot(path)
    kept = []
    for part in rest.split(slash):
        if not part or part == dot:
            continue
        if part == up and kept and kept[-1] != up:
            kept.pop()
        elif part != up or not root:
            kept.append(part)
    return (root + slash.join(kept)) or dot


# CPython has these two in C, under names of their own.
splitroot = _path_splitroot_ex
normpath = _path_normpath


def abspath(path):
    path = os.fspath(path)
    if not isabs(path):
        path = join(_text(path, os.getcwd()), path)
    return normpath(path)


def realpath(filename, /, *, strict=False):
    if strict is True:
        os.stat(filename)
    return abspath(filename)


def relpath(path, start=None):
    path = os.fspath(path)
    if not path:
        raise ValueError('no path specified')
    start = _text(path, curdir) if start is None else os.fspath(start)
    slash, up = _text(path, '/'), _text(path, '..')
    try:
        here = [part for part in abspath(start).split(slash) if part]
        there = [part for part in abspath(path).split(slash) if part]
        same = 0
        while same < len(here) and same < len(there) and here[same] == there[same]:
            same += 1
        return slash.join([up] * (len(here) - same) + there[same:]) or _text(path, curdir)
    except (TypeError, AttributeError, BytesWarning, DeprecationWarning):
        genericpath._check_arg_types('relpath', path, start)
        raise


def commonpath(paths):
    """The longest path that all of them begin with."""
    paths = tuple([os.fspath(path) for path in paths])
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    slash, dot = _text(paths[0], '/'), _text(paths[0], '.')
    try:
        roots = {path.startswith(slash) for path in paths}
        if len(roots) > 1:
            raise ValueError("Can't mix absolute and relative paths")
        split_paths = [[part for part in path.split(slash) if part and part != dot] for path in paths]
        least, most = min(split_paths), max(split_paths)
        same = 0
        while same < len(least) and same < len(most) and least[same] == most[same]:
            same += 1
        return (slash if roots.pop() else slash[:0]) + slash.join(least[:same])
    except (TypeError, AttributeError):
        genericpath._check_arg_types('commonpath', *paths)
        raise
