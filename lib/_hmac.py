# Hidden: CPython has this in C.
"""What of HMAC and of keys made of passwords is native elsewhere: the comparison that tells nothing by its time, and PBKDF2."""

from _introspection import routine



@routine
def compare_digest(a, b, /):
    """Return 'a == b'.

This function uses an approach designed to prevent
timing analysis, making it appropriate for cryptography."""
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError('comparing strings with non-ASCII characters is not supported')
        a, b = a.encode(), b.encode()
    else:
        views = [_view(a), _view(b)]
        if views == [None, None]:
            raise TypeError(f"unsupported operand types(s) or combination of types: '{type(a).__name__}' and '{type(b).__name__}'")
        if None in views:
            raise TypeError(f"a bytes-like object is required, not '{type(a if views[0] is None else b).__name__}'")
        a, b = views
    return len(a) == len(b) and not int.from_bytes(a, 'little') ^ int.from_bytes(b, 'little')


compare_digest.__name__ = compare_digest.__qualname__ = '_compare_digest'
compare_digest.__module__ = '_operator'


def _view(value):
    try:
        return memoryview(value).tobytes()
    except TypeError:
        return None


def padded(digestmod, key):
    """Two hashes that have been given the key, changed in two ways, as HMAC wants it."""
    inner = digestmod()
    size = inner.block_size
    if len(key) > size:
        key = digestmod(key).digest()
    key = bytes(key).ljust(size, b'\0')
    inner.update(key.translate(TRANS_36))
    return inner, digestmod(key.translate(TRANS_5C))


TRANS_5C = bytes([each ^ 0x5C for each in range(256)])
TRANS_36 = bytes([each ^ 0x36 for each in range(256)])


def pbkdf2(hash_name, password, salt, iterations, dklen):
    import hashlib

    if not isinstance(hash_name, str):
        raise TypeError(f"pbkdf2_hmac() argument 'hash_name' must be str, not {type(hash_name).__name__}")
    name = hash_name.lower()
    if name not in hashlib.algorithms_available or name.startswith('shake'):
        raise ValueError(f'unsupported hash type {hash_name}')
    password, salt = bytes(memoryview(password)), bytes(memoryview(salt))
    if iterations < 1:
        raise ValueError('iteration value must be greater than 0.')
    make = getattr(hashlib, name)
    inner, outer = padded(make, password)
    size = inner.digest_size
    if dklen is None:
        dklen = size
    if dklen < 1:
        raise ValueError('key length must be greater than 0.')
    step = _step(inner, outer)
    found = b''
    for block in range(1, -(-dklen // size) + 1):
        digest = step(salt + block.to_bytes(4, 'big'))
        total = int.from_bytes(digest, 'big')
        for _ in range(iterations - 1):
            digest = step(digest)
            total ^= int.from_bytes(digest, 'big')
        found += total.to_bytes(size, 'big')
    return found[:dklen]


def _step(inner, outer):
    """The HMAC of a key as a function of the message."""

    def step(message):
        one = inner.copy()
        one.update(message)
        another = outer.copy()
        another.update(one.digest())
        return another.digest()

    return step


del routine
