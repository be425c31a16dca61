"""Paths that match patterns. There are no files to find, but the expressions for patterns can be had."""

import fnmatch
import os
import re
import sys

__all__ = ['glob', 'iglob', 'escape', 'translate']

magic_check = re.compile('([*?[])')
magic_check_bytes = re.compile(b'([*?[])')


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Of the paths that match those that exist: only a path without patterns can."""
    sys.audit('glob.glob', pathname, recursive)
    sys.audit('glob.glob/2', pathname, recursive, root_dir, dir_fd)
    found = []
    if pathname and not has_magic(pathname):
        path = pathname if root_dir is None else os.path.join(root_dir, pathname)
        if os.path.lexists(path):
            found.append(pathname)
    return iter(found)


def has_magic(s):
    return (magic_check_bytes if isinstance(s, bytes) else magic_check).search(s) is not None


def escape(pathname):
    """The pattern that only this path matches."""
    drive, pathname = os.path.splitdrive(pathname)
    if isinstance(pathname, bytes):
        return drive + magic_check_bytes.sub(br'[\1]', pathname)
    return drive + magic_check.sub(r'[\1]', pathname)


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    """The regular expression for a pattern of a path: stars do not pass over separators, but for `**` as a part when it is recursive."""
    if not seps:
        seps = (os.path.sep, os.path.altsep) if os.path.altsep else os.path.sep
    escaped = ''.join(map(re.escape, seps))
    separator = f'[{escaped}]' if len(seps) > 1 else escaped
    other = f'[^{escaped}]'
    if include_hidden:
        last = f'{other}+'
        part = f'{last}{separator}'
        parts = f'(?:.+{separator})?'
        last_parts = '.*'
    else:
        last = f'[^{escaped}.]{other}*'
        part = f'{last}{separator}'
        parts = f'(?:{part})*'
        last_parts = f'{parts}(?:{last})?'
    result = []
    pieces = re.split(separator, pat)
    for index, piece in enumerate(pieces):
        final = index == len(pieces) - 1
        if piece == '*':
            result.append(last if final else part)
        elif recursive and piece == '**':
            if final:
                result.append(last_parts)
            elif pieces[index + 1] != '**':
                result.append(parts)
        else:
            if piece:
                if not include_hidden and piece[0] in '*?':
                    result.append(r'(?!\.)')
                result.extend(fnmatch._translate(piece, f'{other}*', other))
            if not final:
                result.append(separator)
    return f'(?s:{"".join(result)})\\z'
