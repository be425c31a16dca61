"""Hashes of bytes: one function for each, or new() with a name. Each family is loaded when it is first wanted."""

_homes = {
    'md5': '_md5', 'sha1': '_sha1', 'sha224': '_sha2', 'sha256': '_sha2', 'sha384': '_sha2', 'sha512': '_sha2', 'blake2b': '_blake2',
    'blake2s': '_blake2', 'sha3_224': '_sha3', 'sha3_256': '_sha3', 'sha3_384': '_sha3', 'sha3_512': '_sha3', 'shake_128': '_sha3',
    'shake_256': '_sha3',
}
algorithms_guaranteed = set(_homes)
algorithms_available = set(_homes)

__all__ = (*_homes, 'new', 'algorithms_guaranteed', 'algorithms_available', 'file_digest', 'pbkdf2_hmac')


def __getattr__(name):
    if name not in _homes:
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    value = globals()[name] = getattr(__import__(_homes[name]), name)
    return value


def __dir__():
    return sorted({*globals(), *_homes})


def _maker(name):
    if name in ('SHA1', 'SHA224', 'SHA256', 'SHA384', 'SHA512', 'MD5'):
        name = name.lower()
    if name not in _homes:
        raise ValueError('unsupported hash type ' + name)
    return globals().get(name) or __getattr__(name)


def __py_new(name, *args, **kwargs):
    """A hash object of the algorithm of that name, which has been given the data, if there are any."""
    return _maker(name)(*args, **kwargs)


new = __py_new


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    """The hash object of all that is left in a file; `digest` is a name or what makes a hash object."""
    found = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, 'getbuffer'):
        found.update(fileobj.getbuffer())
        return found
    if not (hasattr(fileobj, 'readinto') and hasattr(fileobj, 'readable') and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    buffer = bytearray(_bufsize)
    view = memoryview(buffer)
    while True:
        size = fileobj.readinto(buffer)
        if size is None:
            raise BlockingIOError('I/O operation would block.')
        if size == 0:
            return found
        found.update(view[:size])


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key of a password: its HMAC with the salt, applied to itself so many times."""
    from _hmac import pbkdf2

    return pbkdf2(hash_name, password, salt, iterations, dklen)
