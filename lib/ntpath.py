"""Paths of Windows as texts, wherever the program runs. There is no file system, and the current directory is the root."""

__all__ = [
    'normcase', 'isabs', 'join', 'splitdrive', 'splitroot', 'split', 'splitext', 'basename', 'dirname', 'commonprefix', 'getsize', 'getmtime', 'getatime',
    'getctime', 'islink', 'exists', 'lexists', 'isdir', 'isfile', 'ismount', 'isreserved', 'expanduser', 'expandvars', 'normpath', 'abspath', 'curdir', 'pardir',
    'sep', 'pathsep', 'defpath', 'altsep', 'extsep', 'devnull', 'realpath', 'supports_unicode_filenames', 'relpath', 'samefile', 'sameopenfile', 'samestat',
    'commonpath', 'isjunction', 'isdevdrive', 'ALLOW_MISSING',
]

import genericpath
import os
from genericpath import (
    ALLOW_MISSING, commonprefix, exists, getatime, getctime, getmtime, getsize, isdevdrive, isdir, isfile, isjunction, islink, lexists, samefile, sameopenfile,
    samestat,
)

curdir = '.'
pardir = '..'
extsep = '.'
sep = '\\'
pathsep = ';'
altsep = '/'
defpath = '.;C:\\bin'
devnull = 'nul'
supports_unicode_filenames = True

_RESERVED_CHARACTERS = frozenset([chr(code) for code in range(32)] + list('"*:<>?|/\\'))
_RESERVED_NAMES = frozenset(
    ['CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$'] + [f'{port}{number}' for port in ('COM', 'LPT') for number in '123456789\xb9\xb2\xb3']
)


def _text(path, text):
    """`text` in the kind of the path: str or bytes."""
    return text.encode() if isinstance(path, bytes) else text


def _backslashes(path):
    return path.replace(_text(path, '/'), _text(path, '\\'))


def normcase(s):
    """With backslashes and small letters."""
    s = os.fspath(s)
    if isinstance(s, bytes):
        return s.decode('utf-8', 'surrogateescape').replace('/', '\\').lower().encode('utf-8', 'surrogateescape')
    return s.replace('/', '\\').lower()


def isabs(s):
    s = os.fspath(s)
    start = _backslashes(s[:3])
    return start.startswith(_text(s, ':\\'), 1) or start.startswith(_text(s, '\\\\'))


def join(path, *paths):
    path = os.fspath(path)
    separators, colon = _text(path, '\\/'), _text(path, ':')
    backslash = separators[:1]
    try:
        drive, root, rest = splitroot(path)
        for each in paths:
            other_drive, other_root, other_rest = splitroot(each)
            if other_root:
                # Absolute; the drive may be the one there is.
                if other_drive or not drive:
                    drive = other_drive
                root, rest = other_root, other_rest
                continue
            if other_drive and other_drive != drive:
                if other_drive.lower() != drive.lower():
                    drive, root, rest = other_drive, other_root, other_rest
                    continue
                drive = other_drive
            if rest and rest[-1:] not in separators:
                rest += backslash
            rest += other_rest
        if rest and not root and drive and drive[-1:] not in colon + separators:
            # A share is a root too.
            return drive + backslash + rest
        return drive + root + rest
    except (TypeError, AttributeError, BytesWarning):
        genericpath._check_arg_types('join', path, *paths)
        raise


def splitdrive(p):
    drive, root, rest = splitroot(p)
    return drive, root + rest


def splitroot(p):
    """Drive or share, root, and the rest."""
    p = os.fspath(p)
    backslash, none = _text(p, '\\'), p[:0]
    path = _backslashes(p)
    if path[:1] == backslash:
        if path[1:2] != backslash:
            return none, p[:1], p[1:]
        # A share `\\server\share`, or a device `\\.\name`.
        start = 8 if path[:8].upper() == _text(p, '\\\\?\\UNC\\') else 2
        index = path.find(backslash, start)
        end = path.find(backslash, index + 1) if index >= 0 else -1
        return (p, none, none) if end < 0 else (p[:end], p[end:end + 1], p[end + 1:])
    if path[1:2] == _text(p, ':'):
        if path[2:3] == backslash:
            return p[:2], p[2:3], p[3:]
        return p[:2], none, p[2:]
    return none, none, p


def split(p):
    p = os.fspath(p)
    separators = _text(p, '\\/')
    drive, root, rest = splitroot(p)
    at = len(rest)
    while at and rest[at - 1:at] not in separators:
        at -= 1
    head, tail = rest[:at], rest[at:]
    return drive + root + head.rstrip(separators), tail


def splitext(p):
    p = os.fspath(p)
    return genericpath._splitext(p, _text(p, '\\'), _text(p, '/'), _text(p, '.'))


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def ismount(path):
    path = abspath(os.fspath(path))
    drive, root, rest = splitroot(path)
    if drive and drive[:1] in _text(path, '\\/'):
        return not rest
    return bool(root and not rest)


def isreserved(path):
    """Whether Windows keeps one of the names for itself."""
    rest = os.fsdecode(splitroot(path)[2]).replace('/', '\\')
    return any(_is_reserved_name(name) for name in reversed(rest.split('\\')))


