# Hidden: CPython has this in C.
"""The functions of stat."""

from operator import index as _index

_LETTERS = {0o010000: 'p', 0o020000: 'c', 0o040000: 'd', 0o060000: 'b', 0o100000: '-', 0o120000: 'l', 0o140000: 's'}


def _mode(mode):
    mode = _index(mode)
    if mode < 0:
        raise OverflowError("can't convert negative value to unsigned int")
    if mode >= 1 << 64:
        raise OverflowError('Python int too large to convert to C unsigned long')
    if mode >= 1 << 32:
        raise OverflowError('mode out of range')
    return mode


def S_IFMT(mode, /):
    """The part of a mode that says what the file is."""
    return _mode(mode) & 0o170000


def S_IMODE(mode, /):
    """The part of a mode that can be changed."""
    return _mode(mode) & 0o7777


def _is(name, kind):
    def check(mode, /):
        return _mode(mode) & 0o170000 == kind if kind else _mode(mode) < 0

    check.__name__ = check.__qualname__ = name
    return check


S_ISFIFO = _is('S_ISFIFO', 0o010000)
S_ISCHR = _is('S_ISCHR', 0o020000)
S_ISDIR = _is('S_ISDIR', 0o040000)
S_ISBLK = _is('S_ISBLK', 0o060000)
S_ISREG = _is('S_ISREG', 0o100000)
S_ISLNK = _is('S_ISLNK', 0o120000)
S_ISSOCK = _is('S_ISSOCK', 0o140000)
S_ISDOOR = _is('S_ISDOOR', 0)
S_ISPORT = _is('S_ISPORT', 0)
S_ISWHT = _is('S_ISWHT', 0)


def filemode(mode, /):
    """A mode as lists of files show it: '-rw-r--r--'."""
    mode = _mode(mode)
    text = _LETTERS.get(mode & 0o170000, '?')
    for shift, special in ((6, 's'), (3, 's'), (0, 't')):
        runs = mode >> shift & 1
        # The bits above the nine say what else running means.
        if mode >> 9 + shift // 3 & 1:
            last = special if runs else special.upper()
        else:
            last = 'x' if runs else '-'
        text += ('r' if mode >> shift & 4 else '-') + ('w' if mode >> shift & 2 else '-') + last
    return text
