"""HMAC: a hash of a message that only who has the key can make."""

from _hmac import TRANS_36 as trans_36
from _hmac import TRANS_5C as trans_5C
from _hmac import compare_digest, padded

# The size of a digest depends on the hash.
digest_size = None


def _maker(digestmod):
    """The function that makes hash objects: of a name, a function, or a module with a function `new`."""
    if not digestmod:
        raise TypeError("Missing required argument 'digestmod'.")
    if callable(digestmod):
        return digestmod
    if isinstance(digestmod, str):
        import hashlib

        return getattr(hashlib, digestmod) if digestmod in hashlib.algorithms_available else lambda data=b'': hashlib.new(digestmod, data)
    return lambda data=b'': digestmod.new(data)


class HMAC:
    """The HMAC of what update() is given."""

    blocksize = 64
    __slots__ = ('_inner', '_outer', 'block_size', 'digest_size')

    def __init__(self, key, msg=None, digestmod=''):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f'key: expected bytes or bytearray, but got {type(key).__name__!r}')
        make = _maker(digestmod)
        self._inner, self._outer = padded(make, key)
        self.block_size = self._inner.block_size
        self.digest_size = self._inner.digest_size
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return f'hmac-{self._inner.name}'

    def update(self, msg):
        """Goes on with more of the message."""
        self._inner.update(msg)

    def copy(self):
        """Another one of the same key that has been given the same."""
        other = self.__class__.__new__(self.__class__)
        other.block_size = self.block_size
        other.digest_size = self.digest_size
        other._inner = self._inner.copy()
        other._outer = self._outer.copy()
        return other

    def _current(self):
        found = self._outer.copy()
        found.update(self._inner.digest())
        return found

    def digest(self):
        """The HMAC of all so far, as bytes."""
        return self._current().digest()

    def hexdigest(self):
        """The HMAC of all so far, in hexadecimal digits."""
        return self._current().hexdigest()


def new(key, msg=None, digestmod=''):
    """An HMAC with that key and hash, which has been given the message, if there is one."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """The HMAC of a message at once."""
    inner, outer = padded(_maker(digest), key)
    inner.update(msg)
    outer.update(inner.digest())
    return outer.digest()
