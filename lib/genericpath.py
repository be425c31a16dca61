"""What path modules share: the questions about files, of which there are none, and splitting names."""

__all__ = [
    'commonprefix', 'exists', 'getatime', 'getctime', 'getmtime', 'getsize', 'isdevdrive', 'isdir', 'isfile', 'isjunction', 'islink', 'lexists', 'samefile',
    'sameopenfile', 'samestat', 'ALLOW_MISSING',
]


class _AllowMissing:
    """Value of `strict` for realpath: what is missing is allowed, other errors are not."""

    def __repr__(self):
        return 'os.path.ALLOW_MISSING'

    def __reduce__(self):
        return 'ALLOW_MISSING'


ALLOW_MISSING = _AllowMissing()


def exists(path):
    """False, but for the root, where everything is."""
    return isdir(path)


lexists = exists


def isfile(path):
    _name(path)
    return False


def isdir(s):
    name = _name(s)
    return name.startswith('/') and not name.strip('/.')


def islink(path):
    _name(path)
    return False


def isjunction(path):
    os.fspath(path)
    return False


isdevdrive = isjunction


def _name(path):
    if isinstance(path, int):
        return ''
    return os.fsdecode(path)


def getsize(filename):
    return os.stat(filename).st_size


def getmtime(filename):
    return os.stat(filename).st_mtime


def getatime(filename):
    return os.stat(filename).st_atime


def getctime(filename):
    return os.stat(filename).st_ctime


def samefile(f1, f2):
    return samestat(os.stat(f1), os.stat(f2))


def sameopenfile(fp1, fp2):
    return samestat(os.fstat(fp1), os.fstat(fp2))


def samestat(s1, s2):
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def commonprefix(m, /):
    """The longest text, or list of parts, that all begin with."""
    if not m:
        return ''
    if not isinstance(m[0], (list, tuple)):
        m = tuple([os.fspath(each) for each in m])
    least, most = min(m), max(m)
    for i, each in enumerate(least):
        if each != most[i]:
            return least[:i]
    return least


def _splitext(p, sep, altsep, extsep):
    """A path without its extension, and that; dots that a name begins with belong to the name."""
    at = p.rfind(sep)
    if altsep:
        at = max(at, p.rfind(altsep))
    dot = p.rfind(extsep)
    if dot > at and p[at + 1:dot].strip(extsep):
        return p[:dot], p[dot:]
    return p, p[:0]


def _check_arg_types(funcname, *args):
    """Refuses what is no path, and str and bytes together."""
    kinds = set()
    for each in args:
        if isinstance(each, (str, bytes)):
            kinds.add(type(each))
        else:
            raise TypeError(f'{funcname}() argument must be str, bytes, or os.PathLike object, not {type(each).__name__!r}') from None
    if len(kinds) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None


# At the end: it imports this module itself.
import os