def _is_reserved_name(name):
    if name[-1:] in ('.', ' '):
        return name not in ('.', '..')
    if not _RESERVED_CHARACTERS.isdisjoint(name):
        return True
    return name.partition('.')[0].rstrip(' ').upper() in _RESERVED_NAMES


def expanduser(path):
    """Of a path that begins with `~`, with USERPROFILE, or HOMEDRIVE and HOMEPATH."""
    path = os.fspath(path)
    if not path.startswith(_text(path, '~')):
        return path
    separators = _text(path, '\\/')
    end = 1
    while end < len(path) and path[end:end + 1] not in separators:
        end += 1
    environ = os.environ
    if 'USERPROFILE' in environ:
        home = environ['USERPROFILE']
    elif 'HOMEPATH' in environ:
        home = join(environ.get('HOMEDRIVE', ''), environ['HOMEPATH'])
    else:
        return path
    if end != 1:
        user = os.fsdecode(path[1:end])
        current = environ.get('USERNAME')
        if user != current:
            # The homes of users lie beside each other, if this one's has the usual name.
            if current != basename(home):
                return path
            home = join(dirname(home), user)
    return (os.fsencode(home) if isinstance(path, bytes) else home) + path[end:]


def expandvars(path):
    """With the values of `$name`, `${name}` and `%name%`, but not between apostrophes; what is not known stays."""
    path = os.fspath(path)
    if isinstance(path, bytes):
        return os.fsencode(expandvars(os.fsdecode(path)))
    environ = os.environ
    parts = []
    at = 0
    while at < len(path):
        letter = path[at]
        end = at + 1
        name = None
        if letter == "'":
            close = path.find("'", end)
            end = len(path) if close < 0 else close + 1
        elif letter in '%$' and path[at + 1:at + 2] == letter:
            # Twice is once.
            parts.append(letter)
            at += 2
            continue
        elif letter == '%' or (letter == '$' and path[at + 1:at + 2] == '{'):
            start = at + 1 if letter == '%' else at + 2
            close = path.find('%' if letter == '%' else '}', start)
            if close < 0:
                end = len(path)
            else:
                name, end = path[start:close], close + 1
        elif letter == '$':
            while end < len(path) and path[end].isascii() and (path[end].isalnum() or path[end] in '_-'):
                end += 1
            name = path[at + 1:end]
        value = environ.get(name) if name else None
        parts.append(path[at:end] if value is None else value)
        at = end
    return ''.join(parts)


def normpath(path):
    path = os.fspath(path)
    backslash, dot, up = _text(path, '\\'), _text(path, '.'), _text(path, '..')
    drive, root, rest = splitroot(_backslashes(path))
    kept = []
    for part in rest.split(backslash):
        if not part or part == dot:
            continue
        if part == up and kept and kept[-1] != up:
            kept.pop()
        elif part != up or not root:
            kept.append(part)
    prefix = drive + root
    if not prefix and not kept:
        return dot
    return prefix + backslash.join(kept)


def abspath(path):
    path = os.fspath(path)
    if not isabs(path):
        path = join(_text(path, os.getcwd()), path)
    return normpath(path)


def realpath(path, /, *, strict=False):
    if strict is True:
        os.stat(path)
    return abspath(path)


def relpath(path, start=None):
    path = os.fspath(path)
    if not path:
        raise ValueError('no path specified')
    start = _text(path, curdir) if start is None else os.fspath(start)
    backslash, up = _text(path, '\\'), _text(path, '..')
    try:
        here_drive, _, here = splitroot(abspath(start))
        there_drive, _, there = splitroot(abspath(path))
        if normcase(here_drive) != normcase(there_drive):
            raise ValueError(f'path is on mount {there_drive!r}, start on mount {here_drive!r}')
        here, there = [[part for part in rest.split(backslash) if part] for rest in (here, there)]
        same = 0
        while same < len(here) and same < len(there) and normcase(here[same]) == normcase(there[same]):
            same += 1
        return backslash.join([up] * (len(here) - same) + there[same:]) or _text(path, curdir)
    except (TypeError, ValueError, AttributeError, BytesWarning, DeprecationWarning):
        genericpath._check_arg_types('relpath', path, start)
        raise


def commonpath(paths):
    """The longest path that all of them begin with, in the letters of the first."""
    paths = tuple([os.fspath(path) for path in paths])
    if not paths:
        raise ValueError('commonpath() arg is an empty iterable')
    backslash, dot = _text(paths[0], '\\'), _text(paths[0], '.')
    genericpath._check_arg_types('commonpath', *paths)
    lowered = [splitroot(_backslashes(path).lower()) for path in paths]
    if len({drive for drive, _, _ in lowered}) != 1:
        raise ValueError("Paths don't have the same drive")
    drive, root, rest = splitroot(_backslashes(paths[0]))
    if len({each for _, each, _ in lowered}) != 1:
        raise ValueError("Can't mix absolute and relative paths" if drive else "Can't mix rooted and not-rooted paths")
    names = [[part for part in each.split(backslash) if part and part != dot] for _, _, each in lowered]
    least, most = min(names), max(names)
    same = 0
    while same < len(least) and same < len(most) and least[same] == most[same]:
        same += 1
    first = [part for part in rest.split(backslash) if part and part != dot]
    return drive + root + backslash.join(first[:same])
